import type { TSESTree } from "@typescript-eslint/utils";
import { membersNamed } from "../ast/members-named.js";
import { methodsNamed } from "../ast/methods-named.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { calledAs, calledName, callsNamed } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile } from "../ast/file-index.js";
import { flatStatements } from "../ast/flat-statements.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type HandleAcquisition, handleAcquisitions, handleEndedBy } from "../calls/handle-calls.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import { functionName } from "../lifetime/lifecycle-of.js";
import { type Lifetime, lifetimeOf } from "../lifetime/lifetime-of.js";
import { type Owner, ownerOf } from "../lifetime/owner-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import type { Certainty } from "../models/schema.js";
import { type Captures, capturesAnything, capturesOf } from "../retention/captures-of.js";
import { passedTo } from "../retention/passed-to.js";
import { selfNamedBy } from "../scope/fields.js";
import { callersOf } from "../scope/callers.js";
import { mayBePartOf, mayBeSame } from "../scope/may-be-same.js";
import type { Self } from "../scope/self.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Value, trace } from "../scope/trace.js";
import { typeName } from "../scope/type-name.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { isRead } from "./disposer-store.js";
import { mayBeCalledByBase, mayBeEndedByRelatives } from "./ended-by-relatives.js";
import { endsOthers } from "./ends-others.js";
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
  readonly kept: readonly Node[];
  /** The calls that end it, wherever they are. */
  readonly releases: HandleFlow["releases"];
  readonly isLoop: boolean;
  /** A call of another file was given it to use. */
  readonly isPassedOn: boolean;
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

const NOTHING: Captures = { instance: null, names: [], isUnknown: false, isForwarded: false };

/** Asks what was taken the questions in the order of their cost; an empty answer is silence. */
function judge(analysis: Analysis, taken: HandleAcquisition): HandleCandidate[] {
  const { row, node, handler, context } = taken;
  const captures = handler ? capturesOf(analysis, handler, context) : NOTHING;
  if (handler && !capturesAnything(captures) && (captures.isForwarded || !captures.isUnknown)) return [];
  const owner = ownerOf(analysis, node);
  if (!owner || frequencyOf(analysis, node) === "once" || isCalledByItself(analysis, owner, handler)) return [];
  const isLoop = row.lasts === "once" && isRearming(analysis, taken);
  const lifetime = sourceLifetime(analysis, taken);
  if (lifetime === "own" || (taken.target && lifetime === "unknown" && isForCaller(owner))) return [];
  const base = { taken, owner, lifetime, captures, isLoop, isOnLasting: taken.target !== null && (lifetime === "process" || (lifetime === "module" && owner.kind !== "class")) };
  const source = sourceCalls(analysis, taken);
  if (row.endsWithOwner?.some((name) => source.has(name))) return [{ ...base, kept: [], releases: [], isPassedOn: false, reason: null, isDuty: true }];
  if (row.endsItself?.some((name) => source.has(name)) || isSourceEnded(analysis, taken)) return [];
  const flow = handleFlow(analysis, taken);
  if (flow.escapes || (flow.isPassedOn && mayBeEndedByAny(analysis, taken))) return [];
  const watched = watchedLifetimes(analysis, taken, flow).filter((each) => each !== "own" && !(each === "unknown" && isForCaller(owner)));
  if (row.observes && watched.length === 0) return [];
  if (row.lasts === "once" && !isLoop && !isBound(analysis, taken, owner, flow)) return [];
  const { kept } = flow;
  const reason = reasonFor(analysis, taken, owner, flow);
  const isOnLasting = base.isOnLasting || (row.observes?.target !== undefined && watched.some((each) => each !== "unknown"));
  return [{ ...base, isOnLasting, kept, releases: flow.releases, isPassedOn: flow.isPassedOn, reason, isDuty: reason === null && owner.teardowns.some(({ isStrong }) => isStrong) }];
}

/** Whether the file calls anything that ends such a handle, which may be this one by a name that nobody can follow. */
const mayBeEndedByAny = (analysis: Analysis, { row }: HandleAcquisition): boolean => row.release.some((form) => form.form !== "invoke" && callsNamed(analysis, form.call).length > 0);

/** A plain function that subscribes on behalf of its caller hands on what it gets, and what it takes ends with the source. */
const isForCaller = ({ kind }: Owner): boolean => kind === "function" || kind === "factory";

/** A one-shot matters where its owner may end before it fires: one with an end that the file shows, or a framework's. */
function isBound(analysis: Analysis, taken: HandleAcquisition, owner: Owner, flow: HandleFlow): boolean {
  const hasEnd = owner.teardowns.some(({ isStrong }) => isStrong) || owner.kind === "effect" || owner.kind === "hook" || owner.isComponent;
  const isDropped = flow.kept.length === 0 && flow.stores.length === 0;
  if (isDropped && isImmediate(analysis, taken.node)) return false;
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

/** `setTimeout(f)` and `setTimeout(f, 0)`: over before the next frame. */
function isImmediate(analysis: Analysis, node: HandleAcquisition["node"]): boolean {
  const [, time] = node.arguments;
  const delay = time && unwrap(time);
  return calledAs(analysis, node.callee) === "setTimeout" && (!delay || (delay.type === "Literal" && typeof delay.value === "number" && delay.value < FRAME));
}

/** How many milliseconds a frame takes. */
const FRAME = 16;

/** Whether a one-shot is taken again by its own callback, unconditionally: `const loop = () => requestAnimationFrame(loop)`. */
function isRearming(analysis: Analysis, { node, handler }: HandleAcquisition): boolean {
  const around = beginning(node);
  if (!handler || !around || isConditional(node, around)) return false;
  return functionsOf(analysis, handler).some((fn) => fn === around || (reachedFrom(analysis, [fn]).has(around) && !callsUnderConditions(analysis, fn, around)));
}

/** Whether a callback calls a function itself, and only where something holds: `if (this.next < this.count) this.run()`. */
function callsUnderConditions(analysis: Analysis, callback: FunctionNode, fn: FunctionNode): boolean {
  const calls = nodesWithin(analysis, "calls", callback).filter((call) => functionsOf(analysis, call.callee).includes(fn));
  return calls.length > 0 && calls.every((call) => isConditional(call, callback));
}

/** The function that a node is in, and not a callback of a promise that it waits for: `load().then(() => setTimeout(poll))`. */
function beginning(node: Node): FunctionNode | null {
  const fn = enclosingFunction(node);
  const value = fn && outermost(fn);
  const call = value?.parent;
  return call?.type === "CallExpression" && call.callee !== value && /^(?:then|catch|finally)$/.test(calledName(call.callee) ?? "") ? beginning(call) : fn;
}

function functionsOf(analysis: Analysis, handler: Node): FunctionNode[] {
  return trace(analysis, handler).values.flatMap((value) => ((value.kind === "created" || value.kind === "method") && isFunction(value.node) ? [value.node] : []));
}

/** Whether the callback of a timeout may begin one that begins itself again, be it the same. */
function beginsAnother(analysis: Analysis, { handler }: HandleAcquisition): boolean {
  const reached = handler ? reachedFrom(analysis, functionsOf(analysis, handler)) : null;
  return reached !== null && callsNamed(analysis, "setTimeout").some((call) => isInside(call, reached) && beginsItself(analysis, call));
}

function beginsItself(analysis: Analysis, call: CallNode): boolean {
  const [callback] = call.arguments;
  return callback !== undefined && isInside(call, reachedFrom(analysis, functionsOf(analysis, callback)));
}

/** Whether the end of the owner sets what the code at hand asks before it goes on: `if (this.isDisposed) return`. */
function isStoppedByFlag(analysis: Analysis, { node }: HandleAcquisition, { teardowns }: Owner): boolean {
  const fn = enclosingFunction(node);
  if (fn?.body.type !== "BlockStatement") return false;
  const tests = flatStatements(fn.body.body).flatMap((statement) => (statement.type === "IfStatement" && statement.range[1] <= node.range[0] && mayLeave(statement) ? [unwrap(statement.test)] : []));
  const flags = tests.filter((test) => test.type === "MemberExpression" && selfNamedBy(analysis, unwrap(test.object)) !== null);
  if (flags.length === 0) return false;
  const reached = reachedFrom(analysis, teardowns.filter(({ isStrong }) => isStrong).map(({ fn: end }) => end));
  return [...reached].some((end) => nodesWithin(analysis, "assignments", end).some(({ left }) => flags.some((flag) => mayBeSame(analysis, left, flag))));
}

function isConditional(node: Node, fn: FunctionNode): boolean {
  for (let child = node, up = node.parent; up && child !== fn; child = up, up = up.parent) {
    if (/^(?:IfStatement|ConditionalExpression|SwitchCase|TryStatement)$/.test(up.type) || (up.type === "LogicalExpression" && up.right === child)) return true;
    if (up.type === "BlockStatement" && flatStatements(up.body).some((statement) => statement.range[1] <= child.range[0] && mayLeave(statement))) return true;
  }
  return false;
}

const mayLeave = (statement: Node): boolean => statement.type === "IfStatement" && /^(?:Return|Throw)Statement$/.test(statement.consequent.type === "BlockStatement" ? (statement.consequent.body.at(-1)?.type ?? "") : statement.consequent.type);

/** The names of all calls on the way to the receiver, arguments of `pipe` among them, also through variables. */
function sourceCalls(analysis: Analysis, { target, row, node: taking }: HandleAcquisition): ReadonlySet<string> {
  const names = new Set([calledAs(analysis, taking.callee) ?? ""]);
  if (!row.endsWithOwner && !row.endsItself) return names;
  const seen = new Set<Node>();
  const open = target ? [target] : [];
  for (let node = open.pop(); node; node = open.pop()) {
    const expression = unwrap(node);
    if (seen.has(expression)) continue;
    seen.add(expression);
    if (expression.type === "CallExpression") {
      const name = calledAs(analysis, expression.callee);
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
      callsNamed(analysis, name).some((call) => {
        const callee = unwrap(call.callee);
        return callee.type === "MemberExpression" && unwrap(callee.object).type !== "ThisExpression" && mayBePartOf(analysis, source, callee.object);
      }),
    )
  );
}

/** What a chain of operators begins with: `this.change` of `this.change.pipe(map(f))`. */
function sourceOf(target: Node): Node {
  const node = unwrap(target);
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : null;
  return callee?.type === "MemberExpression" ? sourceOf(callee.object) : node;
}

/** How long a source of events lives: what a method is called on, or an argument; `process` for what needs none. */
function sourceLifetime(analysis: Analysis, { target, row: { globalTargets } }: HandleAcquisition): Lifetime {
  const names = target && globalTargets ? staticStrings(analysis, target) : null;
  return !target || names?.every((name) => globalTargets?.includes(name)) ? "process" : lifetimeOf(analysis, target);
}

/** How long what an observer watches lives, one for each call that makes it watch; empty for one that watches nothing, and for what is no observer. */
function watchedLifetimes(analysis: Analysis, { row: { observes }, node }: HandleAcquisition, { kept }: HandleFlow): Lifetime[] {
  if (!observes) return [];
  const calls = callsNamed(analysis, observes.call).filter((call) => {
    const callee = unwrap(call.callee);
    const object = callee.type === "MemberExpression" ? callee.object : null;
    return object !== null && (unwrap(object) === node || mayBeSame(analysis, object, node) || kept.some((place) => place.type !== "PropertyDefinition" && mayBeSame(analysis, place, object)));
  });
  const { target: position } = observes;
  if (position === undefined) return calls.map(() => "process");
  return calls.flatMap(({ arguments: { [position]: target } }) => (target ? [isFilledByRef(analysis, target) ? "own" : lifetimeOf(analysis, target)] : []));
}

/** What a framework hands to `ref={(el) => (this.part = el)}`, `ref={this.setPart}` or `{ ref: (el) => this.setPart(el) }`: a part of what renders it. */
function isFilledByRef(analysis: Analysis, target: Node): boolean {
  const filled = trace(analysis, target).values.filter((value) => !isNothing(value));
  return filled.length > 0 && filled.every((value) => value.kind === "parameter" && value.path.length === 0 && isRef(analysis, value.function));
}

const isNothing = (value: Value): boolean => (value.kind === "created" && value.node.type === "Literal") || (value.kind === "global" && value.path === "undefined");

/** A function that a framework calls with an element, or that such a function hands one on to. */
function isRef(analysis: Analysis, fn: FunctionNode): boolean {
  const name = functionName(fn);
  const handedOn = callersOf(analysis, fn).calls.map((call) => enclosingFunction(call));
  return [fn, ...handedOn, ...(name === null ? [] : membersNamed(analysis, name))].some((node) => node !== null && isAtRef(node));
}

function isAtRef(node: Node): boolean {
  const { parent } = outermost(node);
  if (parent?.type === "Property") return propertyName(parent) === "ref";
  return parent?.type === "JSXExpressionContainer" && parent.parent.type === "JSXAttribute" && parent.parent.name.name === "ref";
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
  return isEndedElsewhereByName(analysis, candidate) || releases.some((call) => isAtOwnEnd(analysis, call, owner)) || mayBeEndedByRelatives(analysis, owner, kept) || releases.some((call) => mayBeCalledByBase(analysis, owner, call)) ? "possible" : certainty;
}

/** Whether a function is there that ends what somebody's field of the same name has: `revoke(file) { URL.revokeObjectURL(file.url); }` for `upload.url = …`. */
function isEndedElsewhereByName(analysis: Analysis, { taken: { node, row }, kept }: HandleCandidate): boolean {
  const places: Node[] = [...kept];
  const { parent } = outermost(node);
  if (parent?.type === "AssignmentExpression") places.push(parent.left);
  const names = places.map((place) => (place.type === "MemberExpression" ? propertyName(place) : null)).filter((name) => name !== null);
  if (names.length === 0) return false;
  const calls = row.release.flatMap((form) => (form.form === "function" ? callsNamed(analysis, form.call) : []));
  return calls.some((call) => {
    const ended = call.type === "CallExpression" ? handleEndedBy(analysis, call, row) : null;
    const member = ended && unwrap(ended);
    return member?.type === "MemberExpression" && names.includes(propertyName(member) ?? "") && trace(analysis, member.object).values.some(({ kind }) => kind === "parameter");
  });
}

/**
 * Whether a release runs on what the instance itself tells when it ends, `this.on("close", () => clearTimeout(this.timer))`,
 * on what its end tells, or on the abort of a signal.
 */
function isAtOwnEnd(analysis: Analysis, release: Node, owner: Owner): boolean {
  for (let fn = enclosingFunction(release); fn; fn = enclosingFunction(fn)) {
    if (listenings(analysis, fn, owner.self).some(({ callee, arguments: [event] }) => event !== undefined && isEndEvent(analysis, unwrap(callee), event, owner))) return true;
  }
  return false;
}

/** The calls of methods that a function, or a method of the instance, is passed to behind an event. */
function listenings(analysis: Analysis, fn: FunctionNode, self: Self | null): CallNode[] {
  const name = self && [...self.members].find(([, member]) => member === fn)?.[0];
  const named = name === undefined || name === null ? [] : membersNamed(analysis, name).flatMap((member) => callPassed(member) ?? []);
  return [...passedTo(analysis, fn).flatMap(({ call, position }) => (position === 1 ? [call] : [])), ...named];
}

/** `on("close", this.stop)` for `this.stop`. */
function callPassed(member: Node): CallNode | null {
  const { parent } = outermost(member);
  return parent?.type === "CallExpression" && parent.arguments[1] !== undefined && unwrap(parent.arguments[1]) === member ? parent : null;
}

function isEndEvent(analysis: Analysis, callee: Node, event: Node, { teardowns }: Owner): boolean {
  if (callee.type !== "MemberExpression") return false;
  const events = staticStrings(analysis, event);
  if (propertyName(callee) === "addEventListener" && events?.includes("abort") === true) return true;
  if (!isSelfNamed(analysis, callee.object) || !/^(?:on|once|add\w*Listener)$/.test(propertyName(callee) ?? "")) return false;
  if (events?.some((name) => ENDS.has(name))) return true;
  const reached = reachedFrom(analysis, teardowns.filter(({ isStrong }) => isStrong).map(({ fn }) => fn));
  return [...reached].some((fn) => nodesWithin(analysis, "calls", fn).some((call) => isTelling(analysis, call, event)));
}

/** `this.set("tracking", …)` and `this.emit("tracking")`, which the instance listens to. */
function isTelling(analysis: Analysis, { callee, arguments: [told] }: CallNode, event: Node): boolean {
  const method = unwrap(callee);
  if (method.type !== "MemberExpression" || !told || !isSelfNamed(analysis, method.object)) return false;
  const names = staticStrings(analysis, event);
  return names ? staticStrings(analysis, told)?.some((name) => names.includes(name)) === true : mayBeSame(analysis, told, event);
}

const isSelfNamed = (analysis: Analysis, object: Node): boolean => selfNamedBy(analysis, unwrap(object)) !== null;

const ENDS = new Set(["close", "end", "destroy", "dispose"]);

function certaintyHere(analysis: Analysis, { taken, owner, captures, isLoop, isOnLasting, isPassedOn, kept }: HandleCandidate, reason: HandleReason, released: readonly HandleCandidate[]): Certainty {
  const { row } = taken;
  if ((taken.handler && !capturesAnything(captures)) || reason.kind === "notOnAllPaths" || isPassedOn) return "possible";
  if (isFacade(taken) || (row.lasts === "once" && endsOwner(analysis, taken, owner))) return "possible";
  if (reason.kind === "releasedElsewhere" && isSelfRemoval(taken, reason.release)) return "possible";
  if (taken.target && isCounteracted(analysis, taken.target)) return "possible";
  const siblings = released.filter((other) => other.owner.node === owner.node);
  const isObliged = siblings.some((other) => other.taken.row.kind === row.kind && isLikeSource(analysis, taken, other.taken));
  if (row.likely !== "sibling" || isLoop || isOnLasting) {
    if (isObliged) return "certain";
    return row.likely !== "always" && owner.kind === "function" && frequencyOf(analysis, taken.node) !== "repeats" ? "possible" : "likely";
  }
  // A one-shot that waits for nothing or not for long, or that nobody keeps, is over soon, unless it says that it waits long.
  if (row.lasts === "once" && (isImmediate(analysis, taken.node) || (isShort(analysis, taken) && (!beginsAnother(analysis, taken) || isStoppedByFlag(analysis, taken, owner))))) return "possible";
  if (row.lasts === "once" && kept.length === 0) return waitsLong(taken) && (owner.kind === "class" || owner.kind === "factory") && owner.teardowns.some(({ isStrong }) => isStrong) ? "likely" : "possible";
  if (row.lasts === "once" && reason.kind === "releasedElsewhere" && ((owner.kind === "class" && owner.isComponent) || owner.teardowns.some(({ isStrong }) => isStrong))) return "likely";
  // An end that gives back other things and forgets what the owner itself has kept.
  const isForgotten = kept.length > 0 && !taken.target && (isStoppedElsewhere(analysis, taken, owner, reason) || siblings.length > 0 || leaks(analysis).dutiful.has(owner.node) || endsOthers(analysis, owner));
  return isObliged || isForgotten || (siblings.length > 0 && isReplaced(taken, reason)) || isInjected(analysis, taken, owner, kept) || isStranded(analysis, taken, owner, kept) ? "likely" : "possible";
}

/** A function that goes by the name of what it wraps, whose callers see to the end: `setInterval: (f, time) => timers.setInterval(f, time)`. */
function isFacade({ row, node }: HandleAcquisition): boolean {
  const around = enclosingFunction(node);
  return row.kind === "timer" && row.release.some(({ form }) => form === "function") && around !== null && functionName(around) === calledName(node.callee);
}

/** Whether what a one-shot waits for is the end of the owner. */
function endsOwner(analysis: Analysis, { handler }: HandleAcquisition, { teardowns }: Owner): boolean {
  const ends = teardowns.flatMap(({ fn, isStrong }) => (isStrong ? [fn] : []));
  const reached = handler && ends.length > 0 ? reachedFrom(analysis, functionsOf(analysis, handler)) : null;
  return reached !== null && ends.some((fn) => reached.has(fn));
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

/** What a component gets from the source that it was given, and drops: the source was there before it, and may be after. */
function isInjected(analysis: Analysis, { target }: HandleAcquisition, { kind, isComponent }: Owner, kept: readonly Node[]): boolean {
  return target !== null && kind === "class" && isComponent && kept.length === 0 && trace(analysis, sourceOf(target)).values.some((value) => isGiven(analysis, value) && !isOfFile(analysis, value));
}

/** Of a class of the file itself: the parent, or another part, of the same component. */
function isOfFile(analysis: Analysis, value: Value): boolean {
  const given = value.kind === "member" ? value.object : value;
  const type = typeName(analysis, given);
  return type !== null && analysis.classes.some(({ id }) => id?.name === type);
}

/** Whether the file calls the counterpart of a call on the way to the source, which may end it: `monitor.monitor(x).subscribe(f)` and `monitor.stopMonitoring(x)`. */
function isCounteracted(analysis: Analysis, target: Node): boolean {
  const node = unwrap(target);
  const callee = node.type === "CallExpression" ? unwrap(node.callee) : node;
  if (callee.type !== "MemberExpression") return false;
  const name = node.type === "CallExpression" ? calledName(callee) : null;
  return analysis.models.protocols.antonyms.some(([take, give]) => take === name && callsNamed(analysis, give).length > 0) || isCounteracted(analysis, callee.object);
}

/** Ten seconds and more. */
function waitsLong({ node }: HandleAcquisition): boolean {
  const [, time] = node.arguments;
  const delay = time && unwrap(time);
  return delay?.type === "Literal" && typeof delay.value === "number" && delay.value >= 10_000;
}

/** Over within a second whatever happens: a timeout of a delay that the file tells, `setTimeout(f, 300)`. */
function isShort(analysis: Analysis, { node }: HandleAcquisition): boolean {
  const [, time] = node.arguments;
  const delays = time ? trace(analysis, time).values.map((value) => (value.kind === "created" && value.node.type === "Literal" ? value.node.value : null)) : [];
  return delays.length > 0 && delays.every((delay) => typeof delay === "number" && delay < 1000);
}

/** What has nothing but a variable that ends with the method or effect around it, while its listeners keep it going. */
function isStranded(analysis: Analysis, { row }: HandleAcquisition, owner: Owner, kept: readonly Node[]): boolean {
  if (row.kind !== "connection" || kept.length === 0 || owner.kind === "function") return false;
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
function isLikeSource(analysis: Analysis, { target }: HandleAcquisition, { target: other }: HandleAcquisition): boolean {
  if (!target) return true;
  const source = sourceOf(target);
  return (other !== null && mayBeSame(analysis, source, sourceOf(other))) || trace(analysis, source).values.some((value) => isGiven(analysis, value));
}
