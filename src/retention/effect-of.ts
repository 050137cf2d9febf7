import type { TSESTree } from "@typescript-eslint/utils";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { isBorrow } from "../calls/is-borrow.js";
import { perModels } from "../calls/per-models.js";
import { runsAgain } from "../lifetime/frequency-of.js";
import { type Place, placeOf } from "./place.js";
import { calledFunctions } from "./uses-of.js";

/** What one use of the collection does. */
export type Effect = "removes" | "bounds" | "escapes" | null;

export function effectOf(analysis: Analysis, place: Place, use: Node): Effect {
  const { parent } = use;
  switch (parent?.type) {
    case "MemberExpression":
      return parent.object === use ? ofMember(analysis, parent) : null;
    case "UnaryExpression":
      return parent.operator === "delete" ? "removes" : null;
    case "AssignmentExpression":
      if (parent.left === use) return ofAssignment(analysis, place, parent);
      return isLocalName(parent.left) ? null : "escapes";
    case "CallExpression":
    case "NewExpression":
      return parent.callee === use ? null : ofArgument(analysis, parent);
    case "Property":
      return parent.value === use && parent.parent.type === "ObjectExpression" && !becomesItself(analysis, place, parent.parent) ? "escapes" : null;
    case "ArrayExpression":
      return becomesItself(analysis, place, parent) ? null : "escapes";
    case "PropertyDefinition":
    case "ExportDefaultDeclaration":
    case "ExportSpecifier":
      return "escapes";
    default:
      return null;
  }
}

/** `head = { previous: head }`: it goes nowhere but into its own place. */
function becomesItself(analysis: Analysis, place: Place, literal: Node): boolean {
  const value = outermost(literal);
  const { parent } = value;
  return parent?.type === "AssignmentExpression" && parent.right === value && placeOf(analysis, parent.left)?.id === place.id;
}

const isLocalName = (node: Node): boolean => node.type === "Identifier";

function ofMember(analysis: Analysis, member: TSESTree.MemberExpression): Effect {
  const value = outermost(member);
  const { parent } = value;
  const name = propertyName(member);
  if (parent?.type === "UnaryExpression" && parent.operator === "delete") return "removes";
  if (parent?.type === "AssignmentExpression" && parent.left === value) {
    if (name === "length") return "removes";
    return name === null && isNothing(parent.right) ? "removes" : null;
  }
  if (name === "length" && parent?.type === "UpdateExpression" && parent.operator === "--") return "removes";
  if (name === "length" || name === "size") return isComparison(value) ? "bounds" : null;
  if (parent?.type !== "CallExpression" || parent.callee !== value || name === null) return null;
  if (!isRemoval(analysis, name)) return null;
  return name === "splice" && addsOnly(parent) ? null : "removes";
}

const removals = perModels(({ collections }) => new Set(collections.flatMap(({ removes }) => removes)));

const isRemoval = ({ models }: Analysis, name: string): boolean => removals(models).has(name);

/** `list.splice(i, 0, item)`. */
function addsOnly({ arguments: [, count] }: TSESTree.CallExpression): boolean {
  const node = count && unwrap(count);
  return node?.type === "Literal" && node.value === 0;
}

function isNothing(value: Node): boolean {
  const node = unwrap(value);
  return (node.type === "Literal" && !node.value) || (node.type === "Identifier" && node.name === "undefined") || (node.type === "UnaryExpression" && node.operator === "void");
}

/** A size held against a bound: not against 0 or 1, and not the end of a loop. */
function isComparison(size: Node): boolean {
  const { parent } = size;
  if (parent?.type !== "BinaryExpression" || !/^[<>]=?$|^===?$/.test(parent.operator)) return false;
  const other = unwrap(parent.left === size ? parent.right : parent.left);
  if (other.type === "Literal" && typeof other.value === "number" && other.value < 2) return false;
  for (let child: Node = parent, up = parent.parent as Node | undefined; up; child = up, up = up.parent) {
    if (up.type.endsWith("Statement")) return (up.type === "IfStatement" || up.type === "WhileStatement") && up.test === child;
    if (up.type === "ConditionalExpression" || up.type === "LogicalExpression") return true;
  }
  return false;
}

function ofAssignment(analysis: Analysis, place: Place, node: TSESTree.AssignmentExpression): Effect {
  return isMaking(analysis, place, node) || growsItself(analysis, place, node.right) ? null : "removes";
}

/** Whether a new value contains the old one whole: `[...list, x]`, `list.concat(x)`, `{ previous: head }`, `() => previous()`. */
export function growsItself(analysis: Analysis, place: Place, right: Node): boolean {
  const node = unwrap(right);
  const isOld = (part: Node): boolean => {
    const found = placeOf(analysis, part);
    return found?.id === place.id && !found.isEntry;
  };
  switch (node.type) {
    case "ArrayExpression":
      return node.elements.some((item) => item !== null && isOld(item.type === "SpreadElement" ? item.argument : item));
    case "ObjectExpression":
      return node.properties.some((item) => (item.type === "SpreadElement" ? isOld(item.argument) && hasVaryingKey(node) : isOld(item.value)));
    case "CallExpression": {
      const callee = unwrap(node.callee);
      return callee.type === "MemberExpression" && propertyName(callee) === "concat" && isOld(callee.object);
    }
    case "NewExpression":
      return node.arguments.some((argument) => isOld(argument));
    case "ArrowFunctionExpression":
    case "FunctionExpression": {
      let found = false;
      walk(analysis.sourceCode, node.body, (inner) => {
        if (inner.type === "Identifier" && inner.parent.type !== "MemberExpression" && place.root.kind === "variable" && isOtherName(place, inner) && isOld(inner)) found = true;
        return !found;
      });
      return found;
    }
    default:
      return false;
  }
}

/** A name for what the variable held before, so that the new value keeps the old. */
function isOtherName({ root }: Place, { name }: TSESTree.Identifier): boolean {
  return root.kind === "variable" && root.variable.name !== name;
}

function hasVaryingKey({ properties }: TSESTree.ObjectExpression): boolean {
  return properties.some((item) => item.type === "Property" && item.computed && propertyName(item) === null);
}

/** A collection passed on: looked at, handled by a function of the file whose uses count as our own, or out of sight. */
function ofArgument(analysis: Analysis, call: TSESTree.CallExpression | TSESTree.NewExpression): Effect {
  if (isBorrow(analysis, call)) return null;
  if (calleeNames(analysis, call).some((name) => READERS.has(name))) return null;
  return call.type === "CallExpression" && calledFunctions(analysis, call).length > 0 ? null : "escapes";
}

const READERS = new Set([
  "Array.from", "Object.values", "Object.entries", "Object.fromEntries", "Promise.all", "Promise.allSettled", "Promise.race", "Math.max", "Math.min",
  "structuredClone", "Map", "Set", "Array", "concat", "hasOwnProperty.call", "Object.hasOwn",
]);

/** What is done with one entry: it may be a collection that something is taken out of. */
export function effectOnEntry(analysis: Analysis, entry: Node): Effect {
  const { parent } = entry;
  if (parent?.type !== "MemberExpression" || parent.object !== entry) return null;
  return ofMember(analysis, parent) === "removes" || isCutDown(parent) ? "removes" : null;
}

/** `entry.items = entry.items.filter(…)` and `entry.items = []`. */
function isCutDown(member: TSESTree.MemberExpression): boolean {
  const { parent } = outermost(member);
  if (parent?.type !== "AssignmentExpression" || parent.left !== member) return false;
  const right = unwrap(parent.right);
  const callee = right.type === "CallExpression" ? unwrap(right.callee) : null;
  return (callee?.type === "MemberExpression" && /^(?:filter|slice)$/.test(propertyName(callee) ?? "")) || (right.type === "ArrayExpression" && right.elements.length === 0);
}

/** An assignment that fills the place for the first time: code that runs once, or `??=`. */
export function isMaking(analysis: Analysis, place: Place, node: TSESTree.AssignmentExpression): boolean {
  if (/^(?:\?\?|\|\|)=$/.test(node.operator)) return true;
  const right = unwrap(node.right);
  if (right.type === "LogicalExpression" && placeOf(analysis, right.left)?.id === place.id) return true;
  return !runsAgain(analysis, node) || isInConstructor(place, node);
}

/** `this.items = []` where the instance is made. */
function isInConstructor({ root }: Place, node: Node): boolean {
  const fn = enclosingFunction(node);
  return root.kind === "self" && !root.self.isStatic && fn !== null && (fn === root.self.node || (fn.parent.type === "MethodDefinition" && fn.parent.kind === "constructor"));
}
