import type { TSESTree } from "@typescript-eslint/utils";
import { perFile } from "../ast/file-index.js";
import { callsNamed } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { CollectionRow } from "../models/schema.js";
import { isOnlyInstance, runsAgain } from "../lifetime/frequency-of.js";
import { selfNamedBy } from "../scope/fields.js";
import { staticStrings } from "../scope/static-strings.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { growsItself, growthOf } from "./growth-of.js";
import { type Place, placeOf } from "./place.js";

/** Something put where it stays as long as the file, by code that may run again and again. */
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

export const insertions = perFile((analysis: Analysis): readonly Insertion[] => [
  ...analysis.models.collections.flatMap(({ adds }) => adds).flatMap((add) => callsNamed(analysis, add.call).flatMap((call) => (call.type === "CallExpression" ? ofCall(analysis, call, add) : []))),
  ...analysis.assignments.flatMap((assignment) => ofAssignment(analysis, assignment)),
]);

function ofCall(analysis: Analysis, node: TSESTree.CallExpression, add: Add): Insertion[] {
  const callee = unwrap(node.callee);
  const method = add.call;
  if (callee.type !== "MemberExpression" || callee.computed || node.arguments.length <= add.from) return [];
  const place = placeOf(analysis, callee.object);
  if (!place || (place.lifetime === "instance" && (place.isEntry || (isListMethod(method) && !hasSibling(analysis, node)))) || !isFilledAgain(analysis, place, node) || !isCollection(analysis, place) || goesWithItsKey(analysis, place, callee.object)) return [];
  const key = add.key === undefined ? null : (node.arguments[add.key] ?? null);
  const values = node.arguments.slice(add.from).map((argument) => (argument.type === "SpreadElement" ? argument.argument : argument));
  const form = key === null || isVarying(analysis, key) ? "grows" : "slot";
  return [{ node, holder: callee.object, place, key, held: key === null ? values : [...values, key], form }];
}

/** The methods that put something into a collection, by their names. */
const adders = perFile(({ models }: Analysis) => new Map(models.collections.flatMap(({ adds }) => adds).map((add) => [add.call, add])));

const isListMethod = (method: string | null): boolean => method === "push" || method === "unshift" || method === "splice";

/** Whether the same function fills something else too, so that a list of an instance may be compared with it. */
function hasSibling(analysis: Analysis, node: Node): boolean {
  const fn = enclosingFunction(node);
  const isFilling = (other: Node): boolean => {
    if (other === node) return false;
    const target = other.type === "CallExpression" ? unwrap(other.callee) : other.type === "AssignmentExpression" ? other.left : null;
    return target?.type === "MemberExpression" && target.object.type === "MemberExpression" && (target.computed || adders(analysis).has(propertyName(target) ?? ""));
  };
  return fn !== null && (nodesWithin(analysis, "calls", fn).some(isFilling) || nodesWithin(analysis, "assignments", fn).some(isFilling));
}

/** Whether code fills it that runs again and again while the place lives; what a constructor does, it does once. */
function isFilledAgain(analysis: Analysis, { lifetime }: Place, node: Node): boolean {
  return runsAgain(analysis, node) && !(lifetime === "instance" && isInConstructor(node));
}

function isInConstructor(node: Node): boolean {
  const fn = enclosingFunction(node);
  return fn !== null && (fn.type === "ArrowFunctionExpression" ? isInConstructor(fn) : fn.parent.type === "MethodDefinition" && fn.parent.kind === "constructor");
}

/** Whether the file makes it as a collection; an entry is taken for what it is used as. */
function isCollection(analysis: Analysis, place: Place): boolean {
  const { collection } = growthOf(analysis, place);
  return collection !== null && (place.isEntry || collection.adds.length > 0);
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
  return variable === null || (isModuleVariable(variable) && variable.references.every((reference) => !reference.isWrite() || reference.init));
}

function ofAssignment(analysis: Analysis, node: TSESTree.AssignmentExpression): Insertion[] {
  const { left, right } = node;
  if (node.operator !== "=" || isPlain(unwrap(right))) return [];
  if (left.type === "MemberExpression" && propertyName(left) === null) {
    const place = placeOf(analysis, left.object);
    if (!place || (place.path.length === 0 && place.root.kind === "self") || !isFilledAgain(analysis, place, node) || wrapsAround(analysis, left.property) || goesWithItsKey(analysis, place, left.object)) return [];
    return [{ node, holder: left.object, place, key: left.property, held: [right], form: isVarying(analysis, left.property) ? "grows" : "slot" }];
  }
  if (left.type === "Identifier" ? !isOuter(analysis, left) : left.type !== "MemberExpression" || isOwnField(analysis, left)) return [];
  const place = placeOf(analysis, left);
  if (!place || place.isEntry || place.lifetime === "instance" || (place.root.kind !== "global" && place.root.kind !== "variable" && place.path.length === 0) || !runsAgain(analysis, node)) return [];
  const grows = growsItself(analysis, place, right);
  if (!grows && isMadeFrom(analysis, place, right)) return [];
  return [{ node, holder: left, place, key: null, held: grows ? added(right) : [right], form: grows ? "grows" : "slot" }];
}

/** A field of one of many instances, as most assignments fill. */
function isOwnField(analysis: Analysis, { object }: TSESTree.MemberExpression): boolean {
  const self = object.type === "ThisExpression" ? selfNamedBy(analysis, object) : null;
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
  return variable !== null && (isModuleVariable(variable) || placeOf(analysis, name)?.root.kind === "variable");
}

/** An index into a ring: `i % size`, also where a field carries it. */
function wrapsAround(analysis: Analysis, key: Node): boolean {
  return trace(analysis, key).values.some((value) => value.kind === "unknown" && value.node.type === "BinaryExpression" && /^[%&]$/.test(value.node.operator));
}

/** Whether a key may be another one each time. */
function isVarying(analysis: Analysis, key: Node): boolean {
  const node = unwrap(key);
  if (node.type === "Literal" || staticStrings(analysis, node) !== null) return false;
  if (node.type === "Identifier") {
    const variable = variableOf(analysis, node);
    return variable === null || !isModuleVariable(variable) || variable.references.some((reference) => reference.isWrite() && !reference.init);
  }
  return !(node.type === "MemberExpression" && !node.computed && isCapitalised(unwrap(node.object)));
}

function isCapitalised(node: Node): boolean {
  return node.type === "Identifier" && /^[A-Z]/.test(node.name);
}
