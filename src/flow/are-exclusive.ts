import type { TSESTree } from "@typescript-eslint/utils";
import { contains } from "../ast/contains.js";
import type { Node } from "../ast/types.js";

/** Whether two places are in different branches of one condition or switch, so that only one of them runs. */
export function areExclusive(a: Node, b: Node): boolean {
  for (let up = a.parent; up; up = up.parent) {
    if (up.type === "SwitchStatement" && contains(up, b)) return areOtherCases(up, a, b);
    if (up.type !== "IfStatement" && up.type !== "ConditionalExpression") continue;
    const { consequent, alternate } = up;
    if (alternate && ((contains(consequent, a) && contains(alternate, b)) || (contains(alternate, a) && contains(consequent, b)))) return true;
  }
  return false;
}

/** Whether two places are in cases of a switch of which the first does not run into the second. */
function areOtherCases({ cases }: TSESTree.SwitchStatement, a: Node, b: Node): boolean {
  const [first = -1, second = -1] = [a, b].map((node) => cases.findIndex((one) => contains(one, node))).sort((left, right) => left - right);
  return first >= 0 && cases.slice(first, second).some(({ consequent }) => leaves(consequent.at(-1)));
}

function leaves(last: TSESTree.Statement | undefined): boolean {
  return last?.type === "BlockStatement" ? leaves(last.body.at(-1)) : last !== undefined && /^(?:Break|Return|Throw|Continue)Statement$/.test(last.type);
}
