import type { TSESTree } from "@typescript-eslint/utils";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile } from "../ast/file-index.js";
import { flatStatements } from "../ast/flat-statements.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import { nodesWithin } from "../ast/nodes-within.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { handleEndedBy } from "../calls/handle-calls.js";
import { functionName } from "../lifetime/lifecycle-of.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import type { Certainty } from "../models/schema.js";
import { callersOf, isPrivate } from "../scope/callers.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { type HandleCandidate, handleCandidates } from "./handle-candidates.js";

/** A handle that is overwritten by another one while what it names may still be running. */
export interface OverwrittenHandle {
  readonly candidate: HandleCandidate;
  /** The variable or field that holds the last one only. */
  readonly kept: Node;
  /** Each turn of a loop takes one, so that a single run overwrites all but the last. */
  readonly isInLoop: boolean;
  readonly certainty: Certainty;
}

export const overwrittenHandles = perFile((analysis: Analysis): readonly OverwrittenHandle[] => handleCandidates(analysis).flatMap((candidate) => judge(analysis, candidate)));

/** Reports only what the file does end: of what it never ends, all of them leak. */
function judge(analysis: Analysis, candidate: HandleCandidate): OverwrittenHandle[] {
  const { taken, kept: places, releases } = candidate;
  const fn = enclosingFunction(taken.node);
  const kept = fn && places.find((place) => place.type !== "PropertyDefinition" && !isLocal(analysis, place, fn) && !isOfCall(analysis, place));
  if (!kept || releases.length === 0 || taken.row.isLent) return [];
  if (!mayRunAgain(analysis, fn, candidate) || isOwnCallback(analysis, candidate, fn) || !lasts(analysis, candidate, kept)) return [];
  if (releases.some((release) => isSettled(analysis, candidate, release, fn)) || isGuardedBy(analysis, kept, taken.node, fn)) return [];
  const loop = loopAround(taken.node);
  const isEvident = loop ? !waits(analysis, loop) : taken.row.lasts === "forever" && isMeantToRunAgain(fn) && !releases.some((release) => contains(fn, release));
  return [{ candidate, kept, isInLoop: loop !== null, certainty: isEvident ? "likely" : "possible" }];
}

/** Whether a release leaves nothing to be overwritten: it runs before, within the same run, or by a name that each run has anew. */
function isSettled(analysis: Analysis, { taken }: HandleCandidate, release: TSESTree.CallExpression, fn: FunctionNode): boolean {
  const ended = handleEndedBy(analysis, release, taken.row);
  return (ended !== null && isLocal(analysis, ended, fn)) || isBefore(analysis, release, taken.node, fn) || isAfter(release, taken.node, fn);
}

/** A variable that every run of the function has anew. */
function isLocal(analysis: Analysis, kept: Node, fn: FunctionNode): boolean {
  const name = unwrap(kept);
  const variable = name.type === "Identifier" ? variableOf(analysis, name) : null;
  return variable !== null && contains(fn, variable.scope.block);
}

/** A variable that every call of the method around has anew: who calls back may do so once. */
function isOfCall(analysis: Analysis, kept: Node): boolean {
  const name = unwrap(kept);
  const variable = name.type === "Identifier" ? variableOf(analysis, name) : null;
  for (let up: Node | undefined = variable?.scope.block; up; up = up.parent) if (up.type === "MethodDefinition") return up.kind === "method";
  return false;
}

/** What ends by itself is soon over, unless it goes on as a loop, or belongs to a component. */
function lasts(analysis: Analysis, { taken, owner, isLoop }: HandleCandidate, kept: Node): boolean {
  if (taken.row.lasts === "forever" || isLoop || owner.isComponent) return true;
  return handleCandidates(analysis).some((other) => other.isLoop && other.kept.some((place) => mayBeSame(analysis, place, kept)));
}

/** Not where the owner is made, nor in a hook that a framework runs once, nor where its own code calls it in its order. */
function mayRunAgain(analysis: Analysis, fn: FunctionNode, { owner }: HandleCandidate): boolean {
  if (owner.kind === "function" || (fn === owner.node && owner.kind !== "class") || isCalledOnce(analysis, fn)) return false;
  const { parent } = fn;
  if (parent.type === "MethodDefinition" && (parent.kind === "constructor" || isPrivate(fn, propertyName(parent) ?? ""))) return false;
  return !ONCE.test(functionName(fn) ?? "") && (owner.kind !== "factory" || !callersOf(analysis, fn).closed);
}

/** A callback that a framework calls once: `onMounted(() => …)`. */
function isCalledOnce(analysis: Analysis, fn: FunctionNode): boolean {
  const { parent } = outermost(fn);
  return parent?.type === "CallExpression" && calleeNames(analysis, parent).some((name) => /^(?:onMounted|tryOnMounted|onBeforeMount|tryOnBeforeMount|onMount|afterNextRender)$/.test(name));
}

const ONCE = /^(?:constructor|connectedCallback|firstUpdated|render|init|initialize|setup|ng(?:OnInit|AfterViewInit|AfterContentInit)|componentDidMount|componentWillMount|mounted|created|beforeMount|onInit|onLoad|activate)$/;

/** A setter, or a hook that a framework calls at each change. */
function isMeantToRunAgain(fn: FunctionNode): boolean {
  return (fn.parent.type === "MethodDefinition" && fn.parent.kind === "set") || AGAIN.test(functionName(fn) ?? "");
}

const AGAIN = /^(?:ngOnChanges|ngDoCheck|componentDidUpdate|attributeChangedCallback|updated|willUpdate)$/;

/** The callback that takes the next one when the last has fired: nothing is running then. */
function isOwnCallback(analysis: Analysis, { taken }: HandleCandidate, fn: FunctionNode): boolean {
  if (taken.row.lasts !== "once" || !taken.handler) return false;
  return trace(analysis, taken.handler).values.some((value) => (value.kind === "created" || value.kind === "method") && isFunction(value.node) && (value.node === fn || reachedFrom(analysis, [value.node]).has(fn)));
}

/** A release that runs before: earlier in the function, or in what an earlier call of it reaches. */
function isBefore(analysis: Analysis, release: Node, acquisition: Node, fn: FunctionNode): boolean {
  if (contains(fn, release)) return release.range[0] < acquisition.range[0];
  return nodesWithin(analysis, "calls", fn).some((call) => {
    if (call.range[0] >= acquisition.range[0] || contains(call, acquisition)) return false;
    const functions = trace(analysis, call.callee).values.flatMap((value) => ((value.kind === "method" || value.kind === "created") && isFunction(value.node) ? [value.node] : []));
    return functions.length > 0 && isInside(release, reachedFrom(analysis, functions));
  });
}

/** A release further down in the same run, which is reached whenever the acquisition is. */
function isAfter(release: Node, acquisition: Node, fn: FunctionNode): boolean {
  if (enclosingFunction(release) !== fn || release.range[0] < acquisition.range[0]) return false;
  let block = blockAround(release);
  while (block && (block.parent?.type === "BlockStatement" || (block.parent?.type === "TryStatement" && block.parent.finalizer === block))) block = block.parent.type === "BlockStatement" ? block.parent : blockAround(block.parent);
  return block !== null && contains(block, acquisition);
}

/** The block of which a node is part of a plain statement, one without a condition. */
function blockAround({ parent }: Node): Node | null {
  let up = parent;
  while (up && PLAIN.test(up.type)) up = up.parent;
  return up?.type === "BlockStatement" ? up : null;
}

const PLAIN = /^(?:(?:ExpressionStatement|AwaitExpression|ChainExpression|UnaryExpression)$|TS)/;

/** A condition or an early return that asks for the handle, or for a flag that is set beside it, `??=`, or `||`. */
function isGuardedBy(analysis: Analysis, handle: Node, acquisition: Node, fn: FunctionNode): boolean {
  const kept = [handle, ...flagsOf(analysis, fn)];
  for (let child = acquisition, up = acquisition.parent; up && !isFunction(up); child = up, up = up.parent) {
    if (up.type === "AssignmentExpression" && /^(?:\?\?|\|\|)=$/.test(up.operator)) return true;
    if ((up.type === "IfStatement" || up.type === "ConditionalExpression") && up.test !== child && asksFor(analysis, up.test, kept)) return true;
    if (up.type === "LogicalExpression" && up.right === child && asksFor(analysis, up.left, kept)) return true;
    if (up.type === "BlockStatement" && flatStatements(up.body).some((statement) => statement.type === "IfStatement" && statement.range[1] <= child.range[0] && asksFor(analysis, statement.test, kept))) return true;
  }
  return false;
}

/** What a function sets to `true` or counts: `this.isRunning`, `this.users++`. */
function flagsOf(analysis: Analysis, fn: FunctionNode): Node[] {
  const flags: Node[] = [];
  walk(analysis.sourceCode, fn.body, (node) => {
    if (node.type === "UpdateExpression") flags.push(node.argument);
    if (node.type === "AssignmentExpression" && isTrue(unwrap(node.right))) flags.push(node.left);
    return true;
  });
  return flags;
}

const isTrue = (node: Node): boolean => node.type === "Literal" && node.value === true;

function asksFor(analysis: Analysis, test: Node, places: readonly Node[]): boolean {
  let found = false;
  walk(analysis.sourceCode, test, (node) => {
    if ((node.type === "Identifier" || node.type === "MemberExpression") && places.some((place) => mayBeSame(analysis, node, place))) found = true;
    return !found;
  });
  return found;
}

/** The loop that takes one in each turn, unless the turn that does is the last. */
function loopAround(node: Node): Node | null {
  for (let child = node, up = node.parent; up && !isFunction(up); child = up, up = up.parent) {
    if (/^(?:For|ForOf|ForIn|While|DoWhile)Statement$/.test(up.type)) return up;
    if (up.type === "BlockStatement" && flatStatements(up.body).some(({ type, range }) => range[0] > child.range[0] && LEAVES.test(type))) return null;
  }
  return null;
}

/** A loop that waits may do so for the end of what it took. */
function waits({ sourceCode }: Analysis, loop: Node): boolean {
  let found = false;
  walk(sourceCode, loop, (node) => {
    found ||= node.type === "AwaitExpression" || (node.type === "ForOfStatement" && node.await);
    return !found && !isFunction(node);
  });
  return found;
}

const LEAVES = /^(?:Break|Return|Throw)Statement$/;
