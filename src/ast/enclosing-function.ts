import type { FunctionNode, Node } from "./types.js";

/** The innermost function around a node (not the node itself), or null at the top of the file. */
export function enclosingFunction(node: Node): FunctionNode | null {
  let up = node.parent;
  while (up && up.type !== "ArrowFunctionExpression" && up.type !== "FunctionExpression" && up.type !== "FunctionDeclaration") up = up.parent;
  return up ?? null;
}
