import { append } from "../ast/append.js";
import { callsByRow } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile, perKey } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { calledAs, calledName } from "../ast/calls-named.js";
import { outermost } from "../ast/outermost.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { perModels } from "../calls/per-models.js";
import type { LifecycleRow } from "../models/schema.js";
import type { Self } from "../scope/self.js";
import { staticStrings } from "../scope/static-strings.js";
import { trace } from "../scope/trace.js";
import { isStoreSetup } from "./is-store-setup.js";
import { linkOf } from "./link-of.js";

/** Whether a function is the body of an effect: a callback that returns its own teardown, or says in it what ends it. */
export const isEffectCallback = (analysis: Analysis, fn: FunctionNode): boolean => effectOf(analysis, fn) !== null;

/** The effect that a function is the body of: `end` is the call that is handed its teardown, null where it returns that. */
export const effectOf = perKey((analysis: Analysis, fn: FunctionNode): { readonly end: string | null } | null => {
  const attribute = attributeOf(fn);
  if (attribute !== null)
    return analysis.models.lifecycles.some(({ owner }) => owner.form === "attribute" && owner.names.includes(attribute)) ? { end: null } : null;
  const { parent } = outermost(fn);
  const place = parent?.type === "CallExpression" ? parent.arguments.findIndex((argument) => unwrap(argument) === fn) : -1;
  if (parent?.type !== "CallExpression" || place < 0) return null;
  const names = calleeNames(analysis, parent);
  for (const name of names)
    for (const { end, from, position = 0 } of effects(analysis.models).get(name) ?? []) if (place === position && isFrom(analysis, parent.callee, from)) return { end: end ?? null };
  return null;
});

type EffectOwner = Extract<LifecycleRow["owner"], { form: "effect" }>;

/** The rows of effects by the calls that take the body of one. */
const effects = perModels(({ lifecycles }): ReadonlyMap<string, readonly EffectOwner[]> => {
  const byCall = new Map<string, EffectOwner[]>();
  for (const { owner } of lifecycles)
    if (owner.form === "effect") for (const call of owner.calls) append(byCall, call, owner);
  return byCall;
});

/** The attribute that a function is the value of: `ref={…}`, or `{@attach …}` of Svelte. */
function attributeOf(fn: FunctionNode): string | null {
  const { parent } = outermost(fn);
  if ((parent?.type as string) === "SvelteAttachTag") return "@attach";
  return parent?.type === "JSXExpressionContainer" && parent.parent.type === "JSXAttribute" && parent.parent.name.type === "JSXIdentifier" ? parent.parent.name.name : null;
}

/** Whether something comes from one of the modules, as far as the file tells where it comes from. */
function isFrom(analysis: Analysis, expression: Node, modules: readonly string[] | undefined): boolean {
  const sources = modules ? trace(analysis, expression).values.flatMap((value) => (value.kind === "import" ? [value.source] : [])) : [];
  return sources.length === 0 || sources.some((source) => modules?.includes(source));
}

type ClassOwner = Extract<LifecycleRow["owner"], { form: "class" }>;

/** Whether a class is such that a row tells what ends it. */
export function isOwnerOf(analysis: Analysis, self: Self, owner: ClassOwner): boolean {
  return !isSpecific(owner) || hasTrait(analysis, self, owner);
}

/** The row of the framework that makes and ends the instances of a class; null where none is known to. */
export function frameworkOf(analysis: Analysis, self: Self): LifecycleRow | null {
  return frameworks(analysis.models).find(({ owner }) => hasTrait(analysis, self, owner as ClassOwner)) ?? null;
}

/** The rows of classes that a framework makes and ends. */
const frameworks = perModels(({ lifecycles }) => lifecycles.filter(({ owner }) => owner.form === "class" && isSpecific(owner)));

const isSpecific = ({ extends: bases, decorators, methods }: ClassOwner): boolean => (bases ?? decorators ?? methods) !== undefined;

function hasTrait(analysis: Analysis, self: Self, { extends: bases, decorators, from, methods }: ClassOwner): boolean {
  if (methods?.some((name) => self.members.has(name))) return true;
  const node = self.node.type === "ClassDeclaration" || self.node.type === "ClassExpression" ? self.node : null;
  if (bases?.includes(baseName(self)) && (!node?.superClass || isFrom(analysis, node.superClass, from))) return true;
  return decorators !== undefined && (node?.decorators ?? []).some(({ expression }) => {
    const callee = unwrap(expression.type === "CallExpression" ? expression.callee : expression);
    return callee.type === "Identifier" && decorators.includes(calledAs(analysis, callee) ?? "") && isFrom(analysis, callee, from);
  });
}

/** The last name of what a class extends. */
export const baseName = ({ superClass }: Self): string => superClass?.replace(/^.*\./, "") ?? "";

/** Whether a function is a hook or composable by its name. */
export function isComposable(analysis: Analysis, fn: FunctionNode): boolean {
  const name = functionName(fn);
  return name !== null && prefixes(analysis.models).some((prefix) => name.startsWith(prefix) && /^[A-Z]/.test(name.slice(prefix.length))) && !isStoreSetup(analysis, fn);
}

/** What the names of composables begin with. */
const prefixes = perModels(({ lifecycles }): readonly string[] => lifecycles.flatMap(({ owner }) => (owner.form === "composable" ? owner.prefix : [])));

/**
 * Whether a function runs once a component, or on every render: a hook or composable, one that links a component to its scope,
 * a component, which is a function with a capital name that calls hooks, or a function that says what to do when its component ends.
 */
export const isRenderFunction = perKey(
  (analysis: Analysis, fn: FunctionNode): boolean =>
    isComposable(analysis, fn) || linkOf(analysis, fn) !== null || (/^[A-Z]/.test(functionName(fn) ?? "") && callsHook(analysis, fn)) || endings(analysis).scopes.has(fn),
);

/** The event that ends what such a function runs for, or a function that listens to it for its own end; null for others. */
export function endEventOf(analysis: Analysis, fn: FunctionNode): string | null {
  return endings(analysis).events.get(fn) ?? linkOf(analysis, fn)?.end ?? null;
}

/** A function that the file hands over to be run when what is around the call ends. */
export interface Ending {
  readonly call: CallNode;
  readonly fn: FunctionNode;
  /** Whether the caller gets it, to end what the call began: `return toDisposable(() => …)`. */
  readonly isForCaller: boolean;
}

interface Endings {
  readonly all: readonly Ending[];
  /** The functions that hand one over for their own end. */
  readonly scopes: ReadonlySet<FunctionNode>;
  /** The event that each of those listens to for that, where it is one. */
  readonly events: ReadonlyMap<FunctionNode, string>;
}

type EndingOwner = Extract<LifecycleRow["owner"], { form: "scope" | "disposer" }>;

/** The rows of calls that are handed a function for the end, by the call. */
const endingOwners = perModels(({ lifecycles }): ReadonlyMap<string, readonly EndingOwner[]> => {
  const byCall = new Map<string, EndingOwner[]>();
  for (const { owner } of lifecycles)
    if (owner.form === "scope" || owner.form === "disposer") for (const call of owner.calls) append(byCall, call, owner);
  return byCall;
});

/** `onUnmounted(() => …)`, `toDisposable(() => …)`. */
export const endings = perFile((analysis: Analysis): Endings => {
  const all: Ending[] = [];
  const scopes = new Set<FunctionNode>();
  const events = new Map<FunctionNode, string>();
  for (const [call, owners] of callsByRow(analysis, endingOwners(analysis.models))) {
    const owner = owners.find((one) => one.form === "disposer" || !one.events || isEvent(analysis, call.arguments[0], one.events));
    if (!owner) continue;
    for (const argument of call.arguments)
      for (const value of trace(analysis, argument).values)
        if ((value.kind === "created" || value.kind === "method") && isFunction(value.node)) all.push({ call, fn: value.node, isForCaller: owner.form === "disposer" && isReturned(call) });
    const around = enclosingFunction(call);
    if (owner.form === "scope" && (!owner.events || owner.isSetup) && !isLasting(call, owner.lasting) && around && !isMember(around)) {
      scopes.add(around);
      if (owner.events?.[0] !== undefined) events.set(around, owner.events[0]);
    }
  }
  return { all, scopes, events };
});

function isReturned(call: Node): boolean {
  const { parent } = outermost(call);
  return parent?.type === "ReturnStatement" || parent?.type === "ArrowFunctionExpression";
}

/** `$rootScope.$on("$destroy", …)`. */
function isLasting({ callee }: CallNode, lasting: string | undefined): boolean {
  const method = lasting === undefined ? null : unwrap(callee);
  return method?.type === "MemberExpression" && calledName(method.object) === lasting;
}

function isEvent(analysis: Analysis, argument: Node | undefined, events: readonly string[]): boolean {
  return (argument && staticStrings(analysis, argument)?.some((name) => events.includes(name))) ?? false;
}

/** A member of a class says what is to happen when the instance ends, not when the member has run. */
const isMember = ({ parent }: FunctionNode): boolean => parent.type === "MethodDefinition" || parent.type === "PropertyDefinition";

function callsHook(analysis: Analysis, fn: FunctionNode): boolean {
  return nodesWithin(analysis, "calls", fn).some((call) => calleeNames(analysis, call).some((name) => /^use[A-Z]/.test(name)));
}

/** The name a function goes by: its own, or that of the variable or property it is put into, also through a wrapping call. */
export function functionName(fn: FunctionNode): string | null {
  if (fn.type !== "ArrowFunctionExpression" && fn.id) return fn.id.name;
  let up = outermost(fn).parent;
  while (up?.type === "CallExpression" && !isFunction(up.parent)) up = outermost(up).parent;
  if (up?.type === "VariableDeclarator" && up.id.type === "Identifier") return up.id.name;
  if (up?.type === "Property" || up?.type === "MethodDefinition" || up?.type === "PropertyDefinition") return up.key.type === "Identifier" ? up.key.name : null;
  return up?.type === "AssignmentExpression" && up.left.type === "Identifier" ? up.left.name : null;
}
