import type { FileIndex } from "../ast/file-index.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { isThis } from "./fields.js";

/** `this.x`, also by another name for `this`. */
export function isOwnField(file: FileIndex, expression: Node): boolean {
  const node = unwrap(expression);
  return node.type === "MemberExpression" && isThis(file, node.object);
}
