import type { TSESTree } from "@typescript-eslint/utils";
import { contains } from "../ast/contains.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { perModels } from "../calls/per-models.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, trace } from "../scope/trace.js";
import { typeName } from "../scope/type-name.js";
import { variableOf } from "../scope/variable-of.js";
import { passedTo } from "./passed-to.js";
import { calledFunctions } from "./uses-of.js";

/** Where an error comes from. */
export interface ErrorOrigin {
  /** The name it has there; null for one that is made on the spot. */
  readonly name: TSESTree.Identifier | null;
  /** The code that it is known in. */
  readonly scope: Node;
  /** Only its name says that it is an error. */
  readonly isGuess: boolean;
  readonly carries: Carried;
}

/**
 * What an error keeps alive. `stack`: what its stack captured. `anyStack`: the same, if it has one; what the platform makes has none.
 * `text`: the text that could not be parsed. `data`: its input or response. `cause`: another error, with a stack of its own.
 */
export type Carried = "stack" | "anyStack" | "text" | "data" | "cause";

/** How a value came to be an error; null for a value that is none, as far as one can tell. */
export function errorOrigin(analysis: Analysis, value: Value): ErrorOrigin | null {
  switch (value.kind) {
    case "created":
      if (value.node.type === "CatchClause") return ofCatch(analysis, value.node);
      return isConstructed(analysis, value.node) ? { name: null, scope: value.node, isGuess: false, carries: "stack" } : null;
    case "result":
      return isConstructed(analysis, value.node) ? { name: null, scope: value.node, isGuess: false, carries: "stack" } : null;
    case "parameter":
      return ofParameter(analysis, value);
    case "member":
      if (value.name === "reason" && isSettled(analysis, value.object)) return { name: null, scope: analysis.sourceCode.ast, isGuess: false, carries: "stack" };
      return value.object.kind === "parameter" && value.name !== null ? ofEvent(analysis, value.object, value.name) : null;
    default:
      return null;
  }
}

/** An element of what `Promise.allSettled()` resolved to. */
function isSettled(analysis: Analysis, value: Value): boolean {
  return value.kind === "unknown" && trace(analysis, value.node).values.some((list) => list.kind === "result" && calleeNames(analysis, list.node).includes("Promise.allSettled"));
}

function ofCatch(analysis: Analysis, node: TSESTree.CatchClause): ErrorOrigin | null {
  if (node.param?.type !== "Identifier") return null;
  return { name: node.param, scope: node.body, isGuess: false, carries: thrownIn(analysis, node.parent.block) };
}

/** What the heaviest error carries that a block may throw. */
function thrownIn(analysis: Analysis, block: Node): Carried {
  const { quotingThrowers, heavyThrowers } = analysis.models.errors;
  const calls = nodesWithin(analysis, "calls", block);
  const isOne = (call: CallNode, throwers: readonly string[]): boolean => calleeNames(analysis, call).some((name) => throwers.includes(name));
  if (calls.some((call) => isOne(call, quotingThrowers))) return "text";
  if (calls.some((call) => isOne(call, heavyThrowers))) return "data";
  const called = calls.flatMap((call) => (call.type === "CallExpression" ? calledFunctions(analysis, call) : []));
  return [block, ...called].some((code) => throwsWithCause(analysis, code)) ? "cause" : "stack";
}

/** `throw new Error("…", { cause })`. */
function throwsWithCause(analysis: Analysis, code: Node): boolean {
  return nodesWithin(analysis, "calls", code).some(
    (call) =>
      outermost(call).parent?.type === "ThrowStatement" && isConstructed(analysis, call) &&
      call.arguments.map(unwrap).some((argument) => argument.type === "ObjectExpression" && argument.properties.some((property) => property.type === "Property" && propertyName(property) === "cause")),
  );
}

function isConstructed(analysis: Analysis, node: Node): boolean {
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  const callee = unwrap(node.callee);
  const name = callee.type === "MemberExpression" ? propertyName(callee) : callee.type === "Identifier" ? callee.name : null;
  return name !== null && isErrorType(analysis, name) && /^[A-Z]/.test(name);
}

const errorTypes = perModels(({ errors }) => new RegExp(errors.types));

const isErrorType = ({ models }: Analysis, name: string): boolean => errorTypes(models).test(name);

function ofParameter(analysis: Analysis, value: Extract<Value, { kind: "parameter" }>): ErrorOrigin | null {
  const { function: fn, path } = value;
  const member = path.at(-1);
  if (member !== undefined) return ofEvent(analysis, value, member);
  const node = value.node as TSESTree.Identifier; // what has no path is a name itself
  const found: ErrorOrigin = { name: node, scope: fn.body, isGuess: false, carries: "stack" };
  const position = fn.params.indexOf(node);
  if (receivesError(analysis, fn, position) || isEventError(analysis, fn, position, "")) return found;
  const type = typeName(analysis, value);
  if (type !== null || isAnnotated(node)) return type !== null && isErrorType(analysis, type) ? found : null;
  return position === 0 && isFirstName(analysis, node.name) ? { ...found, ...(isCallback(fn) ? { carries: "anyStack" } : { isGuess: true }) } : null;
}

/** An annotation that says more than `any` and `unknown`. */
function isAnnotated({ typeAnnotation }: TSESTree.Identifier): boolean {
  // Some hosts say null where there is none.
  const type = typeAnnotation?.typeAnnotation.type;
  return type !== undefined && !/^TS(?:Any|Unknown)Keyword$/.test(type);
}

const isFirstName = ({ models }: Analysis, name: string): boolean => (models.errors.firstParameters as readonly string[]).includes(name);

/** A function handed over where it is written, as callbacks are. */
const isCallback = (fn: FunctionNode): boolean => /^(?:Call|New)Expression$/.test(outermost(fn).parent?.type ?? "");

function receivesError(analysis: Analysis, fn: FunctionNode, parameter: number): boolean {
  const { callbacks, slots } = analysis.models.errors;
  if (passedTo(analysis, fn).some(({ call, position }) => callbacks.some((row) => row.callback === position && row.parameter === parameter && isMethod(call, row.call) && (!row.afterFunction || isAfterFunction(analysis, call))))) return true;
  const { parent } = outermost(fn);
  if (parent?.type !== "AssignmentExpression" || parent.left.type !== "MemberExpression") return false;
  const name = propertyName(parent.left);
  return slots.some((row) => row.property === name && row.parameter === parameter);
}

/** `subscribe(onNext, onError)` and `subscribe(null, onError)`; of `subscribe("topic", onMessage)` the callback receives no error. */
function isAfterFunction(analysis: Analysis, { arguments: [first] }: CallNode): boolean {
  const { values } = first ? trace(analysis, first) : { values: [] };
  return values.every((value) => value.kind === "method" || (value.kind === "created" && isFunction(value.node)));
}

function isMethod(call: CallNode, name: string): boolean {
  const callee = unwrap(call.callee);
  return callee.type === "MemberExpression" && propertyName(callee) === name;
}

function ofEvent(analysis: Analysis, { node, function: fn }: Extract<Value, { kind: "parameter" }>, member: string): ErrorOrigin | null {
  const position = fn.params.findIndex((parameter) => contains(parameter, node));
  return isEventError(analysis, fn, position, member) ? { name: null, scope: fn.body, isGuess: false, carries: "stack" } : null;
}

/** Whether a listener's first parameter, or a member of it, is an error by the name of its event. */
function isEventError(analysis: Analysis, fn: FunctionNode, parameter: number, member: string): boolean {
  if (parameter !== 0) return false;
  const rows = analysis.models.errors.events.filter(({ members }) => (members as readonly string[]).includes(member));
  return passedTo(analysis, fn).some(({ call, position }) => {
    const [event] = call.arguments;
    const names = position === 1 && event ? staticStrings(analysis, event) : null;
    const isDom = isMethod(call, "addEventListener");
    return names?.some((name) => rows.some((row) => row.event === name && (member !== "" || !isDom))) ?? false;
  });
}

/**
 * Whether the stack of an error is read wherever the place is reached, which lets go of all that it captured:
 * `e.stack`, `console.error(e)`. What else an error carries stays.
 */
export function isStackRead(analysis: Analysis, { name, scope, carries }: ErrorOrigin, place: Node): boolean {
  if (carries !== "stack" && carries !== "anyStack") return false;
  const variable = name && variableOf(analysis, name);
  return variable?.references.some(({ identifier }) => readsStack(analysis, identifier) && coversSamePaths(identifier, place, scope)) ?? false;
}

function readsStack(analysis: Analysis, use: Node): boolean {
  const readers: readonly string[] = analysis.models.errors.stackReaders;
  for (let node = use, up = use.parent; up; node = up, up = up.parent) {
    if (up.type === "MemberExpression" && up.object === node && propertyName(up) === "stack") return !isDeleted(up);
    if (up.type === "CallExpression" && up.callee !== node) return calleeNames(analysis, up).some((called) => readers.includes(called));
    if (unwrap(up) === up) return false;
  }
  return false;
}

function isDeleted(member: Node): boolean {
  const { parent } = outermost(member);
  return parent?.type === "UnaryExpression" && parent.operator === "delete";
}

/** Whether no condition, loop or function stands around the one place and not around the other. */
function coversSamePaths(read: Node, place: Node, scope: Node): boolean {
  for (let node = read, up = read.parent; up && contains(scope, up); node = up, up = up.parent) {
    const isConditional =
      isFunction(up) || /^(?:If|Switch|For|ForOf|ForIn|While)Statement$|^ConditionalExpression$/.test(up.type) || (up.type === "LogicalExpression" && up.right === node);
    if (isConditional && !contains(up, place)) return false;
    if (up.type === "IfStatement" && up.test !== node && !contains(node, place)) return false;
  }
  return true;
}
