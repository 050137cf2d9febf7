import { calledAs } from "../ast/calls-named.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { mayBeSame } from "../scope/may-be-same.js";
import type { OverwrittenHandle } from "../resource/overwritten-handles.js";

interface KeptRelease {
  /** As the file makes it: `this.socket.close()`. */
  readonly call: string;
  /** The same for where there may be nothing to end yet: `this.socket?.close()`. */
  readonly safeCall: string;
  /** What it names. */
  readonly operands: readonly Node[];
}

/** The release that the file makes elsewhere, of the place that is overwritten; null where it takes more than the handle. */
export function releaseOfKept(analysis: Analysis, { candidate, kept }: OverwrittenHandle): KeptRelease | null {
  const { sourceCode } = analysis;
  const [release] = candidate.releases;
  if (!release) return null;
  const callee = unwrap(release.callee);
  const name = calledAs(analysis, callee);
  const forms = candidate.taken.row.release;
  const isInvoked = callee.type === "Identifier" || mayBeSame(analysis, callee, kept);
  const form = forms.find((one) => (one.form === "invoke" ? isInvoked : one.call === name && !(isInvoked && one.form === "method")));
  const handle = sourceCode.getText(kept);
  switch (form?.form) {
    case "function": {
      const call = `${sourceCode.getText(callee)}(${handle})`;
      return { call, safeCall: call, operands: [kept, callee] };
    }
    case "method":
      return { call: `${handle}.${form.call}()`, safeCall: `${handle}?.${form.call}()`, operands: [kept] };
    case "invoke":
      return { call: `${handle}()`, safeCall: `${handle}?.()`, operands: [kept] };
    default:
      return null;
  }
}
