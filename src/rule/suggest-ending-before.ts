import type { TSESLint } from "@typescript-eslint/utils";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { OverwrittenHandle } from "../resource/overwritten-handles.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { isUsableIn } from "./is-usable-in.js";
import { releaseOfKept } from "./release-of-kept.js";

export interface EndingBefore {
  readonly messageId: "endBefore";
  readonly data: { readonly call: string };
  readonly fix: TSESLint.ReportFixFunction;
}

/** Puts the file's own release in front of the statement that takes the next one. Null where names would not reach, or a loop shall have them all. */
export function suggestEndingBefore(analysis: Analysis, found: OverwrittenHandle): EndingBefore | null {
  const { candidate: { taken, releases }, kept, isInLoop } = found;
  const release = releaseOfKept(analysis, found);
  const fn = enclosingFunction(taken.node);
  const assignment = kept.parent;
  const statement = assignment?.parent;
  if (!release || !fn || isInLoop || releases[0]?.parent.type === "AwaitExpression") return null;
  if (assignment?.type !== "AssignmentExpression" || unwrap(assignment.left) !== kept || statement?.type !== "ExpressionStatement" || statement.parent.type !== "BlockStatement") return null;
  if (enclosingFunction(statement) !== fn || !isUsableIn(analysis, release.operands, fn)) return null;
  const isWrittenBefore = nodesWithin(analysis, "assignments", fn).some(({ left, range }) => range[0] < statement.range[0] && mayBeSame(analysis, left, kept));
  if (isWrittenBefore) return null;
  const call = release.safeCall;
  const indent = /^\s*/.exec(analysis.sourceCode.lines[statement.loc.start.line - 1] ?? "")?.[0] ?? "";
  const isFirstOfLine = indent.length === statement.loc.start.column;
  return { messageId: "endBefore", data: { call }, fix: (fixer) => fixer.insertTextBefore(statement, `${call};${isFirstOfLine ? `\n${indent}` : " "}`) };
}
