import { type FileIndex, perKey } from "../ast/file-index.js";
import type { Node } from "../ast/types.js";
import { trace } from "./trace.js";

/** Every string an expression may be; null where one of them is not known from the file. */
export function staticStrings(file: FileIndex, expression: Node): readonly string[] | null {
  if (expression.type === "Literal") return typeof expression.value === "string" ? [expression.value] : null;
  if (NEVER.has(expression.type)) return null;
  return traced(file, expression);
}

/** What is no string needs no tracing. */
const NEVER = new Set(["ArrowFunctionExpression", "FunctionExpression", "NewExpression", "ObjectExpression", "ThisExpression"]);

const traced = perKey((file: FileIndex, expression: Node): readonly string[] | null => {
  const strings = new Set<string>();
  const { values } = trace(file, expression);
  for (const value of values) {
    const text = value.kind === "created" ? stringOf(value.node) : null;
    if (text === null) return null;
    strings.add(text);
  }
  return values.length === 0 ? null : [...strings];
});

function stringOf(node: Node): string | null {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  return node.type === "TemplateLiteral" && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? null) : null;
}
