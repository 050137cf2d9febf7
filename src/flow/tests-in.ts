import type { FileIndex } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { walk } from "../ast/walk.js";

/** The tests of a function itself, apart from the functions in it. */
export function testsIn({ sourceCode }: FileIndex, fn: FunctionNode): Node[] {
  const tests: Node[] = [];
  walk(sourceCode, fn.body, (node) => {
    if (isFunction(node)) return false;
    if (node.type === "IfStatement" || node.type === "ConditionalExpression") tests.push(node.test);
    else if (node.type === "LogicalExpression") tests.push(node.left);
    return true;
  });
  return tests;
}
