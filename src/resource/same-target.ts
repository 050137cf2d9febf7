import { bareText } from "../ast/bare-text.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";

/** Whether two listeners may be on the same target; null is the global object. */
export function sameTarget(analysis: Analysis, a: Node | null, b: Node | null): boolean {
  return a && b ? mayBeSame(analysis, a, b) || areSameGetter(analysis, a, b) : a === b;
}

/** `Client.get()` in two places: what an import or a global gives out is taken for the same. */
function areSameGetter(analysis: Analysis, a: Node, b: Node): boolean {
  const call = unwrap(a);
  return (
    call.type === "CallExpression" && unwrap(b).type === "CallExpression" && bareText(analysis.sourceCode, a) === bareText(analysis.sourceCode, b) &&
    trace(analysis, call.callee).values.every(({ kind }) => kind === "import" || kind === "global")
  );
}
