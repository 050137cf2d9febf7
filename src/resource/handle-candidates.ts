import type { TSESTree } from "@typescript-eslint/utils";
import { nodesWithin } from "../ast/nodes-within.js";
import { calledName, callsNamed } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile } from "../ast/file-index.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type HandleAcquisition, handleAcquisitions, handleEndedBy } from "../calls/handle-calls.js";
import { isUnreachable } from "../flow/is-unreachable.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import type { Lifetime } from "../lifetime/lifetime-of.js";
import { type Owner, hasStrongEnd, ownerOf } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import { type Captures, capturesAnything, capturesOf } from "../retention/captures-of.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { isRead } from "./disposer-store.js";
import { isDead, whyUnreached } from "./find-release.js";
import { type HandleFlow, handleFlow } from "./handle-flow.js";
import { isRegistered, registersWithBase } from "./is-registered.js";
import type { HandleRow } from "../models/schema.js";
import type { HandleReason } from "./verdict.js";
import { isSourceEnded, sourceCalls, sourceLifetime, watchedLifetimes } from "./handle-sources.js";
import { functionsOf, isImmediate, isRearming } from "./one-shots.js";

/** What the file takes by a handle, as far as it may leak at all, each judged. */
export const handleCandidates = perFile((analysis: Analysis): readonly HandleCandidate[] => handleAcquisitions(analysis).flatMap((taken) => judge(analysis, taken)));

export interface HandleCandidate {
  readonly taken: HandleAcquisition;
  readonly owner: Owner;
  readonly lifetime: Lifetime;
  readonly captures: Captures;
  readonly kept: readonly Node[];
  /** The calls that end it, wherever they are. */
  readonly releases: HandleFlow["releases"];
  readonly isLoop: boolean;
  /** A call of another file was given it to use. */
  readonly isPassedOn: boolean;
  /** A getter of the instance gives it out. */
  readonly isShown: boolean;
  /** It hangs on something that visibly outlives the owner: `document.body`. */
  readonly isOnLasting: boolean;
  /** Null when it is ended. */
  readonly reason: HandleReason | null;
  /** Ended by the owner's own end, which shows that the owner knows of the duty. */
  readonly isDuty: boolean;
}

/** `return update` of what calls `update` later too: given out to be called as well, not to end anything. */
function isCalledByItself(analysis: Analysis, { kind, teardowns }: Owner, handler: Node | null): boolean {
  if (kind !== "factory" || !handler) return false;
  const called = trace(analysis, handler).values.flatMap((value) => (value.kind === "created" ? [value.node] : []));
  return teardowns.every(({ fn }) => called.includes(fn));
}

/** Ended by the owner, in a way that leaves no release to look at. */
const ended = <Base extends object>(base: Base) => ({ kept: [], releases: [], isPassedOn: false, isShown: false, reason: null, isDuty: true, ...base });

const NOTHING: Captures = { instance: null, names: [], isUnknown: false, isForwarded: false };

function judge(analysis: Analysis, taken: HandleAcquisition): HandleCandidate[] {
  const { handler, context } = taken;
  const found = weigh(analysis, taken);
  const captures = found && handler ? capturesOf(analysis, handler, context) : NOTHING;
  if (!found || (handler && !capturesAnything(captures) && (captures.isForwarded || !captures.isUnknown))) return [];
  return [{ captures, ...found }];
}

/** Asks what was taken the questions in the order of their cost, that for what its handler keeps aside; null is silence. */
function weigh(analysis: Analysis, taken: HandleAcquisition): Omit<HandleCandidate, "captures"> | null {
  const { row, node, handler } = taken;
  const owner = ownerOf(analysis, node);
  if (!owner || frequencyOf(analysis, node) === "once" || isCalledByItself(analysis, owner, handler)) return null;
  const isLoop = row.lasts === "once" && isRearming(analysis, taken);
  const lifetime = sourceLifetime(analysis, taken);
  if (lifetime === "own" || (taken.target && lifetime === "unknown" && isForCaller(owner))) return null;
  const base = { taken, owner, lifetime, isLoop, isOnLasting: taken.target !== null && (lifetime === "process" || (lifetime === "module" && owner.kind !== "class")) };
  const source = sourceCalls(analysis, taken);
  if (row.endsWithOwner?.some((name) => source.has(name))) return ended(base);
  if (endsItself(row, source) || isSourceEnded(analysis, taken)) return null;
  const flow = handleFlow(analysis, taken);
  if (flow.escapes && owner.kind === "class" && isRegistered(analysis, node)) return ended(base);
  if (flow.escapes || (flow.isPassedOn && mayBeEndedByAny(analysis, taken))) return null;
  const watched = watchedLifetimes(analysis, taken, flow).filter((each) => each !== "own" && !(each === "unknown" && isForCaller(owner)));
  if (row.observes && watched.length === 0) return null;
  if (row.lasts === "once" && !isLoop && !isBound(analysis, taken, owner, flow)) return null;
  const { kept } = flow;
  const reason = reasonFor(analysis, taken, owner, flow);
  if (reason !== null && isUnreachable(node)) return null;
  const isOnLasting = base.isOnLasting || (row.observes?.target !== undefined && watched.some((each) => each !== "unknown"));
  return { kept, releases: flow.releases, isPassedOn: flow.isPassedOn, isShown: flow.isShown, reason, isDuty: reason === null && hasStrongEnd(owner.teardowns), ...base, isOnLasting };
}

/** Whether a call on the way to the source is for what comes once, by its name: `http.get(url)`, `service.putSettings(all)`. */
function endsItself({ endsItself: calls = [] }: HandleRow, source: ReadonlySet<string>): boolean {
  return calls.some((name) => (name.endsWith("*") ? [...source].some((called) => called.startsWith(name.slice(0, -1)) && /^[A-Z]/.test(called.slice(name.length - 1))) : source.has(name)));
}

/** Whether the file calls anything that ends such a handle, which may be this one by a name that nobody can follow. */
const mayBeEndedByAny = (analysis: Analysis, { row }: HandleAcquisition): boolean => row.release.some((form) => form.form !== "invoke" && callsNamed(analysis, form.call).length > 0);

/** A plain function that subscribes on behalf of its caller hands on what it gets, and what it takes ends with the source. */
const isForCaller = ({ kind }: Owner): boolean => kind === "function" || kind === "factory";

/** A one-shot matters where its owner may end before it fires: one with an end that the file shows, or a framework's. */
function isBound(analysis: Analysis, taken: HandleAcquisition, owner: Owner, flow: HandleFlow): boolean {
  const hasEnd = hasStrongEnd(owner.teardowns) || owner.kind === "effect" || owner.kind === "hook" || owner.isComponent || registersWithBase(analysis, owner.self);
  const isDropped = flow.kept.length === 0 && flow.stores.length === 0;
  if (isDropped && isImmediate(taken)) return false;
  return hasEnd || (owner.kind === "class" && (!isDropped || isStoppedBeside(analysis, taken, owner)));
}

/** Whether the instance keeps another that does the same, and ends that when it is stopped: `this.timer = setTimeout(() => this.poll(), 500)` for a dropped `setTimeout(() => this.poll(), 5000)`. */
function isStoppedBeside(analysis: Analysis, taken: HandleAcquisition, { node, teardowns }: Owner): boolean {
  if (teardowns.length === 0) return false;
  const does = calledByHandler(analysis, taken);
  const stops = reachedFrom(analysis, teardowns.map(({ fn }) => fn));
  return handleAcquisitions(analysis).some((other) => {
    if (other === taken || other.row !== taken.row || ownerOf(analysis, other.node)?.node !== node || !calledByHandler(analysis, other).some((fn) => does.includes(fn))) return false;
    const flow = handleFlow(analysis, other);
    return !flow.escapes && flow.releases.some((call) => isInside(call, stops));
  });
}

/** The methods and functions that a handler is, or calls first of all. */
function calledByHandler(analysis: Analysis, { handler }: HandleAcquisition): readonly FunctionNode[] {
  return (handler ? functionsOf(analysis, handler) : []).flatMap((fn) => [fn, ...nodesWithin(analysis, "calls", fn).flatMap((call) => functionsOf(analysis, call.callee))]);
}

function reasonFor(analysis: Analysis, taken: HandleAcquisition, owner: Owner, { releases, stores }: HandleFlow): HandleReason | null {
  let missing: HandleReason = { kind: "neverReleased" };
  for (const node of releases) {
    const given = { node, method: calledName(node.callee) ?? "" };
    if (isDead(analysis, given)) continue;
    const reason: HandleReason | null = isOfEarlier(analysis, taken, node) ? { kind: "releasedElsewhere", release: given } : whyUnreached(analysis, taken, given, owner);
    if (reason === null) return null;
    if (missing.kind === "neverReleased") missing = reason;
  }
  const [store] = stores;
  if (missing.kind !== "neverReleased" || !store) return missing;
  return isRead(analysis, store) ? null : { kind: "neverDrained", store };
}

/** Whether a release ends the one before: `const old = this.url; this.url = URL.createObjectURL(blob); URL.revokeObjectURL(old)`. */
function isOfEarlier(analysis: Analysis, { node, row }: HandleAcquisition, release: TSESTree.CallExpression): boolean {
  const given = handleEndedBy(analysis, release, row);
  const ended = given && unwrap(given);
  const variable = ended?.type === "Identifier" ? variableOf(analysis, ended) : null;
  const declared = variable?.defs[0]?.node;
  return (
    declared?.type === "VariableDeclarator" && declared.init !== null && declared.range[1] <= node.range[0] &&
    enclosingFunction(declared) === enclosingFunction(node) && enclosingFunction(release) === enclosingFunction(node) &&
    variable?.references.every((reference) => reference.init === true || !reference.isWrite()) === true
  );
}
