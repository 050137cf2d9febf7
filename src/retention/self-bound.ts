import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { capturesOf } from "./captures-of.js";
import { selfNamedBy } from "../scope/fields.js";
import { classSelf } from "../scope/self.js";
import { trace } from "../scope/trace.js";

/** A bound method, or a function that captures the instance, in a field of that same instance. */
export interface SelfBound {
  readonly node: Node;
  /** The field, as the code names it. */
  readonly field: string;
}

/** Every `this.m = this.m.bind(this)` and every arrow field that uses `this`, whether or not it goes anywhere. */
export function selfBound(analysis: Analysis): SelfBound[] {
  const found: SelfBound[] = [];
  const add = (node: Node, field: Node, value: Node, id: string | undefined): void => {
    const isFunctional = trace(analysis, value).values.some(({ kind }) => kind === "created");
    if (isFunctional && id !== undefined && capturesOf(analysis, value).instance?.id === id) found.push({ node, field: analysis.sourceCode.getText(field) });
  };
  for (const { node, left, right } of analysis.assignments)
    if (left.type === "MemberExpression") add(node, left, right, selfNamedBy(analysis, unwrap(left.object))?.id);
  for (const node of analysis.classes)
    for (const member of node.body.body)
      if (member.type === "PropertyDefinition" && !member.static && member.value) add(member, member.key, member.value, classSelf(analysis, node).id);
  return found;
}
