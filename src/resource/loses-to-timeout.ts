import { calledName, callsNamed } from "../ast/calls-named.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Acquisition } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { type Reached, isInside, reachedFrom } from "../lifetime/reached-from.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { variableOf } from "../scope/variable-of.js";
import { functionsOf } from "./one-shots.js";
import { matchRelease } from "./release-match.js";
import { isReleaseName } from "./release-names.js";
import { releasesAbout } from "./releases-about.js";

/** Whether a timeout may settle the promise that something is listened to for, while the handler alone takes itself off: `setTimeout(() => reject(new Error("late")), 500)`. */
export function losesToTimeout(analysis: Analysis, taken: Acquisition): boolean {
  const executor = executorAround(taken.node);
  const timeouts = executor ? callsNamed(analysis, "setTimeout").filter((call) => contains(executor, call)) : [];
  if (!executor || !taken.handler || timeouts.length === 0) return false;
  const handling = reachedFrom(analysis, functionsOf(analysis, taken.handler));
  const releases = releasesAbout(analysis, taken).filter((given) => matchRelease(analysis, taken, given) === "match");
  if (releases.length === 0 || !releases.every(({ node }) => isInside(node, handling))) return false;
  return timeouts.some((timeout) => {
    const [callback] = timeout.arguments;
    if (!callback || isInside(timeout, handling)) return false;
    const reached = reachedFrom(analysis, functionsOf(analysis, callback));
    return settles(analysis, executor, timeout, reached) && !releases.some(({ node }) => isInside(node, reached)) && !mayEnd(analysis, taken, reached);
  });
}

/** The innermost function around a node that makes a promise: `new Promise((resolve) => …)`. */
function executorAround(node: Node): FunctionNode | null {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const value = outermost(fn);
    if (value.parent?.type === "NewExpression" && value.parent.callee !== value && calledName(value.parent.callee) === "Promise") return fn;
  }
  return null;
}

/** Whether a timeout calls what settles the promise, or is what calls it: `setTimeout(resolve, 500)`. */
function settles(analysis: Analysis, executor: FunctionNode, timeout: CallNode, reached: Reached): boolean {
  const references = executor.params.flatMap((parameter) => (parameter.type === "Identifier" ? (variableOf(analysis, parameter)?.references ?? []) : []));
  return references.some(({ identifier }) => {
    const value = outermost(identifier);
    if (value.parent === timeout) return timeout.arguments[0] === value;
    return value.parent?.type === "CallExpression" && value.parent.callee === value && isInside(identifier, reached);
  });
}

/** Whether functions hand the target on, or end it or what it is a part of: `child.kill()` for `child.stdout`. */
function mayEnd(analysis: Analysis, { target }: Acquisition, reached: Reached): boolean {
  const wholes: Node[] = [];
  for (let whole = target && unwrap(target); whole && whole.type !== "ThisExpression"; whole = whole.type === "MemberExpression" ? unwrap(whole.object) : null) wholes.push(whole);
  const isAboutIt = (node: Node): boolean => wholes.some((whole) => mayBeSame(analysis, node, whole));
  return [...reached].some((fn) =>
    nodesWithin(analysis, "calls", fn).some(({ callee, arguments: passed }) => {
      const method = unwrap(callee);
      return passed.some(isAboutIt) || (method.type === "MemberExpression" && isReleaseName(analysis, calledName(method) ?? "") && isAboutIt(method.object));
    }),
  );
}
