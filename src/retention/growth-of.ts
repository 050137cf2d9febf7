import type { TSESTree } from "@typescript-eslint/utils";
import { perFile } from "../ast/file-index.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
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
import type { CollectionRow } from "../models/schema.js";
import { type Place, placeOf } from "./place.js";
import { calledFunctions, usesOf } from "./uses-of.js";
import { type VainRemoval, vainRemoval } from "./vain-removal.js";

/** What the file does with the collection or slot at a place. */
export interface Growth {
  /** What it is made as, where the file shows that: the row of `[]`, `{}`, `new Map()` and their kind. */
  readonly collection: CollectionRow | null;
  /** Where something is taken out of it, or it is made anew. */
  readonly removals: readonly Node[];
  /** Where something is taken out of one of its entries. */
  readonly entryRemovals: readonly Node[];
  /** Removals that cannot do what they are there for. */
  readonly vain: readonly VainRemoval[];
  /** Its entries are replaced by others, so that what was put into one of them goes. */
  readonly replacesEntries: boolean;
  /** Its size is compared with a bound. */
  readonly isBounded: boolean;
  /** Other code gets hold of the collection itself, and may take out of it. */
  readonly escapes: boolean;
  /** Methods called on it, entries' aside. */
  readonly methods: ReadonlySet<string>;
  /** Where it is made: its declaration. */
  readonly made: Node | null;
}

const growths = perFile((_: Analysis) => new Map<string, Growth>());

export function growthOf(analysis: Analysis, place: Place): Growth {
  const known = growths(analysis).get(place.id);
  if (known) return known;
  const found = compute(analysis, { ...place, isEntry: false });
  growths(analysis).set(place.id, found);
  return found;
}

/** What one use of the collection does. */
type Effect = "removes" | "bounds" | "escapes" | null;

function compute(analysis: Analysis, place: Place): Growth {
  const made = [...declared(place)];
  const removals: Node[] = [];
  const entryRemovals: Node[] = [];
  const vain: VainRemoval[] = [];
  const methods = new Set<string>();
  let isBounded = false;
  let replacesEntries = false;
  let escapes = false;
  const uses = usesOf(analysis, place);
  const whole = uses.filter(({ isEntry }) => !isEntry).map(({ node }) => node);
  for (const { node, isEntry } of uses) {
    const { parent } = node;
    if (!isEntry && parent?.type === "MemberExpression" && parent.object === node) methods.add(propertyName(parent) ?? "[]");
    if (!isEntry && parent?.type === "AssignmentExpression" && parent.left === node && isMaking(analysis, place, parent)) made.push(parent.right);
    if (!isEntry && replacesEntry(analysis, place, node)) replacesEntries = true;
    const effect = isEntry ? ofEntry(analysis, node) : effectOf(analysis, place, node);
    if (effect === "removes" && isEntry) entryRemovals.push(node);
    else if (effect === "removes") {
      const found = vainRemoval(analysis, node, whole);
      if (found) vain.push(found);
      else removals.push(node);
    }
    if (effect === "bounds") isBounded = true;
    if (effect === "escapes") escapes = true;
  }
  const rows = new Set(made.map((node) => collectionMadeBy(analysis, node)).filter((row) => row !== undefined));
  const [collection] = rows;
  return {
    collection: rows.size === 1 && collection ? collection : null,
    removals,
    entryRemovals,
    vain,
    replacesEntries,
    isBounded,
    escapes: escapes || isExported(place),
    methods,
    made: made[0] ?? null,
  };
}

/** What a place begins with: the initial value of its variable, field or property. */
function declared({ root, path }: Place): Node[] {
  const [name, ...rest] = path;
  if (root.kind === "variable") {
    const definition = root.variable.defs[0]?.node;
    const init = definition?.type === "VariableDeclarator" && definition.id.type === "Identifier" ? definition.init : null;
    const found = init && path.reduce<Node | null>((node, key) => node && property(node, key), init);
    return found ? [found] : [];
  }
  if (root.kind !== "self" || name === undefined || rest.length > 0) return [];
  const { node } = root.self;
  if (node.type === "ObjectExpression") {
    const found = property(node, name);
    return found ? [found] : [];
  }
  if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return [];
  return node.body.body.flatMap((member) =>
    (member.type === "PropertyDefinition" || member.type === "AccessorProperty") && member.static === root.self.isStatic && propertyName(member) === name && member.value
      ? [member.value]
      : [],
  );
}

function property(node: Node, name: string): Node | null {
  const object = unwrap(node);
  if (object.type !== "ObjectExpression") return null;
  for (const member of object.properties) if (member.type === "Property" && propertyName(member) === name) return member.value;
  return null;
}

/** An assignment that fills the place for the first time: code that runs once, or `??=`. */
function isMaking(analysis: Analysis, place: Place, node: TSESTree.AssignmentExpression): boolean {
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

/** The row of a literal or constructor; undefined for `null` and the like, which say nothing, null for what is not known. */
function collectionMadeBy(analysis: Analysis, node: Node): CollectionRow | null | undefined {
  const made = unwrap(node);
  const row = (id: string): CollectionRow | null => analysis.models.collections.find((collection) => collection.id === id) ?? null;
  switch (made.type) {
    case "ArrayExpression":
      return row("Array");
    case "ObjectExpression":
      return row("Object");
    case "NewExpression":
    case "CallExpression": {
      const callee = unwrap(made.callee);
      if (callee.type === "Identifier") return row(callee.name);
      return callee.type === "MemberExpression" && callee.object.type === "Identifier" && callee.object.name === "Object" && propertyName(callee) === "create"
        ? row("Object")
        : null;
    }
    case "LogicalExpression":
      return collectionMadeBy(analysis, made.right);
    case "Literal":
      return made.value === null ? undefined : null;
    case "Identifier":
      return made.name === "undefined" ? undefined : null;
    default:
      return null;
  }
}

/** What is done with one entry: it may be a collection that something is taken out of. */
function ofEntry(analysis: Analysis, entry: Node): Effect {
  const { parent } = entry;
  if (parent?.type !== "MemberExpression" || parent.object !== entry) return null;
  return ofMember(analysis, parent) === "removes" || isCutDown(parent) ? "removes" : null;
}

/** `lists.set(key, other)` and `lists[key] = other`, where there may be an entry already. */
function replacesEntry(analysis: Analysis, place: Place, use: Node): boolean {
  const { parent } = use;
  if (parent?.type !== "MemberExpression" || parent.object !== use) return false;
  const up = outermost(parent).parent;
  if (up?.type === "AssignmentExpression") return parent.computed && propertyName(parent) === null && up.left === parent && up.operator === "=" && isReplaced(analysis, place, up, up.right);
  if (up?.type !== "CallExpression" || propertyName(parent) !== "set" || unwrap(up.callee) !== parent) return false;
  const value = up.arguments[1];
  return value !== undefined && isReplaced(analysis, place, up, value);
}

function isReplaced(analysis: Analysis, place: Place, node: Node, value: Node): boolean {
  return placeOf(analysis, value)?.id !== place.id && !isWhereMissing(node) && runsAgain(analysis, node);
}

/** Whether code runs only where there is nothing yet: `if (!list) …`, `if (lists.get(key) === undefined) …`, `list ?? …`. */
function isWhereMissing(node: Node): boolean {
  for (let child = node, up = node.parent; up && !isFunction(up); child = up, up = up.parent) {
    if (up.type === "LogicalExpression" && up.right === child && up.operator !== "&&") return true;
    const isTested = (up.type === "IfStatement" && up.consequent === child) || (up.type === "LogicalExpression" && up.right === child);
    const tested = up.type === "IfStatement" ? up.test : up.type === "LogicalExpression" ? up.left : null;
    const test = tested && unwrap(tested);
    if (isTested && test && ((test.type === "UnaryExpression" && test.operator === "!") || (test.type === "BinaryExpression" && /^===?$/.test(test.operator)))) return true;
  }
  return false;
}

/** `entry.items = entry.items.filter(…)` and `entry.items = []`. */
function isCutDown(member: TSESTree.MemberExpression): boolean {
  const { parent } = outermost(member);
  if (parent?.type !== "AssignmentExpression" || parent.left !== member) return false;
  const right = unwrap(parent.right);
  const callee = right.type === "CallExpression" ? unwrap(right.callee) : null;
  return (callee?.type === "MemberExpression" && /^(?:filter|slice)$/.test(propertyName(callee) ?? "")) || (right.type === "ArrayExpression" && right.elements.length === 0);
}

function effectOf(analysis: Analysis, place: Place, use: Node): Effect {
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

function isExported({ root, path }: Place): boolean {
  if (root.kind !== "variable" || path.length > 0) return false;
  const definition = root.variable.defs[0]?.node;
  if (definition?.type === "VariableDeclarator" && definition.parent.parent.type === "ExportNamedDeclaration") return true;
  return root.variable.references.some(({ identifier }) => /^Export(?:Specifier|DefaultDeclaration)$/.test(outermost(identifier).parent?.type ?? ""));
}
