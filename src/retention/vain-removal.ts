import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../ast/calls-named.js";
import { bareText } from "../ast/bare-text.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { callersOf } from "../scope/callers.js";
import { variableOf } from "../scope/variable-of.js";
import { keyType } from "./key-type.js";

/** A removal that never takes out what stays. */
export interface VainRemoval {
  readonly node: Node;
  /**
   * `fresh`: it names an object made for the call. `type`: it names another type of key than everything has. `count`: it
   * removes less than one. `age`: it runs only when somebody looks that very key up and finds it too old.
   */
  readonly reason: "fresh" | "type" | "count" | "age";
}

/**
 * Why a removal leaves in the collection what nobody asks for again; null for one that works, as far as one can tell.
 *
 * @param removal the collection, in the expression that takes something out of it
 * @param uses all expressions of the file that stand for the collection
 */
export function vainRemoval(analysis: Analysis, removal: Node, uses: readonly Node[]): VainRemoval | null {
  const splice = callOf(removal, /^splice$/);
  if (splice) return isNegative(splice.arguments[1]) ? { node: splice, reason: "count" } : null;
  const call = callOf(removal, /^delete$/);
  const key = call ? call.arguments[0] : deletedKey(removal);
  if (!key) return null;
  if (call && isFresh(key)) return { node: call, reason: "fresh" };
  if (call && isOtherType(analysis, key, uses)) return { node: call, reason: "type" };
  return isAgeCheckOfLookup(analysis, removal, key, uses) ? { node: removal, reason: "age" } : null;
}

/** The call of a method on a collection, if it is such a method. */
function callOf(use: Node, method: RegExp): TSESTree.CallExpression | null {
  const { parent } = use;
  if (parent?.type !== "MemberExpression" || parent.object !== use || !method.test(propertyName(parent) ?? "")) return null;
  const callee = outermost(parent);
  return callee.parent?.type === "CallExpression" && callee.parent.callee === callee ? callee.parent : null;
}

function isNegative(count: Node | undefined): boolean {
  const node = count && unwrap(count);
  return node?.type === "UnaryExpression" && node.operator === "-";
}

/** `key` of `delete object[key]`. */
function deletedKey({ parent }: Node): Node | null {
  const up = parent?.type === "MemberExpression" && parent.computed ? outermost(parent).parent : null;
  return up?.type === "UnaryExpression" && up.operator === "delete" ? (parent as TSESTree.MemberExpression).property : null;
}

/** An object made for the call, which can be in no collection. */
function isFresh(key: Node): boolean {
  const node = unwrap(key);
  if (node.type === "CallExpression") return calledName(node.callee) === "bind" && unwrap(node.callee).type === "MemberExpression";
  return node.type === "ObjectExpression" || node.type === "ArrayExpression" || node.type === "NewExpression" || isFunction(node);
}

function isOtherType(analysis: Analysis, key: Node, uses: readonly Node[]): boolean {
  const type = keyType(analysis, key);
  const inserted = uses.flatMap((use) => callOf(use, /^(?:set|add)$/)?.arguments[0] ?? []);
  return (
    type !== null &&
    inserted.length > 0 &&
    inserted.every((other) => {
      const known = keyType(analysis, other);
      return known !== null && known !== type;
    })
  );
}

/** `get(key) { … if (entry.expires < Date.now()) cache.delete(key); … return entry.value; }` */
function isAgeCheckOfLookup(analysis: Analysis, removal: Node, removed: Node, uses: readonly Node[]): boolean {
  const fn = enclosingFunction(removal);
  const key = unwrap(removed);
  const text = bareText(analysis.sourceCode, key);
  if (!fn || key.type !== "Identifier" || !isLocal(analysis, key, fn) || !isAgeChecked(analysis, removal, fn)) return false;
  const lookups = uses.filter((use) => contains(fn, use) && isLookup(analysis, use, text));
  return lookups.some((lookup) => isReturned(analysis, lookup, fn)) && !callersOf(analysis, fn).calls.some(isInLoop);
}

function isLocal(analysis: Analysis, key: Extract<Node, { type: "Identifier" }>, fn: FunctionNode): boolean {
  return variableOf(analysis, key)?.scope.variableScope.block === fn;
}

function isAgeChecked(analysis: Analysis, removal: Node, fn: FunctionNode): boolean {
  let isChecked = false;
  for (let up = removal.parent; up && up !== fn; up = up.parent) {
    if (isLoop(up)) return false;
    const test = up.type === "IfStatement" || up.type === "ConditionalExpression" ? up.test : up.type === "LogicalExpression" ? up.left : null;
    if (test && !contains(test, removal) && asksForAge(analysis, test)) isChecked = true;
  }
  return isChecked;
}

const isLoop = ({ type }: Node): boolean => /^(?:For|ForOf|ForIn|While|DoWhile)Statement$/.test(type);

function isInLoop(node: Node): boolean {
  for (let up = node.parent; up && !isFunction(up); up = up.parent) if (isLoop(up)) return true;
  const fn = enclosingFunction(node);
  const call = fn && outermost(fn).parent;
  return call?.type === "CallExpression" && unwrap(call.callee) !== fn;
}

/** A condition with the time in it, or with a name that is about age. */
function asksForAge(analysis: Analysis, test: Node): boolean {
  const { calls, names } = analysis.models.clocks;
  const about = new RegExp(names, "i");
  const clocks: readonly string[] = calls;
  let found = false;
  walk(analysis.sourceCode, test, (node) => {
    if (node.type === "Identifier" && (about.test(node.name) || isTime(analysis, node, clocks))) found = true;
    if ((node.type === "CallExpression" || node.type === "NewExpression") && calleeNames(analysis, node).some((name) => clocks.includes(name))) found = true;
    return !found;
  });
  return found;
}

/** `const now = Date.now()`. */
function isTime(analysis: Analysis, node: Extract<Node, { type: "Identifier" }>, clocks: readonly string[]): boolean {
  const definition = variableOf(analysis, node)?.defs[0]?.node;
  const init = definition?.type === "VariableDeclarator" && definition.init ? unwrap(definition.init) : null;
  return init?.type === "CallExpression" && calleeNames(analysis, init).some((name) => clocks.includes(name));
}

/** `cache.get(key)` or `cache[key]` for the key. */
function isLookup(analysis: Analysis, use: Node, text: string): boolean {
  const { parent } = use;
  const asked = callOf(use, /^get$/)?.arguments[0] ?? (parent?.type === "MemberExpression" && parent.object === use && parent.computed ? parent.property : null);
  return asked !== null && bareText(analysis.sourceCode, asked) === text;
}

/** Whether a function returns what it looked up, or a part of it. */
function isReturned(analysis: Analysis, lookup: Node, fn: FunctionNode): boolean {
  let entry: Node | undefined = lookup;
  while (entry && entry.type !== "VariableDeclarator" && entry.type !== "ReturnStatement" && entry !== fn) entry = entry.parent;
  if (entry?.type === "ReturnStatement") return true;
  if (entry?.type !== "VariableDeclarator") return false;
  const variables = analysis.sourceCode.scopeManager?.getDeclaredVariables(entry) ?? [];
  const uses = variables.flatMap(({ references }) => references).filter((reference) => !reference.init);
  return nodesWithin(analysis, "returns", fn).some((node) => node.type === "ReturnStatement" && uses.some(({ identifier }) => contains(node, identifier)));
}
