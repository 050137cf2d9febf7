import { methodsNamed } from "../ast/methods-named.js";
import { WRAPPERS, unwrap } from "../ast/unwrap.js";
import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { holderPath } from "../calls/holder-path.js";
import { trace } from "../scope/trace.js";

/** Whether the file is a script that ends the program when it has done its work: `await main(); process.exit(0);`. */
export const isFiniteScript = (analysis: Analysis): boolean =>
  methodsNamed(analysis, "exit").some((call) => {
    const callee = unwrap(call.callee);
    return callee.type === "MemberExpression" && isAlwaysReached(call) && trace(analysis, callee.object).values.some((value) => holderPath(analysis, value)?.path === "process");
  });

/** At the top of the file, on no condition, and not for an error alone. */
function isAlwaysReached(node: Node): boolean {
  for (let up = node.parent; up && up.type !== "Program"; up = up.parent) if (!UNCONDITIONAL.has(up.type) && !WRAPPERS.has(up.type)) return false;
  return true;
}

const UNCONDITIONAL: ReadonlySet<string> = new Set(["ExpressionStatement", "BlockStatement", "TryStatement"]);
