import { calledName } from "../ast/calls-named.js";
import { methodsNamed } from "../ast/methods-named.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { trace } from "../scope/trace.js";
import type { IneffectiveRelease } from "./ineffective-releases.js";

/** `list.splice(index, -1)`, where the index is that of an element: a count below zero removes nothing. */
export function negativeSplices(analysis: Analysis): IneffectiveRelease[] {
  return methodsNamed(analysis, "splice").flatMap((node): IneffectiveRelease[] => {
    const [index, count, ...added] = node.arguments;
    if (!index || !count || added.length > 0 || !isNegative(count) || !isIndexOf(analysis, index)) return [];
    return [{ node, reason: { kind: "negativeCount", count }, certainty: "certain" }];
  });
}

function isNegative(count: Node): boolean {
  const node = unwrap(count);
  const number = node.type === "UnaryExpression" && node.operator === "-" ? unwrap(node.argument) : null;
  return number?.type === "Literal" && typeof number.value === "number" && number.value > 0;
}

function isIndexOf(analysis: Analysis, index: Node): boolean {
  const { values } = trace(analysis, index);
  return values.some((value) => value.kind === "result" && /^(?:find(?:Last)?Index|(?:lastI|i)ndexOf)$/.test(calledName(value.node.callee) ?? ""));
}
