import { calledName } from "../ast/calls-named.js";
import { perFile, perKey } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { selfNamedBy } from "../scope/fields.js";
import { trace } from "../scope/trace.js";

/** The functions that run when the given ones run, by calls that the file shows: methods, local functions, setters, callbacks. */
export function reachedFrom(analysis: Analysis, roots: readonly FunctionNode[]): Reached {
  // No two functions begin at the same place.
  const key = roots.map(({ range: [start] }) => start).join();
  let found = reachable(analysis).get(key);
  if (!found) reachable(analysis).set(key, (found = reach(roots, (fn) => calledIn(analysis, fn))));
  return found;
}

/** Those of them that run without a call that is told apart: `node.addEventListener("click", f)` runs nothing by itself. */
export function reachedWithout(analysis: Analysis, roots: readonly FunctionNode[], isPassed: (call: CallNode) => boolean): Reached {
  return reach(roots, (fn) => [...calledBySelf(analysis, fn), ...nodesWithin(analysis, "calls", fn).flatMap((call) => (isPassed(call) ? [] : handedBy(analysis, call)))]);
}

const reachable = perFile((_: Analysis) => new Map<string, Reached>());

/** Functions that are looked for only as far as somebody asks: most of what ends something does so at once. */
export interface Reached extends Iterable<FunctionNode> {
  readonly has: (fn: FunctionNode) => boolean;
  /** Whether one of the functions is among them. */
  readonly hasAny: (functions: readonly FunctionNode[]) => boolean;
}

function reach(roots: readonly FunctionNode[], calledBy: (fn: FunctionNode) => readonly FunctionNode[]): Reached {
  const found = new Set(roots);
  // A set shows what is added meanwhile to those who go through it.
  const open = found.values();
  const goOn = (): boolean => {
    const { value: fn } = open.next();
    for (const called of fn ? calledBy(fn) : []) found.add(called);
    return fn !== undefined;
  };
  const hasAny = (functions: readonly FunctionNode[]): boolean => {
    while (!functions.some((fn) => found.has(fn))) if (!goOn()) return false;
    return true;
  };
  return {
    has: (fn) => hasAny([fn]),
    hasAny,
    [Symbol.iterator]() {
      while (goOn());
      return found.values();
    },
  };
}

/** Whether a node lies inside one of the functions, however deep. */
export function isInside(node: Node, functions: Reached): boolean {
  const around: FunctionNode[] = [];
  for (let up: Node | undefined = node; up; up = up.parent) if (isFunction(up)) around.push(up);
  return functions.hasAny(around);
}

/** What a function calls, and what it hands on to be called. */
const calledIn = perKey((analysis: Analysis, fn: FunctionNode): readonly FunctionNode[] => [...calledBySelf(analysis, fn), ...nodesWithin(analysis, "calls", fn).flatMap((call) => handedBy(analysis, call))]);

/** What a call hands on to be called: not to be called no more by an element, which tells nobody of its end, nor by a method that only a variable names: `element[method]("click", f)`. */
function handedBy(analysis: Analysis, { callee, arguments: list }: CallNode): FunctionNode[] {
  if (calledName(callee) === "removeEventListener" || isUnnamed(unwrap(callee))) return [];
  return list.map(unwrap).flatMap((argument) => (argument.type === "Identifier" || argument.type === "MemberExpression" ? functionsOf(analysis, argument) : []));
}

/** What a function calls itself, by a call or by setting what has a setter. */
function calledBySelf(analysis: Analysis, fn: FunctionNode): FunctionNode[] {
  const found = nodesWithin(analysis, "calls", fn).flatMap(({ callee }) => functionsOf(analysis, calledBy(callee)));
  for (const { left } of nodesWithin(analysis, "assignments", fn)) {
    if (left.type !== "MemberExpression") continue;
    const setter = selfNamedBy(analysis, unwrap(left.object))?.members.get(`set ${String(propertyName(left))}`);
    if (setter) found.push(setter);
  }
  return found;
}

const isUnnamed = (callee: Node): boolean => callee.type === "MemberExpression" && callee.computed && propertyName(callee) === null;

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
