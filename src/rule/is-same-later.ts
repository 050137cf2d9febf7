import type { Node } from "../ast/types.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { variableOf } from "../scope/variable-of.js";

/** Whether an operand, written again at another time, names the same value: it makes nothing, calls nothing, and reads no variable that changes. */
export function isSameLater(analysis: Analysis, operand: Node): boolean {
  let isSame = true;
  walk(analysis.sourceCode, operand, (node) => {
    isSame &&= !MAKING.has(node.type) && !(node.type === "Identifier" && changes(analysis, node));
    return isSame;
  });
  return isSame;
}

/** Expressions that come to something else each time, or may. */
const MAKING: ReadonlySet<string> = new Set([
  "CallExpression", "NewExpression", "TaggedTemplateExpression", "ImportExpression", "ObjectExpression", "ArrayExpression", "FunctionExpression",
  "ArrowFunctionExpression", "ClassExpression", "UpdateExpression", "AssignmentExpression", "AwaitExpression", "YieldExpression",
]);

/** Whether a variable is set again after it was declared. */
function changes(analysis: Analysis, node: Extract<Node, { type: "Identifier" }>): boolean {
  return variableOf(analysis, node)?.references.some((reference) => reference.isWrite() && reference.init !== true) === true;
}
