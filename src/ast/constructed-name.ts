import type { Node } from "./types.js";
import { unwrap } from "./unwrap.js";

/** `Map` of `new Map()`; null for what is made in another way, or by a member. */
export function constructedName(node: Node): string | null {
  const callee = node.type === "NewExpression" ? unwrap(node.callee) : null;
  return callee?.type === "Identifier" ? callee.name : null;
}
