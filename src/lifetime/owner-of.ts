import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perNode } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { fieldWrites } from "../scope/fields.js";
import { type Self, selfAt } from "../scope/self.js";
import { trace } from "../scope/trace.js";
import { endings, functionName, isEffectCallback, isRenderFunction } from "./lifecycle-of.js";

/** Whose an acquisition is. */
export interface Owner {
  readonly kind: "class" | "effect" | "hook" | "factory" | "function";
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

/** The owner of what happens at a node: the nearest effect or hook, else the instance, else the function, around it. */
export function ownerOf(analysis: Analysis, node: Node): Owner | null {
  const around = enclosingFunction(node);
  return around ? ownerInside(analysis, around) : findOwner(analysis, node);
}

const ownerInside = perNode((analysis: Analysis, fn: FunctionNode) => findOwner(analysis, fn.body));

function findOwner(analysis: Analysis, node: Node): Owner | null {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    // What an asynchronous effect returns is a promise, which nobody calls.
    if (isEffectCallback(analysis, fn)) return functional("effect", fn, [...(fn.async ? [] : returned(analysis, fn)), ...handedOver(analysis, fn)]);
    if (isRenderFunction(analysis, fn)) return functional("hook", fn, [...returned(analysis, fn), ...ofEffects(analysis, fn), ...handedOver(analysis, fn)]);
  }
  const self = selfAt(analysis, node);
  if (self && !self.isStatic) return ofInstance(analysis, self);
  return functionOwner(analysis, node);
}

function functional(kind: Owner["kind"], node: FunctionNode, teardowns: readonly Teardown[]): Owner {
  return { kind, node, name: kind === "effect" ? null : functionName(node), self: null, teardowns, usualTeardown: "", isComponent: kind === "effect" || kind === "hook" };
}

function ofInstance(analysis: Analysis, self: Self): Owner {
  const teardowns = [...teardownsOf(analysis, self), ...handedOver(analysis, self.node)];
  return { kind: "class", node: self.node, name: self.name, self, teardowns, usualTeardown: usualTeardown(analysis, self), isComponent: isComponent(analysis, self) };
}

/** The functions inside an owner that are handed over to be run at its end: `onUnmounted(() => …)`, `toDisposable(() => …)`. */
function handedOver(analysis: Analysis, owner: Node): Teardown[] {
  return endings(analysis).all.filter(({ call }) => contains(owner, call)).map(({ fn }) => ({ name: "the function that runs at the end", fn, isStrong: true }));
}

/** The cleanups of the effects of a component. */
function ofEffects(analysis: Analysis, fn: FunctionNode): Teardown[] {
  return nodesWithin(analysis, "calls", fn).flatMap((call) => {
    const [callback] = call.arguments;
    return isFunction(callback) && !callback.async && isEffectCallback(analysis, callback) ? returned(analysis, callback) : [];
  });
}

/** By its base class, by a decorator, or by a method that only a framework calls. */
function isComponent({ models }: Analysis, self: Self): boolean {
  const base = baseName(self);
  const isDecorated = "decorators" in self.node && self.node.decorators.some(({ expression }) => expression.type === "CallExpression" && /^(?:Component|Directive|customElement)$/.test(expression.callee.type === "Identifier" ? expression.callee.name : ""));
  return isDecorated || models.lifecycles.some(({ owner }) => owner.form === "class" && owner.extends?.includes(base));
}

/** The nearest function that gives out a way to end what it began, else the nearest function. */
function functionOwner(analysis: Analysis, node: Node): Owner | null {
  const nearest = enclosingFunction(node);
  for (let fn = nearest; fn; fn = enclosingFunction(fn)) {
    const teardowns = returned(analysis, fn);
    if (teardowns.length > 0) return functional("factory", fn, teardowns);
  }
  return nearest && functional("function", nearest, []);
}

/** The hook of its framework, by its base class; else what most call it. */
function usualTeardown({ models }: Analysis, self: Self): string {
  const base = baseName(self);
  const row = models.lifecycles.find(({ owner }) => owner.form === "class" && owner.extends?.includes(base));
  return row?.teardown[0] ?? "destroy";
}

const baseName = ({ superClass }: Self): string => superClass?.replace(/^.*\./, "") ?? "";

/** The methods of an instance that end it, by the lifecycle tables and the user's own names. */
function teardownsOf(analysis: Analysis, self: Self): Teardown[] {
  const base = baseName(self);
  const found: Teardown[] = [];
  const add = (names: readonly string[], isStrong: boolean): void => {
    for (const [name, fn] of self.members)
      if (names.includes(name.replace(/^[#_$]+/, "")) || names.includes(name)) found.push({ name, fn, isStrong });
    // `this.destroy = () => { … }` in the constructor.
    for (const name of names)
      for (const written of fieldWrites(analysis, self, name)) if (isFunction(written) && !self.members.has(name)) found.push({ name, fn: written, isStrong });
  };
  for (const { owner, teardown, weakTeardown } of analysis.models.lifecycles) {
    if (owner.form !== "class" || (owner.extends && !owner.extends.includes(base))) continue;
    add(teardown, true);
    add(weakTeardown, false);
  }
  for (const { name, teardown = [] } of analysis.models.owners) if (name === self.name || name === base) add(teardown, true);
  return found;
}

/** The functions that a function returns: alone, or as members of an object. */
function returned(analysis: Analysis, fn: FunctionNode): Teardown[] {
  const found: Teardown[] = [];
  for (const node of nodesWithin(analysis, "returns", fn)) {
    const value = node.type === "ReturnStatement" ? node.argument : node === fn ? node.body : null;
    if (!value || (node !== fn && enclosingFunction(node) !== fn)) continue;
    for (const { kind, ...rest } of trace(analysis, value).values) {
      const made = (kind === "created" || kind === "method") && "node" in rest ? rest.node : null;
      if (isFunction(made)) found.push({ name: "the returned function", fn: made, isStrong: true });
      else if (made?.type === "ObjectExpression") found.push(...members(analysis, made));
    }
  }
  return found;
}

function members(analysis: Analysis, object: Extract<Node, { type: "ObjectExpression" }>): Teardown[] {
  return object.properties.flatMap((property): Teardown[] => {
    if (property.type !== "Property") return [];
    const name = propertyName(property);
    const [value] = trace(analysis, unwrap(property.value)).values;
    const fn = value?.kind === "created" && isFunction(value.node) ? value.node : null;
    return name !== null && fn ? [{ name, fn, isStrong: isTeardownName(analysis, name) }] : [];
  });
}

function isTeardownName({ models }: Analysis, name: string): boolean {
  return models.lifecycles.some(({ teardown }) => teardown.includes(name));
}
