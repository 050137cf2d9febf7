import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { calledName } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile, perKey } from "../ast/file-index.js";
import { membersNamed } from "../ast/members-named.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { keysOfMember, trace } from "../scope/trace.js";
import { variableId, variableOf } from "../scope/variable-of.js";

/** Where members that go by a name are read, by all names of what they stand for. */
export const readsByKey = perKey((analysis: Analysis, name: string): ReadonlyMap<string, readonly TSESTree.MemberExpression[]> => {
  const byKey = new Map<string, TSESTree.MemberExpression[]>();
  const written = overwritten(analysis);
  for (const member of membersNamed(analysis, name)) {
    if (written.has(member)) continue;
    for (const key of keysOfMember(analysis, member)) append(byKey, key, member);
  }
  return byKey;
});

/** The names of `this.src` in what the element calls, `picture.onload = function () { URL.revokeObjectURL(this.src); }`: those of `picture.src`. */
export function keysOfBorrower(analysis: Analysis, ended: Node): readonly string[] {
  const node = unwrap(ended);
  const fn = node.type === "MemberExpression" && unwrap(node.object).type === "ThisExpression" ? enclosingFunction(node) : null;
  const slot = fn?.type === "FunctionExpression" ? outermost(fn).parent : null;
  const name = node.type === "MemberExpression" ? propertyName(node) : null;
  const isSlot = slot?.type === "AssignmentExpression" && slot.left.type === "MemberExpression" && propertyName(slot.left)?.startsWith("on") === true;
  return isSlot && slot.left.type === "MemberExpression" && name !== null ? trace(analysis, slot.left.object).keys.map((key) => `${key}.${name}`) : [];
}

/** The names of a variable or field alone, not those of what else is put there: `Subscription.EMPTY` is in many fields. */
export function namesOf(analysis: Analysis, place: Node): readonly string[] {
  if (place.type === "PropertyDefinition") return [];
  const name = place.type === "MemberExpression" ? propertyName(place) : null;
  if (place.type === "MemberExpression" && name !== null) return trace(analysis, place.object).keys.map((key) => `${key}.${name}`);
  const variable = place.type === "Identifier" ? variableOf(analysis, place) : null;
  return variable ? [`variable:${variableId(variable)}`] : trace(analysis, place).keys;
}

/** The name of the variable or field that keeps a handle. */
export const nameOf = (place: Node): string => (place.type === "PropertyDefinition" ? propertyName(place) : calledName(place)) ?? "";

/** What assignments put something else into. */
const overwritten = perFile(({ assignments }: Analysis): ReadonlySet<Node> => new Set(assignments.flatMap(({ left, operator }) => (operator === "=" ? [left] : []))));

/** The name of the member that an expression reads; null for what is none. */
export function memberName(expression: Node): string | null {
  const node = unwrap(expression);
  return node.type === "MemberExpression" ? propertyName(node) : null;
}
