import type { Node } from "./types.js";

/** The expression inside what changes neither value nor identity: casts, `!`, optional chains, parentheses. */
export function unwrap(node: Node): Node {
  let inner = node;
  while (WRAPPERS.has(inner.type)) inner = (inner as unknown as { expression: Node }).expression;
  return inner;
}

/** The types of what changes neither value nor identity of the expression inside. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  "TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression", "TSTypeAssertion", "TSInstantiationExpression", "ChainExpression", "ParenthesizedExpression",
]);
