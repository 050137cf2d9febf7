import type { TSESTree } from "@typescript-eslint/utils";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import type { Value } from "../scope/trace.js";
import { valuesIn } from "./held.js";
import { type Insertion, insertions } from "./insertions.js";
import { isKept } from "./retained.js";

/** A part of a string or buffer that is kept, and keeps the whole. */
export interface RetainedSlice {
  readonly insertion: Insertion;
  /** The call that cut it out. */
  readonly cut: TSESTree.CallExpression;
}

export function retainedSlices(analysis: Analysis): RetainedSlice[] {
  return insertions(analysis).flatMap((insertion) => {
    if (insertion.form === "slot" || insertion.place.lifetime === "instance") return [];
    const [cut] = valuesIn(analysis, insertion.held).flatMap((value) => cutBy(analysis, value) ?? []);
    return cut && isKept(analysis, insertion) ? [{ insertion, cut }] : [];
  });
}

function cutBy(analysis: Analysis, value: Value): TSESTree.CallExpression | null {
  const made = value.kind === "member" ? value.object : value;
  if (made.kind !== "result") return null;
  const names = calleeNames(analysis, made.node);
  return analysis.models.slices.some(({ calls }) => calls.some((name) => names.includes(name))) ? made.node : null;
}
