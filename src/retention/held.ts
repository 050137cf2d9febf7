import { constructedName } from "../ast/constructed-name.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { isOnlyInstance, isRequestHandler } from "../lifetime/frequency-of.js";
import type { HeldRow } from "../models/schema.js";
import { extentOfType } from "../scope/extent-of-type.js";
import { isDeclaredType } from "../scope/is-declared-type.js";
import type { Self } from "../scope/self.js";
import { type Value, trace } from "../scope/trace.js";
import { typeName } from "../scope/type-name.js";
import { type Captures, capturesOf } from "./captures-of.js";
import { type ErrorOrigin, errorOrigin } from "./error-origin.js";
import { isResolver } from "./is-resolver.js";
import { mayReject } from "./may-reject.js";
import { passedTo } from "./passed-to.js";
import { type Place, placeOf } from "./place.js";

/** What is kept when an expression is kept; of several, what keeps most. */
export type Held =
  | { readonly kind: "error"; readonly node: Node; readonly origin: ErrorOrigin }
  /** A promise that may reject, and keeps its error then. */
  | { readonly kind: "rejection"; readonly node: Node }
  | { readonly kind: "instance"; readonly node: Node; readonly self: Self }
  | { readonly kind: "element"; readonly node: Node; readonly row: HeldRow }
  /** A method with its `this`, or a function with arguments bound to it. */
  | { readonly kind: "boundMethod"; readonly node: Node; readonly captures: Captures }
  /** What settles a promise, so that all who wait for it wait on. */
  | { readonly kind: "resolver"; readonly node: Node }
  | { readonly kind: "closure"; readonly node: Node; readonly captures: Captures }
  /** Any other object, or what may be one. */
  | { readonly kind: "value"; readonly node: Node; readonly isObject: boolean };

const ORDER: readonly Held["kind"][] = ["error", "instance", "element", "boundMethod", "resolver", "rejection", "closure", "value"];
/** Literals inside literals deeper than this are rare, and say nothing more. */
const DEEPEST = 3;

/**
 * The weightiest of what the expressions hold, what the holder has held before aside; null where all of it is plain:
 * strings, numbers, functions that capture nothing.
 */
export function heldBy(analysis: Analysis, expressions: readonly Node[], holder: Place | null = null): Held | null {
  const isOld = ({ node }: Part): boolean => holder !== null && placeOf(analysis, node)?.id === holder.id;
  const found = expressions.flatMap((expression) => parts(analysis, expression, DEEPEST)).filter((part) => !isOld(part)).flatMap(({ node, value }) => classify(analysis, node, value) ?? []);
  found.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || Number(isGuess(a)) - Number(isGuess(b)));
  return found[0] ?? null;
}

/** Every value among what the expressions bring along. */
export function valuesIn(analysis: Analysis, expressions: readonly Node[]): Value[] {
  return expressions.flatMap((expression) => parts(analysis, expression, DEEPEST)).map(({ value }) => value);
}

const isGuess = (held: Held): boolean => (held.kind === "error" ? held.origin.isGuess : held.kind === "value" && !held.isObject);

interface Part {
  /** The expression as it stands where it is put in. */
  readonly node: Node;
  readonly value: Value;
}

/** The values that an expression brings along: itself, or the parts of a literal. */
function parts(analysis: Analysis, expression: Node, depth: number): Part[] {
  const node = unwrap(expression);
  return trace(analysis, node).values.flatMap((value): Part[] => {
    const inner = value.kind === "created" && depth > 0 ? contents(value.node) : null;
    if (!inner) return [{ node, value }];
    const found = inner.flatMap((part) => parts(analysis, part, depth - 1).map((each) => (isWithin(value, node) ? each : { ...each, node })));
    return [...found, { node, value }];
  });
}

const isWithin = (value: Value, node: Node): boolean => value.kind === "created" && value.node === node;

function contents(node: Node): Node[] | null {
  if (node.type === "ObjectExpression") return node.properties.flatMap((property) => (property.type === "Property" && property.kind === "init" ? [property.value] : []));
  if (node.type === "ArrayExpression") return node.elements.flatMap((item) => (item ? [item.type === "SpreadElement" ? item.argument : item] : []));
  return null;
}

function classify(analysis: Analysis, node: Node, value: Value): Held | null {
  const origin = errorOrigin(analysis, value);
  if (origin) return { kind: "error", node, origin };
  if (isResolver(analysis, value)) return { kind: "resolver", node };
  if ((value.kind === "result" || value.kind === "created") && mayReject(analysis, node)) return { kind: "rejection", node };
  const row = elementRow(analysis, value);
  if (row) return { kind: "element", node, row };
  switch (value.kind) {
    case "self":
      return value.self.isStatic || value.self.kind === "object" || isOnlyInstance(analysis, value.self) ? null : { kind: "instance", node, self: value.self };
    case "created":
      return ofCreated(analysis, node, value.node);
    case "result":
      return makesFunction(value.node.arguments) && !onlyAsks(value.node.callee) ? (ofFunction(analysis, node, value.node) ?? { kind: "value", node, isObject: true }) : { kind: "value", node, isObject: false };
    case "global":
    case "import":
    case "method":
      return null;
    case "parameter": {
      const type = typeName(analysis, value);
      return extentOfType(analysis, value.node) !== null ? null : { kind: "value", node, isObject: type !== null || (value.path.length === 0 && isRequestHandler(analysis, value.function)) };
    }
    default:
      return isArithmetic(value) ? null : { kind: "value", node, isObject: false };
  }
}

/** `a + b`, `!a`, `typeof a`: no object. */
const isArithmetic = (value: Value): boolean => value.kind === "unknown" && /^(?:Binary|Unary|Update)Expression$/.test(value.node.type);

function ofCreated(analysis: Analysis, node: Node, made: Node): Held | null {
  if (isFunction(made)) return ofFunction(analysis, node, made);
  if (made.type === "CallExpression") return ofFunction(analysis, node, made) ?? null;
  if (made.type === "Literal" || made.type === "TemplateLiteral" || isWeakRef(made)) return null;
  return { kind: "value", node, isObject: true };
}

const isWeakRef = (node: Node): boolean => /^Weak(?:Ref|Map|Set)$/.test(constructedName(node) ?? "");

function makesFunction(list: readonly Node[]): boolean {
  return list.some((argument) => isFunction(unwrap(argument)));
}

/** `list.filter(f)`: a function that is asked, and is no part of what comes of it. */
function onlyAsks(called: Node): boolean {
  const callee = unwrap(called);
  return callee.type === "MemberExpression" && /^(?:filter|find|findLast|some|every|sort|toSorted|findIndex)$/.test(propertyName(callee) ?? "");
}

/** A function, or what was made of one: `f.bind(x)`, `debounce(() => …)`. */
function ofFunction(analysis: Analysis, node: Node, made: Node): Held | null {
  const captures = capturesOf(analysis, made);
  if (captures.instance) return { kind: "boundMethod", node, captures };
  if (captures.names.length === 0) return null;
  return { kind: isBind(made) ? "boundMethod" : "closure", node, captures };
}

function isBind(node: Node): boolean {
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : null;
  return callee?.type === "MemberExpression" && propertyName(callee) === "bind";
}

/** The row of page parts that a value is, by its type, by the call that found it, or by the property it was read from. */
function elementRow(analysis: Analysis, value: Value): HeldRow | null {
  const { elements } = analysis.models;
  const type = typeName(analysis, value);
  if (type !== null) {
    const row = elementTypes(analysis.models).find(({ types }) => types.test(type))?.row;
    return row && !isDeclaredType(analysis, type) ? row : null;
  }
  if (value.kind === "parameter" && value.path.length === 0 && isListenerEvent(analysis, value)) return elements.find(({ id }) => id === "event") ?? null;
  if (value.kind === "member") return elements.find(({ members }) => value.name !== null && members.includes(value.name)) ?? null;
  if (value.kind !== "result") return null;
  const callee = unwrap(value.node.callee);
  const name = callee.type === "MemberExpression" ? propertyName(callee) : null;
  return name === null ? null : (elements.find(({ calls }) => calls.includes(name)) ?? null);
}

const elementTypes = perModels(({ elements }) => elements.map((row) => ({ row, types: new RegExp(row.types) })));

/** What a listener on a page receives. */
function isListenerEvent(analysis: Analysis, { node, function: fn }: Extract<Value, { kind: "parameter" }>): boolean {
  return fn.params[0] === node && passedTo(analysis, fn).some(({ call, position }) => position === 1 && call.callee.type !== "Super" && calledName(call.callee) === "addEventListener");
}

function calledName(callee: Node): string | null {
  const called = unwrap(callee);
  return called.type === "MemberExpression" ? propertyName(called) : called.type === "Identifier" ? called.name : null;
}
