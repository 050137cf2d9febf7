import type { TSESTree } from "@typescript-eslint/utils";
import type { Program } from "../program.js";

/** Where an expression stands that may be put into parentheses: a node type, and the key of its parent. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  ArrayExpression: ["elements"],
  ArrowFunctionExpression: ["body"],
  AssignmentExpression: ["right"],
  AssignmentPattern: ["right"],
  AwaitExpression: ["argument"],
  BinaryExpression: ["left", "right"],
  CallExpression: ["arguments"],
  ConditionalExpression: ["test", "consequent", "alternate"],
  ExpressionStatement: ["expression"],
  ForOfStatement: ["right"],
  IfStatement: ["test"],
  JSXExpressionContainer: ["expression"],
  LogicalExpression: ["left", "right"],
  MemberExpression: ["object"],
  NewExpression: ["arguments"],
  Property: ["value"],
  PropertyDefinition: ["value"],
  ReturnStatement: ["argument"],
  SpreadElement: ["argument"],
  SwitchCase: ["test"],
  SwitchStatement: ["discriminant"],
  TemplateLiteral: ["expressions"],
  ThrowStatement: ["argument"],
  UnaryExpression: ["argument"],
  VariableDeclarator: ["init"],
  YieldExpression: ["argument"],
};

/** The expressions of a program that mean the same in parentheses. */
export function expressionPlaces({ nodes }: Program): readonly TSESTree.Node[] {
  return nodes.filter((node) => {
    const { parent } = node;
    if (!parent || !isExpression(node) || isInChain(node)) return false;
    if (parent.type === "Property" && (parent.parent.type !== "ObjectExpression" || parent.method || parent.shorthand || parent.kind !== "init")) return false;
    if (parent.type === "ExpressionStatement" && (parent.directive !== undefined || node.type === "AwaitExpression")) return false;
    return PLACES[parent.type]?.some((key) => [(parent as unknown as Record<string, unknown>)[key]].flat().includes(node)) ?? false;
  });
}

function isExpression({ type }: TSESTree.Node): boolean {
  return /^(Identifier|Literal|TemplateLiteral|ThisExpression|MetaProperty|JSXElement|JSXFragment|.*Expression)$/.test(type) && !/^(JSXEmptyExpression|TSEmptyBody.*)$/.test(type);
}

/** Parentheses inside an optional chain end it. */
function isInChain(node: TSESTree.Node): boolean {
  for (let { parent } = node, child = node; parent; child = parent, { parent } = parent) {
    if (parent.type === "ChainExpression") return true;
    const continues = (parent.type === "MemberExpression" && parent.object === child) || (parent.type === "CallExpression" && parent.callee === child) || parent.type === "TSNonNullExpression";
    if (!continues) return false;
  }
  return false;
}
