import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import type { LifecycleRow } from "../models/schema.js";

/** Whether a function is the body of an effect: a callback that returns its own teardown. */
export function isEffectCallback(analysis: Analysis, fn: FunctionNode): boolean {
  const { parent } = outermost(fn);
  if (parent?.type !== "CallExpression" || !parent.arguments[0] || unwrap(parent.arguments[0]) !== fn) return false;
  const names = calleeNames(analysis, parent);
  return effects(analysis).some(({ owner }) => owner.form === "effect" && owner.calls.some((call) => names.includes(call)));
}

const effects = ({ models }: Analysis): LifecycleRow[] => models.lifecycles.filter(({ owner }) => owner.form === "effect");

/** Whether a function is a hook or composable by its name. */
export function isComposable(analysis: Analysis, fn: FunctionNode): boolean {
  const name = functionName(fn);
  return (
    name !== null &&
    analysis.models.lifecycles.some(({ owner }) => owner.form === "composable" && name.startsWith(owner.prefix) && /^[A-Z]/.test(name.slice(owner.prefix.length)))
  );
}

/** Whether a function runs on every render: a hook, or a component, which is a function with a capital name that calls hooks. */
export function isRenderFunction(analysis: Analysis, fn: FunctionNode): boolean {
  return isComposable(analysis, fn) || (/^[A-Z]/.test(functionName(fn) ?? "") && callsHook(analysis, fn));
}

function callsHook(analysis: Analysis, fn: FunctionNode): boolean {
  return nodesWithin(analysis, "calls", fn).some((call) => calleeNames(analysis, call).some((name) => /^use[A-Z]/.test(name)));
}

/** The name a function goes by: its own, or that of the variable or property it is put into, also through a wrapping call. */
export function functionName(fn: FunctionNode): string | null {
  if (fn.type !== "ArrowFunctionExpression" && fn.id) return fn.id.name;
  let up: Node | undefined = fn.parent;
  while (up.type === "CallExpression" && !isFunction(up.parent)) up = up.parent;
  if (up.type === "VariableDeclarator" && up.id.type === "Identifier") return up.id.name;
  if (up.type === "Property" || up.type === "MethodDefinition" || up.type === "PropertyDefinition") return up.key.type === "Identifier" ? up.key.name : null;
  return up.type === "AssignmentExpression" && up.left.type === "Identifier" ? up.left.name : null;
}
