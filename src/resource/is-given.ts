import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type Value, trace } from "../scope/trace.js";

/** Whether a value is one that an instance was given when it was made: a parameter of its constructor, a part of one, or a copy of its properties. */
export function isGiven(analysis: Analysis, value: Value): boolean {
  if (value.kind === "member") return isGiven(analysis, value.object);
  if (value.kind === "created") return isCopy(analysis, value);
  return value.kind === "parameter" && value.function.parent.type === "MethodDefinition" && value.function.parent.kind === "constructor";
}

/** `{ ...defaults, ...options }`. */
function isCopy(analysis: Analysis, { node }: Extract<Value, { kind: "created" }>): boolean {
  if (node.type !== "ObjectExpression") return false;
  const last = node.properties.findLast((property) => property.type === "SpreadElement");
  return last?.type === "SpreadElement" && trace(analysis, unwrap(last.argument)).values.some((value) => value.kind === "parameter" && isGiven(analysis, value));
}
