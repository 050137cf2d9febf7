import type { HolderRow } from "../models/schema.js";
import { type Value, trace } from "../scope/trace.js";
import type { Analysis } from "./analysis.js";

/** The row of the platform's long-lived objects that a value is, or hangs on; null for anything else. */
export function holderPath(analysis: Analysis, value: Value): HolderRow | null {
  const { holders } = analysis.models;
  if (value.kind === "global") return holders.find(({ path }) => value.path === path || value.path.startsWith(`${path}.`)) ?? null;
  if (value.kind !== "result") return null;
  const [callee] = trace(analysis, value.node.callee).values;
  return callee?.kind === "global" ? (holders.find(({ path }) => path === `${callee.path}()`) ?? null) : null;
}
