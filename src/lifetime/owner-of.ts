import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { outermost } from "../ast/outermost.js";
import { asFunction } from "../ast/as-function.js";
import { calledAs } from "../ast/calls-named.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile, perKey } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { type ComponentScript, componentScriptAt } from "../scope/component-script.js";
import { fieldsOf } from "../scope/fields.js";
import { type Self, selfAt } from "../scope/self.js";
import { literalWrites, returnsOf, trace } from "../scope/trace.js";
import { type Ending, baseName, effectOf, endEventOf, endings, frameworkOf, functionName, isEffectCallback, isOwnerOf, isRenderFunction } from "./lifecycle-of.js";

/** Whose an acquisition is. */
export interface Owner {
  readonly kind: "class" | "effect" | "hook" | "component" | "factory" | "function";
  readonly node: Node;
  readonly name: string | null;
  readonly self: Self | null;
  /** What ends it for good, by the name to call it by in a message. */
  readonly teardowns: readonly Teardown[];
  /** The name that a teardown would have where there is none yet. */
  readonly usualTeardown: string;
  /** Whether a framework makes and ends it, whatever methods it has. */
  readonly isComponent: boolean;
}

export interface Teardown {
  readonly name: string;
  readonly fn: FunctionNode;
  /** Whether having it obliges to release everything; a weak one (`close`, `stop`) only proves a release. */
  readonly isStrong: boolean;
}

/** The functions that run when an owner ends for good. */
export const strongEnds = (teardowns: readonly Teardown[]): FunctionNode[] => teardowns.flatMap(({ fn, isStrong }) => (isStrong ? [fn] : []));

/** Whether an owner has an end for good, which obliges it to give back all that it took. */
export const hasStrongEnd = (teardowns: readonly Teardown[]): boolean => teardowns.some(({ isStrong }) => isStrong);

/** The owner of what happens at a node: the nearest effect or hook, else the instance, else the function, around it. */
export function ownerOf(analysis: Analysis, node: Node): Owner | null {
  const around = enclosingFunction(node);
  return around ? ownerInside(analysis, around) : findOwner(analysis, node);
}

const ownerInside = perKey((analysis: Analysis, fn: FunctionNode) => findOwner(analysis, fn.body));

function findOwner(analysis: Analysis, node: Node): Owner | null {
  const around = enclosingFunction(node);
  const run = around && runOwner(analysis, around);
  if (run) return run.kind === "hook" ? withoutTaker(analysis, run, node) : run;
  const self = selfAt(analysis, node);
  if (self && !self.isStatic) return instanceOwner(analysis, self);
  const owner = functionOwner(analysis, node);
  if (owner?.kind === "factory") return owner;
  const outer = around && outerSelf(analysis, around);
  if (outer) return instanceOwner(analysis, outer);
  const script = componentScriptAt(analysis, node);
  return (script && scriptOwner(analysis, script)) ?? owner;
}

/** What a hook gives out ends what the hook took, not what it takes itself each time it is called. */
function withoutTaker(analysis: Analysis, hook: Owner, node: Node): Owner {
  const takers = isFunction(hook.node) ? returned(analysis, hook.node).filter(({ fn }) => contains(fn, node)) : [];
  return takers.length === 0 ? hook : { ...hook, teardowns: hook.teardowns.filter((teardown) => !takers.some(({ fn }) => fn === teardown.fn)) };
}

/** The effect, hook or component that a function is, or that is around it. */
const runOwner = perKey((analysis: Analysis, fn: FunctionNode): Owner | null => {
  const effect = effectOf(analysis, fn);
  // What an asynchronous effect returns is a promise, which nobody calls.
  if (effect) return { ...functional("effect", fn, [...(effect.end === null && !fn.async ? returned(analysis, fn) : []), ...handedOver(analysis, fn)]), usualTeardown: effect.end ?? "" };
  if (isRenderFunction(analysis, fn)) return { ...functional("hook", fn, [...returned(analysis, fn), ...ofEffects(analysis, fn), ...handedOver(analysis, fn)]), usualTeardown: endEventOf(analysis, fn) ?? "" };
  const outer = enclosingFunction(fn);
  return outer && runOwner(analysis, outer);
});

/** The instance whose method a function is or is in, also where a plain function inside has another `this`. */
const outerSelf = perKey((analysis: Analysis, fn: FunctionNode): Self | null => {
  const self = selfAt(analysis, fn.body);
  if (self) return self.isStatic ? null : self;
  const outer = enclosingFunction(fn);
  return outer && outerSelf(analysis, outer);
});

/** The component of a script. */
const scriptOwner = perKey((analysis: Analysis, script: ComponentScript): Owner | null => {
  const row = analysis.models.lifecycles.find(({ owner }) => owner.form === "script" && owner.language === script.language)?.owner;
  if (row?.form !== "script") return functional("function", script.node, []);
  const teardowns = [...ofEffects(analysis, script.node), ...handedOver(analysis, script.node)];
  return { ...functional("component", script.node, teardowns), usualTeardown: row.end };
});

function functional(kind: Owner["kind"], node: Node, teardowns: readonly Teardown[]): Owner {
  return { kind, node, name: kind === "effect" || !isFunction(node) ? null : functionName(node), self: null, teardowns, usualTeardown: "", isComponent: kind === "effect" || kind === "hook" || kind === "component" };
}

/** The instance of a class as an owner. */
export const instanceOwner = perKey((analysis: Analysis, self: Self): Owner => {
  const ends = [...teardownsOf(analysis, self), ...handedOver(analysis, self.node, ({ isForCaller }) => !isForCaller)];
  const teardowns = hasStrongEnd(ends) ? [...ends, ...inDisposables(analysis, self.node)] : ends;
  const framework = frameworkOf(analysis, self);
  return { kind: "class", node: self.node, name: self.name, self, teardowns, usualTeardown: framework?.teardown[0] ?? "destroy", isComponent: framework !== null };
});

/** The functions inside an owner that are handed over to be run at its end: `onUnmounted(() => …)`, `toDisposable(() => …)`. */
function handedOver(analysis: Analysis, owner: Node, isOfOwner: (ending: Ending) => boolean = () => true): Teardown[] {
  return endings(analysis).all.filter((ending) => contains(owner, ending.call) && isOfOwner(ending)).map(({ fn }) => ({ name: RUNS_AT_END, fn, isStrong: true }));
}

/** The functions inside an owner that whoever disposes of what has them will call: they prove a release, and oblige to nothing. */
function inDisposables(analysis: Analysis, owner: Node): Teardown[] {
  return disposables(analysis).filter(({ fn }) => contains(owner, fn));
}

/** `store.add({ dispose: () => … })`, `Disposable.from({ dispose() {…} })`, `Disposable.create(() => …)`, `new Disposable(() => …)`. */
const disposables = perFile((analysis: Analysis): readonly Teardown[] =>
  analysis.calls.flatMap((call) => {
    const literals = endingLiterals(analysis, call.arguments).flatMap((object) => members(analysis, object).flatMap(({ fn, isStrong }) => (isStrong ? [fn] : [])));
    const functions = call.arguments.flatMap((argument) => asFunction(argument) ?? []);
    return [...literals, ...(functions.length > 0 && makesDisposable(analysis, call) ? functions : [])].map((fn) => ({ name: RUNS_AT_END, fn, isStrong: false }));
  }),
);

/** Whether a call by its name or by that of its class makes something to dispose of. */
function makesDisposable(analysis: Analysis, { callee }: CallNode): boolean {
  const method = unwrap(callee);
  const isNamed = (node: Node): boolean => disposer(analysis.models).test(calledAs(analysis, node) ?? "");
  return isNamed(method) || (method.type === "MemberExpression" && isNamed(unwrap(method.object)));
}

const disposer = perModels(({ protocols }) => new RegExp(protocols.disposer));

/** What a function is called that is handed over for the end: `onUnmounted(() => …)`. */
const RUNS_AT_END = "the function that runs at the end";

/** The cleanups of the effects of a component. */
function ofEffects(analysis: Analysis, component: Node): Teardown[] {
  return nodesWithin(analysis, "calls", component).flatMap((call) => {
    const callback = asFunction(call.arguments[0]);
    return callback && !callback.async && isEffectCallback(analysis, callback) ? returned(analysis, callback) : [];
  });
}

/** The nearest function that gives out a way to end what it began, else the nearest function. */
function functionOwner(analysis: Analysis, node: Node): Owner | null {
  const nearest = enclosingFunction(node);
  for (let fn = giver(analysis, nearest); fn; fn = giver(analysis, enclosingFunction(fn))) {
    const { given, closures } = endsOf(analysis, fn);
    // What takes it does not end it: `return function debounced() { timer = setTimeout(f, wait); }`.
    const teardowns = given.filter((teardown) => !contains(teardown.fn, node));
    if (teardowns.length > 0) return functional("factory", fn, teardowns);
    if (hasStrongEnd(closures)) return functional("factory", enclosingFunction(fn) ?? fn, closures);
  }
  return nearest && functional("function", nearest, []);
}

/** What a function gives out to end it, and what stands beside it on the same object. */
const endsOf = perKey((analysis: Analysis, fn: FunctionNode) => ({ given: [...returned(analysis, fn), ...calledBack(analysis, fn)], closures: siblings(analysis, fn) }));

/** The nearest function that has such ends, the one at hand or around it. */
const giver = (analysis: Analysis, fn: FunctionNode | null): FunctionNode | null => fn && giverFrom(analysis, fn);

const giverFrom = perKey((analysis: Analysis, fn: FunctionNode): FunctionNode | null => {
  const { given, closures } = endsOf(analysis, fn);
  return given.length > 0 || closures.length > 0 ? fn : giver(analysis, enclosingFunction(fn));
});

/** The methods of an instance that end it, by the lifecycle tables and the user's own names. */
function teardownsOf(analysis: Analysis, self: Self): Teardown[] {
  const base = baseName(self);
  const found: Teardown[] = [];
  const byName = new Map<string, string[]>();
  for (const name of self.members.keys()) for (const key of new Set([name, name.replace(/^[#_$]+/, "")])) append(byName, key, name);
  const fields = fieldsOf(analysis, self);
  const add = (names: readonly string[], isStrong: boolean, isByName = false): void => {
    const called = new Set(names.flatMap((name) => byName.get(name) ?? []));
    if (called.size > 0) for (const [name, fn] of self.members) if (called.has(name) && !(isByName && isOfPart(fn))) found.push({ name, fn, isStrong });
    // `this.destroy = () => { … }` in the constructor.
    for (const name of names)
      for (const fn of fields.get(name)?.map(asFunction) ?? []) if (fn && !self.members.has(name)) found.push({ name, fn, isStrong });
  };
  for (const { owner, teardown, weakTeardown } of analysis.models.lifecycles) {
    if (owner.form !== "class" || !isOwnerOf(analysis, self, owner)) continue;
    // Of a class that nothing is known of, the name of a method alone says that it ends the instance.
    add(teardown, true);
    add(weakTeardown, false, Object.keys(owner).length === 1);
  }
  for (const { name, teardown = [] } of analysis.models.owners) if (name === self.name || name === base) add(teardown, true);
  return found;
}

/** A method that must be told which one: `remove(key)` ends a part of the instance. */
export const isOfPart = ({ params: [first] }: FunctionNode): boolean => (first?.type === "Identifier" && !first.optional) || first?.type === "ObjectPattern";

/** `setup()` of a component returns what renders it. */
const isSetup = (fn: FunctionNode): boolean => fn.parent.type === "Property" && functionName(fn) === "setup";

/** The functions that a function returns: alone, or as members of an object. */
function returned(analysis: Analysis, fn: FunctionNode): Teardown[] {
  if (isSetup(fn)) return [];
  const found: Teardown[] = [];
  for (const value of returnsOf(analysis).get(fn) ?? []) {
    for (const { kind, ...rest } of trace(analysis, value).values) {
      const made = (kind === "created" || kind === "method") && "node" in rest ? rest.node : null;
      // What must be told something goes on with the work: `(store) => (next) => (action) => next(action)`.
      if (isFunction(made)) found.push(...(isOfPart(made) ? [] : [{ name: "the returned function", fn: made, isStrong: true }]));
      else if (made?.type === "ObjectExpression") found.push(...members(analysis, made));
    }
  }
  return found;
}

/** The functions of the objects that a function hands to its caller by a callback: `callback(null, { dispose() { … } })`. */
function calledBack(analysis: Analysis, fn: FunctionNode): Teardown[] {
  return callbacks(analysis).flatMap(({ call, takers, ends }) => (contains(fn, call) && takers.some((taker) => contains(fn, taker)) ? ends : []));
}

/** The calls of parameters that hand over objects with something to end, and the functions whose parameters these are. */
const callbacks = perFile((analysis: Analysis) => {
  const found: { readonly call: CallNode; readonly takers: readonly FunctionNode[]; readonly ends: readonly Teardown[] }[] = [];
  for (const call of analysis.calls) {
    const objects = call.callee.type === "MemberExpression" ? [] : endingLiterals(analysis, call.arguments);
    if (objects.length === 0 || unwrap(call.callee).type !== "Identifier") continue;
    const takers = trace(analysis, call.callee).values.flatMap((value) => (value.kind === "parameter" && value.path.length === 0 ? [value.function] : []));
    const ends = takers.length === 0 ? [] : objects.flatMap((object) => members(analysis, object));
    if (hasStrongEnd(ends)) found.push({ call, takers, ends });
  }
  return found;
});

/** The literals in a list that have a member which by its name ends something: one look that settles most calls. */
function endingLiterals(analysis: Analysis, list: readonly Node[]): TSESTree.ObjectExpression[] {
  const found: TSESTree.ObjectExpression[] = [];
  for (const argument of list) {
    const literal = unwrap(argument);
    if (literal.type === "ObjectExpression" && literal.properties.some((property) => property.type === "Property" && isTeardownName(analysis, propertyName(property) ?? ""))) found.push(literal);
  }
  return found;
}

/** The functions of an object literal, also those that it gets later, `query.clear = () => …`, and what is wrapped: `destroy: once(() => …)`. */
function members(analysis: Analysis, object: Extract<Node, { type: "ObjectExpression" }>): Teardown[] {
  const written = object.properties.flatMap((property) => (property.type === "Property" ? [[propertyName(property), [property.value]] as const] : []));
  return [...written, ...(literalWrites(analysis).get(object) ?? [])].flatMap(([name, values]) =>
    values.flatMap((node): Teardown[] => {
      const [value] = trace(analysis, unwrap(node)).values;
      const fn = value?.kind === "created" && isFunction(value.node) ? value.node : value?.kind === "result" ? asFunction(value.node.arguments[0]) : null;
      return name !== null && fn ? [{ name, fn, isStrong: isTeardownName(analysis, name) }] : [];
    }),
  );
}

/** The functions of the object of a function run that a function is one of, whoever gets that object: `query.start = () => …`. */
function siblings(analysis: Analysis, fn: FunctionNode): Teardown[] {
  const { parent } = outermost(fn);
  const object = parent?.type === "AssignmentExpression" && parent.left.type === "MemberExpression" ? unwrap(parent.left.object) : null;
  if (object?.type !== "Identifier" || !enclosingFunction(fn)) return [];
  const [value] = trace(analysis, object).values;
  return value?.kind === "created" && value.node.type === "ObjectExpression" && enclosingFunction(value.node) ? members(analysis, value.node) : [];
}

const isTeardownName = ({ models }: Analysis, name: string): boolean => teardownNames(models).has(name);

const teardownNames = perModels(({ lifecycles }): ReadonlySet<string> => new Set(lifecycles.flatMap(({ teardown }) => teardown)));

