import { findVariable } from "@eslint-community/eslint-utils";
import { contains } from "../ast/contains.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { selfAt } from "../scope/self.js";
import { variableOf } from "../scope/variable-of.js";

/** Whether all that the operands name means the same inside a place: a function, or a class without one to put it in yet. */
export function isUsableIn(analysis: Analysis, operands: readonly Node[], place: Node): boolean {
  let usable = true;
  for (const operand of operands)
    walk(analysis.sourceCode, operand, (node) => {
      if (node.type === "ThisExpression") usable &&= !isFunction(place) || selfAt(analysis, node)?.id === selfAt(analysis, place.body)?.id;
      else if (node.type === "Identifier" && !isPropertyName(node)) usable &&= meansTheSame(analysis, node, place);
      return usable;
    });
  return usable;
}

function meansTheSame(analysis: Analysis, node: Extract<Node, { type: "Identifier" }>, place: Node): boolean {
  const variable = variableOf(analysis, node);
  if (variable && !contains(variable.scope.block, place)) return false;
  const inside = isFunction(place) ? analysis.sourceCode.scopeManager?.acquire(place, true) : null;
  const found = inside ? (findVariable(inside as never, node.name) as typeof variable) : variable;
  return (found && found.defs.length > 0 ? found : null) === variable;
}

function isPropertyName(node: Node): boolean {
  const { parent } = node;
  return (parent?.type === "MemberExpression" && parent.property === node && !parent.computed) || (parent?.type === "Property" && parent.key === node && !parent.computed);
}
