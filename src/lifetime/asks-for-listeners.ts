import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../ast/calls-named.js";
import { isZero } from "../ast/is-zero.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { staticStrings } from "../scope/static-strings.js";

/** `if (bus.listenerCount("saved") === 0) bus.on("saved", f);`: only the first who comes adds one. */
export function asksForListeners(analysis: Analysis, expression: Node, within: Node): boolean {
  const test = unwrap(expression);
  const asked =
    test.type === "UnaryExpression" && test.operator === "!" ? test.argument
    : test.type === "BinaryExpression" && /^===?$/.test(test.operator) && isZero(test.right) ? test.left
    : null;
  const count = asked && countOf(asked);
  if (!count) return false;
  const { object } = unwrap(count.callee) as TSESTree.MemberExpression;
  return nodesWithin(analysis, "calls", within).some((call) => {
    const callee = unwrap(call.callee);
    return callee.type === "MemberExpression" && ADDS.has(propertyName(callee) ?? "") && mayBeSame(analysis, callee.object, object) && isOfEvent(analysis, call.arguments[0], count.arguments[0]);
  });
}

/** `bus.listenerCount("saved")` and `bus.listeners("saved").length`. */
function countOf(asked: Node): TSESTree.CallExpression | null {
  const node = unwrap(asked);
  const [call, name] = node.type === "MemberExpression" && propertyName(node) === "length" ? [unwrap(node.object), "listeners"] : [node, "listenerCount"];
  return call.type === "CallExpression" && unwrap(call.callee).type === "MemberExpression" && calledName(call.callee) === name ? call : null;
}

const ADDS: ReadonlySet<string> = new Set(["on", "addListener", "prependListener"]);

function isOfEvent(analysis: Analysis, added: Node | undefined, asked: Node | undefined): boolean {
  if (!added || !asked) return false;
  const [one, other] = [staticStrings(analysis, added), staticStrings(analysis, asked)];
  return one !== null && other !== null ? one.length === 1 && other.length === 1 && one[0] === other[0] : mayBeSame(analysis, added, asked);
}
