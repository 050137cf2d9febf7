import { constructedName } from "../ast/constructed-name.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { outermost } from "../ast/outermost.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { type Acquisition, acquisitionsIn } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { inLoop } from "../lifetime/frequency-of.js";
import { callersOf } from "../scope/callers.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { isOnceCall } from "./is-once-call.js";
import { sameTarget } from "./same-target.js";

/**
 * One of several that settle a promise, on something from outside the function that makes one again and again: where
 * another fires first, this one stays, one more a promise. `const write = (chunk) => new Promise((resolve, reject) => { out.once("drain", resolve); out.once("error", reject); })`
 */
export function settlesPromise(analysis: Analysis, taken: Acquisition): boolean {
  const executor = taken.handler && promiseExecutor(analysis, taken.handler);
  const maker = executor && enclosingFunction(executor.parent);
  if (!maker || !isOnceCall(taken) || !taken.target || isMadeInside(analysis, taken.target, maker)) return false;
  const { calls } = callersOf(analysis, maker);
  if (calls.length < 2 && !calls.some(inLoop)) return false;
  return acquisitionsIn(analysis, executor).some((other) => other !== taken && isOnceCall(other) && sameTarget(analysis, taken.target, other.target));
}

/** The executor whose `resolve` or `reject` a handler is. */
function promiseExecutor(analysis: Analysis, handler: Node): FunctionNode | null {
  const [value, ...others] = trace(analysis, handler).values;
  const fn = value?.kind === "parameter" && value.path.length === 0 && others.length === 0 ? value.function : null;
  const call = fn && outermost(fn).parent;
  return call && constructedName(call) === "Promise" ? fn : null;
}

/** Whether a variable or parameter is of a function, or of one inside. */
function isMadeInside(analysis: Analysis, target: Node, fn: FunctionNode): boolean {
  let root = unwrap(target);
  while (root.type === "MemberExpression") root = unwrap(root.object);
  const variable = root.type === "Identifier" ? variableOf(analysis, root) : null;
  return !variable || isModuleVariable(analysis, variable) || contains(fn, variable.scope.block);
}
