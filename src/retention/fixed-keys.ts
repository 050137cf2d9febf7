import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../ast/calls-named.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";

/** Whether a key is one of those that a literal of the file lists, or one of its values: `Object.keys(sizes).forEach((size) => { lists[sizes[size]] = … })`. */
export function isOfFixedSet(analysis: Analysis, key: Node): boolean {
  const node = unwrap(key);
  if (node.type === "MemberExpression") return node.computed && isFixedLiteral(analysis, node.object);
  const variable = node.type === "Identifier" ? variableOf(analysis, node) : null;
  const definition = variable?.defs[0];
  if (!variable || !definition || variable.references.some((reference) => reference.isWrite() && reference.init !== true)) return false;
  if (definition.type === ("Parameter" as never)) return isFunction(definition.node) && definition.node.params[0] === definition.name && isCalledForEach(analysis, definition.node);
  return definition.node.type === "VariableDeclarator" && definition.node.id === definition.name && isDeclaredOfFixedSet(analysis, definition.node);
}

function isDeclaredOfFixedSet(analysis: Analysis, { init, parent }: TSESTree.VariableDeclarator): boolean {
  if (init) return isOfFixedSet(analysis, init);
  const loop = parent.parent;
  return (loop.type === "ForOfStatement" || loop.type === "ForInStatement") && isFixedList(analysis, loop.right);
}

/** `sizes.forEach((size) => …)`, `Object.keys(sizes).map((size) => …)`. */
function isCalledForEach(analysis: Analysis, fn: Node): boolean {
  const value = outermost(fn);
  const { parent } = value;
  const callee = parent?.type === "CallExpression" && parent.arguments[0] === value ? unwrap(parent.callee) : null;
  return callee?.type === "MemberExpression" && /^(?:forEach|map)$/.test(calledName(callee) ?? "") && isFixedList(analysis, callee.object);
}

function isFixedList(analysis: Analysis, expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type !== "CallExpression") return isFixedLiteral(analysis, node);
  const callee = unwrap(node.callee);
  const [literal] = node.arguments;
  return callee.type === "MemberExpression" && unwrap(callee.object).type === "Identifier" && /^(?:keys|values)$/.test(calledName(callee) ?? "") && literal !== undefined && isFixedLiteral(analysis, literal);
}

/** A literal of the file's own, which nothing adds to by a key. */
function isFixedLiteral(analysis: Analysis, expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === "ArrayExpression" || node.type === "ObjectExpression") return true;
  const variable = node.type === "Identifier" ? variableOf(analysis, node) : null;
  const declarator = variable?.defs[0]?.node;
  if (!variable || declarator?.type !== "VariableDeclarator" || !declarator.init || !isModuleVariable(analysis, variable)) return false;
  return /^(?:Array|Object)Expression$/.test(unwrap(declarator.init).type) && variable.references.every((reference) => !isFilled(reference));
}

/** `sizes = …`, `sizes[name] = …` and `sizes.push(name)`. */
function isFilled(reference: TSESLint.Scope.Reference): boolean {
  if (reference.isWrite()) return reference.init !== true;
  const member = outermost(reference.identifier).parent;
  if (member?.type !== "MemberExpression") return false;
  const { parent } = outermost(member);
  return (parent?.type === "AssignmentExpression" && unwrap(parent.left) === member) || (parent?.type === "CallExpression" && /^(?:push|unshift|splice)$/.test(calledName(member) ?? ""));
}
