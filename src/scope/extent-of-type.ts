import type { TSESTree } from "@typescript-eslint/utils";
import type { FileIndex } from "../ast/file-index.js";
import type { Node } from "../ast/types.js";
import { variableOf } from "./variable-of.js";

/** How many values a type has: a `finite` number of plain ones, as many `plain` ones as there are texts and numbers. */
export type Extent = "finite" | "plain";

/** What the annotation of a variable or parameter tells of its values; null for objects, and where it tells nothing. */
export function extentOfType(file: FileIndex, name: Node): Extent | null {
  return "typeAnnotation" in name && name.typeAnnotation?.type === "TSTypeAnnotation" ? extentOf(file, name.typeAnnotation.typeAnnotation, DEEPEST) : null;
}

/** Aliases of aliases beyond this are rare, and may go round in a circle. */
const DEEPEST = 5;

function extentOf(file: FileIndex, type: TSESTree.TypeNode, depth: number): Extent | null {
  switch (type.type) {
    case "TSLiteralType":
    case "TSBooleanKeyword":
    case "TSNullKeyword":
    case "TSUndefinedKeyword":
      return "finite";
    case "TSStringKeyword":
    case "TSNumberKeyword":
    case "TSBigIntKeyword":
    case "TSSymbolKeyword":
    case "TSTemplateLiteralType":
      return "plain";
    case "TSTypeOperator":
      return type.operator === "keyof" ? "finite" : null;
    case "TSUnionType": {
      const extents = new Set(type.types.map((member) => extentOf(file, member, depth)));
      return extents.has(null) ? null : extents.has("plain") ? "plain" : "finite";
    }
    case "TSTypeReference":
      return depth > 0 && type.typeName.type === "Identifier" ? ofDeclared(file, type.typeName, depth - 1) : null;
    default:
      return null;
  }
}

/** An alias, an enumeration or a type parameter of the file. */
function ofDeclared(file: FileIndex, name: TSESTree.Identifier, depth: number): Extent | null {
  const declaration: Node | undefined = variableOf(file, name)?.defs[0]?.node;
  switch (declaration?.type) {
    case "TSTypeAliasDeclaration":
      return extentOf(file, declaration.typeAnnotation, depth);
    case "TSTypeParameter":
      return declaration.constraint ? extentOf(file, declaration.constraint, depth) : null;
    case "TSEnumDeclaration":
      return "finite";
    default:
      return null;
  }
}
