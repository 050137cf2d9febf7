import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { shortSource } from "./phrases.js";

/** The name of a variable or field that keeps a handle, as code elsewhere writes it: `timer`, `this.timer`, `this[kTimer]`. */
export function keptName(analysis: Analysis, kept: Node): string {
  if (kept.type !== "PropertyDefinition") return shortSource(analysis, kept);
  const object = kept.static ? (kept.parent.parent.id?.name ?? "this") : "this";
  const key = analysis.sourceCode.getText(kept.key);
  return kept.computed || kept.key.type === "Literal" ? `${object}[${key}]` : `${object}.${key}`;
}
