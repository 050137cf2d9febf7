import type { Node } from "../ast/types.js";

/** Whether code stands behind a `return` or `throw` of a block around it, so that nothing ever runs it; a function declared there is there from the start. */
export function isUnreachable(node: Node): boolean {
  let child = node;
  for (let up = node.parent; up && child.type !== "FunctionDeclaration"; child = up, up = up.parent) {
    if (up.type !== "BlockStatement") continue;
    for (const statement of up.body) {
      if (statement === child) break;
      if (leaves(statement)) return true;
    }
  }
  return false;
}

const leaves = (statement: Node): boolean =>
  statement.type === "ReturnStatement" || statement.type === "ThrowStatement" || (statement.type === "BlockStatement" && statement.body.some(leaves));
