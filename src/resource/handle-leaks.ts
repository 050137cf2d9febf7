import type { TSESTree } from "@typescript-eslint/utils";
import { constructedName } from "../ast/constructed-name.js";
import { contains } from "../ast/contains.js";
import { methodsNamed } from "../ast/methods-named.js";
import { calledName, callsNamed } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { calleeNames } from "../calls/callee-names.js";
import { type HandleAcquisition, handleAcquisitions, handleEndedBy } from "../calls/handle-calls.js";
import { frequencyOf, isOnlyInstance } from "../lifetime/frequency-of.js";
import { functionName } from "../lifetime/lifecycle-of.js";
import { isEndless, livesWithApplication } from "../lifetime/lives-with-application.js";
import { rendersAgain } from "../lifetime/renders-again.js";
import { type Owner, hasStrongEnd } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import type { Certainty } from "../models/schema.js";
import { capturesAnything, capturesOf } from "../retention/captures-of.js";
import { selfNamedBy } from "../scope/fields.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { isRead } from "./disposer-store.js";
import { mayBeCalledByBase, mayBeEndedByRelatives } from "./ended-by-relatives.js";
import { endsOthers } from "./ends-others.js";
import { isGiven, isOfFile } from "./is-given.js";
import { registersWithBase } from "./is-registered.js";
import { leaks } from "./leaks.js";
import { isSelfRemoval } from "./find-release.js";
import type { HandleLeak, HandleReason } from "./verdict.js";
import { type HandleCandidate, handleCandidates } from "./handle-candidates.js";
import { sourceLifetime, sourceOf } from "./handle-sources.js";
import { beginsAnother, functionsOf, isImmediate, isShort, isStoppedByFlag, waitsLong } from "./one-shots.js";
import { isAtOwnEnd } from "./own-ends.js";
import { reopens } from "./reopening.js";

/** Every resource of the file that its handle would end and nothing does, with the reason and how sure that is. */
export const handleLeaks = perFile((analysis: Analysis): readonly HandleLeak[] => {
  const judged = handleCandidates(analysis);
  const released = judged.filter(({ reason, isDuty }) => reason === null && isDuty);
  return judged.flatMap((candidate) => (candidate.reason ? [toLeak(analysis, candidate, candidate.reason, released)] : []));
});

function toLeak(analysis: Analysis, candidate: HandleCandidate, reason: HandleReason, released: readonly HandleCandidate[]): HandleLeak {
  const { taken, owner, lifetime, captures, kept } = candidate;
  const certainty = certaintyOf(analysis, candidate, reason, released);
  return { acquisition: taken, node: taken.node, owner, lifetime, captures, reason, certainty, kept };
}

/** What only a class in another file may end is no more than possible. */
function certaintyOf(analysis: Analysis, candidate: HandleCandidate, reason: HandleReason, released: readonly HandleCandidate[]): Certainty {
  const { owner, kept, releases } = candidate;
  const certainty = certaintyHere(analysis, candidate, reason, released);
  if (certainty === "possible") return certainty;
  return isEndedElsewhereByName(analysis, candidate) || releases.some((call) => isAtOwnEnd(analysis, call, owner)) || mayBeEndedByRelatives(analysis, owner, reason.kind === "neverDrained" ? [...kept, reason.store] : kept) || releases.some((call) => mayBeCalledByBase(analysis, owner, call)) ? "possible" : certainty;
}

/**
 * Whether something is there that ends what somebody's field of the same name has: `revoke(file) { URL.revokeObjectURL(file.url); }`
 * for `upload.url = …`, `clearTimeout(this.requests[id].timeout)` for `request.timeout = …`.
 */
function isEndedElsewhereByName(analysis: Analysis, { taken: { node, row }, kept, releases }: HandleCandidate): boolean {
  const places: Node[] = [...kept];
  const { parent } = outermost(node);
  if (parent?.type === "AssignmentExpression") places.push(parent.left);
  const names = places.map((place) => (place.type === "MemberExpression" ? propertyName(place) : null)).filter((name) => name !== null);
  if (names.length === 0) return false;
  const calls = row.release.flatMap((form) => (form.form === "function" ? callsNamed(analysis, form.call) : []));
  return calls.some((call) => {
    const ended = call.type === "CallExpression" && !releases.includes(call) ? handleEndedBy(analysis, call, row) : null;
    const member = ended && unwrap(ended);
    return member?.type === "MemberExpression" && names.includes(propertyName(member) ?? "") && trace(analysis, member.object).values.some(({ kind }) => kind === "parameter" || kind === "member" || kind === "result");
  });
}

function certaintyHere(analysis: Analysis, candidate: HandleCandidate, reason: HandleReason, released: readonly HandleCandidate[]): Certainty {
  const { taken, owner, captures, isLoop, isOnLasting, isPassedOn, isShown, kept } = candidate;
  const { row } = taken;
  if ((taken.handler && !capturesAnything(captures)) || reason.kind === "notOnAllPaths" || isPassedOn || isShown) return "possible";
  if (isFacade(taken) || (row.lasts === "once" && endsOwner(analysis, taken, owner))) return "possible";
  if (reason.kind === "releasedElsewhere" && (isSelfRemoval(taken, reason.release) || isEndedBySibling(analysis, candidate))) return "possible";
  if (taken.target && isCounteracted(analysis, taken.target)) return "possible";
  // It lets the one before go, and nothing ever lets the instance go.
  if (reason.kind === "releasedElsewhere" && isEndless(analysis, owner)) return "possible";
  const siblings = released.filter((other) => other.owner.node === owner.node);
  const isObliged = siblings.some((other) => other.taken.row.kind === row.kind && isLikeSource(analysis, taken, other.taken));
  if (isPilingUp(analysis, taken, owner, kept)) return "likely";
  if (row.likely !== "sibling" || isLoop || isOnLasting) {
    if (isObliged) return "certain";
    if (row.kind !== "object-url" && livesWithApplication(analysis, owner, taken.node)) return "possible";
    // The loop of the only instance goes on as long as the program does.
    if (isLoop && owner.self && !hasStrongEnd(owner.teardowns) && isOnlyInstance(analysis, owner.self)) return "possible";
    return row.likely !== "always" && owner.kind === "function" && frequencyOf(analysis, taken.node) !== "repeats" ? "possible" : "likely";
  }
  if (row.lasts === "once" && isImmediate(taken)) return "possible";
  if (reopens(analysis, candidate, released)) return "likely";
  // A one-shot that waits for nothing or not for long, or that nobody keeps, is over soon, unless it says that it waits long.
  if (row.lasts === "once" && isShort(analysis, taken) && (!beginsAnother(analysis, taken) || isStoppedByFlag(analysis, taken, owner))) return "possible";
  if (row.lasts === "once" && (reason.kind === "neverReleased" ? kept.every((place) => isLostWithCall(analysis, place, owner)) : kept.length === 0)) return waitsLong(taken) && (owner.kind === "class" || owner.kind === "factory") && (hasStrongEnd(owner.teardowns) || registersWithBase(analysis, owner.self)) ? "likely" : "possible";
  if (row.lasts === "once" && reason.kind === "releasedElsewhere" && ((owner.kind === "class" && owner.isComponent) || hasStrongEnd(owner.teardowns))) return "likely";
  // An end that gives back other things and forgets what the owner itself has kept.
  const isForgotten = kept.length > 0 && !taken.target && (isStoppedElsewhere(analysis, taken, owner, reason) || siblings.length > 0 || leaks(analysis).dutiful.has(owner.node) || endsOthers(analysis, owner));
  return isObliged || isForgotten || isAbandoned(analysis, candidate, reason) || (siblings.length > 0 && isReplaced(taken, reason)) || (isInjected(analysis, taken, owner, kept) && !livesWithApplication(analysis, owner, taken.node)) || isStranded(analysis, taken, owner, kept) ? "likely" : "possible";
}

/**
 * What nobody keeps and the code visibly takes again and again: in the executor of a promise, which it outlasts; by each
 * render of a component; or by an effect that ends nothing, from what its component was handed.
 */
function isPilingUp(analysis: Analysis, { node, row, target }: HandleAcquisition, { kind, teardowns }: Owner, kept: readonly Node[]): boolean {
  const around = enclosingFunction(node);
  if (!around || kept.length > 0 || row.lasts === "once") return false;
  const call = outermost(around).parent;
  if (row.kind === "timer") return call !== undefined && constructedName(call) === "Promise";
  if (row.kind !== "subscription" || row.observes) return false;
  return rendersAgain(analysis, around) || (kind === "effect" && teardowns.length === 0 && target !== null && isHanded(analysis, sourceOf(target)));
}

/** Whether something is what a provider holds, or a part of it: `useContext(Context).source`. */
function isHanded(analysis: Analysis, source: Node): boolean {
  return trace(analysis, source).values.some((value) => {
    const whole = value.kind === "member" ? value.object : value;
    return whole.kind === "result" && calleeNames(analysis, whole.node).some((name) => analysis.models.givenHooks.includes(name));
  });
}

/** Whether an instance that has an end of its own is handed to what nobody can ever end: `languages.registerHoverProvider("x", this);`. */
function isAbandoned(analysis: Analysis, { taken: { node, row, handler }, owner }: HandleCandidate, { kind }: HandleReason): boolean {
  if (row.kind !== "connection" || row.lasts === "once" || handler || kind !== "neverReleased" || outermost(node).parent?.type !== "ExpressionStatement") return false;
  if (owner.kind !== "class" || !hasStrongEnd(owner.teardowns) || livesWithApplication(analysis, owner, node)) return false;
  return node.arguments.some((argument) => unwrap(argument).type === "ThisExpression" || (isFunction(unwrap(argument)) && capturesOf(analysis, argument).instance !== null));
}

/** Whether the handler of a listener that is added together with it ends it, as a gesture does: `mouseup` for `mousemove`. */
function isEndedBySibling(analysis: Analysis, { taken, releases }: HandleCandidate): boolean {
  const around = enclosingFunction(taken.node);
  return handleAcquisitions(analysis).some(({ row, node, handler }) => {
    const beside = row === taken.row && handler ? enclosingFunction(node) : null;
    if (!handler || !around || !beside || !(contains(beside, taken.node) || contains(around, node))) return false;
    return functionsOf(analysis, handler).some((fn) => releases.some((call) => contains(fn, call)));
  });
}

/** Whether a handle is gone when the function that took it returns, so that no end of the owner could pass it: `const id = setTimeout(f, wait); id.unref()`. */
function isLostWithCall(analysis: Analysis, place: Node, { teardowns }: Owner): boolean {
  const variable = place.type === "Identifier" ? variableOf(analysis, place) : null;
  const block = variable?.scope.block;
  return block !== undefined && !isModuleVariable(analysis, variable as never) && !teardowns.some(({ fn }) => contains(block, fn));
}

/** A function that goes by the name of what it wraps, whose callers see to the end: `setInterval: (f, time) => timers.setInterval(f, time)`. */
function isFacade({ row, node }: HandleAcquisition): boolean {
  const around = enclosingFunction(node);
  return row.kind === "timer" && row.release.some(({ form }) => form === "function") && around !== null && functionName(around) === calledName(node.callee);
}

/** Whether what a one-shot waits for is the end of the owner, be it bound in advance: `this.dispose = this.dispose.bind(this)`. */
function endsOwner(analysis: Analysis, { handler }: HandleAcquisition, { self, teardowns }: Owner): boolean {
  const ends = teardowns.filter(({ isStrong }) => isStrong);
  if (!handler || ends.length === 0) return false;
  const given = unwrap(handler);
  const reached = reachedFrom(analysis, functionsOf(analysis, handler));
  const isOwn = given.type === "MemberExpression" && self !== null && selfNamedBy(analysis, unwrap(given.object))?.id === self.id;
  return ends.some(({ fn, name }) => reached.has(fn) || (isOwn && propertyName(given) === name));
}

/** Whether nothing ends it, while a method that only stops the instance ends its siblings. */
function isStoppedElsewhere(analysis: Analysis, { row, node }: HandleAcquisition, owner: Owner, { kind }: HandleReason): boolean {
  if (kind !== "neverReleased" || owner.teardowns.length === 0) return false;
  const reached = reachedFrom(analysis, owner.teardowns.map(({ fn }) => fn));
  return handleCandidates(analysis).some((other) => other.taken.node !== node && other.owner.node === owner.node && other.taken.row === row && other.reason === null && other.releases.some((call) => isInside(call, reached)));
}

/** Whether it is ended only where the next one takes its place. */
function isReplaced({ node }: HandleAcquisition, reason: HandleReason): boolean {
  return reason.kind === "releasedElsewhere" && enclosingFunction(reason.release.node) === enclosingFunction(node) && reason.release.node.range[0] < node.range[0];
}

/** What a component gets from the source that it was given, and drops or keeps in a field that nobody reads: the source was there before it, and may be after. */
function isInjected(analysis: Analysis, { target }: HandleAcquisition, { kind, isComponent, name }: Owner, kept: readonly Node[]): boolean {
  return target !== null && kind === "class" && isComponent && !APPLICATION.test(name ?? "") && !isAnswer(analysis, target) && kept.every((place) => isUnreadField(analysis, place)) && trace(analysis, sourceOf(target)).values.some((value) => isGiven(analysis, value) && !isOfFile(analysis, value));
}

/** What a method gives out that by its name is asked for something once, `this.users.load(id).subscribe(f)`, unlike what goes on: `select()`, `getChanges()`. */
function isAnswer(analysis: Analysis, target: Node): boolean {
  const call = unwrap(target);
  const callee = call.type === "CallExpression" ? unwrap(call.callee) : null;
  if (call.type !== "CallExpression" || callee?.type !== "MemberExpression") return false;
  const name = propertyName(callee);
  return name === "pipe" || call.arguments.some((argument) => isFunction(unwrap(argument))) ? isAnswer(analysis, callee.object) : name !== null && !goesOn(analysis.models).test(name);
}

const goesOn = perModels(({ protocols }) => new RegExp(protocols.streams));

/** By its name the application itself, of which there is one. */
const APPLICATION = /^Application(?![a-z])/;

const isUnreadField = (analysis: Analysis, place: Node): boolean => (place.type === "MemberExpression" || place.type === "PropertyDefinition") && !isRead(analysis, place);

/** Whether the file calls the counterpart of a call on the way to the source, which may end it: `monitor.monitor(x).subscribe(f)` and `monitor.stopMonitoring(x)`. */
function isCounteracted(analysis: Analysis, target: Node): boolean {
  const node = unwrap(target);
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : node;
  if (callee.type !== "MemberExpression") return false;
  const name = node.type === "CallExpression" ? calledName(callee) : null;
  return analysis.models.protocols.antonyms.some(([take, give]) => name?.startsWith(take) === true && /^$|^[A-Z]/.test(name.slice(take.length)) && callsNamed(analysis, give + name.slice(take.length)).length > 0) || isCounteracted(analysis, callee.object);
}

/** What has nothing but a variable that ends with the method or effect around it, while its listeners keep it going. */
function isStranded(analysis: Analysis, { row }: HandleAcquisition, owner: Owner, kept: readonly Node[]): boolean {
  if (row.kind !== "connection" || row.lasts === "once" || kept.length === 0 || owner.kind === "function") return false;
  const areLocal = kept.every((place) => isLocal(analysis, place));
  return (areLocal || (owner.kind === "effect" && owner.teardowns.length === 0)) && kept.some((place) => place.type !== "PropertyDefinition" && isListenedTo(analysis, place));
}

function isLocal(analysis: Analysis, place: Node): boolean {
  const variable = place.type === "Identifier" ? variableOf(analysis, place) : null;
  return variable !== null && !isModuleVariable(analysis, variable);
}

/** `socket.onmessage = …`, `socket.addEventListener(…)`, `socket.on(…)`. */
function isListenedTo(analysis: Analysis, place: Node): boolean {
  const objects = [
    ...analysis.assignments.flatMap(({ left }) => (left.type === "MemberExpression" && propertyName(left)?.startsWith("on") ? [left.object] : [])),
    ...["addEventListener", "on", "once"].flatMap((name) => methodsNamed(analysis, name).map(({ callee }) => (unwrap(callee) as TSESTree.MemberExpression).object)),
  ];
  return objects.some((object) => mayBeSame(analysis, object, place));
}

/** Whether what ends with the owner at one source says something of another: the same source, or one that the instance was given. */
function isLikeSource(analysis: Analysis, taken: HandleAcquisition, sibling: HandleAcquisition): boolean {
  const { target } = taken;
  const { target: other } = sibling;
  if (!target) return true;
  if (isAnswer(analysis, target)) return false;
  if (isOfElement(analysis, taken) && !isOfElement(analysis, sibling)) return false;
  const source = sourceOf(target);
  return (other !== null && mayBeSame(analysis, source, sourceOf(other))) || trace(analysis, source).values.some((value) => isGiven(analysis, value) && !(value.kind !== "parameter" && isOfFile(analysis, value)));
}

/** Whether a listener that may be on a global by its name is on an element, which may well go with the owner: `renderer.listen(element, "click", f)`. */
const isOfElement = (analysis: Analysis, taken: HandleAcquisition): boolean => taken.row.globalTargets !== undefined && sourceLifetime(analysis, taken) !== "process";
