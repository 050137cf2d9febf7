import { unwrap } from "../ast/unwrap.js";
import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import type { HandleAcquisition } from "../calls/handle-calls.js";

/**
 * The call that ends what was taken, as it would stand in the code: `clearInterval(id)`, `window.clearInterval(id)`, `$interval.cancel(id)`, `id.close()`.
 * @param handle the text that names the handle there
 * @param isSet whether it surely names one by then; otherwise a method of it is called by `?.`
 */
export function endingCall(analysis: Analysis, { row, node }: HandleAcquisition, handle: string, isSet = true): string {
  const [release] = row.release;
  switch (release?.form) {
    case "function": {
      const callee = unwrap(node.callee);
      const named = row.isInjected ? callee : callee.type === "MemberExpression" ? callee.object : null;
      const receiver = named ? `${analysis.sourceCode.getText(named)}.` : "";
      return `${receiver}${release.call}(${handle})`;
    }
    case "method":
      return `${handle}${isSet ? "." : "?."}${release.call}()${release.each === undefined ? "" : `.forEach((part) => part.${release.each}())`}`;
    default:
      return `${handle}${isSet ? "" : "?."}()`;
  }
}

/** What the call that ends a resource names besides its handle. */
export function endingOperands({ row, node }: HandleAcquisition): readonly Node[] {
  const callee = unwrap(node.callee);
  if (row.isInjected) return [callee];
  return row.release[0]?.form === "function" && callee.type === "MemberExpression" ? [callee.object] : [];
}
