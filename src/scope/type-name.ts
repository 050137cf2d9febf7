import type { TSESTree } from "@typescript-eslint/utils";
import { calledAs } from "../ast/calls-named.js";
import { unwrap } from "../ast/unwrap.js";
import type { FileIndex } from "../ast/file-index.js";
import type { Node } from "../ast/types.js";
import type { Value } from "./trace.js";

/** The name of a value's type as the source writes it: in an annotation, behind `new`, or as what `inject()` is asked for; null without any. */
export function typeName(file: FileIndex, value: Value): string | null {
  switch (value.kind) {
    case "parameter":
      return value.path.length === 0 ? annotated(file, value.node) : null;
    case "created":
      return value.node.type === "NewExpression" ? file.sourceCode.getText(unwrap(value.node.callee)) : null;
    case "result":
      return injected(file, value.node);
    case "field":
      return declared(file, value.self.node, value.name);
    default:
      return null;
  }
}

/** `Overlay` of `inject(Overlay)`. */
function injected(file: FileIndex, { callee, arguments: [argument] }: TSESTree.CallExpression): string | null {
  const token = argument && unwrap(argument);
  return unwrap(callee).type === "Identifier" && calledAs(file, callee) === "inject" && token?.type === "Identifier" ? token.name : null;
}

function annotated(file: FileIndex, node: Node): string | null {
  const annotation = "typeAnnotation" in node && node.typeAnnotation?.type === "TSTypeAnnotation" ? node.typeAnnotation.typeAnnotation : null;
  return annotation?.type === "TSTypeReference" ? file.sourceCode.getText(annotation.typeName) : null;
}

function declared(file: FileIndex, owner: Node, name: string): string | null {
  if (owner.type !== "ClassDeclaration" && owner.type !== "ClassExpression") return null;
  for (const member of owner.body.body)
    if (member.type === "PropertyDefinition" && member.key.type === "Identifier" && member.key.name === name) return annotated(file, member);
  return null;
}
