import type { TSESTree } from "@typescript-eslint/utils";
import { outermost } from "../ast/outermost.js";
import { bareText } from "../ast/bare-text.js";
import { perFile } from "../ast/file-index.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import { frameworkOf, functionName } from "../lifetime/lifecycle-of.js";
import type { Certainty } from "../models/schema.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { isStackRead } from "./error-origin.js";
import { isFilledByMaker } from "./filled-by-maker.js";
import { type Growth, growthOf } from "./growth-of.js";
import { type Held, heldBy } from "./held.js";
import { type Insertion, insertions } from "./insertions.js";
import { isEmptyCollection } from "./is-empty-collection.js";
import { usesOf } from "./uses-of.js";

/** Something short-lived that something long-lived keeps, and nothing takes back. */
export interface Retention {
  /** Where to say so: what puts it in, the removal that does not work, or the collection that several places fill. */
  readonly node: TSESTree.Node;
  /** `kept`: nothing takes it out. `vain`: something tries to. `emptied`: what is in it is taken out, and it stays. */
  readonly reason: "kept" | "vain" | "emptied";
  readonly insertion: Insertion;
  readonly held: Held;
  readonly growth: Growth;
  readonly certainty: Certainty;
}

/** What the file puts into long-lived places and leaves there. */
export const retained = perFile((analysis: Analysis): readonly Retention[] => onceEach(insertions(analysis).flatMap((insertion) => judge(analysis, insertion))));

/** One report a line to change, and one on the declaration of a collection that several places make grow. */
function onceEach(found: readonly Retention[]): Retention[] {
  const groups = new Map<string, Retention[]>();
  for (const each of found) {
    const isGrowth = each.reason === "kept" && each.held.kind === "value" && declarationOf(each.growth);
    const key = isGrowth ? `${each.insertion.place.id} ${each.certainty}` : `${each.insertion.place.id} ${each.node.range.join()} ${each.held.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group as [Retention, ...Retention[]];
    return others.length === 0 || first.reason !== "kept" ? [first] : [{ ...first, node: declarationOf(first.growth) ?? first.node }];
  });
}

function declarationOf({ made }: Growth): Node | null {
  const parent = made?.parent;
  return parent?.type === "VariableDeclarator" || parent?.type === "PropertyDefinition" ? parent : null;
}

function judge(analysis: Analysis, insertion: Insertion): Retention[] {
  if (!isKept(analysis, insertion)) return [];
  const growth = growthOf(analysis, insertion.place);
  const held = besideItself(insertion, heldBy(analysis, insertion.held, insertion.place));
  if (insertion.place.lifetime === "instance" && growth.collection?.id === "Array" && insertion.key === null && !isSiblingPruned(analysis, insertion)) return [];
  // An instance may keep itself and its methods, and lets go of all when it goes.
  if (insertion.place.lifetime === "instance" && (growth.escapes || held?.kind === "instance" || held?.kind === "boundMethod")) return [];
  const { root, lifetime } = insertion.place;
  if (lifetime === "instance" && root.kind === "self" && isFilledByMaker(analysis, root.self, insertion.node)) return [];
  // What is looked up first is there once a key, and goes with the instance.
  if (lifetime === "instance" && held?.kind === "value" && growth.entryRemovals.length === 0 && isMadeOfKey(analysis, insertion) && isMemo(analysis, insertion)) return [];
  if (!held || (held.kind === "error" && isStackRead(analysis, held.origin, insertion.node))) return [];
  if (insertion.form === "slot" && (ONE_IS_FINE.has(held.kind) || insertion.place.lifetime === "instance")) return [];
  const certainty = certaintyOf(analysis, insertion, growth, held);
  const vain = growth.vain.find(({ reason }) => reason !== "age");
  if (vain) return [{ node: vain.node, reason: "vain", insertion, held, growth, certainty }];
  const [emptied] = growth.entryRemovals;
  if (!emptied || insertion.place.isEntry || insertion.form === "slot") return [{ node: insertion.node, reason: "kept", insertion, held, growth, certainty }];
  return isBucket(analysis, held) ? [{ node: expressionOf(emptied), reason: "emptied", insertion, held, growth, certainty: "possible" }] : [];
}

/** What a function holds of its surroundings, where the instance that keeps it is among what it holds. */
function besideItself({ place: { root, lifetime } }: Insertion, held: Held | null): Held | null {
  if (lifetime !== "instance" || held?.kind !== "boundMethod" || root.kind !== "self" || held.captures.names.length === 0) return held;
  return held.captures.instance?.id === root.self.id ? { ...held, kind: "closure", captures: { ...held.captures, instance: null } } : held;
}

/** Whether the same code fills another collection of the same instance, which something is taken out of. */
function isSiblingPruned(analysis: Analysis, { node, place }: Insertion): boolean {
  const fn = enclosingFunction(node);
  return insertions(analysis).some(
    (other) =>
      other.place.root.kind === "self" && other.place.lifetime === "instance" && other.place.id !== place.id && other.place.root.self.id === (place.root.kind === "self" ? place.root.self.id : "") &&
      enclosingFunction(other.node) === fn && growthOf(analysis, other.place).removals.length > 0,
  );
}

/** A collection that is empty when it is put in. */
function isBucket(analysis: Analysis, held: Held): boolean {
  return held.kind === "value" && trace(analysis, held.node).values.some((value) => value.kind === "created" && isEmptyCollection(value.node));
}

/** The call, assignment or deletion that a collection stands in. */
function expressionOf(use: Node): Node {
  let node = use;
  while (node.parent && !/^(?:Call|Assignment|Unary)Expression$/.test(node.type)) node = node.parent;
  return node;
}

/** What a slot may keep the last one of. */
const ONE_IS_FINE: ReadonlySet<Held["kind"]> = new Set(["value", "resolver", "rejection"]);

/** Whether what is put in stays: nothing takes out of the place again, and nothing bounds its size. */
export function isKept(analysis: Analysis, insertion: Insertion): boolean {
  const { isBounded, removals, entryRemovals, replacesEntries } = growthOf(analysis, insertion.place);
  if (insertion.place.isEntry && (replacesEntries || entryRemovals.length > 0)) return false;
  return !isBounded && removals.every((removal) => isPartOf(insertion, removal));
}

/** The assignment itself, which replaces what its slot held. */
function isPartOf({ node, form, holder }: Insertion, removal: Node): boolean {
  return form === "slot" && (removal === holder || removal.parent === node || (removal.parent?.type === "AssignmentExpression" && !isEmptied(removal.parent)));
}

function isEmptied(assignment: TSESTree.AssignmentExpression): boolean {
  const right = unwrap(assignment.right);
  return (right.type === "Literal" && !right.value) || (right.type === "Identifier" && right.name === "undefined");
}

function certaintyOf(analysis: Analysis, insertion: Insertion, growth: Growth, held: Held): Certainty {
  // A framework ends its components while others live on, and the last one keeps all that it has rendered.
  if (insertion.form === "slot" && held.kind === "instance" && !growth.escapes && frameworkOf(analysis, held.self)) return "likely";
  if (insertion.form === "slot" || insertion.place.lifetime === "instance" || growth.escapes || (growth.collection === null && insertion.key !== null)) return "possible";
  switch (held.kind) {
    case "error":
      return held.origin.isGuess ? "possible" : "likely";
    case "instance":
      return "certain";
    case "element":
      return insertion.key !== null && isRegistration(insertion.node) ? "possible" : "likely";
    case "resolver":
    case "rejection":
      return "likely";
    case "boundMethod":
    case "closure":
      return (isAboutCaller(analysis, insertion) || isMemo(analysis, insertion)) && held.captures.instance === null ? "possible" : "likely";
    case "value":
      return isKnownGrowth(analysis, insertion, held) ? "likely" : "possible";
  }
}

/** A function that others call to put in what they pass: they may do so once each. What takes nothing is told nothing. */
function isAboutCaller(analysis: Analysis, { node }: Insertion): boolean {
  const frequency = frequencyOf(analysis, node);
  return frequency !== "repeats" && frequency !== "instance" && enclosingFunction(node)?.params.length !== 0;
}

/** An object is the key, or the value takes more in than its key does, in code that is not there to register it. */
function isKnownGrowth(analysis: Analysis, insertion: Insertion, { isObject }: Extract<Held, { kind: "value" }>): boolean {
  const { key, held, node } = insertion;
  const [value] = held as readonly [Node];
  if (key && held.includes(key)) {
    const kept = heldBy(analysis, [key]);
    if (kept?.kind === "value" && kept.isObject) return true;
  }
  // What a server or an event hands over, it does again and again.
  if (!isObject || (isPassedIn(analysis, value) && frequencyOf(analysis, node) !== "repeats") || isRegistration(node) || isMemo(analysis, insertion)) return false;
  return key === null || takesMoreIn(analysis, value, key, node);
}

/** Whether a value is made of more than its key is. */
function takesMoreIn(analysis: Analysis, value: Node, key: Node, at: Node, aside: readonly string[] = []): boolean {
  const known = [...aside, ...inputsOf(analysis, key, at)];
  return [...inputsOf(analysis, value, at)].some((input) => !known.some((path) => input === path || input.startsWith(`${path}.`)));
}

/** What a cache works out from nothing but the key that it was asked for, and what it has under that. */
function isMadeOfKey(analysis: Analysis, { key, held: [value], node, place: { path } }: Insertion): boolean {
  if (!key || !value || !trace(analysis, key).values.every((asked) => asked.kind === "parameter" && asked.path.length === 0)) return false;
  return !isPassedIn(analysis, value) && !takesMoreIn(analysis, value, key, node, [["this", ...path].join(".")]);
}

/** A value that the caller made, or a literal of nothing but such. */
function isPassedIn(analysis: Analysis, value: Node): boolean {
  const node = unwrap(value);
  if (node.type === "ObjectExpression") return node.properties.every((property) => isPassedIn(analysis, property.type === "Property" ? property.value : property.argument));
  if (node.type === "ArrayExpression") return node.elements.every((item) => item !== null && isPassedIn(analysis, item.type === "SpreadElement" ? item.argument : item));
  return trace(analysis, node).values.some(({ kind }) => kind === "parameter");
}

/** Code that by its name is there to be told of something once, as constructors are. */
function isRegistration(node: Node): boolean {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    if (fn.parent.type === "MethodDefinition" && fn.parent.kind === "constructor") return true;
    const name = functionName(fn);
    if (name !== null) return REGISTRATION.test(name.replace(/^_*[A-Z]/, (start) => start.toLowerCase()));
  }
  return false;
}

const REGISTRATION = /^_*(?:register|define|declare|contribute|install|extend|add|append|set|use|provide|configure|subscribe)(?![a-z])/;

/** A cache that looks its key up before it fills it in: it grows with the keys alone. */
function isMemo(analysis: Analysis, { key, node, place }: Insertion): boolean {
  const fn = enclosingFunction(node);
  if (!key || !fn) return false;
  const text = bareText(analysis.sourceCode, key);
  const isKey = (asked: Node): boolean => bareText(analysis.sourceCode, asked) === text;
  return usesOf(analysis, { ...place, isEntry: false }).some(({ node: use }) => {
    if (!contains(fn, use) || use.range[0] >= node.range[0]) return false;
    const member = use.parent;
    if (member?.type !== "MemberExpression" || member.object !== use) return member?.type === "BinaryExpression" && member.operator === "in" && isKey(member.left);
    const { parent } = outermost(member);
    const asked = member.computed ? member.property : parent?.type === "CallExpression" && /^(?:get|has)$/.test(propertyName(member) ?? "") ? parent.arguments[0] : undefined;
    return asked !== undefined && isKey(asked);
  });
}

/** The parameters of the functions at hand that an expression is made of, or the members of them that it takes: `request.id`. */
function inputsOf(analysis: Analysis, expression: Node, at: Node): ReadonlySet<string> {
  const inputs = new Set<string>();
  const seen = new Set<Node>();
  const open = [expression];
  for (let root = open.pop(); root; root = open.pop()) {
    if (seen.has(root)) continue;
    seen.add(root);
    walk(analysis.sourceCode, root, (node) => {
      if (node.type === "ThisExpression") inputs.add(memberPath(node, "this"));
      if (node.type !== "Identifier" || isMemberName(node)) return true;
      const variable = variableOf(analysis, node);
      if (!variable || isModuleVariable(analysis, variable)) return true;
      if (variable.defs[0]?.type === ("Parameter" as never)) inputs.add(memberPath(node, variable.name));
      for (const { writeExpr } of variable.references) if (writeExpr && !contains(writeExpr, at)) open.push(writeExpr);
      return true;
    });
  }
  return inputs;
}

const isMemberName = (node: TSESTree.Identifier): boolean =>
  (node.parent.type === "MemberExpression" && node.parent.property === node && !node.parent.computed) ||
  (node.parent.type === "Property" && node.parent.key === node && !node.parent.computed && !node.parent.shorthand);

/** `request.user.id` for `request` where it is read so; a method's name is no part of what it is called on. */
function memberPath(node: Node, name: string): string {
  let path = name;
  let inner = outermost(node);
  for (let up = inner.parent; up?.type === "MemberExpression" && up.object === inner; up = inner.parent) {
    inner = outermost(up);
    const step = propertyName(up);
    if (step === null || (inner.parent?.type === "CallExpression" && inner.parent.callee === inner)) break;
    path += `.${step}`;
  }
  return path;
}
