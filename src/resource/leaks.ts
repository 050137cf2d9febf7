import type { TSESTree } from "@typescript-eslint/utils";
import { bareText } from "../ast/bare-text.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { calledName, callsNamed } from "../ast/calls-named.js";
import { isFunction } from "../ast/is-function.js";
import { methodsNamed } from "../ast/methods-named.js";
import { nodesWithin } from "../ast/nodes-within.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { propertyName } from "../ast/property-name.js";
import { unwrap } from "../ast/unwrap.js";
import { perFile } from "../ast/file-index.js";
import { type Acquisition, type ReleaseCall, acquisitions, releasesFor } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { areExclusive } from "../flow/are-exclusive.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import { isRenderFunction } from "../lifetime/lifecycle-of.js";
import { livesWithApplication } from "../lifetime/lives-with-application.js";
import { type Owner, hasStrongEnd, strongEnds } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import { CERTAINTIES, type Certainty, type HandleRow } from "../models/schema.js";
import { capturesAnything } from "../retention/captures-of.js";
import { fieldWrites, selfNamedBy } from "../scope/fields.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { type Value, trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { isGiven, isOfFile } from "./is-given.js";
import { isOnKeptConnection } from "./kept-connections.js";
import { listenerOptions } from "./listener-options.js";
import { matchRelease, mayBeOfTarget, sameEvent } from "./release-match.js";
import type { FoundRelease, Leak, Reason } from "./verdict.js";
import { type ListenerCandidate, isRepeated, isStable, isPeer, sameTarget, listenerCandidates } from "./listener-candidates.js";

/** Every listener of the file that is not removed, those aside that what the call returns would end, with the reason and how sure that is; and the owners whose end removes some. */
export const leaks = perFile((analysis: Analysis): { readonly all: readonly Leak[]; readonly dutiful: ReadonlySet<Node> } => {
  const judged = listenerCandidates(analysis);
  const released = judged.filter(({ reason }) => reason === null);
  return {
    all: judged.flatMap((candidate) => (candidate.reason ? [toLeak(analysis, candidate, candidate.reason, released, judged)] : [])),
    dutiful: new Set(released.filter(({ owner }) => hasStrongEnd(owner.teardowns)).map(({ owner }) => owner.node)),
  };
});

function toLeak(analysis: Analysis, candidate: ListenerCandidate, reason: Reason, released: readonly ListenerCandidate[], all: readonly ListenerCandidate[]): Leak {
  const { taken, owner, lifetime, captures } = candidate;
  const certainty = certaintyOf(analysis, candidate, reason, released, all);
  return { acquisition: taken, node: placeOf(taken, reason), owner, lifetime, captures, reason, certainty };
}

/** Where the repair goes: at a release that passes the wrong thing, else at the acquisition. */
function placeOf(taken: Acquisition, reason: Reason): Leak["node"] {
  return reason.kind === "ineffectiveRelease" && reason.mismatch !== "otherHandler" ? reason.release.node : taken.node;
}

function certaintyOf(analysis: Analysis, candidate: ListenerCandidate, reason: Reason, released: readonly ListenerCandidate[], all: readonly ListenerCandidate[]): Certainty {
  const { taken, owner, lifetime, captures, isKnown } = candidate;
  const isLong = lifetime === "process" || lifetime === "module";
  const isObliged =
    !isPassing(analysis, taken, owner) &&
    released.some(
      (other) => isSibling(candidate, other) && other.taken.facade === taken.facade && sameTarget(analysis, taken.target, other.taken.target) && isDuty(analysis, other.taken, owner) && !isForAWhile(analysis, taken, other.taken, owner),
    );
  const weak: Certainty = "possible";
  if (!isKnown || taken.row.handle === "slot" || reason.kind === "notOnAllPaths" || (reason.kind === "releasedElsewhere" && !(isLong && isSwitched(taken, reason.release, owner)))) return weak;
  if (frequencyOf(analysis, taken.node) === "once" || isOfBase(analysis, taken, owner) || (!isLong && (isTargetEnded(analysis, taken, owner) || isOfAnswered(analysis, taken)))) return weak;
  if (reason.kind === "mayNeverFire") return isLong && isAlternative(analysis, candidate, all) ? "likely" : weak;
  if (reason.kind === "ineffectiveRelease") return isLong ? "certain" : "likely";
  if (!capturesAnything(captures)) return isLong && frequencyOf(analysis, taken.node) === "repeats" ? "likely" : weak;
  if (!isLong && !isObliged && (isPeer(analysis, taken) || isOwnEnd(analysis, taken, owner))) return weak;
  if (!isLong) return isObliged || isForgotten(analysis, candidate, all) || isSlip(analysis, candidate, all) || isRendered(analysis, taken) || isInjected(analysis, candidate) || isOnKeptConnection(analysis, taken) ? "likely" : taken.row.unknownHolder;
  if (isObliged) return "certain";
  if (livesWithApplication(analysis, owner, taken.node)) return weak;
  return owner.kind === "function" && frequencyOf(analysis, taken.node) !== "repeats" ? weak : "likely";
}

/**
 * On an emitter that the instance was given, while its end means to let go of an element that it was given too. Of two
 * emitters its end may know which one outlives it, and nobody else does.
 */
function isForgotten(analysis: Analysis, candidate: ListenerCandidate, all: readonly ListenerCandidate[]): boolean {
  const { taken, owner } = candidate;
  if (taken.row.deduplicates || !isOnGiven(analysis, taken) || !hasStrongEnd(owner.teardowns)) return false;
  return all.some(
    (other) => isSibling(candidate, other, true) && other.taken.row.deduplicates && isOnGiven(analysis, other.taken) && (other.reason === null || other.reason.kind === "ineffectiveRelease"),
  );
}

/** Added where others are taken off, as it is elsewhere: meant to be taken off. */
function isSlip(analysis: Analysis, candidate: ListenerCandidate, all: readonly ListenerCandidate[]): boolean {
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

/** What a component adds to the emitter that a container has injected, and nothing removes: the emitter was there before it, and may be after. */
function isInjected(analysis: Analysis, { taken: { target, row }, owner, reason }: ListenerCandidate): boolean {
  if (row.deduplicates || reason?.kind !== "neverReleased" || owner.kind !== "class" || !owner.isComponent || !target) return false;
  // Parsers of plain JavaScript leave the list out.
  const { decorators }: { readonly decorators?: readonly unknown[] } = "decorators" in owner.node ? owner.node : {};
  return (decorators?.length ?? 0) > 0 && trace(analysis, target).values.some((value) => isGiven(analysis, value) && !isOfFile(analysis, value));
}

/** What a component adds and removes in the branches of one function, as something is on or off: it may end while that is on. */
function isSwitched({ node }: Acquisition, { node: release }: FoundRelease, { isComponent }: Owner): boolean {
  return isComponent && enclosingFunction(node) === enclosingFunction(release) && areExclusive(node, release);
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
  if (kind !== "class" || isComponent || !target || !isRepeated({ node }) || hasStrongEnd(teardowns)) return false;
  const { values } = trace(analysis, target);
  return values.length > 0 && values.every((value) => value.kind === "member" && isHeld(analysis, value.object));
}

/** What an instance keeps or was given, and what that has in turn. */
const isHeld = (analysis: Analysis, value: Value): boolean => value.kind === "field" || isGiven(analysis, value) || (value.kind === "member" && isHeld(analysis, value.object));

const isOnGiven = (analysis: Analysis, { target }: Acquisition): boolean => target !== null && trace(analysis, target).values.some((value) => isGiven(analysis, value));

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
  const ends = strongEnds(teardowns);
  const handlers = trace(analysis, handler).values.flatMap((value) => (value.kind === "created" && isFunction(value.node) ? [value.node] : []));
  const known = [...reachedFrom(analysis, ends)].flatMap((fn) => lastingEndsIn(analysis, fn));
  return (isOption && ends.length === 0) || handlers.some((fn) => lastingEndsIn(analysis, fn).some((name) => !known.includes(name)) || (around !== null && isOnlyEnd(analysis, fn, around)));
}

/**
 * Whether a handler alone ends what the function around it begins, which goes on until then: it calls what a call there has
 * returned, `const stop = watch(f)`, or takes out what was put in there, `list.add(f)`, and nothing else does.
 */
function isOnlyEnd(analysis: Analysis, handler: FunctionNode, around: FunctionNode): boolean {
  const endings: readonly string[] = analysis.models.protocols.endings;
  return nodesWithin(analysis, "calls", handler).some(({ callee }) => {
    const method = unwrap(callee);
    const given = method.type === "MemberExpression" ? unwrap(method.object) : method;
    const variable = given.type === "Identifier" ? variableOf(analysis, given) : null;
    const made = variable?.defs[0]?.node;
    if (variable?.scope.variableScope.block === around && made?.type === "VariableDeclarator" && made.init && unwrap(made.init).type === "CallExpression")
      return (given === method || endings.includes(calledName(method) ?? "")) && variable.references.every(({ init, identifier }) => init === true || contains(handler, identifier));
    return method.type === "MemberExpression" && calledName(method) === "delete" && isOnlyRemoval(analysis, method.object, handler, around);
  });
}

function isOnlyRemoval(analysis: Analysis, collection: Node, handler: FunctionNode, around: FunctionNode): boolean {
  const text = bareText(analysis.sourceCode, collection);
  const on = (name: string): Node[] => methodsNamed(analysis, name).filter(({ callee }) => bareText(analysis.sourceCode, (unwrap(callee) as TSESTree.MemberExpression).object) === text);
  return ["add", "set"].some((name) => on(name).some((call) => enclosingFunction(call) === around)) && on("delete").every((call) => contains(handler, call));
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
function isSibling({ owner, taken }: ListenerCandidate, other: ListenerCandidate, isOfAnyRow = false): boolean {
  return other.owner.node === owner.node && other.taken !== taken && (isOfAnyRow || other.taken.row.id === taken.row.id);
}

/** Whether a class gives a listener back by itself, apart from where it takes it: the closures of one call see to their own. */
function isDuty(analysis: Analysis, taken: Acquisition, { kind, node, teardowns }: Owner): boolean {
  const isClass = node.type === "ClassDeclaration" || node.type === "ClassExpression";
  const around = methodAround(taken.node, node);
  const all = releasesFor(analysis, taken).filter((given) => matchRelease(analysis, taken, given) === "match");
  const matching = all.filter((given) => given.release.form !== "matching" || mayBeOfTarget(analysis, taken, given));
  if (all.length > 0 && (matching.length === 0 || matching.every(({ node: release }) => takesItselfOff(analysis, taken, release)))) return false;
  if (kind !== "class" || !isClass || !around) return true;
  const isApart = ({ node: release }: ReleaseCall): boolean =>
    !contains(around, release) || isKeptClosure(release) || isInside(release, reachedFrom(analysis, teardowns.map(({ fn }) => fn)));
  return matching.length === 0 || matching.some((given) => contains(node, given.node) && isApart(given));
}

/** By a registrar that the base class keeps, `this.listeners.on(document, "copy", f)`, which the base may empty as well. */
function isOfBase(analysis: Analysis, { facade, node }: Acquisition, { self }: Owner): boolean {
  const callee = node.type === "CallExpression" && facade !== null && self?.superClass ? unwrap(node.callee) : null;
  const registrar = callee?.type === "MemberExpression" ? unwrap(callee.object) : null;
  return registrar?.type === "MemberExpression" && self !== null && selfNamedBy(analysis, unwrap(registrar.object))?.id === self.id && fieldWrites(analysis, self, propertyName(registrar) ?? "").length === 0;
}

/** The signal of the request that a function answers, which is over with the answer: `request.signal` beside `new Response(stream)`. */
function isOfAnswered(analysis: Analysis, { target, node }: Acquisition): boolean {
  const signal = target && unwrap(target);
  if (signal?.type !== "MemberExpression" || propertyName(signal) !== "signal" || !/^req(?:uest)?$/i.test(calledName(signal.object) ?? "")) return false;
  const around = enclosingFunction(node);
  return callsNamed(analysis, "Response").some((call) => call.type === "NewExpression" && enclosingFunction(call) === around);
}

/** Whether the end of the owner ends the emitter that it listens to: `this.map.on("move", f)` and `this.map.remove()`. */
function isTargetEnded(analysis: Analysis, { target, row }: Acquisition, { teardowns }: Owner): boolean {
  const ends = strongEnds(teardowns);
  if (!target || row.deduplicates || ends.length === 0) return false;
  const reached = reachedFrom(analysis, ends);
  return ["remove", ...analysis.models.protocols.endings].some((name) =>
    methodsNamed(analysis, name).some((call) => {
      const { object } = unwrap(call.callee) as TSESTree.MemberExpression;
      return call.arguments.length === 0 && unwrap(object).type !== "ThisExpression" && isInside(call, reached) && mayBeSame(analysis, target, object);
    }),
  );
}

/** Whether a release stands in the handler that it takes off, which then ends by itself and says nothing of others. */
function takesItselfOff(analysis: Analysis, { handler }: Acquisition, release: Node): boolean {
  return handler !== null && trace(analysis, handler).values.some((value) => value.kind === "created" && contains(value.node, release));
}

/** Whether the instance listens to it from a method of its own, `open()`, until another, `close()`, which no end of it runs: that tells nothing of what lasts as long as the instance. */
function isForAWhile(analysis: Analysis, taken: Acquisition, other: Acquisition, { kind, node, teardowns }: Owner): boolean {
  const [here, there] = [partAround(taken.node, node), partAround(other.node, node)];
  if (kind !== "class" || here === there || (here && there && (reachedFrom(analysis, [there]).has(here) || reachedFrom(analysis, [here]).has(there)))) return false;
  const ended = reachedFrom(analysis, strongEnds(teardowns));
  return !releasesFor(analysis, other).some((given) => isInside(given.node, ended) && matchRelease(analysis, other, given) === "match");
}

/** The outermost function that a node stands in, short of the owner: its method, or a function inside the one that makes it. */
function partAround(node: Node, owner: Node): FunctionNode | null {
  let found: FunctionNode | null = null;
  for (let fn = enclosingFunction(node); fn && !contains(fn, owner); fn = enclosingFunction(fn)) found = fn;
  return found;
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

/** One of several once-only listeners of the same function and target: when one fires, the others stay. */
function isAlternative(analysis: Analysis, { taken, owner }: ListenerCandidate, all: readonly ListenerCandidate[]): boolean {
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
