import type { TSESTree } from "@typescript-eslint/utils";

export type Node = TSESTree.Node;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
export type FunctionNode =
  | TSESTree.ArrowFunctionExpression
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression;
export type CallNode = TSESTree.CallExpression | TSESTree.NewExpression;
