import { calledName, callsNamed } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type HandleAcquisition, handleAcquisitions } from "../calls/handle-calls.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import { type Lifetime, lifetimeOf } from "../lifetime/lifetime-of.js";
import { type Owner, ownerOf } from "../lifetime/owner-of.js";
import { reachedFrom } from "../lifetime/reached-from.js";
import type { Certainty } from "../models/schema.js";
import { type Captures, capturesAnything, capturesOf } from "../retention/captures-of.js";
import { mayBePartOf, mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { isRead } from "./disposer-store.js";
import { isGiven } from "./is-given.js";
import { leaks } from "./leaks.js";
import { isDead, isSelfRemoval, whyUnreached } from "./find-release.js";
import { type HandleFlow, handleFlow } from "./handle-flow.js";
import type { HandleLeak, HandleReason } from "./verdict.js";

/** Every resource of the file that its handle would end and nothing does, with the reason and how sure that is. */
export const handleLeaks = perFile((analysis: Analysis): readonly HandleLeak[] => {
  const judged = handleCandidates(analysis);
  const released = judged.filter(({ reason, isDuty }) => reason === null && isDuty);
  return judged.flatMap((candidate) => (candidate.reason ? [toLeak(analysis, candidate, candidate.reason, released)] : []));
});

/** What the file takes by a handle, as far as it may leak at all, each judged. */
export const handleCandidates = perFile((analysis: Analysis): readonly HandleCandidate[] => handleAcquisitions(analysis).flatMap((taken) => judge(analysis, taken)));

export interface HandleCandidate {
  readonly taken: HandleAcquisition;
  readonly owner: Owner;
  readonly lifetime: Lifetime;
  readonly captures: Captures;
  readonly kept: Node | null;
  /** All variables and fields that name it. */
  readonly places: readonly Node[];
  /** The calls that end it, wherever they are. */
  readonly releases: HandleFlow["releases"];
  readonly isLoop: boolean;
  /** Null when it is ended. */
  readonly reason: HandleReason | null;
  /** Ended by the owner's own end, which shows that the owner knows of the duty. */
  readonly isDuty: boolean;
}

const NOTHING: Captures = { instance: null, names: [], isUnknown: false, isForwarded: false };

/** Asks what was taken the questions in the order of their cost; an empty answer is silence. */
function judge(analysis: Analysis, taken: HandleAcquisition): HandleCandidate[] {
  const { row, node, handler, context } = taken;
  const captures = handler ? capturesOf(analysis, handler, context) : NOTHING;
  if (handler && !capturesAnything(captures) && (captures.isForwarded || !captures.isUnknown)) return [];
  const owner = ownerOf(analysis, node);
  if (!owner || frequencyOf(analysis, node) === "once") return [];
  const isLoop = row.lasts === "once" && isRearming(analysis, taken);
  const lifetime = taken.target ? lifetimeOf(analysis, taken.target) : "process";
  // A plain function that subscribes on behalf of its caller hands on what it gets, and ends with its source.
  if (lifetime === "own" || (taken.target && (owner.kind === "function" || owner.kind === "factory") && lifetime === "unknown")) return [];
  const base = { taken, owner, lifetime, captures, isLoop };
  const source = sourceCalls(analysis, taken);
  if (row.endsWithOwner?.some((name) => source.has(name))) return [{ ...base, kept: null, places: [], releases: [], reason: null, isDuty: true }];
  if (row.endsItself?.some((name) => source.has(name)) || isSourceEnded(analysis, taken)) return [];
  const flow = handleFlow(analysis, taken);
  if (flow.escapes || !isActive(analysis, taken, flow)) return [];
  if (row.lasts === "once" && !isLoop && !isBound(taken, owner, flow)) return [];
  const kept = flow.kept[0] ?? null;
  const reason = reasonFor(analysis, taken, owner, flow);
  return [{ ...base, kept, places: flow.kept, releases: flow.releases, reason, isDuty: reason === null && owner.teardowns.some(({ isStrong }) => isStrong) }];
}

/** A one-shot matters where its owner may end before it fires: one with an end that the file shows, or a framework's. */
function isBound({ node }: HandleAcquisition, owner: Owner, flow: HandleFlow): boolean {
  const hasEnd = owner.teardowns.some(({ isStrong }) => isStrong) || owner.kind === "effect" || owner.kind === "hook" || owner.isComponent;
  const isDropped = flow.kept.length === 0 && flow.stores.length === 0;
  if (isDropped && isImmediate(node)) return false;
  return hasEnd || (!isDropped && owner.kind === "class");
}

/** `setTimeout(f)` and `setTimeout(f, 0)`. */
function isImmediate(node: HandleAcquisition["node"]): boolean {
  const [, delay] = node.arguments;
  return calledName(node.callee) === "setTimeout" && (!delay || (delay.type === "Literal" && delay.value === 0));
}

/** Whether a one-shot is taken again by its own callback, unconditionally: `const loop = () => requestAnimationFrame(loop)`. */
function isRearming(analysis: Analysis, { node, handler }: HandleAcquisition): boolean {
  const around = enclosingFunction(node);
  if (!handler || !around) return false;
  const functions = trace(analysis, handler).values.flatMap((value) => ((value.kind === "created" || value.kind === "method") && isFunction(value.node) ? [value.node] : []));
  return functions.some((fn) => fn === around || reachedFrom(analysis, [fn]).has(around)) && !isConditional(node, around);
}

function isConditional(node: Node, fn: FunctionNode): boolean {
  for (let child = node, up = node.parent; up && child !== fn; child = up, up = up.parent) {
    if (/^(?:IfStatement|ConditionalExpression|SwitchCase|TryStatement)$/.test(up.type) || (up.type === "LogicalExpression" && up.right === child)) return true;
    if (up.type === "BlockStatement" && up.body.some((statement) => statement.range[1] <= child.range[0] && mayLeave(statement))) return true;
  }
  return false;
}

const mayLeave = (statement: Node): boolean => statement.type === "IfStatement" && /^(?:Return|Throw)Statement$/.test(statement.consequent.type === "BlockStatement" ? (statement.consequent.body.at(-1)?.type ?? "") : statement.consequent.type);

/** The names of all calls on the way to the receiver, arguments of `pipe` among them, also through variables. */
function sourceCalls(analysis: Analysis, { target, row }: HandleAcquisition): ReadonlySet<string> {
  const names = new Set<string>();
  if (!row.endsWithOwner && !row.endsItself) return names;
  const seen = new Set<Node>();
  const open = target ? [target] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    const expression = unwrap(node);
    if (seen.has(expression)) continue;
    seen.add(expression);
    if (expression.type === "CallExpression") {
      const name = calledName(expression.callee);
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
function isSourceEnded(analysis: Analysis, { target, row }: HandleAcquisition): boolean {
  const source = target && sourceOf(target);
  return (
    source !== null &&
    (row.endsWithSource ?? []).some((name) =>
      callsNamed(analysis, name).some(({ callee }) => callee.type === "MemberExpression" && unwrap(callee.object).type !== "ThisExpression" && mayBePartOf(analysis, source, callee.object)),
    )
  );
}

/** What a chain of operators begins with: `this.change` of `this.change.pipe(map(f))`. */
function sourceOf(target: Node): Node {
  const node = unwrap(target);
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : null;
  return callee?.type === "MemberExpression" ? sourceOf(callee.object) : node;
}

/** Whether an observer watches something that may outlive the owner; what is no observer always counts. */
function isActive(analysis: Analysis, { row, node }: HandleAcquisition, { kept }: HandleFlow): boolean {
  const { observes } = row;
  if (!observes) return true;
  const calls = callsNamed(analysis, observes.call).filter(({ callee }) => {
    const object = callee.type === "MemberExpression" ? callee.object : null;
    return object !== null && (unwrap(object) === node || mayBeSame(analysis, object, node) || kept.some((place) => place.type !== "PropertyDefinition" && mayBeSame(analysis, place, object)));
  });
  if (observes.target === undefined) return calls.length > 0;
  return calls.some((call) => {
    const target = call.arguments[observes.target ?? 0];
    return target !== undefined && lifetimeOf(analysis, target) !== "own";
  });
}

function reasonFor(analysis: Analysis, taken: HandleAcquisition, owner: Owner, { releases, stores }: HandleFlow): HandleReason | null {
  let missing: HandleReason = { kind: "neverReleased" };
  for (const node of releases) {
    const given = { node, method: calledName(node.callee) ?? "" };
    if (isDead(analysis, given)) continue;
    const reason = whyUnreached(analysis, taken, given, owner);
    if (reason === null) return null;
    if (missing.kind === "neverReleased") missing = reason;
  }
  const [store] = stores;
  if (missing.kind !== "neverReleased" || !store) return missing;
  return isRead(analysis, store) ? null : { kind: "neverDrained", store };
}

function toLeak(analysis: Analysis, candidate: HandleCandidate, reason: HandleReason, released: readonly HandleCandidate[]): HandleLeak {
  const { taken, owner, lifetime, captures, kept } = candidate;
  const certainty = certaintyOf(analysis, candidate, reason, released);
  return { acquisition: taken, node: taken.node, owner, lifetime, captures, reason, certainty, kept };
}

function certaintyOf(analysis: Analysis, { taken, owner, captures, isLoop, kept }: HandleCandidate, reason: HandleReason, released: readonly HandleCandidate[]): Certainty {
  const { row } = taken;
  if ((taken.handler && !capturesAnything(captures)) || reason.kind === "notOnAllPaths") return "possible";
  if (reason.kind === "releasedElsewhere" && isSelfRemoval(taken, reason.release)) return "possible";
  const siblings = released.filter((other) => other.owner.node === owner.node);
  const isObliged = siblings.some((other) => other.taken.row.kind === row.kind && isLikeSource(analysis, taken, other.taken));
  if (row.likely === "unended" || isLoop) {
    if (isObliged) return "certain";
    return owner.kind === "function" && frequencyOf(analysis, taken.node) !== "repeats" ? "possible" : "likely";
  }
  // A one-shot that nobody keeps is over soon.
  if (row.lasts === "once" && kept === null) return "possible";
  if (row.lasts === "once" && reason.kind === "releasedElsewhere" && owner.teardowns.some(({ isStrong }) => isStrong)) return "likely";
  // An end that gives back other things and forgets what the owner itself has kept.
  const isForgotten = kept !== null && !taken.target && (siblings.length > 0 || leaks(analysis).dutiful.has(owner.node));
  return isObliged || isForgotten ? "likely" : "possible";
}

/** Whether what ends with the owner at one source says something of another: the same source, or one that the instance was given. */
function isLikeSource(analysis: Analysis, { target }: HandleAcquisition, { target: other }: HandleAcquisition): boolean {
  if (!target) return true;
  const source = sourceOf(target);
  return (other !== null && mayBeSame(analysis, source, sourceOf(other))) || trace(analysis, source).values.some(isGiven);
}
