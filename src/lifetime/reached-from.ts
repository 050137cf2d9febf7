import { calledName } from "../ast/calls-named.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { selfNamedBy } from "../scope/fields.js";
import { trace } from "../scope/trace.js";

/** The functions that run when the given ones run, by calls that the file shows: methods, local functions, setters, callbacks. */
export function reachedFrom(analysis: Analysis, roots: readonly FunctionNode[]): ReadonlySet<FunctionNode> {
  // No two functions begin at the same place.
  const key = roots.map(({ range: [start] }) => start).join();
  let found = reachable(analysis).get(key);
  if (!found) reachable(analysis).set(key, (found = compute(analysis, roots)));
  return found;
}

const reachable = perFile((_: Analysis) => new Map<string, ReadonlySet<FunctionNode>>());

function compute(analysis: Analysis, roots: readonly FunctionNode[]): ReadonlySet<FunctionNode> {
  const reached = new Set<FunctionNode>();
  const open = [...roots];
  for (let fn = open.pop(); fn; fn = open.pop()) {
    if (reached.has(fn)) continue;
    reached.add(fn);
    open.push(...calledIn(analysis, fn));
  }
  return reached;
}

/** Whether a node lies inside one of the functions, however deep. */
export function isInside(node: Node, functions: ReadonlySet<FunctionNode>): boolean {
  for (let up: Node | undefined = node; up; up = up.parent) if (isFunction(up) && functions.has(up)) return true;
  return false;
}

const called = perFile((_: Analysis) => new Map<FunctionNode, readonly FunctionNode[]>());

/** What a function calls, and what it hands on to be called: not to be called no more by an element, which tells nobody of its end. */
function calledIn(analysis: Analysis, fn: FunctionNode): readonly FunctionNode[] {
  const known = called(analysis).get(fn);
  if (known) return known;
  const found = nodesWithin(analysis, "calls", fn).flatMap((call) => [
    ...functionsOf(analysis, calledBy(call.callee)),
    ...(calledName(call.callee) === "removeEventListener" ? [] : call.arguments).flatMap((argument) => (argument.type === "Identifier" || argument.type === "MemberExpression" ? functionsOf(analysis, argument) : [])),
  ]);
  for (const { left } of nodesWithin(analysis, "assignments", fn)) {
    if (left.type !== "MemberExpression") continue;
    const setter = selfNamedBy(analysis, unwrap(left.object))?.members.get(`set ${String(propertyName(left))}`);
    if (setter) found.push(setter);
  }
  called(analysis).set(fn, found);
  return found;
}

/** `off` of `off.call(this)`. */
function calledBy(node: Node): Node {
  const callee = unwrap(node);
  return callee.type === "MemberExpression" && /^(?:call|apply)$/.test(propertyName(callee) ?? "") ? callee.object : callee;
}

function functionsOf(analysis: Analysis, callee: Node): FunctionNode[] {
  return trace(analysis, callee).values.flatMap((value) =>
    (value.kind === "method" || value.kind === "created") && isFunction(value.node) ? [value.node] : [],
  );
}
