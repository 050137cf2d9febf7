import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import { nodesWithin } from "../ast/nodes-within.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import type { Certainty } from "../models/schema.js";
import { isPrivate } from "../scope/callers.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { type HandleCandidate, handleCandidates } from "./handle-leaks.js";

/** A handle that is overwritten by another one while what it names may still be running. */
export interface OverwrittenHandle {
  readonly candidate: HandleCandidate;
  /** The variable or field that holds the last one only. */
  readonly kept: Node;
  readonly certainty: Certainty;
}

export const overwrittenHandles = perFile((analysis: Analysis): readonly OverwrittenHandle[] => handleCandidates(analysis).flatMap((candidate) => judge(analysis, candidate)));

/** Reports only what the file does end: of what it never ends, all of them leak. */
function judge(analysis: Analysis, candidate: HandleCandidate): OverwrittenHandle[] {
  const { taken, kept, releases, isLoop } = candidate;
  const fn = enclosingFunction(taken.node);
  if (!kept || kept.type === "PropertyDefinition" || !fn || releases.length === 0 || taken.row.isLent) return [];
  if (isLocal(analysis, kept, fn) || !mayRunAgain(fn, candidate) || isOwnCallback(analysis, candidate, fn)) return [];
  if (taken.row.lasts === "once" && !isLoop && !candidate.owner.isComponent) return [];
  if (releases.some((release) => isBefore(analysis, release, taken.node, fn)) || isGuardedBy(analysis, kept, taken.node)) return [];
  return [{ candidate, kept, certainty: isInLoop(taken.node) ? "likely" : "possible" }];
}

/** A variable that every run of the function has anew. */
function isLocal(analysis: Analysis, kept: Node, fn: FunctionNode): boolean {
  const variable = kept.type === "Identifier" ? variableOf(analysis, kept) : null;
  return variable !== null && contains(fn, variable.scope.block);
}

/** Not where the owner is made, nor in a hook that a framework runs once, nor in a method that its own class calls in its order. */
function mayRunAgain(fn: FunctionNode, { owner }: HandleCandidate): boolean {
  if (owner.kind === "effect" && fn === owner.node) return false;
  const { parent } = fn;
  const key = parent.type === "MethodDefinition" || parent.type === "Property" || parent.type === "PropertyDefinition" ? parent.key : null;
  const name = key?.type === "Identifier" ? key.name : "";
  if (parent.type === "MethodDefinition" && (parent.kind === "constructor" || isPrivate(fn, propertyName(parent) ?? ""))) return false;
  return !ONCE.test(name) && owner.kind !== "function" && owner.kind !== "factory";
}

const ONCE = /^(?:constructor|connectedCallback|firstUpdated|render|init|initialize|setup|ng(?:OnInit|AfterViewInit|AfterContentInit)|componentDidMount|componentWillMount|mounted|created|beforeMount|onInit|onLoad|activate)$/;

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

/** A condition or an early return that asks for the handle, `??=`, or `||`. */
function isGuardedBy(analysis: Analysis, kept: Node, acquisition: Node): boolean {
  for (let child = acquisition, up = acquisition.parent; up && !isFunction(up); child = up, up = up.parent) {
    if (up.type === "AssignmentExpression" && /^(?:\?\?|\|\|)=$/.test(up.operator)) return true;
    if ((up.type === "IfStatement" || up.type === "ConditionalExpression") && up.test !== child && asksFor(analysis, up.test, kept)) return true;
    if (up.type === "LogicalExpression" && up.right === child && asksFor(analysis, up.left, kept)) return true;
    if (up.type === "BlockStatement" && up.body.some((statement) => statement.type === "IfStatement" && statement.range[1] <= child.range[0] && asksFor(analysis, statement.test, kept))) return true;
  }
  return false;
}

function asksFor(analysis: Analysis, test: Node, kept: Node): boolean {
  let found = false;
  walk(analysis.sourceCode, test, (node) => {
    if ((node.type === "Identifier" || node.type === "MemberExpression") && mayBeSame(analysis, node, kept)) found = true;
    return !found;
  });
  return found;
}

/** Taken again and again by one run. */
function isInLoop(node: Node): boolean {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) if (/^(?:For|ForOf|ForIn|While|DoWhile)Statement$/.test(up.type)) return true;
  return false;
}
