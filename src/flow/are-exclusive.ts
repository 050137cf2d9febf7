import { contains } from "../ast/contains.js";
import type { Node } from "../ast/types.js";

/** Whether two places are in different branches of one condition, so that only one of them runs. */
export function areExclusive(a: Node, b: Node): boolean {
  for (let up = a.parent; up; up = up.parent) {
    if (up.type !== "IfStatement" && up.type !== "ConditionalExpression") continue;
    const { consequent, alternate } = up;
    if (alternate && ((contains(consequent, a) && contains(alternate, b)) || (contains(alternate, a) && contains(consequent, b)))) return true;
  }
  return false;
}
