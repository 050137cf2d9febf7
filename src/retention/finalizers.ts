import type { TSESTree } from "@typescript-eslint/utils";
import { constructedName } from "../ast/constructed-name.js";
import { callsNamed } from "../ast/calls-named.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { capturesOf } from "./captures-of.js";
import { placeOf } from "./place.js";

/** A finalizer that keeps what it waits for, so that it never runs. */
export interface SelfRetainingFinalizer {
  readonly node: TSESTree.CallExpression;
  readonly target: Node;
  /** What leads to the target: the held value, or the callback of the registry. */
  readonly through: Node;
  readonly reason: "heldReachesTarget" | "callbackReachesTarget";
  /** The properties of a literal that lead to the target, where others do not. */
  readonly properties: readonly Node[];
}

/** The `register` calls on a FinalizationRegistry whose held value, or whose registry's callback, keeps the target alive. */
export function selfRetainingFinalizers(analysis: Analysis): SelfRetainingFinalizer[] {
  return callsNamed(analysis, "register").flatMap((node) => (node.type === "CallExpression" ? (ofCall(analysis, node) ?? []) : []));
}

function ofCall(analysis: Analysis, node: TSESTree.CallExpression): SelfRetainingFinalizer | null {
  const callee = unwrap(node.callee);
  const [target, held] = node.arguments;
  if (callee.type !== "MemberExpression" || !target) return null;
  const made = madeRegistry(analysis, callee.object);
  if (!made) return null;
  if (held && reaches(analysis, held, target)) return { node, target, through: held, reason: "heldReachesTarget", properties: reachingProperties(analysis, held, target) };
  const [callback] = made.arguments;
  // A registry that lives no longer than its target makes a mere cycle, which is collected whole.
  const isLong = placeOf(analysis, callee.object)?.lifetime === "file";
  return callback && isLong && reaches(analysis, callback, target) ? { node, target, through: callback, reason: "callbackReachesTarget", properties: [] } : null;
}

function madeRegistry(analysis: Analysis, expression: Node): TSESTree.NewExpression | null {
  for (const value of trace(analysis, expression).values)
    if (value.kind === "created" && value.node.type === "NewExpression" && constructedName(value.node) === "FinalizationRegistry") return value.node;
  return null;
}

function reachingProperties(analysis: Analysis, held: Node, target: Node): Node[] {
  const literal = unwrap(held);
  if (literal.type !== "ObjectExpression") return [];
  const found = literal.properties.filter((property) => propertyReaches(analysis, property, target));
  return found.length < literal.properties.length ? found : [];
}

/** What is spread is copied: only a literal there holds the target itself. */
function propertyReaches(analysis: Analysis, property: TSESTree.ObjectLiteralElement, target: Node): boolean {
  if (property.type === "Property") return reaches(analysis, property.value, target);
  return unwrap(property.argument).type === "ObjectExpression" && reaches(analysis, property.argument, target);
}

/** Whether a value is the target, holds it in a literal, or is a function that captures it. */
function reaches(analysis: Analysis, expression: Node, target: Node): boolean {
  const value = unwrap(expression);
  if (mayBeSame(analysis, value, target)) return true;
  if (value.type === "ObjectExpression") return value.properties.some((property) => propertyReaches(analysis, property, target));
  if (value.type === "ArrayExpression")
    return value.elements.some((item) => item !== null && (item.type !== "SpreadElement" ? reaches(analysis, item, target) : unwrap(item.argument).type === "ArrayExpression" && reaches(analysis, item.argument, target)));
  const { instance, names } = capturesOf(analysis, value);
  const { values, variables } = trace(analysis, target);
  if (instance && values.some((found) => found.kind === "self" && found.self.id === instance.id)) return true;
  return variables.some(({ name }) => names.includes(name));
}
