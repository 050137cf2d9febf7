import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { variableOf } from "../scope/variable-of.js";

/** The calls that a function is passed to, with the position it has there. */
export function passedTo(analysis: Analysis, fn: FunctionNode): { readonly call: CallNode; readonly position: number }[] {
  const places: Node[] = [fn];
  const name = fn.type === "FunctionDeclaration" ? fn.id : fn.parent.type === "VariableDeclarator" && fn.parent.id.type === "Identifier" ? fn.parent.id : null;
  const variable = name && variableOf(analysis, name);
  for (const { identifier, init } of variable?.references ?? []) if (!init) places.push(identifier);
  return places.flatMap((node) => {
    const { parent } = node;
    if (parent?.type !== "CallExpression" && parent?.type !== "NewExpression") return [];
    const position = parent.arguments.indexOf(node as never);
    return position < 0 ? [] : [{ call: parent, position }];
  });
}
