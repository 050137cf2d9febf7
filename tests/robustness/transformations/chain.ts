import type { Spot } from "../edits.js";
import type { Program } from "../program.js";

/** `a.b()` becomes `a?.b()`. */
export function chain({ nodes, sourceCode }: Program): readonly Spot[] {
  return nodes.flatMap((node): Spot[] => {
    if (node.type !== "CallExpression" || node.callee.type !== "MemberExpression") return [];
    const { callee } = node;
    // TypeScript does not parse `this?.#field`.
    if (callee.optional || callee.object.type === "Super" || callee.property.type === "PrivateIdentifier") return [];
    let outer = node.parent;
    // What is assigned to, constructed or tagged cannot be a chain.
    while (outer.type === "MemberExpression" || outer.type === "CallExpression" || outer.type === "TSNonNullExpression" || outer.type === "ChainExpression") outer = outer.parent;
    if (/^(AssignmentExpression|UpdateExpression|NewExpression|TaggedTemplateExpression|ForInStatement|ForOfStatement|Decorator|.*Pattern)$/.test(outer.type)) return [];
    const dot = sourceCode.getTokenAfter(callee.object, ({ value }) => value === "." || value === "[");
    return dot ? [[{ range: dot.range, text: dot.value === "." ? "?." : "?.[" }]] : [];
  });
}
