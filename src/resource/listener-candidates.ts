import { append } from "../ast/append.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { perFile } from "../ast/file-index.js";
import { type Acquisition, acquisitions, releasesFor } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { handleAcquisitions } from "../calls/handle-calls.js";
import { holderPath } from "../calls/holder-path.js";
import { isUnreachable } from "../flow/is-unreachable.js";
import { frequencyOf, runsAgain } from "../lifetime/frequency-of.js";
import { justGiven } from "../lifetime/just-given.js";
import { type Lifetime, lifetimeOf } from "../lifetime/lifetime-of.js";
import { type Owner, ownerOf, strongEnds } from "../lifetime/owner-of.js";
import { type Captures, capturesAnything, capturesOf } from "../retention/captures-of.js";
import { fieldWrites, selfNamedBy } from "../scope/fields.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, isChainable, trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { missingRelease } from "./find-release.js";
import { isOnceCall } from "./is-once-call.js";
import { isOnKeptConnection } from "./kept-connections.js";
import { listenerOptions } from "./listener-options.js";
import { losesToTimeout } from "./loses-to-timeout.js";
import { boundMethod } from "./release-match.js";
import { sameTarget } from "./same-target.js";
import { settlesPromise } from "./settles-promise.js";
import { signalEnd } from "./signal-of.js";
import type { Reason } from "./verdict.js";

/** The listeners of the file that may leak at all, those aside that what the call returns would end, each judged. */
export const listenerCandidates = perFile((analysis: Analysis): readonly ListenerCandidate[] => {
  const byHandle = new Set<Node>(handleAcquisitions(analysis).map(({ node }) => node));
  return acquisitions(analysis).flatMap((taken) => (byHandle.has(taken.node) ? [] : judge(analysis, taken)));
});

export interface ListenerCandidate {
  readonly taken: Acquisition;
  readonly owner: Owner;
  readonly lifetime: Lifetime;
  readonly captures: Captures;
  /** Null when it is given back. */
  readonly reason: Reason | null;
  readonly isOnce: boolean;
  /** The file tells everything about it. */
  readonly isKnown: boolean;
}

/** Asks an acquisition the questions in the order of their cost; an empty answer is silence. */
function judge(analysis: Analysis, taken: Acquisition): ListenerCandidate[] {
  const { handler } = taken;
  const lifetime = lifetimeHere(analysis, taken);
  if (!handler || (lifetime === "own" && !(isRepeated(taken) && releasesFor(analysis, taken).length > 0)) || isHandedOn(analysis, taken, lifetime)) return [];
  if (lifetime === "unknown" && isTerminal(analysis, taken)) return [];
  const held = capturesOf(analysis, handler, taken.context);
  const captures = isOnKeptConnection(analysis, taken) ? held : withoutTarget(taken, held);
  const isForwarded = captures.isForwarded && !capturesAnything(captures);
  const isOfRun = isForwarded && isOfEffect(analysis, taken, lifetime);
  if (isForwarded && !isOfRun && !settlesPromise(analysis, taken)) return [];
  // Keeps nothing but its slot: growth, where the target lives on and the function is a new one each time or nobody compares.
  const keepsNothing = !capturesAnything(captures) && !captures.isUnknown;
  if (keepsNothing && (lifetime === "unknown" || (taken.row.deduplicates && isStable(analysis, taken)))) return [];
  const owner = ownerOf(analysis, taken.node);
  if (!owner || (frequencyOf(analysis, taken.node) === "once" && !isOfEachCall(analysis, taken, lifetime, captures))) return [];
  const { reason, isOnce, isKnown } = reasonFor(analysis, taken, owner);
  if (lifetime === "unknown" && (reason?.kind === "neverReleased" || reason?.kind === "mayNeverFire" || reason?.kind === "losesToTimeout") && (isEndedByTarget(analysis, taken, owner) || (!taken.row.deduplicates && isPeer(analysis, taken)))) return [];
  // What dies with its owner may pile up until then, and a removal that cannot work says that it does.
  if (lifetime === "own" && !(reason?.kind === "ineffectiveRelease" && reason.mismatch.endsWith("Handler")) && !(reason?.kind === "losesToTimeout" && isLastingField(analysis, taken))) return [];
  if (reason !== null && isUnreachable(taken.node)) return [];
  return [{ taken, owner, lifetime, captures, reason, isOnce, isKnown: isKnown && (capturesAnything(captures) || !captures.isUnknown || isOfRun) }];
}

/** What an effect adds, also for a function that its component was passed, it adds anew each time it runs. */
function isOfEffect(analysis: Analysis, { node }: Acquisition, lifetime: Lifetime): boolean {
  return (lifetime === "process" || lifetime === "module") && ownerOf(analysis, node)?.kind === "effect";
}

/** A field that may be anything is what the function at hand has just made, where it has. */
function lifetimeHere(analysis: Analysis, { target, node }: Acquisition): Lifetime {
  const lifetime = lifetimeOf(analysis, target);
  const field = target && lifetime === "unknown" ? unwrap(target) : null;
  const given = field?.type === "MemberExpression" ? justGiven(analysis, field, node) : null;
  return given && lifetimeOf(analysis, given) === "own" ? "own" : lifetime;
}

/** On a field that nothing but the constructor fills. */
function isLastingField(analysis: Analysis, { target }: Acquisition): boolean {
  const field = target && unwrap(target);
  const self = field?.type === "MemberExpression" ? selfNamedBy(analysis, unwrap(field.object)) : null;
  const name = field?.type === "MemberExpression" ? propertyName(field) : null;
  return self !== null && name !== null && fieldWrites(analysis, self, name).every((write) => write?.parent?.type === "PropertyDefinition" || (write !== null && !isRepeated({ node: write })));
}

/** In a method of the only instance, for what that is passed: `show(dialog) { window.addEventListener("keydown", () => dialog.close()); }`. */
function isOfEachCall(analysis: Analysis, { node }: Acquisition, lifetime: Lifetime, { names }: Captures): boolean {
  const fn = enclosingFunction(node);
  if (lifetime === "own" || lifetime === "unknown" || !fn?.params.some((parameter) => parameter.type === "Identifier" && names.includes(parameter.name))) return false;
  return runsAgain(analysis, node);
}

/** The target tells the instance when to end, `view.once("destroy", this.destroy, this)`, so that it ends as well. */
function isEndedByTarget(analysis: Analysis, taken: Acquisition, { kind, teardowns }: Owner): boolean {
  const ends: Node[] = strongEnds(teardowns);
  if (kind !== "class" || ends.length === 0) return false;
  return ends.some((end) => handledBy(analysis).get(end)?.some(({ target, row, node }) => row.id === taken.row.id && node !== taken.node && sameTarget(analysis, taken.target, target)) ?? false);
}

/** The listeners of a file by the functions that they may call. */
const handledBy = perFile((analysis: Analysis): ReadonlyMap<Node, readonly Acquisition[]> => {
  const byFunction = new Map<Node, Acquisition[]>();
  for (const taken of acquisitions(analysis))
    for (const value of taken.handler ? trace(analysis, boundMethod(taken.handler) ?? taken.handler).values : []) if (value.kind === "method" || value.kind === "created") append(byFunction, value.node, taken);
  return byFunction;
});

/** In a method that may be called again, not in what makes the instance. */
export function isRepeated({ node }: { readonly node: Node }): boolean {
  const fn = enclosingFunction(node);
  return fn !== null && !(fn.parent.type === "MethodDefinition" && fn.parent.kind === "constructor");
}

/** A call whose result is used gives out a way to undo it, unless it is the platform's own method, which returns nothing. */
function isHandedOn(analysis: Analysis, { node, target, facade }: Acquisition, lifetime: Lifetime): boolean {
  if (node.type !== "CallExpression" || (lifetime === "process" && facade === null && isPlatform(analysis, target) && !isGivenOut(analysis, node, target))) return false;
  let use: Node = node;
  while (use.parent && (unwrap(use.parent) !== use.parent || isChainedOn(use.parent, use) || isBranchOf(use.parent, use))) use = use.parent;
  return use.parent?.type !== "ExpressionStatement" && !isIgnored(use);
}

/**
 * Whether the result is taken for what ends it, which no method of the platform gives out: `const stop = window.ipc.on("saved", f)`
 * and `stop()` or `return stop`, or `return window.ipc.on("saved", f)` itself, for what is not of the platform.
 */
function isGivenOut(analysis: Analysis, node: Node, target: Node | null): boolean {
  const { parent } = outermost(node);
  const name = parent?.type === "VariableDeclarator" ? parent.id : parent?.type === "AssignmentExpression" ? parent.left : null;
  const variable = name?.type === "Identifier" ? variableOf(analysis, name) : null;
  const isOfOthers = target !== null && trace(analysis, target).values.some((value) => isAddedToWindow(analysis, value));
  if (isOfOthers && isReturned(node)) return true;
  return variable?.references.some(({ identifier }) => {
    const value = outermost(identifier);
    return (value.parent?.type === "CallExpression" && value.parent.callee === value) || (isOfOthers && isReturned(value));
  }) === true;
}

function isReturned(node: Node): boolean {
  const value = outermost(node);
  return value.parent?.type === "ReturnStatement" || (value.parent?.type === "ArrowFunctionExpression" && value.parent.body === value);
}

/** `condition && call()`, `condition ? call() : other`, `void call()`. */
function isBranchOf(parent: Node, use: Node): boolean {
  if (parent.type === "LogicalExpression") return parent.right === use;
  return parent.type === "ConditionalExpression" ? parent.test !== use : parent.type === "UnaryExpression";
}

/** `list.forEach((item) => call())`: nobody gets what it returns. */
function isIgnored({ parent }: Node): boolean {
  const call = parent?.type === "ArrowFunctionExpression" ? outermost(parent).parent : null;
  const callee = call?.type === "CallExpression" ? unwrap(call.callee) : null;
  return callee?.type === "MemberExpression" && propertyName(callee) === "forEach";
}

/** `on("a", f)` of `on("a", f).on("b", g)`. */
function isChainedOn(parent: Node, use: Node): boolean {
  return parent.type === "MemberExpression" ? parent.object === use : parent.type === "CallExpression" && parent.callee === use && isChainable(parent);
}

function isPlatform(analysis: Analysis, target: Node | null): boolean {
  return !target || trace(analysis, target).values.every((value) => holderPath(analysis, value) !== null);
}

/** `window.api`: what a page, or the script that was loaded before it, has put there. */
function isAddedToWindow({ models: { holders } }: Analysis, value: Value): boolean {
  const [root, name] = value.kind === "global" ? value.path.split(".") : [];
  return root === "window" && name !== undefined && !holders.some(({ path }) => path === name);
}

/** A target that a handler holds again is a cycle, which frees itself. */
function withoutTarget({ target }: Acquisition, captures: Captures): Captures {
  let root = target && unwrap(target);
  while (root?.type === "MemberExpression" || root?.type === "CallExpression") root = unwrap(root.type === "MemberExpression" ? root.object : root.callee);
  const name = root?.type === "Identifier" ? root.name : null;
  return { ...captures, names: captures.names.filter((captured) => captured !== name) };
}

/** Whether every run hands over the same function. */
export function isStable(analysis: Analysis, { handler }: Acquisition): boolean {
  return handler !== null && trace(analysis, handler).values.every((value) => value.kind === "method" || !isFreshFunction(analysis, value));
}

function isFreshFunction(analysis: Analysis, value: ReturnType<typeof trace>["values"][number]): boolean {
  if (value.kind !== "created") return value.kind === "result";
  return !isFunction(value.node) || (value.node.parent.type !== "MethodDefinition" && frequencyOf(analysis, value.node) !== "once");
}

function reasonFor(analysis: Analysis, taken: Acquisition, owner: Owner): Pick<ListenerCandidate, "reason" | "isOnce" | "isKnown"> {
  const options = listenerOptions(analysis, taken);
  const isOnce = isOnceCall(taken) || (taken.row.onceOption !== undefined && options.once === true);
  if (options.signal) {
    const end = signalEnd(analysis, options.signal);
    return { reason: end.kind === "never" ? { kind: "neverAborted", controller: end.controller } : null, isOnce, isKnown: true };
  }
  const reason: Reason | null = missingRelease(analysis, taken, owner) ?? (losesToTimeout(analysis, taken) ? { kind: "losesToTimeout" } : null);
  const isKnown = options.isKnown && (options.once !== null || taken.row.onceOption === undefined);
  return { reason: reason?.kind === "neverReleased" && isOnce ? { kind: "mayNeverFire" } : reason, isOnce, isKnown };
}

function isTerminal(analysis: Analysis, { event, row: { terminalEvents = [] } }: Acquisition): boolean {
  const events = event ? staticStrings(analysis, event) : null;
  return events?.every((name) => terminalEvents.includes(name)) ?? false;
}

/** What an inline callback is handed was made for this very call: `use((node, signal) => …)`. */
export function isPeer(analysis: Analysis, { target }: Acquisition): boolean {
  // Of a field that the file only empties, nothing is known.
  const values = target ? trace(analysis, target).values : [];
  return values.length > 0 && values.every((value) => value.kind === "parameter" && value.path.length === 0 && outermost(value.function).parent?.type === "CallExpression");
}
