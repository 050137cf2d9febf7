import type { TSESTree } from "@typescript-eslint/utils";
import { unwrap } from "./unwrap.js";

type Keyed =
  | TSESTree.MemberExpression
  | TSESTree.MethodDefinition
  | TSESTree.Property
  | TSESTree.PropertyDefinition
  | TSESTree.AccessorProperty;

/**
 * The name a member is reached by, where the source alone tells it: `x.a` and `x["a"]` are `a`,
 * `x.#a` is `#a`, `x[Symbol.dispose]` is `[Symbol.dispose]`, `x[kFoo]` is `[kFoo]`; otherwise null.
 * A key in brackets is taken at its word: `kFoo` is expected to be a constant, as symbols are.
 */
export function propertyName(node: Keyed): string | null {
  const written = node.type === "MemberExpression" ? node.property : node.key;
  if (written.type === "Identifier" && !node.computed) return written.name;
  const key = unwrap(written);
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  if (!node.computed) return key.type === "Literal" ? String(key.value) : null;
  if (key.type === "Literal") return String(key.value);
  if (key.type === "TemplateLiteral" && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? null;
  if (key.type === "MemberExpression" && !key.computed) {
    const object = unwrap(key.object);
    if (object.type === "Identifier" && object.name === "Symbol") return `[Symbol.${(key.property as TSESTree.Identifier).name}]`;
  }
  return key.type === "Identifier" && /^k[A-Z]|^[A-Z][A-Z\d_]*$/.test(key.name) ? `[${key.name}]` : null;
}
