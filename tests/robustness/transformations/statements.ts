import type { TSESTree } from "@typescript-eslint/utils";
import type { Spot } from "../edits.js";
import type { Program } from "../program.js";

/** `const a = x, b = y;` becomes two declarations. */
export function splitDeclarations({ nodes, sourceCode }: Program): readonly Spot[] {
  return nodes.flatMap((node) => {
    if (node.type !== "VariableDeclaration" || node.declarations.length < 2 || !isListed(node)) return [];
    return node.declarations.slice(1).flatMap((declarator): Spot[] => {
      const comma = sourceCode.getTokenBefore(declarator);
      return comma ? [[{ range: comma.range, text: `; ${node.kind} ` }]] : [];
    });
  });
}

/** Two declarations of one kind, one after the other, become one. */
export function joinDeclarations({ nodes }: Program): readonly Spot[] {
  return nodes.flatMap((node): Spot[] => {
    if (node.type !== "VariableDeclaration" || !isListed(node) || node.declare) return [];
    const list = (node.parent as TSESTree.BlockStatement | TSESTree.Program).body;
    const next = list[list.indexOf(node) + 1];
    const last = node.declarations.at(-1);
    const first = next?.type === "VariableDeclaration" && next.kind === node.kind && !next.declare ? next.declarations[0] : undefined;
    return last && first ? [[{ range: [last.range[1], first.range[0]], text: ", " }]] : [];
  });
}

/** A statement becomes a block with it. */
export function wrapInBlock({ nodes }: Program): readonly Spot[] {
  return nodes.flatMap((node): Spot[] => {
    if (!/^(Expression|If|For|ForOf|ForIn|While|Try|Return|Switch|Throw)Statement$/.test(node.type) || !isListed(node)) return [];
    if (node.type === "ExpressionStatement" && (node.directive !== undefined || (node.expression.type === "CallExpression" && node.expression.callee.type === "Super"))) return [];
    return [[{ range: [node.range[0], node.range[0]], text: "{ " }, { range: [node.range[1], node.range[1]], text: " }" }]];
  });
}

/** A function expression without a `this` of its own becomes an arrow function. */
export function functionToArrow({ nodes, sourceCode, code }: Program): readonly Spot[] {
  return nodes.flatMap((node): Spot[] => {
    if (node.type !== "FunctionExpression" || node.generator || node.id || !isValue(node) || usesItself(node, nodes)) return [];
    if (node.typeParameters || node.params.some((param) => param.type === "Identifier" && param.name === "this")) return [];
    if (isConstructed(node, code)) return [];
    const word = sourceCode.getFirstToken(node, ({ value }) => value === "function");
    return word
      ? [[
          { range: [node.range[0], word.range[1]], text: node.async ? "(async " : "(" },
          { range: [node.body.range[0], node.body.range[0]], text: "=> " },
          { range: [node.range[1], node.range[1]], text: ")" },
        ]]
      : [];
  });
}

/** Whether a statement stands in a list of statements. */
function isListed({ parent }: TSESTree.Node): boolean {
  return parent?.type === "Program" || parent?.type === "BlockStatement";
}

/** Not a method, an accessor, nor what a decorator or class turns into one. */
function isValue({ parent }: TSESTree.FunctionExpression): boolean {
  return /^(VariableDeclarator|AssignmentExpression|CallExpression|NewExpression|ReturnStatement|ArrayExpression|ConditionalExpression|LogicalExpression)$/.test(parent.type) || (parent.type === "Property" && !parent.method && parent.kind === "init");
}

function usesItself(node: TSESTree.FunctionExpression, nodes: Program["nodes"]): boolean {
  return nodes.some(
    (inner) =>
      inner.range[0] > node.range[0] && inner.range[1] < node.range[1] &&
      (inner.type === "ThisExpression" || inner.type === "Super" || inner.type === "MetaProperty" || (inner.type === "Identifier" && inner.name === "arguments")) &&
      ownerOf(inner) === node,
  );
}

/** The function that `this` belongs to. */
function ownerOf(node: TSESTree.Node): TSESTree.Node | undefined {
  let current = node.parent;
  while (current && !/^(FunctionExpression|FunctionDeclaration|PropertyDefinition|StaticBlock)$/.test(current.type)) current = current.parent;
  return current;
}

/** Whether the function goes by a name that something constructs or gives a prototype. */
function isConstructed({ parent }: TSESTree.FunctionExpression, code: string): boolean {
  const name = parent.type === "VariableDeclarator" ? parent.id : parent.type === "AssignmentExpression" ? parent.left : null;
  const text = name && code.slice(...name.range);
  return text !== null && (code.includes(`new ${text}`) || code.includes(`${text}.prototype`));
}
