import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import { isOpenLoop } from "../ast/is-open-loop.js";
import { outermost } from "../ast/outermost.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { callersOf } from "../scope/callers.js";
import { componentScriptAt } from "../scope/component-script.js";

/**
 * Whether code runs only on behalf of the top of the file, as that of a script does: however often, a loop over a list and a
 * function that calls itself come to an end.
 */
export const runsAtStart = (analysis: Analysis, node: Node): boolean => !componentScriptAt(analysis, node) && isOfStart(analysis, node, new Set());

/** With the functions that led here: one that calls itself does so for a while, unless it waits in between. */
function isOfStart(analysis: Analysis, node: Node, visited: ReadonlySet<FunctionNode>): boolean {
  const fn = enclosingFunction(node);
  if (isInOpenLoop(node) || visited.size > DEEPEST) return false;
  if (!fn) return true;
  if (visited.has(fn)) return ![...visited].some((other) => other.async);
  const way = new Set([...visited, fn]);
  const { parent } = outermost(fn);
  if (parent?.type === "CallExpression" && unwrap(parent.callee) !== fn) return isCalledAtOnce(analysis, parent) && isOfStart(analysis, parent, way);
  const { calls, closed } = callersOf(analysis, fn);
  return closed && calls.length > 0 && calls.every((call) => isOfStart(analysis, call, way));
}

/** Callers of callers beyond this tell nothing. */
const DEEPEST = 20;

const isCalledAtOnce = (analysis: Analysis, call: CallNode): boolean => calleeNames(analysis, call).some((name) => AT_ONCE.has(name));

const AT_ONCE: ReadonlySet<string> = new Set(["forEach", "map", "filter", "some", "every", "find", "flatMap", "reduce", "Array.from"]);

function isInOpenLoop(node: Node): boolean {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) if (isOpenLoop(up)) return true;
  return false;
}
