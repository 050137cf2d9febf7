import type { Node } from "./types.js";
import { unwrap } from "./unwrap.js";

/** The expression with what changes neither its value nor its identity around it: casts, `!`, optional chains, parentheses. */
export function outermost(node: Node): Node {
  let outer = node;
  while (outer.parent && unwrap(outer.parent) !== outer.parent) outer = outer.parent;
  return outer;
}
