import type { TSESTree } from "@typescript-eslint/utils";
import { calledAs, calledName } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { waitsBefore } from "../flow/waits-before.js";
import { knownCall, knownCalls } from "../lifetime/known-call.js";
import { functionName, isComposable, isEffectCallback } from "../lifetime/lifecycle-of.js";
import type { Certainty } from "../models/schema.js";
import { callersOf } from "../scope/callers.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { immediateCleanups } from "./immediate-cleanups.js";
import { isReleaseName, saysRelease } from "./release-names.js";

/** A cleanup that is written down and that nothing ever runs. */
export interface IgnoredCleanup {
  /** The cleanup that is lost, or what is bound to nothing. */
  readonly node: Node;
  readonly reason: IgnoredReason;
  readonly certainty: Certainty;
}

export type IgnoredReason =
  /** An async callback gives `call` a promise in place of a cleanup. */
  | { readonly kind: "returnedFromAsync"; readonly call: string }
  /** `call` drops what its callback returns; `instead` would take it, where there is such a thing. */
  | { readonly kind: "resultDropped"; readonly call: string; readonly instead: string | null }
  /** The component is not known any more. */
  | { readonly kind: "registeredLate"; readonly call: string }
  | { readonly kind: "watchedLate"; readonly call: string }
  /** An effect calls what it should return. */
  | { readonly kind: "runsAtOnce"; readonly call: TSESTree.CallExpression };

/** The cleanups of a file that no framework sees, in source order. */
export const ignoredCleanups = perFile((analysis: Analysis): readonly IgnoredCleanup[] =>
  [...returnedInVain(analysis), ...registeredLate(analysis), ...immediateCleanups(analysis).map(atOnce)].sort((a, b) => a.node.range[0] - b.node.range[0]),
);

/** A mistake, but no leak: what the effect has begun ends before it could last. */
const atOnce = (call: TSESTree.CallExpression): IgnoredCleanup => ({ node: call, reason: { kind: "runsAtOnce", call }, certainty: "possible" });

/** What a function is run by, and what becomes of what it returns. */
type Fate = "seen" | { readonly reason: Extract<IgnoredReason, { kind: "returnedFromAsync" | "resultDropped" }>; readonly certainty: Certainty };

function returnedInVain(analysis: Analysis): IgnoredCleanup[] {
  const fates = new Map<FunctionNode, Fate>();
  const found: IgnoredCleanup[] = [];
  for (const node of analysis.returns) {
    const value = node.type === "ReturnStatement" ? node.argument : node.body;
    const fn = !value || !mayBeFunction(value) ? null : node.type === "ReturnStatement" ? enclosingFunction(node) : node;
    if (!fn || !value) continue;
    let fate = fates.get(fn);
    if (!fate) fates.set(fn, (fate = fateOf(analysis, fn)));
    const cleanup = fate === "seen" ? null : cleanupIn(analysis, value);
    if (fate !== "seen" && cleanup) found.push({ node: value, ...fate, certainty: cleanup === "release" ? fate.certainty : "possible" });
  }
  return found;
}

const mayBeFunction = (value: Node): boolean => value.type === "Identifier" || FUNCTIONS.has(unwrap(value).type);

const FUNCTIONS: ReadonlySet<string> = new Set(["Identifier", "ArrowFunctionExpression", "FunctionExpression"]);

/** Whether a returned value is a function that gives something back (`release`), or one that does anything at all (`call`). */
function cleanupIn(analysis: Analysis, value: Node): "release" | "call" | null {
  const node = unwrap(value);
  const [made, ...others] = trace(analysis, node).values;
  if (!made || others.length > 0) return null;
  if (made.kind === "result" && node.type === "Identifier") return saysRelease(node.name) ? "release" : null;
  if (made.kind !== "created" || !isFunction(made.node)) return null;
  const calls = nodesWithin(analysis, "calls", made.node.body).map(({ callee }) => calledAs(analysis, callee) ?? "");
  if (calls.some((name) => isReleaseName(analysis, name))) return "release";
  return calls.length > 0 ? "call" : null;
}

function fateOf(analysis: Analysis, fn: FunctionNode): Fate {
  const { parent } = outermost(fn);
  if (parent?.type === "CallExpression" && unwrap(parent.callee) !== fn) return ofCallback(analysis, fn, parent);
  const hook = startHookOf(analysis, fn);
  if (hook) return { reason: { kind: "resultDropped", call: hook.name, instead: hook.instead }, certainty: "certain" };
  return isRunInVain(analysis, fn) ? { reason: { kind: "resultDropped", call: functionName(fn) ?? "the call", instead: null }, certainty: "likely" } : "seen";
}

function ofCallback(analysis: Analysis, fn: FunctionNode, call: TSESTree.CallExpression): Fate {
  const row = knownCall(analysis, call, analysis.models.callbacks);
  const name = (): string => analysis.sourceCode.getText(call.callee);
  const isAt = (position: number): boolean => call.arguments[position] === outermost(fn);
  if (row ? row.takes === "cleanup" && isAt(row.position) : isEffectCallback(analysis, fn))
    return fn.async && !fn.generator ? { reason: { kind: "returnedFromAsync", call: name() }, certainty: "certain" } : "seen";
  if (row && isAt(row.position)) return { reason: { kind: "resultDropped", call: name(), instead: row.instead ?? null }, certainty: "certain" };
  const callee = unwrap(call.callee);
  const method = callee.type === "MemberExpression" && isAt(0) ? propertyName(callee) : null;
  if (method === "forEach" && !fn.async) return { reason: { kind: "resultDropped", call: "forEach", instead: null }, certainty: "certain" };
  if (method === "then" && isDropped(call) && isInEffect(analysis, call)) return { reason: { kind: "resultDropped", call: "then", instead: null }, certainty: "likely" };
  return "seen";
}

/** The hook of a framework that a function is, by the tables. */
function startHookOf({ models }: Analysis, fn: FunctionNode): { name: string; instead: string } | null {
  const { parent } = outermost(fn);
  const of = parent?.type === "MethodDefinition" && parent.kind === "method" && !parent.static ? "class" : parent?.type === "Property" && isComponentOptions(outermost(parent.parent)) ? "object" : null;
  const name = of ? propertyName(parent as TSESTree.MethodDefinition | TSESTree.Property) : null;
  const row = models.startHooks.find((hooks) => hooks.of === of && hooks.calls.includes(name ?? ""));
  return row && name !== null ? { name, instead: row.instead } : null;
}

/** `export default { … }`, `defineComponent({ … })`, `Vue.extend({ … })`. */
function isComponentOptions({ parent }: Node): boolean {
  if (parent?.type === "CallExpression") return /^(?:define(?:\w*Component)?|component|extend|mixin|createApp)$/.test(calledName(parent.callee) ?? "");
  return parent?.type === "ExportDefaultDeclaration";
}

/** An async function inside an effect, of which every call drops the promise: `(async () => { … return off; })()`. */
function isRunInVain(analysis: Analysis, fn: FunctionNode): boolean {
  if (!fn.async || fn.generator || !isInEffect(analysis, fn)) return false;
  const { calls, closed } = callersOf(analysis, fn);
  return closed && calls.length > 0 && calls.every(isDropped);
}

/** Whether a node is in the callback of an effect, or of what begins a component. */
function isInEffect(analysis: Analysis, node: Node): boolean {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    if (isEffectCallback(analysis, fn)) return true;
    const { parent } = outermost(fn);
    if (parent?.type === "CallExpression" && knownCall(analysis, parent, analysis.models.callbacks)) return true;
  }
  return false;
}

/** A call that stands alone, perhaps as `void call()` or `call().catch(report)`. */
function isDropped(call: Node): boolean {
  const { parent } = outermost(call);
  if (parent?.type === "UnaryExpression" && parent.operator === "void") return true;
  if (parent?.type === "MemberExpression" && /^(?:catch|finally)$/.test(propertyName(parent) ?? ""))
    return isDroppedCall(outermost(parent).parent);
  return parent?.type === "ExpressionStatement";
}

const isDroppedCall = (node: Node | undefined): boolean => node?.type === "CallExpression" && isDropped(node);

/** What is tied to the component when its function has waited, and the component is no longer known. */
function registeredLate(analysis: Analysis): IgnoredCleanup[] {
  const calls = knownCalls(analysis, analysis.models.componentCalls);
  // Without an `await` nothing is late.
  if (calls.length === 0 || !analysis.sourceCode.text.includes("await")) return [];
  return calls.flatMap(([call, row]): IgnoredCleanup[] => {
    // `onUnmounted(stop, instance)` names its component.
    if ((row.makes === "cleanup" && call.arguments.length !== 1) || isRestored(enclosingFunction(call)) || !waitsBefore(analysis, call)) return [];
    const name = analysis.sourceCode.getText(call.callee);
    if (row.makes === "cleanup") return [{ node: call, reason: { kind: "registeredLate", call: name }, certainty: "certain" }];
    if (outermost(call).parent?.type !== "ExpressionStatement" || !isOfComponent(analysis, call)) return [];
    return [{ node: call, reason: { kind: "watchedLate", call: name }, certainty: watchesLong(analysis, call) ? "likely" : "possible" }];
  });
}

/** A `setup` for which the framework finds the component again after each `await`. */
function isRestored(fn: FunctionNode | null): boolean {
  const property = fn && outermost(fn).parent;
  const call = property?.type === "Property" ? outermost(property.parent).parent : null;
  return call?.type === "CallExpression" && /^define(?:Nuxt|Async)/.test(calledName(call.callee) ?? "");
}

/** Whether a place is in what sets a component up, where others of its kind would be tied to it. */
function isOfComponent(analysis: Analysis, node: Node): boolean {
  const fn = enclosingFunction(node);
  if (!fn) return false;
  const { parent } = outermost(fn);
  if (parent?.type === "CallExpression") return knownCall(analysis, parent, analysis.models.callbacks) !== null;
  return isComposable(analysis, fn) || (parent?.type === "Property" && propertyName(parent) === "setup");
}

/** Whether what a watcher looks at outlives the component: a store, something of the file or of another. */
function watchesLong(analysis: Analysis, call: Node): boolean {
  const [source] = call.type === "CallExpression" ? call.arguments : [];
  const roots = source ? rootsIn(analysis, source) : [];
  return roots.some((root) =>
    [...trace(analysis, root).variables].some((variable) => isModuleVariable(analysis, variable)) ||
    trace(analysis, root).values.some((value) => value.kind === "result" && /^use[A-Z]\w*Store$|^inject$/.test(calledAs(analysis, value.node.callee) ?? "")),
  );
}

/** The names that an expression starts from, except those of what it calls. */
function rootsIn(analysis: Analysis, expression: Node): TSESTree.Identifier[] {
  const [from, to] = expression.range;
  const whole = unwrap(expression);
  const names = whole.type === "Identifier" ? [whole] : [];
  for (const member of analysis.members) {
    const object = unwrap(member.object);
    if (object.type === "Identifier" && object.range[0] >= from && object.range[1] <= to) names.push(object);
  }
  return names.filter((name) => variableOf(analysis, name) !== null);
}
