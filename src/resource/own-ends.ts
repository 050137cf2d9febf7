import { asFunction } from "../ast/as-function.js";
import { contains } from "../ast/contains.js";
import { callsNamed } from "../ast/calls-named.js";
import { perFile } from "../ast/file-index.js";
import { membersNamed } from "../ast/members-named.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type Owner, strongEnds } from "../lifetime/owner-of.js";
import { type Reached, reachedFrom } from "../lifetime/reached-from.js";
import { passedTo } from "../retention/passed-to.js";
import { selfNamedBy } from "../scope/fields.js";
import { mayBeSame } from "../scope/may-be-same.js";
import type { Self } from "../scope/self.js";
import { variableOf } from "../scope/variable-of.js";
import { staticStrings } from "../scope/static-strings.js";

/**
 * Whether a release runs on the last that the instance, or what it serves, has to say, `socket.on("close", () => clearTimeout(timer))`,
 * on what its end tells, on the abort of a signal, or as a framework takes a ref away.
 */
export function isAtOwnEnd(analysis: Analysis, release: Node, owner: Owner): boolean {
  for (let fn = enclosingFunction(release); fn; fn = enclosingFunction(fn)) {
    if (owner.kind !== "class" && isOfRef(analysis, fn)) return true;
    if (listenings(analysis, fn, owner.self).some(({ callee, arguments: [event] }) => event !== undefined && isEndEvent(analysis, unwrap(callee), event, owner))) return true;
  }
  return false;
}

/** Whether a function is what an element has as its `ref`, or is called by that: React calls it with null when the element goes. */
function isOfRef(analysis: Analysis, fn: FunctionNode): boolean {
  return refs(analysis).has(fn);
}

const refs = perFile((analysis: Analysis): Reached => {
  const callbacks = callsNamed(analysis, "useCallback").map((call) => ({ call, fn: asFunction(call.arguments[0]) }));
  const roots = callbacks.flatMap(({ call, fn }) => (fn && namesOfResult(analysis, call).some(isRefValue) ? [fn] : []));
  const called = callbacks.flatMap(({ call, fn }) => (fn && namesOfResult(analysis, call).some((name) => isCalledIn(name, roots)) ? [fn] : []));
  return reachedFrom(analysis, [...roots, ...called]);
});

/** The places where what a hook returns is named: `place` of `const place = useCallback((element) => …)`. */
function namesOfResult(analysis: Analysis, call: CallNode): Node[] {
  const { parent } = outermost(call);
  const variable = parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? variableOf(analysis, parent.id) : null;
  return variable ? variable.references.map(({ identifier }) => identifier) : [];
}

const isCalledIn = (name: Node, functions: readonly FunctionNode[]): boolean => {
  const { parent } = outermost(name);
  return parent?.type === "CallExpression" && unwrap(parent.callee) === name && functions.some((fn) => contains(fn, name));
};

/** `ref={place}` and `{ ref: place }`. */
function isRefValue(name: Node): boolean {
  const { parent } = outermost(name);
  if (parent?.type === "Property") return propertyName(parent) === "ref";
  return parent?.type === "JSXExpressionContainer" && parent.parent.type === "JSXAttribute" && parent.parent.name.name === "ref";
}

/** The calls of methods that a function, or a method of the instance, is passed to behind an event. */
function listenings(analysis: Analysis, fn: FunctionNode, self: Self | null): CallNode[] {
  const name = self && [...self.members].find(([, member]) => member === fn)?.[0];
  const named = name === undefined || name === null ? [] : membersNamed(analysis, name).flatMap((member) => callPassed(member) ?? []);
  return [...passedTo(analysis, fn).flatMap(({ call, position }) => (position === 1 ? [call] : [])), ...named];
}

/** `on("close", this.stop)` for `this.stop`. */
function callPassed(member: Node): CallNode | null {
  const { parent } = outermost(member);
  return parent?.type === "CallExpression" && parent.arguments[1] !== undefined && unwrap(parent.arguments[1]) === member ? parent : null;
}

function isEndEvent(analysis: Analysis, callee: Node, event: Node, { teardowns }: Owner): boolean {
  if (callee.type !== "MemberExpression") return false;
  const events = staticStrings(analysis, event);
  if (propertyName(callee) === "addEventListener" && events?.includes("abort") === true) return true;
  if (!/^(?:on|once|add\w*Listener)$/.test(propertyName(callee) ?? "")) return false;
  if (events?.some((name) => ENDS.has(name))) return true;
  if (!isSelfNamed(analysis, callee.object)) return false;
  const reached = reachedFrom(analysis, strongEnds(teardowns));
  return [...reached].some((fn) => nodesWithin(analysis, "calls", fn).some((call) => isTelling(analysis, call, event)));
}

/** `this.set("tracking", …)` and `this.emit("tracking")`, which the instance listens to. */
function isTelling(analysis: Analysis, { callee, arguments: [told] }: CallNode, event: Node): boolean {
  const method = unwrap(callee);
  if (method.type !== "MemberExpression" || !told || !isSelfNamed(analysis, method.object)) return false;
  const names = staticStrings(analysis, event);
  return names ? staticStrings(analysis, told)?.some((name) => names.includes(name)) === true : mayBeSame(analysis, told, event);
}

const isSelfNamed = (analysis: Analysis, object: Node): boolean => selfNamedBy(analysis, unwrap(object)) !== null;

const ENDS = new Set(["close", "end", "destroy", "dispose"]);
