import { isFunction } from "./is-function.js";
import type { FunctionNode, Node } from "./types.js";
import { unwrap } from "./unwrap.js";

/** The function that an expression is, with or without a cast; null for anything else. */
export function asFunction(expression: Node | null | undefined): FunctionNode | null {
  const node = expression && unwrap(expression);
  return isFunction(node) ? node : null;
}
