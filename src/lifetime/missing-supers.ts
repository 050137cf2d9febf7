import type { TSESTree } from "@typescript-eslint/utils";
import { calledAs, calledName } from "../ast/calls-named.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perFile } from "../ast/file-index.js";
import { membersNamed } from "../ast/members-named.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { ClassNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import { flatStatements } from "../ast/flat-statements.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import type { Certainty } from "../models/schema.js";
import { baseOf } from "../scope/base-of.js";
import { fieldWrites, selfNamedBy } from "../scope/fields.js";
import { type Self, classSelf, prototypeSelves, selfAt } from "../scope/self.js";
import { trace } from "../scope/trace.js";
import { type Inherited, inheritedMethod } from "./inherited-method.js";
import { isOfPart } from "./owner-of.js";
import { type Reached, isInside, reachedFrom } from "./reached-from.js";

/** An override of a method that ends the instance, which leaves out what its base would do. */
export interface MissingSuper {
  /** The name of the method, where the class writes it. */
  readonly node: Node;
  readonly fn: FunctionNode;
  readonly method: string;
  readonly self: Self;
  readonly base: Node;
  readonly reason: MissingSuperReason;
  readonly certainty: Certainty;
}

/** Why the base is believed to have something to end. */
export type MissingSuperReason =
  /** The class hands things to its base: by `node`. */
  | { readonly kind: "handedToBase"; readonly node: Node }
  /** The base does something in that method. */
  | { readonly kind: "baseReleases" }
  /** The class lets its base set things up: by `super.setup()`. */
  | { readonly kind: "setUpByBase"; readonly setup: string }
  /** Nothing but that there is a base. */
  | { readonly kind: "neverCalled" }
  /** The base is called, but only where a parameter has it so. */
  | { readonly kind: "notOnAllPaths" };

/** The overrides of strong teardowns in a file that do not call their base, in source order. */
export const missingSupers = perFile((analysis: Analysis): readonly MissingSuper[] => {
  const names = strongNames(analysis.models);
  return [...analysis.classes.map((node) => classSelf(analysis, node)), ...prototypeSelves(analysis)].flatMap((self) => {
    const base = baseOf(analysis, self);
    if (!base) return [];
    return [...self.methods].filter((name) => names.has(name)).flatMap((method) => ofOverride(analysis, self, base, method) ?? []);
  });
});

/** The methods that end an instance for good, in whatever class: not those that do so for some only. */
const strongNames = perModels((models): ReadonlySet<string> => {
  const weak = new Set(models.lifecycles.flatMap(({ weakTeardown }) => weakTeardown));
  const rows = models.lifecycles.flatMap(({ owner, teardown }) => (owner.form === "class" ? teardown.filter((name) => !weak.has(name)) : []));
  return new Set([...rows, ...models.owners.flatMap(({ teardown = [] }) => teardown), ...models.setups.flatMap(({ teardown }) => teardown)]);
});

function ofOverride(analysis: Analysis, self: Self, base: Node, method: string): MissingSuper | null {
  const fn = self.members.get(method);
  const node = fn && nameNode(fn);
  const inherited = inheritedMethod(analysis, base, method);
  if (!fn || !node || inherited.kind === "absent" || onlyThrows(fn) || isNewByModifiers(self, fn)) return null;
  const found = { node, fn, method, self, base };
  const reached = reachedFrom(analysis, [fn]);
  const calls = baseCalls(analysis, method, reached);
  if (calls.length > 0) return calls.every((call) => dependsOnParameter(analysis, fn, call)) ? { ...found, reason: { kind: "notOnAllPaths" }, certainty: "possible" } : null;
  if (delegates(analysis, self, method, reached) || (inherited.kind === "shown" && (onlyThrows(inherited.fn) || repeats(analysis, fn, inherited.fn)))) return null;
  const reason = whyNeeded(analysis, self, method, reached, inherited);
  if (reason.kind === "neverCalled" && isEmpty(fn)) return null;
  const isLikely = reason.kind === "neverCalled" ? isOverriddenHook(analysis, fn, method) : !isEmpty(fn) && !(reason.kind === "handedToBase" && isOfPart(fn));
  return { ...found, reason, certainty: isLikely ? "likely" : "possible" };
}

function nameNode(fn: FunctionNode): Node | null {
  const { parent } = outermost(fn);
  if (parent?.type === "MethodDefinition" || parent?.type === "Property") return parent.key;
  return parent?.type === "AssignmentExpression" ? parent.left : null;
}

const statements = ({ body }: FunctionNode): readonly Node[] => (body.type === "BlockStatement" ? body.body : [body]);
const isEmpty = (fn: FunctionNode): boolean => statements(fn).length === 0;
const onlyThrows = (fn: FunctionNode): boolean => (fn.body.type === "BlockStatement" ? flatStatements(fn.body.body)[0]?.type : fn.body.type) === "ThrowStatement";

/** By its modifier the base has the method, and only to be called by a framework. */
function isOverriddenHook({ models }: Analysis, { parent }: FunctionNode, method: string): boolean {
  return parent.type === "MethodDefinition" && parent.override && models.setups.some(({ isHook, teardown }) => isHook && teardown.includes(method));
}

/** A private method, or one without the mark that the class gives its overrides: there is nothing under it, or an abstract method. */
function isNewByModifiers({ node }: Self, { parent }: FunctionNode): boolean {
  if (parent.type !== "MethodDefinition" || parent.override) return false;
  if (parent.accessibility === "private") return true;
  return (node as ClassNode).body.body.some((member) => (member.type === "MethodDefinition" || member.type === "PropertyDefinition") && member.override);
}

/** What calls the base in some way: `super.destroy()`, `Widget.prototype.destroy.call(this)`, `this._super()`. */
function baseCalls(analysis: Analysis, method: string, reached: Reached): Node[] {
  const { lifecycles } = analysis.models;
  const names = new Set([method, ...lifecycles.flatMap(({ teardown, weakTeardown }) => [...teardown, ...weakTeardown])]);
  const members = [...names].flatMap((name) => membersNamed(analysis, name).filter((member) => member.object.type === "Super" || (name === method && isLent(member))));
  const calls = [...reached].flatMap((fn) => nodesWithin(analysis, "calls", fn)).filter(({ callee }) => INHERITED_CALLS.has(calledName(callee) ?? ""));
  return [...members, ...calls].filter((node) => isInside(node, reached));
}

/** `Widget.prototype.destroy.call`, `Widget.prototype.destroy.apply`. */
function isLent(member: TSESTree.MemberExpression): boolean {
  const { parent } = outermost(member);
  return unwrap(member.object).type !== "ThisExpression" && parent?.type === "MemberExpression" && /^(?:call|apply|bind)$/.test(propertyName(parent) ?? "");
}

/** By which the class systems of ES5 call the method that the one at hand overrides. */
const INHERITED_CALLS = new Set(["base", "_super", "callParent", "superMethod", "inherited", "callSuper"]);

/** Whether the call stands in a branch that only a parameter of the method leads into. */
function dependsOnParameter(analysis: Analysis, fn: FunctionNode, call: Node): boolean {
  if (enclosingFunction(call) !== fn) return false;
  for (let child = call, up = call.parent; up && child !== fn.body; child = up, up = up.parent) {
    const test = up.type === "IfStatement" && up.test !== child && !up.alternate ? up.test : up.type === "LogicalExpression" && up.right === child ? up.left : null;
    if (test && isAboutParameter(analysis, test)) return true;
  }
  return false;
}

function isAboutParameter(analysis: Analysis, test: Node): boolean {
  const parts: Node[] = [];
  walk(analysis.sourceCode, test, (node) => parts.push(node) > 0);
  return (
    !parts.some(({ type }) => type === "ThisExpression" || type === "Super") &&
    parts.some((node) => node.type === "Identifier" && trace(analysis, node).values.some(({ kind }) => kind === "parameter"))
  );
}

/** Whether another method ends the instance: an own one, which is asked for itself, or one of the base. */
function delegates(analysis: Analysis, self: Self, method: string, reached: Reached): boolean {
  const names = strongNames(analysis.models);
  const weak = new Set(analysis.models.lifecycles.flatMap(({ weakTeardown }) => weakTeardown));
  return [...reached].some((fn) =>
    nodesWithin(analysis, "calls", fn).some(({ callee }) => {
      const target = unwrap(callee);
      if (target.type !== "MemberExpression" || selfNamedBy(analysis, unwrap(target.object))?.id !== self.id) return false;
      const name = propertyName(target) ?? "";
      return name !== method && (names.has(name) || (method.startsWith("[") && weak.has(name)) || (!self.members.has(name) && /dispose|destroy|clean|teardown/i.test(name)));
    }),
  );
}

/** Whether an override does again, word for word, all that its base does. */
function repeats({ sourceCode }: Analysis, fn: FunctionNode, base: FunctionNode): boolean {
  const text = sourceCode.getText(fn.body);
  return statements(base).every((statement) => text.includes(sourceCode.getText(statement)));
}

function whyNeeded(analysis: Analysis, self: Self, method: string, reached: Reached, inherited: Inherited): MissingSuperReason {
  if (inherited.kind === "known" || (inherited.kind === "shown" && nodesWithin(analysis, "calls", inherited.fn.body).length > 0)) return { kind: "baseReleases" };
  const handed = inherited.kind === "unknown" ? handedToBase(analysis, self, reached) : null;
  if (handed) return { kind: "handedToBase", node: handed };
  const hooks = analysis.models.setups.filter(({ teardown }) => teardown.includes(method)).flatMap(({ setup }) => setup);
  const setup = hooks.find((name) => membersNamed(analysis, name).some(({ object }) => object.type === "Super" && selfAt(analysis, object)?.id === self.id));
  return setup === undefined ? { kind: "neverCalled" } : { kind: "setUpByBase", setup };
}

/** The first call by which the class gives something to its base to end; null where the teardown sees to it by itself. */
function handedToBase(analysis: Analysis, self: Self, reached: Reached): Node | null {
  for (const call of nodesWithin(analysis, "calls", self.node)) {
    const name = registrarOf(analysis, call.callee, self) ?? untilOf(analysis, call, self);
    if (name === null || (call.arguments.length !== 1) || declares(analysis, self, name)) continue;
    if (!membersNamed(analysis, name).some((member) => isInside(member, reached))) return call;
  }
  return null;
}

/** The member of the instance by which a call registers: `_register` of `this._register(x)`, `_store` of `this._store.add(x)`. */
function registrarOf(analysis: Analysis, callee: Node, self: Self): string | null {
  const path = ownPath(analysis, callee, self);
  return path && analysis.models.registrars.some(({ calls }) => calls.includes(path.join("."))) ? (path[0] ?? null) : null;
}

/** `_destroyed` of `takeUntil(this._destroyed)`. */
function untilOf(analysis: Analysis, { callee, arguments: [until] }: Analysis["calls"][number], self: Self): string | null {
  const ends = analysis.models.handles.some(({ endsWithOwner }) => endsWithOwner?.includes(calledAs(analysis, callee) ?? ""));
  const path = ends && until ? ownPath(analysis, until, self) : null;
  return path?.length === 1 ? (path[0] ?? null) : null;
}

/** The names from an instance to an expression: `this._store.add` is `_store`, `add`; null for what does not hang on it. */
function ownPath(analysis: Analysis, expression: Node, self: Self): string[] | null {
  const path: string[] = [];
  let node = unwrap(expression);
  for (; node.type === "MemberExpression"; node = unwrap(node.object)) path.unshift(propertyName(node) ?? "");
  return path.length > 0 && selfNamedBy(analysis, node)?.id === self.id ? path : null;
}

/** Whether the class itself has a member of a name. */
function declares(analysis: Analysis, self: Self, name: string): boolean {
  if (self.members.has(name) || self.members.has(`get ${name}`) || fieldWrites(analysis, self, name).length > 0) return true;
  const { node } = self;
  if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return false;
  return node.body.body.some((member) => member.type === "PropertyDefinition" && !member.declare && contains(node, member) && propertyName(member) === name);
}
