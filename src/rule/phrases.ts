import type { Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";

/** `a`, `b` and `c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${String(items.at(-1))}`;
}

/** The source of a node for a message: one line, and not too long. */
export function shortSource({ sourceCode }: Analysis, node: Node): string {
  return oneLine(sourceCode.getText(node));
}

export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > 100 ? `${line.slice(0, 97)}...` : line;
}
