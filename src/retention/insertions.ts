import type { TSESTree } from "@typescript-eslint/utils";
import { type Assignment, perFile } from "../ast/file-index.js";
import { callsByRow } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import type { CollectionRow } from "../models/schema.js";
import { isOnlyInstance, runsAgain } from "../lifetime/frequency-of.js";
import { selfNamedBy } from "../scope/fields.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { growsItself } from "./effect-of.js";
import { growthOf } from "./growth-of.js";
import { isPosition, isVarying, wrapsAround } from "./key-forms.js";
import { type Place, placeOf } from "./place.js";
import { placesOf } from "./places-of.js";

/**
 * Something put where it stays as long as the file, or as long as one of many instances, which is no more than possibly too
 * long, by code that may run again and again.
 */
export interface Insertion {
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  /** The collection or slot, as the code names it. */
  readonly holder: Node;
  readonly place: Place;
  /** What it is put under; null for a list, a Set and a slot. */
  readonly key: Node | null;
  /** What is kept, the key of a Map among it where that is kept too. */
  readonly held: readonly Node[];
  /** `grows`: beside what was put in before. `slot`: instead of it. */
  readonly form: "grows" | "slot";
}

type Add = CollectionRow["adds"][number];

export const insertions = perFile((analysis: Analysis): readonly Insertion[] => {
  const found: Insertion[] = [];
  for (const [call, add] of callsByRow(analysis, adders(analysis.models))) if (call.type === "CallExpression") found.push(...ofCall(analysis, call, add));
  for (const assignment of analysis.assignments) found.push(...ofAssignment(analysis, assignment));
  return found;
});

function ofCall(analysis: Analysis, node: TSESTree.CallExpression, add: Add): Insertion[] {
  const callee = unwrap(node.callee);
  if (callee.type !== "MemberExpression" || callee.computed || node.arguments.length <= add.from) return [];
  const root = rootOf(callee.object);
  if (isOfThisCall(analysis, root, node) || (analysis.certainty !== "possible" && isManyInstances(analysis, root))) return [];
  const places = placesOf(analysis, callee.object).filter(({ place }) => isFilledBy(analysis, place, node, add) && !goesWithItsKey(analysis, place, callee.object));
  if (places.length === 0) return [];
  const key = add.key === undefined ? null : (node.arguments[add.key] ?? null);
  const values = node.arguments.slice(add.from).map((argument) => (argument.type === "SpreadElement" ? argument.argument : argument));
  const form = key === null || isVarying(analysis, key) ? "grows" : "slot";
  return places.map(({ place, holder }) => ({ node, holder, place, key, held: key === null ? values : [...values, key], form }));
}

/**
 * A look at what is filled, which settles most code: it is, or hangs on, a variable of the very function that fills it, and
 * that was not set to something else by name, so that every call has its own.
 */
function isOfThisCall(analysis: Analysis, root: Node, node: Node, isVariable = false): boolean {
  const variable = root.type === "Identifier" ? variableOf(analysis, root) : null;
  const block = variable?.scope.variableScope.block;
  if (!isFunction(block) || block !== enclosingFunction(node)) return false;
  const declarator = variable?.defs[0]?.node;
  return isVariable || (declarator?.type === "VariableDeclarator" && !mayBeAlias(declarator));
}

/** `a` of `a.b.c`. */
function rootOf(holder: Node): Node {
  let root = unwrap(holder);
  while (root.type === "MemberExpression") root = unwrap(root.object);
  return root;
}

const mayBeAlias = ({ init }: TSESTree.VariableDeclarator): boolean => init !== null && ALIASES.has(unwrap(init).type);
/** What may stand for something that is there already. */
const ALIASES: ReadonlySet<string> = new Set(["Identifier", "ThisExpression", "MemberExpression", "CallExpression", "LogicalExpression", "AssignmentExpression"]);

function isFilledBy(analysis: Analysis, place: Place, node: Node, add: Add): boolean {
  if (place.lifetime === "instance" && (analysis.certainty !== "possible" || place.isEntry || (isListMethod(add.call) && !hasSibling(analysis, node)))) return false;
  return isFilledAgain(analysis, place, node) && isCollection(analysis, place, add);
}

/** The methods that put something into a collection, by their names. */
const adders = perModels(({ collections }) => new Map(collections.flatMap(({ adds }) => adds).map((add) => [add.call, add])));

const isListMethod = (method: string | null): boolean => method === "push" || method === "unshift" || method === "splice";

/** Whether the same function fills something else too, so that a list of an instance may be compared with it. */
function hasSibling(analysis: Analysis, node: Node): boolean {
  const fn = enclosingFunction(node);
  const isFilled = (target: Node): boolean => target.type === "MemberExpression" && unwrap(target.object).type === "MemberExpression" && (target.computed || adders(analysis.models).has(propertyName(target) ?? ""));
  return fn !== null && (
    nodesWithin(analysis, "calls", fn).some((call) => call !== node && call.type === "CallExpression" && isFilled(unwrap(call.callee))) ||
    nodesWithin(analysis, "assignments", fn).some((assignment) => assignment.node !== node && isFilled(assignment.left))
  );
}

/** Whether code fills it that runs again and again while the place lives; what a constructor does, it does once. */
function isFilledAgain(analysis: Analysis, place: Place, node: Node): boolean {
  return runsAgain(analysis, node) && !(place.lifetime === "instance" && isInConstructor(node)) && !isGathered(place, node);
}

function isInConstructor(node: Node): boolean {
  const fn = enclosingFunction(node);
  return fn !== null && (fn.type === "ArrowFunctionExpression" ? isInConstructor(fn) : fn.parent.type === "MethodDefinition" && fn.parent.kind === "constructor");
}

/**
 * Whether code runs only while the one that has the collection waits for it, and then looks at what came of it:
 * `const list = []; await each(jobs, (job) => list.push(job)); return list`.
 */
function isGathered({ root }: Place, node: Node): boolean {
  if (root.kind !== "variable") return false;
  const { block } = root.variable.scope.variableScope;
  let inner = node;
  for (let fn = enclosingFunction(node); fn && fn !== block; fn = enclosingFunction(fn)) {
    const waiting = awaitAround(fn);
    if (!waiting) return false;
    inner = waiting;
  }
  return inner !== node && root.variable.references.some(({ identifier }) => identifier.range[0] > inner.range[1] && enclosingFunction(identifier) === enclosingFunction(inner));
}

function awaitAround(fn: Node): Node | null {
  let node = fn.parent;
  while (node && node.type !== "AwaitExpression" && !isFunction(node) && !node.type.endsWith("Statement")) node = node.parent;
  return node?.type === "AwaitExpression" ? node : null;
}

/** Whether the file makes it as a collection that has the method; an entry is taken for what it is used as. */
function isCollection(analysis: Analysis, place: Place, add: Add): boolean {
  const { collection } = growthOf(analysis, place);
  return collection !== null && (place.isEntry ? add.isOthersToo !== true : collection.adds.some(({ call }) => call === add.call));
}

/** An entry of a weak collection, whose key is not one that stays. */
function goesWithItsKey(analysis: Analysis, place: Place, holder: Node): boolean {
  if (!place.isEntry || growthOf(analysis, place).collection?.isWeak !== true) return false;
  return !trace(analysis, holder).values.some((value) => value.kind === "result" && value.node.arguments[0] && isFixed(analysis, value.node.arguments[0]));
}

/** A global, an import or a variable of the file that never changes; the one instance of its class. */
function isFixed(analysis: Analysis, key: Node): boolean {
  const node = unwrap(key);
  if (node.type === "ThisExpression") return placeOf(analysis, node)?.lifetime === "file";
  if (node.type !== "Identifier") return false;
  const variable = variableOf(analysis, node);
  return variable === null || (isModuleVariable(analysis, variable) && variable.references.every((reference) => !reference.isWrite() || reference.init));
}

function ofAssignment(analysis: Analysis, { node, left, right, operator }: Assignment): Insertion[] {
  if (operator !== "=" || isPlain(unwrap(right))) return [];
  const root = rootOf(left);
  const isNamed = left.type !== "MemberExpression" || propertyName(left) !== null;
  if ((isNamed || unwrap(left.object) === root || analysis.certainty !== "possible") && isManyInstances(analysis, root)) return [];
  if (isOfThisCall(analysis, root, node, root === left) || (!enclosingFunction(node) && !runsAgain(analysis, node))) return [];
  if (!isNamed) {
    const place = placeOf(analysis, left.object);
    if (!place || (place.path.length === 0 && place.root.kind === "self") || isPosition(analysis, place, left.property) || !isFilledAgain(analysis, place, node) || wrapsAround(analysis, left.property) || goesWithItsKey(analysis, place, left.object)) return [];
    // A property of something that others made may be any: `target[name] = value`.
    if (place.lifetime === "instance" && (analysis.certainty !== "possible" || growthOf(analysis, place).collection === null)) return [];
    return [{ node, holder: left.object, place, key: left.property, held: [right], form: isVarying(analysis, left.property) ? "grows" : "slot" }];
  }
  if (left.type === "Identifier" ? !isOuter(analysis, left) : left.type !== "MemberExpression") return [];
  const place = placeOf(analysis, left);
  if (!place || place.isEntry || place.lifetime === "instance" || (place.root.kind !== "global" && place.root.kind !== "variable" && place.path.length === 0) || !runsAgain(analysis, node)) return [];
  const grows = growsItself(analysis, place, right);
  if (!grows && isMadeFrom(analysis, place, right)) return [];
  return [{ node, holder: left, place, key: null, held: grows ? added(right) : [right], form: grows ? "grows" : "slot" }];
}

/** One of many instances, whose fields most assignments fill. */
function isManyInstances(analysis: Analysis, root: Node): boolean {
  const self = root.type === "ThisExpression" ? selfNamedBy(analysis, root) : null;
  return self !== null && !self.isStatic && !isOnlyInstance(analysis, self);
}

/** What `list.concat(x)` puts in. */
function added(right: Node): readonly Node[] {
  const node = unwrap(right);
  return node.type === "CallExpression" ? node.arguments.map((argument) => (argument.type === "SpreadElement" ? argument.argument : argument)) : [right];
}

/** `list = list.filter(…)`: what is left of it. */
function isMadeFrom(analysis: Analysis, place: Place, right: Node): boolean {
  const call = unwrap(right);
  const callee = call.type === "CallExpression" ? unwrap(call.callee) : null;
  return callee?.type === "MemberExpression" && placeOf(analysis, callee.object)?.id === place.id;
}

function isPlain(node: Node): boolean {
  return node.type === "Literal" || node.type === "TemplateLiteral" || node.type === "UnaryExpression" || node.type === "BinaryExpression" || node.type === "UpdateExpression";
}

/** A variable of the file, or of a function around that runs once, rather than an alias of something. */
function isOuter(analysis: Analysis, name: TSESTree.Identifier): boolean {
  const variable = variableOf(analysis, name);
  return variable !== null && (isModuleVariable(analysis, variable) || placeOf(analysis, name)?.root.kind === "variable");
}
