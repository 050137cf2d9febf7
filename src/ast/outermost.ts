import type { Node } from "./types.js";
import { WRAPPERS } from "./unwrap.js";

/** The expression with what changes neither its value nor its identity around it: casts, `!`, optional chains, parentheses. */
export function outermost(node: Node): Node {
  let outer = node;
  while (outer.parent && WRAPPERS.has(outer.parent.type)) outer = outer.parent;
  return outer;
}
