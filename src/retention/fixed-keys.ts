import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../ast/calls-named.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { extentOfType } from "../scope/extent-of-type.js";
import { staticStrings } from "../scope/static-strings.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";

/** Whether a key is one of those that its type or a literal of the file lists, or one of the literal's values: `Object.keys(sizes).forEach((size) => { lists[sizes[size]] = … })`. */
export function isOfFixedSet(analysis: Analysis, key: Node): boolean {
  const node = unwrap(key);
  if (node.type === "MemberExpression") return node.computed && isFixedLiteral(analysis, node.object, "values");
  const variable = node.type === "Identifier" ? variableOf(analysis, node) : null;
  const definition = variable?.defs[0];
  if (definition && extentOfType(analysis, definition.name) === "finite") return true;
  if (!variable || !definition || variable.references.some((reference) => reference.isWrite() && reference.init !== true)) return false;
  if (variable.references.some(({ identifier }) => selects(analysis, identifier))) return true;
  if (definition.type === ("Parameter" as never)) return isFunction(definition.node) && definition.node.params[0] === definition.name && isCalledForEach(analysis, definition.node);
  return definition.node.type === "VariableDeclarator" && definition.node.id === definition.name && isDeclaredOfFixedSet(analysis, definition.node);
}

/** `loaders[kind].load()`, which the function does whatever happens, and which throws for what the literal does not list. */
function selects(analysis: Analysis, name: TSESTree.Identifier | TSESTree.JSXIdentifier): boolean {
  const key = outermost(name);
  const entry = key.parent;
  if (entry?.type !== "MemberExpression" || !entry.computed || entry.property !== key || entry.optional) return false;
  const part = outermost(entry);
  const isTaken = part.parent?.type === "MemberExpression" && part.parent.object === part && !part.parent.optional;
  return isTaken && !isUnderCondition(entry) && isFixedLiteral(analysis, entry.object, "keys");
}

function isUnderCondition(node: Node): boolean {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) if (/^(?:IfStatement|ConditionalExpression|LogicalExpression|SwitchCase|TryStatement|CatchClause)$|^(?:For|While)/.test(up.type)) return true;
  return false;
}

function isDeclaredOfFixedSet(analysis: Analysis, { init, parent }: TSESTree.VariableDeclarator): boolean {
  if (init) return isOfFixedSet(analysis, init);
  const loop = parent.parent;
  return (loop.type === "ForOfStatement" && isFixedList(analysis, loop.right)) || (loop.type === "ForInStatement" && isFixedLiteral(analysis, loop.right, "keys"));
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
  if (node.type !== "CallExpression") return isFixedLiteral(analysis, node, "values");
  const callee = unwrap(node.callee);
  const [literal] = node.arguments;
  return callee.type === "MemberExpression" && unwrap(callee.object).type === "Identifier" && literal !== undefined && ((calledName(callee) === "keys" && isFixedLiteral(analysis, literal, "keys")) || (calledName(callee) === "values" && isFixedLiteral(analysis, literal, "values")));
}

/** A literal of the file's own, which nothing adds to by a key, or one whose keys or values are always the same. */
function isFixedLiteral(analysis: Analysis, expression: Node, of: "keys" | "values"): boolean {
  const node = unwrap(expression);
  if (node.type === "ArrayExpression" || node.type === "ObjectExpression") return partsOf(node, of).every((part) => part !== null && isConstant(analysis, part));
  const variable = node.type === "Identifier" ? variableOf(analysis, node) : null;
  const declarator = variable?.defs[0]?.node;
  if (!variable || declarator?.type !== "VariableDeclarator" || !declarator.init || !isModuleVariable(analysis, variable)) return false;
  return /^(?:Array|Object)Expression$/.test(unwrap(declarator.init).type) && variable.references.every((reference) => !isFilled(reference));
}

/** What the keys or values of a literal are written as, null for what is spread into it; the names of keys are always the same. */
function partsOf(literal: TSESTree.ArrayExpression | TSESTree.ObjectExpression, of: "keys" | "values"): (Node | null)[] {
  const parts: readonly (Node | null)[] = literal.type === "ArrayExpression" ? literal.elements : literal.properties;
  return parts.flatMap((part) => {
    if (part === null || part.type === "SpreadElement") return [null];
    if (part.type !== "Property") return of === "keys" ? [] : [part];
    return of === "values" ? [part.value] : part.computed ? [part.key] : [];
  });
}

/** Whether an expression is the same each time: of `[name]`, the key may be another whenever the list is made. */
function isConstant(analysis: Analysis, expression: Node): boolean {
  const node = unwrap(expression);
  const variable = node.type === "Identifier" ? variableOf(analysis, node) : null;
  return node.type === "Literal" || staticStrings(analysis, node) !== null || (variable !== null && isModuleVariable(analysis, variable) && variable.references.every((reference) => !reference.isWrite() || reference.init === true));
}

/** `sizes = …`, `sizes[name] = …` and `sizes.push(name)`. */
function isFilled(reference: TSESLint.Scope.Reference): boolean {
  if (reference.isWrite()) return reference.init !== true;
  const member = outermost(reference.identifier).parent;
  if (member?.type !== "MemberExpression") return false;
  const { parent } = outermost(member);
  return (parent?.type === "AssignmentExpression" && unwrap(parent.left) === member) || (parent?.type === "CallExpression" && /^(?:push|unshift|splice)$/.test(calledName(member) ?? ""));
}
