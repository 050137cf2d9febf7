import type { Reason } from "../resource/verdict.js";

/** One message a reason. They carry no positions and no counts: code-quality fingerprints are built from messages. */
export const leakMessages: Record<Reason["kind"], string> = {
  neverReleased: "`{{holder}}` keeps {{held}} alive through this {{event}} {{label}}, which is never removed. {{remedy}}",
  ineffectiveRelease:
    "`{{holder}}` keeps {{held}} alive through this {{event}} {{label}}: the `{{removal}}` call meant to remove it {{mismatch}}. {{remedy}}",
  releasedElsewhere:
    "`{{holder}}` keeps {{held}} alive through this {{event}} {{label}}: the code that removes it is not reached when {{end}}. {{remedy}}",
  neverDrained:
    "`{{holder}}` keeps {{held}} alive through this {{event}} {{label}}: its removal is kept in `{{store}}`, which nothing ever runs. Run what `{{store}}` holds {{place}}.",
  notOnAllPaths:
    "`{{holder}}` keeps {{held}} alive through this {{event}} {{label}} when the code before its removal {{exit}}. Remove it in a `finally` block.",
  losesToTimeout:
    "`{{holder}}` keeps {{held}} alive through this {{event}} {{label}} when a timeout settles its promise first: only its handler removes it. Remove it in the timeout, too.",
  neverAborted:
    "`{{holder}}` keeps {{held}} alive through this {{event}} {{label}}: nothing ever aborts the controller of its signal. Call `abort()` on the controller {{place}}.",
  mayNeverFire:
    "`{{holder}}` keeps {{held}} alive until {{event}} fires once, which may never happen. {{remedy}}",
};
