import type { TSESLint } from "@typescript-eslint/utils";
import { enclosingFunction } from "../ast/enclosing-function.js";
import type { FunctionNode } from "../ast/types.js";
import { isOpenLoop } from "../ast/is-open-loop.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { callersOf } from "../scope/callers.js";

/**
 * Whether a variable is gone when the function around it returns, which it does: nothing that is called later uses the variable,
 * and no loop goes on until somebody stops it. The steps of a script, and not the function around a whole library.
 */
export function endsWithRun(analysis: Analysis, { references }: TSESLint.Scope.Variable, around: FunctionNode): boolean {
  return references.every(({ identifier }) => isWithinRun(analysis, enclosingFunction(identifier), around, [])) && !mayGoOn(analysis, around);
}

/** Whether a function runs only while another does: the other itself, or one that only such functions call. */
function isWithinRun(analysis: Analysis, fn: FunctionNode | null, around: FunctionNode, seen: readonly FunctionNode[]): boolean {
  if (fn === around) return true;
  if (!fn || seen.includes(fn)) return false;
  const { calls, closed } = callersOf(analysis, fn);
  return closed && calls.length > 0 && calls.every((call) => isWithinRun(analysis, enclosingFunction(call), around, [...seen, fn]));
}

function mayGoOn({ sourceCode }: Analysis, { body }: FunctionNode): boolean {
  let found = false;
  walk(sourceCode, body, (node) => {
    found ||= isOpenLoop(node);
    return !found;
  });
  return found;
}
