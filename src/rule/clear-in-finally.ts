import { enclosingFunction } from "../ast/enclosing-function.js";
import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import type { Retention } from "../retention/retained.js";
import type { RetentionRepair } from "./suggest-retention.js";

/** Empties the slot that a `catch` fills, in the `finally` beside it. */
export function clearInFinally({ sourceCode }: Analysis, { insertion: { node, holder, key, form } }: Retention): RetentionRepair[] {
  let clause: Node | undefined = node;
  while (clause && clause.type !== "CatchClause") clause = clause.parent;
  const attempt = clause?.parent;
  if (form !== "slot" || key !== null || attempt?.type !== "TryStatement" || enclosingFunction(node) !== enclosingFunction(attempt)) return [];
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
