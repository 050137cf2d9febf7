import type { Node } from "./types.js";
import { unwrap } from "./unwrap.js";

/** The expression with the casts, `!` and optional chains around it. */
export function outermost(node: Node): Node {
  let outer = node;
  while (outer.parent && unwrap(outer.parent) !== outer.parent) outer = outer.parent;
  return outer;
}
