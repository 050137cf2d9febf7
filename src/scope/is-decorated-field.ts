import type { TSESTree } from "@typescript-eslint/utils";
import { calledAs } from "../ast/calls-named.js";
import type { FileIndex } from "../ast/file-index.js";
import { propertyName } from "../ast/property-name.js";
import { unwrap } from "../ast/unwrap.js";
import type { Self } from "./self.js";

/** Whether a field of a class has one of some decorators, be it called or not: `@inject(Store) store`, `@service store`. */
export function isDecoratedField(file: FileIndex, { node }: Self, name: string, decorators: readonly string[]): boolean {
  if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return false;
  const field = node.body.body.find((member) => member.type === "PropertyDefinition" && !member.static && propertyName(member) === name);
  // Parsers of plain JavaScript leave the list out.
  const { decorators: found = [] }: { readonly decorators?: readonly TSESTree.Decorator[] } = field?.type === "PropertyDefinition" ? field : {};
  return found.some(({ expression }) => decorators.includes(calledAs(file, unwrap(expression.type === "CallExpression" ? expression.callee : expression)) ?? ""));
}
