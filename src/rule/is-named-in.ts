import type { FunctionNode, Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { selfAt } from "../scope/self.js";
import { isUsableIn } from "./is-usable-in.js";

/** Whether a variable or field goes by the same name in a place. */
export function isNamedIn(analysis: Analysis, kept: Node, place: FunctionNode): boolean {
  if (kept.type !== "PropertyDefinition") return isUsableIn(analysis, [kept], place);
  return kept.static ? kept.parent.parent.id !== null : kept.value !== null && selfAt(analysis, kept.value)?.id === selfAt(analysis, place.body)?.id;
}
