import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "../ast/unwrap.js";
import { outermost } from "../ast/outermost.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { contains } from "../ast/contains.js";
import { calledName } from "../ast/calls-named.js";
import { flatStatements } from "../ast/flat-statements.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import { walk } from "../ast/walk.js";
import type { Acquisition, ReleaseCall } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { areExclusive } from "../flow/are-exclusive.js";
import { exitBetween } from "../flow/between.js";
import { baseName, frameworkOf } from "../lifetime/lifecycle-of.js";
import { type Owner, strongEnds } from "../lifetime/owner-of.js";
import { type Reached, isInside, reachedFrom } from "../lifetime/reached-from.js";
import { variableOf } from "../scope/variable-of.js";
import { undrainedStore } from "./disposer-store.js";
import { isAtOwnEnd } from "./own-ends.js";
import { type Mismatch, matchRelease } from "./release-match.js";
import { releasesAbout } from "./releases-about.js";
import type { FoundRelease, HandleReason, Reason } from "./verdict.js";

/** What matters of an acquisition for where it is released. */
interface Taken {
  readonly node: Node;
  readonly handler: Node | null;
}

/** The reason why no release in the file ends an acquisition; null when one does. */
export function missingRelease(analysis: Analysis, taken: Acquisition, owner: Owner): Reason | null {
  if (mayBeDroppedByBase(taken, owner)) return null;
  let missing: Reason = { kind: "neverReleased" };
  for (const given of releasesAbout(analysis, taken)) {
    const match = matchRelease(analysis, taken, given);
    if (match === "none" || isDead(analysis, given)) continue;
    const reason = match === "match" ? whyUnreached(analysis, taken, given, owner) : ineffective(given, match);
    if (reason === null) return null;
    if (missing.kind === "neverReleased" || reason.kind !== "ineffectiveRelease") missing = reason;
  }
  return missing;
}

/** What is dropped by the receiver of its handler, `Signal.clearData(this)`, the base class of that may drop. */
function mayBeDroppedByBase({ row, context }: Acquisition, { self }: Owner): boolean {
  return row.release.some(({ form }) => form === "receiver") && context !== null && unwrap(context).type === "ThisExpression" && (self?.superClass ?? null) !== null;
}

const ineffective = (release: ReleaseCall, mismatch: Mismatch): Reason => ({ kind: "ineffectiveRelease", release, mismatch });

/** Inside a local function that nothing ever names again. */
export function isDead(analysis: Analysis, { node }: FoundRelease): boolean {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    const { parent } = outermost(fn);
    const name = fn.type === "FunctionDeclaration" ? fn.id : parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id : null;
    const variable = name && enclosingFunction(fn) ? variableOf(analysis, name) : null;
    if (variable?.references.every(({ init }) => init)) return true;
  }
  return false;
}

/** Why a matching release does not run when the owner ends; null where it does, or where nobody can tell. */
export function whyUnreached(analysis: Analysis, taken: Taken, given: FoundRelease, owner: Owner): HandleReason | null {
  const around = callAround(taken.node);
  const within = callAround(given.node);
  // What stands in another branch is for another run of the function.
  if (within === around && !areExclusive(taken.node, given.node)) {
    // Taken away before it is added again: the last one stays, unless the end is that code: a setter, a debounced function.
    if (given.node.range[1] <= taken.node.range[0]) {
      const ends = owner.teardowns.map(({ fn }) => fn);
      const isTold = within !== null && ((within.parent.type === "MethodDefinition" && within.parent.kind === "set") || isAsked(analysis, taken.node, within));
      return within && (ends.includes(within) || (isTold && reachedFrom(analysis, ends).has(within))) ? null : { kind: "releasedElsewhere", release: given };
    }
    const exit = exitBetween(analysis, taken.node, given.node);
    return exit && { kind: "notOnAllPaths", release: given, exit };
  }
  // An effect that a condition switches on and off does not run any more when its component ends.
  if (within === around && owner.node === around && owner.kind === "effect") return { kind: "releasedElsewhere", release: given };
  const store = undrainedStore(analysis, given.node);
  if (store) return { kind: "neverDrained", store };
  const strong = strongEnds(owner.teardowns);
  const isUnseen = strong.length === 0 && isEndedUnseen(analysis, owner);
  if (owner.kind === "class" && (strong.length > 0 || isUnseen)) {
    // `onClose` of a component is what it does on an event, as its framework never calls it.
    const ends = owner.teardowns.filter(({ name }) => !isUnseen || !/^on[A-Z]/.test(name)).map(({ fn }) => fn);
    const inClosure = around !== null && within !== around && (contains(around, given.node) || isGivenOut(analysis, around, within));
    const reached = reachedFrom(analysis, ends);
    return inClosure || isInside(given.node, reached) || (within !== null && isCalledByName(analysis, within, owner, reached)) ? null : { kind: "releasedElsewhere", release: given };
  }
  if (owner.kind === "effect" && isReturned(within) && isFunction(owner.node) && owner.node.async && within && enclosingFunction(within) === owner.node)
    return { kind: "releasedElsewhere", release: given };
  if (owner.kind === "effect" && strong.length > 0)
    return contains(owner.node, given.node) && !isInside(given.node, reachedFrom(analysis, strong)) && !isSelfRemoval(taken, given) && !isReturned(within) && !isAtOwnEnd(analysis, given.node, owner)
      ? { kind: "releasedElsewhere", release: given }
      : null;
  return null;
}

/** Whether a parameter of the function decides if it takes anything: `if (on) this.timer = setInterval(f, 500)`, `if (!on) return`. */
function isAsked(analysis: Analysis, node: Node, fn: FunctionNode): boolean {
  const asks = (test: Node): boolean => {
    let found = false;
    walk(analysis.sourceCode, test, (part) => {
      const variable = part.type === "Identifier" ? variableOf(analysis, part) : null;
      if (variable?.defs[0]?.type === ("Parameter" as never) && variable.scope.block === fn) found = true;
      return !found;
    });
    return found;
  };
  for (let child = node, up = node.parent; up && up !== fn; child = up, up = up.parent) {
    if ((up.type === "IfStatement" && up.test !== child) || (up.type === "LogicalExpression" && up.right === child)) {
      if (asks(up.type === "IfStatement" ? up.test : up.left)) return true;
    } else if (up.type === "BlockStatement" && flatStatements(up.body).some((statement) => statement.range[1] <= node.range[0] && statement.type === "IfStatement" && isLeaving(statement.consequent) && asks(statement.test))) return true;
  }
  return false;
}

/** `return;`, also in a block. */
function isLeaving(node: Node): boolean {
  return node.type === "ReturnStatement" || (node.type === "BlockStatement" && flatStatements(node.body).at(-1)?.type === "ReturnStatement");
}

/** In what a function outside of the class gives out, `return { release() {…} }`, of which the end calls a method of that name. */
function isCalledByName(analysis: Analysis, within: FunctionNode, { node }: Owner, reached: Reached): boolean {
  const { parent } = within;
  const name = parent.type === "Property" && !contains(node, within) ? propertyName(parent) : null;
  return name !== null && [...reached].some((fn) => nodesWithin(analysis, "calls", fn).some(({ callee }) => unwrap(callee).type === "MemberExpression" && calledName(callee) === name));
}

/** The function that a node runs with: the one around it, for the executor of a promise the one around that. */
function callAround(node: Node): FunctionNode | null {
  const fn = enclosingFunction(node);
  const call = fn && outermost(fn).parent;
  return call?.type === "NewExpression" && call.callee.type === "Identifier" && call.callee.name === "Promise" ? callAround(call) : fn;
}

/** Whether a closure of the method that takes something is put where others find it: `info.unlisten = () => …`. */
function isGivenOut(analysis: Analysis, around: FunctionNode, within: FunctionNode | null): boolean {
  const place = within && outermost(within).parent;
  if (!place || !isBeside(around, within)) return false;
  if (within.type === "FunctionDeclaration") return isStored(analysis, within);
  if (place.type === "AssignmentExpression") return place.left.type === "MemberExpression" && unwrap(place.left.object).type !== "ThisExpression";
  return place.type === "VariableDeclarator" || place.type === "Property" || place.type === "ReturnStatement";
}

/** `this.cleanups.push(cleanup)`, `job.cancel = cleanup` and `return cleanup`. */
function isStored(analysis: Analysis, { id }: TSESTree.FunctionDeclaration): boolean {
  const references = (id && variableOf(analysis, id)?.references) ?? [];
  return references.some(({ identifier }) => {
    const { parent } = outermost(identifier);
    if (parent?.type === "AssignmentExpression") return parent.right === identifier && parent.left.type === "MemberExpression";
    return parent?.type === "ReturnStatement" || (parent?.type === "CallExpression" && parent.callee !== identifier && /^(?:push|add|unshift)$/.test(calledName(parent.callee) ?? ""));
  });
}

/** Whether a function is inside one that is around the other. */
function isBeside(around: FunctionNode, within: FunctionNode): boolean {
  for (let outer = enclosingFunction(around); outer; outer = enclosingFunction(outer)) if (contains(outer, within)) return true;
  return false;
}

/** Whether a framework ends the instance, which then runs nothing of it: no hook here, and no base class that may have one. */
function isEndedUnseen(analysis: Analysis, { self }: Owner): boolean {
  const framework = self && frameworkOf(analysis, self);
  if (!self || framework?.owner.form !== "class") return false;
  return self.superClass === null || (framework.owner.extends ?? []).includes(baseName(self));
}

/** A closure that a function gives out: whoever called it has it. */
function isReturned(fn: FunctionNode | null): boolean {
  const value = fn && outermost(fn);
  return value?.parent?.type === "ReturnStatement" || (value?.parent?.type === "ArrowFunctionExpression" && value.parent.body === value);
}

/** A handler that takes itself off. */
export function isSelfRemoval({ handler }: Taken, given: FoundRelease): boolean {
  return handler !== null && contains(handler, given.node);
}
