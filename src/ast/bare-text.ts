import type { TSESLint } from "@typescript-eslint/utils";
import type { Node } from "./types.js";
import { unwrap } from "./unwrap.js";

/** The source of an expression, for comparison: a path of members without casts, `!`, `?.` and parentheses. */
export function bareText(sourceCode: Readonly<TSESLint.SourceCode>, expression: Node): string {
  const node = unwrap(expression);
  return node.type === "MemberExpression" && !node.computed ? `${bareText(sourceCode, node.object)}.${sourceCode.getText(node.property)}` : sourceCode.getText(node);
}
