import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";

/** `[]`, `{}`, `new Map()`: nothing is in it when it is made. */
export function isEmptyCollection(written: Node): boolean {
  const node = unwrap(written);
  if (node.type === "ArrayExpression") return node.elements.length === 0;
  if (node.type === "ObjectExpression") return node.properties.length === 0;
  return node.type === "NewExpression" && node.arguments.length === 0;
}
