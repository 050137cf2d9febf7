import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import type { PartialRelease } from "../resource/partial-releases.js";
import { oneLine, shortSource } from "./phrases.js";

/** The placeholders of a message about one of several siblings that is forgotten. */
export function describePartialRelease(analysis: Analysis, { node, sibling, release }: PartialRelease): Record<string, string> {
  if (release) return { forgotten: shortSource(analysis, node), sibling: shortSource(analysis, sibling), release: shortSource(analysis, release) };
  return { forgotten: callText(analysis, node), sibling: callText(analysis, sibling) };
}

/** The field that something is put into, or the call without its arguments: `this.timer`, `this.source.onData()`. */
function callText(analysis: Analysis, node: Node): string {
  const text = (part: Node): string => oneLine(analysis.sourceCode.getText(part));
  for (let up = node.parent; up && !up.type.endsWith("Statement"); up = up.parent) {
    if (up.type === "AssignmentExpression") return text(up.left);
    if (up.type === "PropertyDefinition") return `this.${text(up.key)}`;
  }
  return node.type === "CallExpression" ? `${text(node.callee)}()` : text(node);
}
