import { membersNamed } from "../ast/members-named.js";
import { calledAs, callsNamed } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { HandleAcquisition } from "../calls/handle-calls.js";
import { functionName } from "../lifetime/lifecycle-of.js";
import { type Lifetime, lifetimeOf } from "../lifetime/lifetime-of.js";
import { callersOf } from "../scope/callers.js";
import { mayBePartOf, mayBeSame } from "../scope/may-be-same.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, trace } from "../scope/trace.js";
import type { HandleFlow } from "./handle-flow.js";

/** The names of all calls on the way to the receiver, arguments of `pipe` among them, also through variables. */
export function sourceCalls(analysis: Analysis, { target, row, node: taking }: HandleAcquisition): ReadonlySet<string> {
  const names = new Set([calledAs(analysis, taking.callee) ?? ""]);
  if (!row.endsWithOwner && !row.endsItself) return names;
  const seen = new Set<Node>();
  const open = target ? [target] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    const expression = unwrap(node);
    if (seen.has(expression)) continue;
    seen.add(expression);
    if (expression.type === "CallExpression") {
      const name = calledAs(analysis, expression.callee);
      if (name !== null) names.add(name);
      if (name === "pipe") for (const argument of expression.arguments) open.push(argument.type === "SpreadElement" ? argument.argument : argument);
      open.push(expression.callee);
    } else if (expression.type === "MemberExpression") open.push(expression.object);
    if (expression.type === "Identifier" || expression.type === "MemberExpression")
      for (const value of trace(analysis, expression).values) if (value.kind === "result") open.push(value.node);
  }
  return names;
}

/** Whether the file ends the source, or what it hangs on: `this.ref.dispose()` for `this.ref.closed.subscribe(f)`. */
export function isSourceEnded(analysis: Analysis, { target, row }: HandleAcquisition): boolean {
  const source = target && sourceOf(target);
  return (
    source !== null &&
    (row.endsWithSource ?? []).some((name) =>
      callsNamed(analysis, name).some((call) => {
        const callee = unwrap(call.callee);
        return callee.type === "MemberExpression" && unwrap(callee.object).type !== "ThisExpression" && mayBePartOf(analysis, source, callee.object);
      }),
    )
  );
}

/** What a chain of operators begins with: `this.change` of `this.change.pipe(map(f))`. */
export function sourceOf(target: Node): Node {
  const node = unwrap(target);
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : null;
  return callee?.type === "MemberExpression" ? sourceOf(callee.object) : node;
}

/** How long a source of events lives: what a method is called on, or an argument; `process` for what needs none. */
export function sourceLifetime(analysis: Analysis, { target, row: { globalTargets } }: HandleAcquisition): Lifetime {
  const names = target && globalTargets ? staticStrings(analysis, target) : null;
  return !target || names?.every((name) => globalTargets?.includes(name)) ? "process" : lifetimeOf(analysis, target);
}

/** How long what an observer watches lives, one for each call that makes it watch; empty for one that watches nothing, and for what is no observer. */
export function watchedLifetimes(analysis: Analysis, { row: { observes }, node }: HandleAcquisition, { kept }: HandleFlow): Lifetime[] {
  if (!observes) return [];
  const calls = callsNamed(analysis, observes.call).filter((call) => {
    const callee = unwrap(call.callee);
    const object = callee.type === "MemberExpression" ? callee.object : null;
    return object !== null && (unwrap(object) === node || mayBeSame(analysis, object, node) || kept.some((place) => place.type !== "PropertyDefinition" && mayBeSame(analysis, place, object)));
  });
  const { target: position } = observes;
  if (position === undefined) return calls.map(() => "process");
  return calls.flatMap(({ arguments: { [position]: target } }) => (target ? [isFilledByRef(analysis, target) ? "own" : lifetimeOf(analysis, target)] : []));
}

/** What a framework hands to `ref={(el) => (this.part = el)}`, `ref={this.setPart}` or `{ ref: (el) => this.setPart(el) }`: a part of what renders it. */
function isFilledByRef(analysis: Analysis, target: Node): boolean {
  const filled = trace(analysis, target).values.filter((value) => !isNothing(value));
  return filled.length > 0 && filled.every((value) => value.kind === "parameter" && value.path.length === 0 && isRef(analysis, value.function));
}

const isNothing = (value: Value): boolean => (value.kind === "created" && value.node.type === "Literal") || (value.kind === "global" && value.path === "undefined");

/** A function that a framework calls with an element, or that such a function hands one on to. */
function isRef(analysis: Analysis, fn: FunctionNode): boolean {
  const name = functionName(fn);
  const handedOn = callersOf(analysis, fn).calls.map((call) => enclosingFunction(call));
  return [fn, ...handedOn, ...(name === null ? [] : membersNamed(analysis, name))].some((node) => node !== null && isAtRef(node));
}

function isAtRef(node: Node): boolean {
  const { parent } = outermost(node);
  if (parent?.type === "Property") return propertyName(parent) === "ref";
  return parent?.type === "JSXExpressionContainer" && parent.parent.type === "JSXAttribute" && parent.parent.name.name === "ref";
}
