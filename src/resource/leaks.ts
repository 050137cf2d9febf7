import { bareText } from "../ast/bare-text.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { calledName, callsNamed } from "../ast/calls-named.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { perFile } from "../ast/file-index.js";
import { type Acquisition, type ReleaseCall, acquisitions, releasesFor } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { handleAcquisitions } from "../calls/handle-calls.js";
import { perModels } from "../calls/per-models.js";
import { holderPath } from "../calls/holder-path.js";
import { areExclusive } from "../flow/are-exclusive.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import { isRenderFunction } from "../lifetime/lifecycle-of.js";
import { type Lifetime, lifetimeOf } from "../lifetime/lifetime-of.js";
import { type Owner, ownerOf } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import { CERTAINTIES, type Certainty, type HandleRow } from "../models/schema.js";
import { type Captures, capturesAnything, capturesOf } from "../retention/captures-of.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, isChainable, trace } from "../scope/trace.js";
import { missingRelease } from "./find-release.js";
import { isGiven } from "./is-given.js";
import { listenerOptions } from "./listener-options.js";
import { boundMethod, matchRelease, sameEvent } from "./release-match.js";
import { signalEnd } from "./signal-of.js";
import type { Leak, Reason } from "./verdict.js";

/** Every listener of the file that is not removed, those aside that what the call returns would end, with the reason and how sure that is; and the owners whose end removes some. */
export const leaks = perFile((analysis: Analysis): { readonly all: readonly Leak[]; readonly dutiful: ReadonlySet<Node> } => {
  const byHandle = new Set<Node>(handleAcquisitions(analysis).map(({ node }) => node));
  const judged = acquisitions(analysis).flatMap((taken) => (byHandle.has(taken.node) ? [] : judge(analysis, taken)));
  const released = judged.filter(({ reason }) => reason === null);
  return {
    all: judged.flatMap((candidate) => (candidate.reason ? [toLeak(analysis, candidate, candidate.reason, released, judged)] : [])),
    dutiful: new Set(released.filter(({ owner }) => owner.teardowns.some(({ isStrong }) => isStrong)).map(({ owner }) => owner.node)),
  };
});

interface Candidate {
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
function judge(analysis: Analysis, taken: Acquisition): Candidate[] {
  const { handler } = taken;
  const lifetime = lifetimeOf(analysis, taken.target);
  if (!handler || (lifetime === "own" && !isRepeated(taken)) || isHandedOn(analysis, taken, lifetime)) return [];
  if (lifetime === "unknown" && isTerminal(analysis, taken)) return [];
  const captures = withoutTarget(taken, capturesOf(analysis, handler, taken.context));
  if (captures.isForwarded && !capturesAnything(captures)) return [];
  // Keeps nothing but its slot: growth, where the target lives on and the function is a new one each time or nobody compares.
  const keepsNothing = !capturesAnything(captures) && !captures.isUnknown;
  if (keepsNothing && (lifetime === "unknown" || (taken.row.deduplicates && isStable(analysis, taken)))) return [];
  const owner = ownerOf(analysis, taken.node);
  if (!owner || frequencyOf(analysis, taken.node) === "once") return [];
  const { reason, isOnce, isKnown } = reasonFor(analysis, taken, owner);
  if (lifetime === "unknown" && (reason?.kind === "neverReleased" || reason?.kind === "mayNeverFire") && (isEndedByTarget(analysis, taken, owner) || (!taken.row.deduplicates && isPeer(analysis, taken)))) return [];
  // What dies with its owner may pile up until then, and a removal that cannot work says that it does.
  if (lifetime === "own" && !(reason?.kind === "ineffectiveRelease" && reason.mismatch.endsWith("Handler"))) return [];
  return [{ taken, owner, lifetime, captures, reason, isOnce, isKnown: isKnown && (capturesAnything(captures) || !captures.isUnknown) }];
}

/** The target tells the instance when to end, `view.once("destroy", this.destroy, this)`, so that it ends as well. */
function isEndedByTarget(analysis: Analysis, taken: Acquisition, { kind, teardowns }: Owner): boolean {
  const ends: Node[] = teardowns.filter(({ isStrong }) => isStrong).map(({ fn }) => fn);
  if (kind !== "class" || ends.length === 0) return false;
  return acquisitions(analysis).some(
    ({ handler, target, row, node }) =>
      row.id === taken.row.id && handler !== null && node !== taken.node && isAnyOf(analysis, boundMethod(handler) ?? handler, ends) && sameTarget(analysis, taken.target, target),
  );
}

const isAnyOf = (analysis: Analysis, expression: Node, functions: readonly Node[]): boolean =>
  trace(analysis, expression).values.some((value) => (value.kind === "method" || value.kind === "created") && functions.includes(value.node));

/** In a method that may be called again, not in what makes the instance. */
function isRepeated({ node }: Pick<Acquisition, "node">): boolean {
  const fn = enclosingFunction(node);
  return fn !== null && !(fn.parent.type === "MethodDefinition" && fn.parent.kind === "constructor");
}

/** A call whose result is used gives out a way to undo it, unless it is the platform's own method, which returns nothing. */
function isHandedOn(analysis: Analysis, { node, target }: Acquisition, lifetime: Lifetime): boolean {
  if (node.type !== "CallExpression" || (lifetime === "process" && isPlatform(analysis, target))) return false;
  let use: Node = node;
  while (use.parent && (unwrap(use.parent) !== use.parent || isChainedOn(use.parent, use) || isBranchOf(use.parent, use))) use = use.parent;
  return use.parent?.type !== "ExpressionStatement" && !isIgnored(use);
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

/** A target that a handler holds again is a cycle, which frees itself. */
function withoutTarget({ target }: Acquisition, captures: Captures): Captures {
  let root = target && unwrap(target);
  while (root?.type === "MemberExpression" || root?.type === "CallExpression") root = unwrap(root.type === "MemberExpression" ? root.object : root.callee);
  const name = root?.type === "Identifier" ? root.name : null;
  return { ...captures, names: captures.names.filter((captured) => captured !== name) };
}

/** Whether every run hands over the same function. */
function isStable(analysis: Analysis, { handler }: Acquisition): boolean {
  return handler !== null && trace(analysis, handler).values.every((value) => value.kind === "method" || !isFreshFunction(analysis, value));
}

function isFreshFunction(analysis: Analysis, value: ReturnType<typeof trace>["values"][number]): boolean {
  if (value.kind !== "created") return value.kind === "result";
  return !isFunction(value.node) || (value.node.parent.type !== "MethodDefinition" && frequencyOf(analysis, value.node) !== "once");
}

function reasonFor(analysis: Analysis, taken: Acquisition, owner: Owner): Pick<Candidate, "reason" | "isOnce" | "isKnown"> {
  const options = listenerOptions(analysis, taken);
  const onceRow = taken.row.once?.some((path) => path.endsWith(`#${taken.method}`)) ?? false;
  const isOnce = onceRow || (taken.row.onceOption !== undefined && options.once === true);
  if (options.signal) {
    const end = signalEnd(analysis, options.signal);
    return { reason: end.kind === "never" ? { kind: "neverAborted", controller: end.controller } : null, isOnce, isKnown: true };
  }
  const reason = missingRelease(analysis, taken, owner);
  const isKnown = options.isKnown && (options.once !== null || taken.row.onceOption === undefined);
  return { reason: reason?.kind === "neverReleased" && isOnce ? { kind: "mayNeverFire" } : reason, isOnce, isKnown };
}

function toLeak(analysis: Analysis, candidate: Candidate, reason: Reason, released: readonly Candidate[], all: readonly Candidate[]): Leak {
  const { taken, owner, lifetime, captures } = candidate;
  const certainty = certaintyOf(analysis, candidate, reason, released, all);
  return { acquisition: taken, node: placeOf(taken, reason), owner, lifetime, captures, reason, certainty };
}

/** Where the repair goes: at a release that passes the wrong thing, else at the acquisition. */
function placeOf(taken: Acquisition, reason: Reason): Leak["node"] {
  return reason.kind === "ineffectiveRelease" && reason.mismatch !== "otherHandler" ? reason.release.node : taken.node;
}

function certaintyOf(analysis: Analysis, candidate: Candidate, reason: Reason, released: readonly Candidate[], all: readonly Candidate[]): Certainty {
  const { taken, owner, lifetime, captures, isKnown } = candidate;
  const isLong = lifetime === "process" || lifetime === "module";
  const isObliged =
    !isPassing(analysis, taken, owner) &&
    released.some(
      (other) => isSibling(candidate, other) && other.taken.facade === taken.facade && sameTarget(analysis, taken.target, other.taken.target) && isDuty(analysis, other.taken, owner),
    );
  const weak: Certainty = "possible";
  if (!isKnown || taken.row.handle === "slot" || reason.kind === "releasedElsewhere" || reason.kind === "notOnAllPaths") return weak;
  if (reason.kind === "mayNeverFire") return isLong && isAlternative(analysis, candidate, all) ? "likely" : weak;
  if (reason.kind === "ineffectiveRelease") return isLong ? "certain" : "likely";
  if (!capturesAnything(captures)) return isLong && frequencyOf(analysis, taken.node) === "repeats" ? "likely" : weak;
  if (!isLong && !isObliged && (isPeer(analysis, taken) || isOwnEnd(analysis, taken, owner))) return weak;
  if (!isLong) return isObliged || isForgotten(analysis, candidate, all) || isSlip(analysis, candidate, all) || isRendered(analysis, taken) ? "likely" : taken.row.unknownHolder;
  if (isObliged) return "certain";
  return owner.kind === "function" && frequencyOf(analysis, taken.node) !== "repeats" ? weak : "likely";
}

/**
 * On an emitter that the instance was given, while its end means to let go of an element that it was given too. Of two
 * emitters its end may know which one outlives it, and nobody else does.
 */
function isForgotten(analysis: Analysis, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { taken, owner } = candidate;
  if (taken.row.deduplicates || !isOnGiven(analysis, taken) || !owner.teardowns.some(({ isStrong }) => isStrong)) return false;
  return all.some(
    (other) => isSibling(candidate, other, true) && other.taken.row.deduplicates && isOnGiven(analysis, other.taken) && (other.reason === null || other.reason.kind === "ineffectiveRelease"),
  );
}

/** Added where others are taken off, as it is elsewhere: meant to be taken off. */
function isSlip(analysis: Analysis, candidate: Candidate, all: readonly Candidate[]): boolean {
  const { taken } = candidate;
  const fn = enclosingFunction(taken.node);
  return (
    releasesFor(analysis, taken).some((given) => given.release.form === "matching" && enclosingFunction(given.node) === fn) &&
    all.some((other) => isSibling(candidate, other) && enclosingFunction(other.taken.node) !== fn && isSameAgain(analysis, taken, other.taken))
  );
}

function isSameAgain(analysis: Analysis, one: Acquisition, other: Acquisition): boolean {
  return one.event !== null && sameEvent(analysis, one, other) && sameTarget(analysis, one.target, other.target) && one.handler !== null && other.handler !== null && mayBeSame(analysis, one.handler, other.handler);
}

/** A new function on each render of a component, which all of them stay. */
function isRendered(analysis: Analysis, taken: Acquisition): boolean {
  const fn = enclosingFunction(taken.node);
  return fn !== null && isRenderFunction(analysis, fn) && !isStable(analysis, taken) && HOOKS.some((name) => callsNamed(analysis, name).some((call) => enclosingFunction(call) === fn));
}

/** Hooks of what runs on each render, and not once a component. */
const HOOKS = ["useState", "useReducer", "useRef", "useMemo", "useCallback", "useEffect", "useLayoutEffect", "useContext"];

/**
 * What something else has at the moment, `this.manager.session`, listened to by an instance that never ends: there
 * may be another one the next time, and this one gone with its listeners.
 */
function isPassing(analysis: Analysis, { target, node }: Acquisition, { kind, teardowns, isComponent }: Owner): boolean {
  if (kind !== "class" || isComponent || !target || !isRepeated({ node }) || teardowns.some(({ isStrong }) => isStrong)) return false;
  return trace(analysis, target).values.every((value) => value.kind === "member" && isHeld(analysis, value.object));
}

/** What an instance keeps or was given, and what that has in turn. */
const isHeld = (analysis: Analysis, value: Value): boolean => value.kind === "field" || isGiven(analysis, value) || (value.kind === "member" && isHeld(analysis, value.object));

const isOnGiven = (analysis: Analysis, { target }: Acquisition): boolean => target !== null && trace(analysis, target).values.some((value) => isGiven(analysis, value));

function isTerminal(analysis: Analysis, { event, row: { terminalEvents = [] } }: Acquisition): boolean {
  const events = event ? staticStrings(analysis, event) : null;
  return events?.every((name) => terminalEvents.includes(name)) ?? false;
}

/** What an inline callback is handed was made for this very call: `use((node, signal) => …)`. */
function isPeer(analysis: Analysis, { target }: Acquisition): boolean {
  return (
    target !== null &&
    trace(analysis, target).values.every(
      (value) => value.kind === "parameter" && value.path.length === 0 && outermost(value.function).parent?.type === "CallExpression",
    )
  );
}

/**
 * Whether a signal is what ends the code at hand, so that it lives no longer: it ends other listeners that the same
 * function adds, or its handler ends what lasts until then.
 */
function isOwnEnd(analysis: Analysis, { target, handler, node, row }: Acquisition, { teardowns }: Owner): boolean {
  if (row.unknownHolder === "possible" || !target || !handler) return false;
  const around = enclosingFunction(node);
  const isOption = acquisitions(analysis).some((other) => {
    if (other.node === node || enclosingFunction(other.node) !== around) return false;
    const { signal } = listenerOptions(analysis, other);
    return signal !== undefined && mayBeSame(analysis, signal, target);
  });
  const ends = teardowns.filter(({ isStrong }) => isStrong).map(({ fn }) => fn);
  const handlers = trace(analysis, handler).values.flatMap((value) => (value.kind === "created" && isFunction(value.node) ? [value.node] : []));
  const known = [...reachedFrom(analysis, ends)].flatMap((fn) => lastingEndsIn(analysis, fn));
  return (isOption && ends.length === 0) || handlers.some((fn) => lastingEndsIn(analysis, fn).some((name) => !known.includes(name)));
}

function lastingEndsIn(analysis: Analysis, fn: FunctionNode): string[] {
  return nodesWithin(analysis, "calls", fn).flatMap((call) => calledName(call.callee) ?? []).filter((name) => lastingEnds(analysis.models).has(name));
}

/** The calls that end what would go on forever; functions that end a timeout as well tell nothing. */
const lastingEnds = perModels(({ handles }) => {
  const endsOf = (kind: HandleRow["lasts"]): { readonly form: string; readonly call: string }[] =>
    handles.flatMap(({ lasts, release }) => (lasts === kind ? release.flatMap((end) => ("call" in end ? [end] : [])) : []));
  const short = new Set(endsOf("once").flatMap(({ form, call }) => (form === "function" ? [call] : [])));
  return new Set(endsOf("forever").flatMap(({ call }) => (short.has(call) ? [] : [call])));
});

/** Another acquisition of the same kind and owner: the owner's teardown releases it, and so knows of the duty. */
function isSibling({ owner, taken }: Candidate, other: Candidate, isOfAnyRow = false): boolean {
  return other.owner.node === owner.node && other.taken !== taken && (isOfAnyRow || other.taken.row.id === taken.row.id);
}

/** Whether a class gives a listener back by itself, apart from where it takes it: the closures of one call see to their own. */
function isDuty(analysis: Analysis, taken: Acquisition, { kind, node, teardowns }: Owner): boolean {
  const isClass = node.type === "ClassDeclaration" || node.type === "ClassExpression";
  const around = methodAround(taken.node, node);
  if (kind !== "class" || !isClass || !around) return true;
  const matching = releasesFor(analysis, taken).filter((given) => matchRelease(analysis, taken, given) === "match");
  const isApart = ({ node: release }: ReleaseCall): boolean =>
    !contains(around, release) || isKeptClosure(release) || isInside(release, reachedFrom(analysis, teardowns.map(({ fn }) => fn)));
  return matching.length === 0 || matching.some((given) => contains(node, given.node) && isApart(given));
}

/** The outermost function inside a class that a node stands in: its method, or the function of a field. */
function methodAround(node: Node, within: Node): FunctionNode | null {
  let found: FunctionNode | null = null;
  for (let fn = enclosingFunction(node); fn && contains(within, fn); fn = enclosingFunction(fn)) found = fn;
  return found;
}

/** In a closure that a field has for later: `this.stop = () => target.off("x", f)`. */
function isKeptClosure(release: Node): boolean {
  const { parent } = enclosingFunction(release) ?? release;
  return parent?.type === "AssignmentExpression" && parent.left.type === "MemberExpression";
}

function sameTarget(analysis: Analysis, a: Acquisition["target"], b: Acquisition["target"]): boolean {
  return a && b ? mayBeSame(analysis, a, b) || areSameGetter(analysis, a, b) : a === b;
}

/** `Client.get()` in two places: what an import or a global gives out is taken for the same. */
function areSameGetter(analysis: Analysis, a: Node, b: Node): boolean {
  const call = unwrap(a);
  return (
    call.type === "CallExpression" && unwrap(b).type === "CallExpression" && bareText(analysis.sourceCode, a) === bareText(analysis.sourceCode, b) &&
    trace(analysis, call.callee).values.every(({ kind }) => kind === "import" || kind === "global")
  );
}

/** One of several once-only listeners of the same function and target: when one fires, the others stay. */
function isAlternative(analysis: Analysis, { taken, owner }: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (other) =>
      other.isOnce && other.taken !== taken && other.owner.node === owner.node &&
      sameTarget(analysis, taken.target, other.taken.target) && !areExclusive(taken.node, other.taken.node),
  );
}

/** Whether a certainty reaches the bar. */
export function reaches(certainty: Certainty, bar: Certainty): boolean {
  return CERTAINTIES.indexOf(certainty) >= CERTAINTIES.indexOf(bar);
}
