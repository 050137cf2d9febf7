import type { Node } from "./types.js";
import { unwrap } from "./unwrap.js";

/** Whether an expression is the number 0, as it is written. */
export function isZero(node: Node): boolean {
  const number = unwrap(node);
  return number.type === "Literal" && number.value === 0;
}
