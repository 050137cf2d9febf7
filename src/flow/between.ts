import type { TSESTree } from "@typescript-eslint/utils";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";

/**
 * What may leave a function between two places of its body, so that the second is skipped:
 * a `return` or `throw` on the way, or an `await` that may reject. Null when the second place is in a `finally`
 * that covers the first, when they are in different functions, or when nothing leaves.
 */
export function exitBetween(analysis: Analysis, first: Node, second: Node): "return" | "throw" | "await" | null {
  const fn = enclosingFunction(first);
  if (!fn || enclosingFunction(second) !== fn || isInFinally(fn, second)) return null;
  let exit: "return" | "throw" | "await" | null = null;
  walk(analysis.sourceCode, fn.body, (node) => {
    if (isFunction(node) || (node.type === "TryStatement" && node.handler && !contains(node, first) && !contains(node, second))) return false;
    if (node.range[1] <= first.range[1] || node.range[0] >= second.range[0] || contains(node, second)) return !(node.range[0] >= second.range[0]);
    if (node.type === "ReturnStatement") exit = releasesBefore(analysis, node, second) ? exit : "return";
    else if (node.type === "ThrowStatement") exit ??= "throw";
    else if (node.type === "AwaitExpression") exit ??= "await";
    return true;
  });
  return exit;
}

function isInFinally(fn: Node, node: Node): boolean {
  for (let up: Node | undefined = node; up && up !== fn; up = up.parent)
    if (up.parent?.type === "TryStatement" && up.parent.finalizer === up) return true;
  return false;
}

/** Whether the branch that returns calls the same release first. */
function releasesBefore({ sourceCode }: Analysis, exit: TSESTree.ReturnStatement, release: Node): boolean {
  return exit.parent.type === "BlockStatement" && sourceCode.getText(exit.parent).includes(sourceCode.getText(release));
}
