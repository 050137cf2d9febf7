import type { TSESTree } from "@typescript-eslint/utils";
import { callsNamed } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { isInside, reachedFrom } from "../lifetime/reached-from.js";
import type { Self } from "../scope/self.js";
import { variableOf } from "../scope/variable-of.js";

/**
 * Whether each function that makes an instance fills it right away and never again, and gives out no more than what came of
 * it: a visitor, a builder. The class is the file's own, so that nobody else makes one and goes on filling it.
 */
export function isFilledByMaker(analysis: Analysis, { node, members, name }: Self, filling: Node): boolean {
  if (node.type !== "ClassDeclaration" || name === null || isExported(analysis, node)) return false;
  const made = callsNamed(analysis, name).filter(({ type, callee }) => type === "NewExpression" && callee.type === "Identifier" && variableOf(analysis, callee)?.defs[0]?.node === node);
  return made.length > 0 && made.every((call) => {
    const declarator = outermost(call).parent;
    const variable = declarator?.type === "VariableDeclarator" && declarator.id.type === "Identifier" && enclosingFunction(call) ? variableOf(analysis, declarator.id) : null;
    const uses = variable?.references.filter(({ init }) => !init).map(({ identifier }) => identifier) ?? [];
    const fills = uses.filter((use) => {
      const method = methodCalledOn(use);
      const fn = method === null ? undefined : members.get(method);
      return fn !== undefined && isInside(filling, reachedFrom(analysis, [fn]));
    });
    return uses.every(isReadOrReturned) && fills.length > 0 && fills.every((use) => enclosingFunction(use) === enclosingFunction(call));
  });
}

/** `visitor.found`, `visitor.visit(node)`, `return visitor`. */
function isReadOrReturned(use: Node): boolean {
  const { parent } = outermost(use);
  return parent?.type === "ReturnStatement" || (parent?.type === "MemberExpression" && unwrap(parent.object) === use);
}

function methodCalledOn(use: Node): string | null {
  const { parent } = outermost(use);
  const call = parent?.type === "MemberExpression" ? outermost(parent).parent : undefined;
  return parent?.type === "MemberExpression" && call?.type === "CallExpression" && unwrap(call.callee) === parent ? propertyName(parent) : null;
}

function isExported(analysis: Analysis, node: TSESTree.ClassDeclaration): boolean {
  const variable = node.id && variableOf(analysis, node.id);
  return node.parent.type.startsWith("Export") || (variable?.references.some(({ identifier }) => identifier.parent.type === "ExportSpecifier" || identifier.parent.type === "ExportDefaultDeclaration") ?? true);
}
