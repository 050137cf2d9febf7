import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { Retention } from "../retention/retained.js";
import { selfAt } from "../scope/self.js";
import type { RetentionRepair } from "./suggest-retention.js";

/** Binds a method once, into a field of its class, where a removal takes another bound copy than the one that was put in. */
export function bindOnce(analysis: Analysis, { insertion, growth }: Retention): RetentionRepair[] {
  const { sourceCode } = analysis;
  const removals = growth.vain.flatMap(({ node }) => (node.type === "CallExpression" ? node.arguments : []));
  const [added] = insertion.held;
  const [removed] = removals;
  const method = added && boundMethod(added);
  if (!added || !removed || !method || method !== boundMethod(removed)) return [];
  const self = selfAt(analysis, added);
  if (!self || selfAt(analysis, removed)?.id !== self.id || (self.node.type !== "ClassDeclaration" && self.node.type !== "ClassExpression")) return [];
  const { body } = self.node;
  const field = `bound${method.charAt(0).toUpperCase()}${method.slice(1)}`;
  if (body.body.some((member) => "key" in member && member.key.type === "Identifier" && member.key.name === field)) return [];
  const indent = " ".repeat(body.body[0]?.loc.start.column ?? 2);
  return [
    {
      messageId: "bindOnce",
      data: { field: `this.${field}` },
      fix: (fixer) => [
        fixer.insertTextAfter(sourceCode.getFirstToken(body) as never, `\n${indent}${field} = ${sourceCode.getText(added)};`),
        fixer.replaceText(added, `this.${field}`),
        fixer.replaceText(removed, `this.${field}`),
      ],
    },
  ];
}

/** `draw` of `this.draw.bind(this)`. */
function boundMethod(expression: Node): string | null {
  const node = unwrap(expression);
  const bind = node.type === "CallExpression" && node.arguments.length === 1 && node.arguments[0]?.type === "ThisExpression" ? unwrap(node.callee) : null;
  const bound = bind?.type === "MemberExpression" && propertyName(bind) === "bind" ? unwrap(bind.object) : null;
  const name = bound?.type === "MemberExpression" && bound.object.type === "ThisExpression" ? propertyName(bound) : null;
  return name?.replace(/^#/, "") ?? null;
}
