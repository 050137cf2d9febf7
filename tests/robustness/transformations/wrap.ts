import type { TSESTree } from "@typescript-eslint/utils";
import type { Spot } from "../edits.js";
import type { Program } from "../program.js";
import { expressionPlaces } from "./expression-places.js";

/** Parentheses around expressions. */
export function parenthesise(program: Program): readonly Spot[] {
  return expressionPlaces(program).map((node) => around(node, "(", ")"));
}

/** `as any` behind expressions; a type that is asserted already says more, and a constant stays one. */
export function asAny(program: Program): readonly Spot[] {
  return typed(program).filter(({ type }) => type !== "TSAsExpression" && type !== "TSTypeAssertion").map((node) => around(node, "((", ") as any)"));
}

/** `satisfies unknown` behind expressions. */
export function satisfiesUnknown(program: Program): readonly Spot[] {
  return typed(program).map((node) => around(node, "((", ") satisfies unknown)"));
}

/** `!` behind expressions. */
export function nonNull(program: Program): readonly Spot[] {
  return typed(program).map((node) => around(node, "(", ")!"));
}

function typed(program: Program): readonly TSESTree.Node[] {
  return program.typed ? expressionPlaces(program).filter((node) => !isInConstant(node)) : [];
}

/** Whether the expression is a part of `… as const`, where TypeScript takes literals only. */
function isInConstant(node: TSESTree.Node): boolean {
  for (let current: TSESTree.Node | undefined = node.parent; current; current = current.parent) {
    if (current.type === "TSAsExpression" && current.typeAnnotation.type === "TSTypeReference" && current.typeAnnotation.typeName.type === "Identifier" && current.typeAnnotation.typeName.name === "const") return true;
  }
  return false;
}

function around({ range: [start, end] }: TSESTree.Node, before: string, after: string): Spot {
  return [
    { range: [start, start], text: before },
    { range: [end, end], text: after },
  ];
}
