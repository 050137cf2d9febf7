import { isFunction } from "./is-function.js";
import type { FunctionNode, Node } from "./types.js";

/** The innermost function around a node (not the node itself), or null at the top of the file. */
export function enclosingFunction(node: Node): FunctionNode | null {
  for (let up = node.parent; up; up = up.parent) if (isFunction(up)) return up;
  return null;
}
