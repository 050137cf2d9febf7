import type { TSESTree } from "@typescript-eslint/utils";
import { enclosingFunction } from "../ast/enclosing-function.js";
import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import type { Retention } from "../retention/retained.js";
import type { RetentionRepair } from "./suggest-retention.js";

/** Empties the slot that a `catch` fills, in the `finally` beside it. */
export function clearInFinally({ sourceCode }: Analysis, { insertion: { node, holder, key, form } }: Retention): RetentionRepair[] {
  const attempt = attemptAround(node);
  if (form !== "slot" || key !== null || !attempt || enclosingFunction(node) !== enclosingFunction(attempt)) return [];
  const call = `${sourceCode.getText(holder)} = null`;
  const indent = /^\s*/.exec(sourceCode.lines[attempt.loc.start.line - 1] ?? "")?.[0] ?? "";
  const { finalizer } = attempt;
  const close = finalizer && sourceCode.getLastToken(finalizer);
  return [
    {
      messageId: "clearInFinally",
      data: { call },
      fix: (fixer) => (close ? fixer.insertTextBefore(close, `${call}; `) : fixer.insertTextAfter(attempt, ` finally {\n${indent}  ${call};\n${indent}}`)),
    },
  ];
}

/** The `try` in whose `catch` a node stands. */
function attemptAround(node: Node): TSESTree.TryStatement | null {
  for (let up = node.parent; up; up = up.parent) if (up.type === "CatchClause") return up.parent;
  return null;
}
