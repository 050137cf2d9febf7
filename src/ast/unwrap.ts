import type { Node } from "./types.js";

/** The expression inside what changes neither value nor identity: casts, `!`, optional chains, parentheses. */
export function unwrap(node: Node): Node {
  let inner = node;
  for (;;) {
    switch (inner.type as string) {
      case "Identifier":
      case "MemberExpression":
        return inner; // most of what is asked of
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSNonNullExpression":
      case "TSTypeAssertion":
      case "TSInstantiationExpression":
      case "ChainExpression":
      case "ParenthesizedExpression":
        inner = (inner as unknown as { expression: Node }).expression;
        break;
      default:
        return inner;
    }
  }
}
