import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile, perNode } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import type { LifecycleRow } from "../models/schema.js";
import { trace } from "../scope/trace.js";

/** Whether a function is the body of an effect: a callback that returns its own teardown. */
export const isEffectCallback = perNode((analysis: Analysis, fn: FunctionNode): boolean => {
  const { parent } = outermost(fn);
  if (parent?.type !== "CallExpression" || !parent.arguments[0] || unwrap(parent.arguments[0]) !== fn) return false;
  const names = calleeNames(analysis, parent);
  return effects(analysis).some(({ owner }) => owner.form === "effect" && owner.calls.some((call) => names.includes(call)));
});

const effects = ({ models }: Analysis): LifecycleRow[] => models.lifecycles.filter(({ owner }) => owner.form === "effect");

/** Whether a function is a hook or composable by its name. */
export function isComposable(analysis: Analysis, fn: FunctionNode): boolean {
  const name = functionName(fn);
  return (
    name !== null &&
    analysis.models.lifecycles.some(({ owner }) => owner.form === "composable" && name.startsWith(owner.prefix) && /^[A-Z]/.test(name.slice(owner.prefix.length)))
  );
}

/**
 * Whether a function runs once a component, or on every render: a hook or composable, a component, which is a function with a
 * capital name that calls hooks, or a function that says what to do when its component ends.
 */
export const isRenderFunction = perNode(
  (analysis: Analysis, fn: FunctionNode): boolean =>
    isComposable(analysis, fn) || (/^[A-Z]/.test(functionName(fn) ?? "") && callsHook(analysis, fn)) || endings(analysis).scopes.has(fn),
);

/** A function that the file hands over to be run when what is around the call ends. */
export interface Ending {
  readonly call: CallNode;
  readonly fn: FunctionNode;
}

interface Endings {
  readonly all: readonly Ending[];
  /** The functions that hand one over for their own end. */
  readonly scopes: ReadonlySet<FunctionNode>;
}

/** `onUnmounted(() => …)`, `toDisposable(() => …)`. */
export const endings = perFile((analysis: Analysis): Endings => {
  const rows = analysis.models.lifecycles.flatMap(({ owner }) => (owner.form === "scope" || owner.form === "disposer" ? owner.calls.map((name) => [name, owner.form] as const) : []));
  const forms = new Map(rows);
  const all: Ending[] = [];
  const scopes = new Set<FunctionNode>();
  for (const call of analysis.calls) {
    const callee = unwrap(call.callee);
    const form = forms.get((callee.type === "Identifier" ? callee.name : callee.type === "MemberExpression" ? propertyName(callee) : null) ?? "");
    const [argument] = call.arguments;
    if (!form || !argument) continue;
    for (const value of trace(analysis, argument).values)
      if ((value.kind === "created" || value.kind === "method") && isFunction(value.node)) all.push({ call, fn: value.node });
    const around = enclosingFunction(call);
    if (form === "scope" && around) scopes.add(around);
  }
  return { all, scopes };
});

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
