import type { TSESTree } from "@typescript-eslint/utils";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { methodsNamed } from "../ast/methods-named.js";
import { propertyName } from "../ast/property-name.js";
import { unwrap } from "../ast/unwrap.js";
import { type Acquisition, acquisitions, releasesFor } from "../calls/api-calls.js";
import type { Operands } from "../calls/operands.js";
import type { Analysis } from "../calls/analysis.js";
import { areExclusive } from "../flow/are-exclusive.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import { isInitializer } from "../lifetime/is-initializer.js";
import { isEndless, isRootComponent, livesWithApplication } from "../lifetime/lives-with-application.js";
import { type Owner, hasStrongEnd, strongEnds } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import { rendersAgain } from "../lifetime/renders-again.js";
import type { Certainty } from "../models/schema.js";
import { capturesAnything } from "../retention/captures-of.js";
import { fieldWrites, selfNamedBy } from "../scope/fields.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, trace } from "../scope/trace.js";
import { isGiven, isOfFile } from "./is-given.js";
import { isOnKeptConnection } from "./kept-connections.js";
import { isDuty, isForAWhile } from "./listener-duty.js";
import { sameEvent } from "./release-match.js";
import { releasesAbout } from "./releases-about.js";
import { isOwnEnd } from "./signal-ends.js";
import type { FoundRelease, Reason } from "./verdict.js";
import { type ListenerCandidate, isRepeated, isStable, isPeer } from "./listener-candidates.js";
import { sameTarget } from "./same-target.js";
import { isOfOperation, isOfAnswered } from "./operation-signals.js";
import { endsProgram, isOfShutdown } from "./ends-program.js";

/** How sure it is that a listener stays, or stays too long: by what it listens to, what it holds, and what its owner does with others. */
export function listenerCertainty(analysis: Analysis, candidate: ListenerCandidate, reason: Reason, siblings: readonly ListenerCandidate[]): Certainty {
  const { taken, owner, lifetime, captures, isKnown } = candidate;
  const isLong = lifetime === "process" || lifetime === "module";
  const isObliged =
    !isPassing(analysis, taken, owner) &&
    siblings.some(
      (other) => other.reason === null && isSibling(candidate, other) && other.taken.facade === taken.facade && sameTarget(analysis, taken.target, other.taken.target) && isDuty(analysis, other.taken, owner) && !isForAWhile(analysis, taken, other.taken, owner),
    );
  const weak: Certainty = "possible";
  if (!isKnown || taken.row.handle === "slot" || reason.kind === "notOnAllPaths" || reason.kind === "losesToTimeout" || (reason.kind === "releasedElsewhere" && !(isLong && isSwitched(taken, reason.release, owner)))) return weak;
  if (frequencyOf(analysis, taken.node) === "once" || isOfBase(analysis, taken, owner) || (!isLong && (isTargetEnded(analysis, taken, owner) || isOfAnswered(analysis, taken)))) return weak;
  if (reason.kind === "mayNeverFire") return isLong && isAlternative(analysis, candidate, siblings) && !isOfShutdown(analysis, taken, owner) ? "likely" : weak;
  if (reason.kind === "ineffectiveRelease") return isLong ? "certain" : "likely";
  // One more function a run, or a mount of a component that takes others off the same target as it goes.
  if (!capturesAnything(captures)) return isLong && !isRootComponent(analysis, owner) && (frequencyOf(analysis, taken.node) === "repeats" || (isObliged && owner.isComponent)) ? "likely" : weak;
  if (!isLong && !isObliged && (isPeer(analysis, taken) || isOwnEnd(analysis, taken, owner))) return weak;
  if (!isLong) return isObliged || isForgotten(analysis, candidate, siblings) || isSlip(analysis, candidate, siblings) || isMisnamed(analysis, taken) || isRendered(analysis, taken) || (isInjected(analysis, candidate) && !livesWithApplication(analysis, owner, taken.node)) || isOnKeptConnection(analysis, taken) ? "likely" : isOfOperation(analysis, taken) ? weak : taken.row.unknownHolder;
  if (isObliged) return "certain";
  if (livesWithApplication(analysis, owner, taken.node) || isEndless(analysis, owner) || endsProgram(analysis, taken, owner)) return weak;
  return owner.kind === "function" && frequencyOf(analysis, taken.node) !== "repeats" ? weak : "likely";
}

/**
 * On an emitter that the instance was given, while its end means to let go of an element that it was given too. Of two
 * emitters its end may know which one outlives it, and nobody else does.
 */
function isForgotten(analysis: Analysis, candidate: ListenerCandidate, siblings: readonly ListenerCandidate[]): boolean {
  const { taken, owner } = candidate;
  if (taken.row.deduplicates || !isOnGiven(analysis, taken) || !hasStrongEnd(owner.teardowns)) return false;
  return siblings.some(
    (other) => isSibling(candidate, other, true) && other.taken.row.deduplicates && isOnGiven(analysis, other.taken) && (other.reason === null || other.reason.kind === "ineffectiveRelease"),
  );
}

/** Added where others are taken off, as it is elsewhere: meant to be taken off. */
function isSlip(analysis: Analysis, candidate: ListenerCandidate, siblings: readonly ListenerCandidate[]): boolean {
  const { taken } = candidate;
  const fn = enclosingFunction(taken.node);
  return (
    siblings.some((other) => isSibling(candidate, other) && enclosingFunction(other.taken.node) !== fn && isSameAgain(analysis, taken, other.taken)) &&
    releasesFor(analysis, taken).some((given) => given.release.form === "matching" && enclosingFunction(given.node) === fn)
  );
}

/** Whether the file takes the same handler off the same target for an event that it never adds it for: `on("folded", this.onFold)`, `off("onFold", this.onFold)`. */
function isMisnamed(analysis: Analysis, taken: Acquisition): boolean {
  const { handler, target, event } = taken;
  if (!handler || !event || staticStrings(analysis, event) === null) return false;
  const ofHandler = (other: Operands): boolean => other.handler !== null && mayBeSame(analysis, handler, other.handler) && sameTarget(analysis, target, other.target);
  return releasesAbout(analysis, taken).some(
    (given) =>
      given.release.form === "matching" && given.event !== null && ofHandler(given) && staticStrings(analysis, given.event) !== null &&
      !acquisitions(analysis).some((other) => ofHandler(other) && sameEvent(analysis, other, given)),
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
  return fn !== null && !isStable(analysis, taken) && rendersAgain(analysis, fn);
}

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

/** Another acquisition of the same kind, of those of the owner: the owner's teardown releases it, and so knows of the duty. */
function isSibling({ taken }: ListenerCandidate, other: ListenerCandidate, isOfAnyRow = false): boolean {
  return other.taken !== taken && (isOfAnyRow || other.taken.row.id === taken.row.id);
}

/** By a registrar that the base class keeps, `this.listeners.on(document, "copy", f)`, which the base may empty as well. */
function isOfBase(analysis: Analysis, { facade, node }: Acquisition, { self }: Owner): boolean {
  const callee = node.type === "CallExpression" && facade !== null && self?.superClass ? unwrap(node.callee) : null;
  const registrar = callee?.type === "MemberExpression" ? unwrap(callee.object) : null;
  return registrar?.type === "MemberExpression" && self !== null && selfNamedBy(analysis, unwrap(registrar.object))?.id === self.id && fieldWrites(analysis, self, propertyName(registrar) ?? "").length === 0;
}

/** Whether the end of the owner ends the emitter that it listens to: `this.map.on("move", f)` and `this.map.remove()`, `Charts.purge(element)`. */
function isTargetEnded(analysis: Analysis, { target, row }: Acquisition, { teardowns }: Owner): boolean {
  const ends = strongEnds(teardowns);
  if (!target || row.deduplicates || ends.length === 0) return false;
  const reached = reachedFrom(analysis, ends);
  return ["remove", "purge", ...analysis.models.protocols.endings].some((name) =>
    methodsNamed(analysis, name).some((call) => {
      const { object } = unwrap(call.callee) as TSESTree.MemberExpression;
      const [ended = object, ...others] = call.arguments;
      return others.length === 0 && unwrap(ended).type !== "ThisExpression" && isInside(call, reached) && mayBeSame(analysis, target, ended);
    }),
  );
}

/** One of several once-only listeners of the same function and target: when one fires, the others stay. */
function isAlternative(analysis: Analysis, { taken }: ListenerCandidate, siblings: readonly ListenerCandidate[]): boolean {
  const fn = enclosingFunction(taken.node);
  if (fn && isInitializer(fn)) return false;
  return siblings.some(
    (other) =>
      other.isOnce && other.taken !== taken && enclosingFunction(other.taken.node) === fn && sameTarget(analysis, taken.target, other.taken.target) && !areExclusive(taken.node, other.taken.node),
  );
}
