import type { TSESLint } from "@typescript-eslint/utils";
import type { Analysis } from "../calls/analysis.js";
import type { IgnoredReason } from "../resource/ignored-cleanups.js";
import { shortSource } from "./phrases.js";

/** One message a reason; `resultLost` where no other call would take the cleanup. */
export const ignoredMessages: Record<IgnoredReason["kind"] | "resultLost", string> = {
  returnedFromAsync:
    "`{{call}}` gets a promise from this async callback, so it never runs the cleanup that is returned here. Return the cleanup from a callback that is not async, and call an async function in it.",
  resultDropped: "`{{call}}` drops what this function returns, so the cleanup never runs. Hand it to `{{instead}}`.",
  resultLost: "`{{call}}` drops what this function returns, so the cleanup never runs. Keep it, and run it when its owner ends.",
  registeredLate: "After an `await` the component is no longer known, so what is handed to `{{call}}` here never runs. Call it before the first `await`.",
  watchedLate: "After an `await` the component is no longer known, so nothing ever stops this `{{call}}`. Call it before the first `await`, or keep what it returns and call that at the end.",
  runsAtOnce: "`{{call}}` runs here at once, and not when the effect ends. Return a function that calls it.",
};

/** The data of the message for a cleanup. */
export function describeIgnored(analysis: Analysis, reason: IgnoredReason): Record<string, string> {
  switch (reason.kind) {
    case "runsAtOnce":
      return { call: shortSource(analysis, reason.call) };
    case "resultDropped":
      return { call: reason.call, ...(reason.instead === null ? {} : { instead: reason.instead }) };
    default:
      return { call: reason.call };
  }
}

/** What makes the framework see the cleanup, where that takes no judgement. */
export function suggestSeen(reason: IgnoredReason): TSESLint.ReportFixFunction | null {
  return reason.kind === "runsAtOnce" ? (fixer) => fixer.insertTextBefore(reason.call, "() => ") : null;
}
