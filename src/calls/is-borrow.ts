import type { CallNode } from "../ast/types.js";
import type { Analysis } from "./analysis.js";
import { calleeNames } from "./callee-names.js";

/** Whether a call only looks at its arguments, by the tables and the user's own rows. */
export function isBorrow(analysis: Analysis, call: CallNode): boolean {
  const names = calleeNames(analysis, call);
  return analysis.models.borrows.some(({ calls }) => calls.some((name) => names.includes(name)));
}
