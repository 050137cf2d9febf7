import type { TSESTree } from "@typescript-eslint/utils";
import { outermost } from "../ast/outermost.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { variableOf } from "../scope/variable-of.js";

/** The calls that a function is passed to, with the position it has there. */
export function passedTo(analysis: Analysis, fn: FunctionNode): { readonly call: CallNode; readonly position: number }[] {
  const places: Node[] = [fn];
  const name = fn.type === "FunctionDeclaration" ? fn.id : variableName(outermost(fn).parent);
  const variable = name && variableOf(analysis, name);
  for (const { identifier, init } of variable?.references ?? []) if (!init) places.push(identifier);
  return places.flatMap((node) => {
    const { parent } = outermost(node);
    if (parent?.type !== "CallExpression" && parent?.type !== "NewExpression") return [];
    const position = parent.arguments.findIndex((argument) => unwrap(argument) === node);
    return position < 0 ? [] : [{ call: parent, position }];
  });
}

function variableName(declarator: Node | undefined): TSESTree.Identifier | null {
  return declarator?.type === "VariableDeclarator" && declarator.id.type === "Identifier" ? declarator.id : null;
}
