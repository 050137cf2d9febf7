import { unwrap } from "../ast/unwrap.js";
import type { HolderRow } from "../models/schema.js";
import { type Value, trace } from "../scope/trace.js";
import type { Analysis } from "./analysis.js";

/** The row of the platform's long-lived objects that a value is, or hangs on; null for anything else. */
export function holderPath(analysis: Analysis, value: Value): HolderRow | null {
  const path = value.kind === "global" ? value.path : value.kind === "result" ? resultPath(analysis, value) : null;
  if (path === null) return null;
  return analysis.models.holders.find((row) => path === row.path || path.startsWith(`${row.path}.`)) ?? null;
}

/** `matchMedia()` for what that call returned. */
function resultPath(analysis: Analysis, { node }: Extract<Value, { kind: "result" }>): string | null {
  const [callee] = trace(analysis, unwrap(node.callee)).values;
  return callee?.kind === "global" ? `${callee.path}()` : null;
}
