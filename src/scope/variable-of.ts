import { findVariable } from "@eslint-community/eslint-utils";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { type FileIndex, perKey } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { componentScriptAt } from "./component-script.js";

/** The variable an identifier names; null for a name that nothing in the file makes, which is a global, declared or not. */
export const variableOf = perKey((file: FileIndex, identifier: TSESTree.Identifier): TSESLint.Scope.Variable | null => {
  let variable = lookUp(scopeAround(file, identifier), identifier.name);
  while (variable && isOutOfSight(identifier, variable)) variable = lookUp(variable.scope.upper, identifier.name);
  for (const definition of variable?.defs ?? []) if (!isAmbient(definition)) return variable;
  return null;
});

const lookUp = (scope: TSESLint.Scope.Scope | null, name: string): TSESLint.Scope.Variable | null => scope && (findVariable(scope as never, name) as TSESLint.Scope.Variable | null);

/**
 * Whether a variable of a scope is out of sight at a place inside: for what a `switch` asks, for the name of a function, and
 * for its parameters what its body declares, `function load(limit = limits) { const limits = …; }`.
 */
function isOutOfSight({ range: [at] }: Node, { scope: { block }, defs }: TSESLint.Scope.Variable): boolean {
  if (block.type === "SwitchStatement") return at < block.discriminant.range[1];
  if (!isFunction(block) || at >= block.body.range[0]) return false;
  const [body] = block.body.range;
  return defs.every(({ name }) => name.range[0] >= body) || (block.type === "FunctionDeclaration" && block.id !== null && at < block.id.range[1]);
}

/** `declare const setTimeout: …` tells the compiler of what is there already. */
function isAmbient({ node }: TSESLint.Scope.Definition): boolean {
  return (node.type === "VariableDeclarator" && node.parent.declare) || (node.type === "TSDeclareFunction" && node.declare);
}

/** As `sourceCode.getScope()`, which asks and notes at every node on the way up; most kinds never have a scope with names in it. */
function scopeAround({ sourceCode: { scopeManager } }: FileIndex, identifier: Node): TSESLint.Scope.Scope | null {
  for (let node: Node | undefined = identifier; node; node = node.parent) {
    const scope = NO_SCOPE.has(node.type) ? null : scopeManager?.acquire(node, true);
    if (scope) return scope;
  }
  return null;
}

const NO_SCOPE: ReadonlySet<string> = new Set([
  "Identifier", "MemberExpression", "CallExpression", "NewExpression", "ChainExpression", "AssignmentExpression", "ExpressionStatement", "VariableDeclarator",
  "VariableDeclaration", "Property", "ObjectExpression", "ArrayExpression", "LogicalExpression", "BinaryExpression", "UnaryExpression", "ConditionalExpression",
  "ReturnStatement", "IfStatement", "AwaitExpression", "SpreadElement", "TemplateLiteral", "TSAsExpression", "TSNonNullExpression",
]);

/** What tells a variable that the file declares from the others of the file: where its first declaration stands. */
export function variableId({ defs: [definition] }: TSESLint.Scope.Variable): string {
  return String(definition?.name.range[0]);
}

/** Whether a variable belongs to the file itself rather than to a run of one of its functions, or to one component. */
export function isModuleVariable(file: FileIndex, { scope, defs }: TSESLint.Scope.Variable): boolean {
  // A block at the top of the file, and the function around a CommonJS file, run once like the file.
  const { type, block } = scope.variableScope;
  if (type !== "module" && type !== "global" && block.type !== "Program") return false;
  const [definition] = defs;
  return !definition || definition.type === (IMPORT as never) || !componentScriptAt(file, definition.name);
}

/** Compilers leave the imports of a component where they are. */
const IMPORT = "ImportBinding";
