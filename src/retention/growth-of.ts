import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { runsAgain } from "../lifetime/frequency-of.js";
import type { CollectionRow } from "../models/schema.js";
import { type Place, placeOf } from "./place.js";
import { usesOf } from "./uses-of.js";
import { type VainRemoval, vainRemoval } from "./vain-removal.js";
import { effectOf, effectOnEntry, isMaking } from "./effect-of.js";

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
  let found = growths(analysis).get(place.id);
  if (!found) growths(analysis).set(place.id, (found = compute(analysis, { ...place, isEntry: false })));
  return found;
}

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
    const effect = isEntry ? effectOnEntry(analysis, node) : effectOf(analysis, place, node);
    if (effect === "removes" && isEntry) entryRemovals.push(node);
    else if (effect === "removes") {
      const found = vainRemoval(analysis, node, whole);
      if (found) vain.push(found);
      else removals.push(node);
    }
    if (effect === "bounds") isBounded = true;
    if (effect === "escapes") escapes = true;
  }
  removals.push(...replacedAround(analysis, place));
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

/** Where something else is put into what a place is a member of: `cache = { users: {} }` empties `cache.users`. */
function replacedAround(analysis: Analysis, { id, root, path, lifetime }: Place): Node[] {
  const last = path.at(-1);
  if (last === undefined || (root.kind !== "variable" && path.length === 1)) return [];
  const around: Place = { id: id.slice(0, -last.length - 1), root, path: path.slice(0, -1), isEntry: false, lifetime };
  const whole = usesOf(analysis, around).flatMap(({ node, isEntry }) => (isEntry ? [] : [node]));
  const replaced = whole.filter((node) => node.parent?.type === "AssignmentExpression" && node.parent.left === node && effectOf(analysis, around, node) === "removes" && !vainRemoval(analysis, node, whole));
  return [...replaced, ...replacedAround(analysis, around)];
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

function isExported({ root, path }: Place): boolean {
  if (root.kind !== "variable" || path.length > 0) return false;
  const definition = root.variable.defs[0]?.node;
  if (definition?.type === "VariableDeclarator" && definition.parent.parent.type === "ExportNamedDeclaration") return true;
  return root.variable.references.some(({ identifier }) => /^Export(?:Specifier|DefaultDeclaration)$/.test(outermost(identifier).parent?.type ?? ""));
}
