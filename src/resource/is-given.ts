import type { Value } from "../scope/trace.js";

/** Whether a value is one that an instance was given when it was made: a parameter of its constructor, or a part of one. */
export function isGiven(value: Value): boolean {
  if (value.kind === "member") return isGiven(value.object);
  return value.kind === "parameter" && value.function.parent.type === "MethodDefinition" && value.function.parent.kind === "constructor";
}
