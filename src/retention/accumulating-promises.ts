import type { TSESTree } from "@typescript-eslint/utils";
import { asFunction } from "../ast/as-function.js";
import { callsIn, callsNamed } from "../ast/calls-named.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { frequencyOf, runsAgain } from "../lifetime/frequency-of.js";
import { functionName } from "../lifetime/lifecycle-of.js";
import { callersOf } from "../scope/callers.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { accumulatingSignal } from "./accumulating-signal.js";
import { capturesAnything, capturesOf } from "./captures-of.js";
import { placeOf } from "./place.js";

/** Something that is done again and again to a promise or signal that stays pending, and leaves something on it each time. */
export interface AccumulatingPromise {
  readonly node: TSESTree.CallExpression;
  /** The promise or signal that stays. */
  readonly promise: Node;
  /** `Promise.race` and its kind, `then` and its kind, or `AbortSignal.any`. */
  readonly method: string;
}

/** What promises of an end are called, which settle when all is over. */
const ENDS = /abort|cancel|close|stop|shut|exit|disconnect|destroy|dispos|quit|terminat|kill|never|interrupt/i;
/** Methods of a promise that leave a reaction on it. */
const REACTIONS = new Set(["then", "catch", "finally"]);
/** Methods of `Promise` that leave a reaction on each of a list; what waits for the first is there to be run again. */
const COMBINES: ReadonlyMap<string, { readonly isRace: boolean }> = new Map([
  ["race", { isRace: true }],
  ["any", { isRace: true }],
  ["all", { isRace: false }],
  ["allSettled", { isRace: false }],
]);

const METHODS = new Set([...COMBINES.keys(), ...REACTIONS]);

export function accumulatingPromises(analysis: Analysis): AccumulatingPromise[] {
  return callsIn(analysis, METHODS).flatMap(([, calls]) => calls.flatMap((node) => (node.type === "CallExpression" ? (ofCall(analysis, node) ?? []) : [])));
}

function ofCall(analysis: Analysis, node: TSESTree.CallExpression): AccumulatingPromise | null {
  const callee = unwrap(node.callee);
  const method = callee.type === "MemberExpression" ? propertyName(callee) : null;
  if (callee.type !== "MemberExpression" || method === null) return null;
  if (REACTIONS.has(method)) {
    if (isTakenForward(analysis, callee.object, node) || !staysPending(analysis, callee.object, node) || !isOften(analysis, callee.object, node)) return null;
    return node.arguments.some((handler) => capturesAnything(capturesOf(analysis, handler))) ? { node, promise: callee.object, method } : null;
  }
  const row = COMBINES.get(method);
  const list = node.arguments[0] && unwrap(node.arguments[0]);
  if (!row || list?.type !== "ArrayExpression") return null;
  const names = calleeNames(analysis, node);
  if (names.includes("AbortSignal.any")) {
    const signal = accumulatingSignal(analysis, node, list);
    return signal && { node, promise: signal, method: "AbortSignal.any" };
  }
  if (!names.includes(`Promise.${method}`)) return null;
  const promise = list.elements.find(
    (item) => item !== null && item.type !== "SpreadElement" && staysPending(analysis, item, node) && (row.isRace || isOften(analysis, item, node)),
  );
  return promise ? { node, promise, method: `Promise.${method}` } : null;
}

/** `queue = queue.then(next)`: each promise of a queue has one reaction. */
function isTakenForward(analysis: Analysis, promise: Node, call: Node): boolean {
  const { parent } = outermost(call);
  return parent?.type === "AssignmentExpression" && parent.operator === "=" && mayBeSame(analysis, parent.left, promise);
}

/** Whether a promise outlives what is done with it, and by its name or making is not expected to settle in between. */
function staysPending(analysis: Analysis, expression: Node, call: Node): boolean {
  const node = unwrap(expression);
  const name = node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? propertyName(node) : null;
  if (name === null || (!ENDS.test(name) && !isNeverSettled(analysis, node))) return false;
  if (isOutsideLoop(analysis, node, call)) return true;
  return placeOf(analysis, node)?.isEntry === false && runsAgain(analysis, call) && !isOfMaking(analysis, call) && !isEnded(analysis, node, call) && !isOfOneRun(analysis, node, call);
}

/** Whether the code runs many times for one promise, and not to end what the promise is about. */
function isOften(analysis: Analysis, promise: Node, call: Node): boolean {
  for (let fn = enclosingFunction(call); fn; fn = enclosingFunction(fn)) if (ENDS.test(functionName(fn) ?? "")) return false;
  return placeOf(analysis, promise)?.lifetime === "file" || isOutsideLoop(analysis, unwrap(promise), call) || frequencyOf(analysis, call) === "repeats";
}

const takesNothing = (made: Node): boolean => made.type === "NewExpression" && asFunction(made.arguments[0])?.params.length === 0;

/** `new Promise(() => {})`. */
function isNeverSettled(analysis: Analysis, node: Node): boolean {
  if (!callsNamed(analysis, "Promise").some(takesNothing)) return false;
  return trace(analysis, node).values.some((value) => value.kind === "created" && takesNothing(value.node));
}

/** In the constructor, or in a method that the constructor alone calls. */
function isOfMaking(analysis: Analysis, call: Node): boolean {
  const fn = enclosingFunction(call);
  if (!fn || isConstructor(fn)) return fn !== null;
  const { calls } = callersOf(analysis, fn);
  return calls.length > 0 && calls.every((caller) => isConstructor(enclosingFunction(caller)));
}

const isConstructor = (fn: FunctionNode | null): boolean => fn?.parent.type === "MethodDefinition" && fn.parent.kind === "constructor";

/** `socket.close(); await Promise.race([socket.closed, timeout])`: what the promise is of ends here, and so it settles. */
function isEnded(analysis: Analysis, promise: Node, call: Node): boolean {
  if (promise.type !== "MemberExpression") return false;
  const { object } = promise;
  const fn = enclosingFunction(call);
  return fn !== null && nodesWithin(analysis, "calls", fn).some(({ callee, range }) => {
    const method = unwrap(callee);
    return range[1] <= call.range[0] && method.type === "MemberExpression" && ENDS.test(propertyName(method) ?? "") && mayBeSame(analysis, method.object, object);
  });
}

/** Whether a field has the promise for one run of a function, which makes it and clears it again, and no loop does more to it: `this.cancelled = deferred(); …; this.cancelled = undefined`. */
function isOfOneRun(analysis: Analysis, promise: Node, call: Node): boolean {
  const name = promise.type === "MemberExpression" ? propertyName(promise) : null;
  if (name === null || isInLoop(call)) return false;
  const writes = analysis.assignments.filter(({ left }) => unwrap(left).type === "MemberExpression" && propertyName(unwrap(left) as TSESTree.MemberExpression) === name && mayBeSame(analysis, left, promise));
  const cleared = writes.filter(({ right }) => isNothing(unwrap(right))).map(({ node }) => enclosingFunction(node));
  return writes.some((write) => !isNothing(unwrap(write.right)) && cleared.includes(enclosingFunction(write.node)));
}

const isNothing = (node: Node): boolean => (node.type === "Literal" && node.value === null) || (node.type === "Identifier" && node.name === "undefined");

const LOOP = /^(?:While|DoWhile|For|ForOf)Statement$/;

function isInLoop(call: Node): boolean {
  for (let up = call.parent; up && !isFunction(up); up = up.parent) if (LOOP.test(up.type)) return true;
  return false;
}

/** A variable made before the loop that the code runs in. */
function isOutsideLoop(analysis: Analysis, node: Node, call: Node): boolean {
  const made = node.type === "Identifier" ? variableOf(analysis, node)?.defs[0]?.node : undefined;
  if (!made) return false;
  for (let up = call.parent; up && !isFunction(up); up = up.parent) if (LOOP.test(up.type)) return !contains(up, made);
  return false;
}
