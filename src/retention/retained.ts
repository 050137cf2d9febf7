import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { perFile } from "../ast/file-index.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { isFiniteScript } from "../lifetime/is-finite-script.js";
import { runsAtStart } from "../lifetime/runs-at-start.js";
import type { Certainty } from "../models/schema.js";
import { trace } from "../scope/trace.js";
import { certaintyOf, isMadeOfKey, isMemo } from "./certainty-of.js";
import { isStackRead } from "./error-origin.js";
import { isFilledByMaker } from "./filled-by-maker.js";
import { type Growth, growthOf } from "./growth-of.js";
import { type Held, heldBy } from "./held.js";
import { type Insertion, insertions } from "./insertions.js";
import { isEmptyCollection } from "./is-empty-collection.js";

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
    append(groups, key, each);
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
  if (!isKept(analysis, insertion) || runsAtStart(analysis, insertion.node) || isFiniteScript(analysis)) return [];
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
function besideItself({ place: { root } }: Insertion, held: Held | null): Held | null {
  if (held?.kind !== "boundMethod" || root.kind !== "self" || held.captures.instance?.id !== root.self.id) return held;
  return held.captures.names.length === 0 ? null : { ...held, kind: "closure", captures: { ...held.captures, instance: null } };
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
