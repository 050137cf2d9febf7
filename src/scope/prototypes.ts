import type { TSESTree } from "@typescript-eslint/utils";
import { asFunction } from "../ast/as-function.js";
import { callsIn } from "../ast/calls-named.js";
import type { FileIndex } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { variableOf } from "./variable-of.js";
import { literalOf, objectSelfIn, functionsOf } from "./object-self.js";
import { type Selves, type MutableSelf, newSelf, addMethod } from "./self-types.js";

/** Adds what prototypes and constructor functions make to the instances of a file. */
export function addPrototypes(file: FileIndex, found: Selves): void {
  const assigned: { left: TSESTree.MemberExpression; right: Node }[] = [];
  for (const { left, right } of file.assignments) {
    const value = left.type === "MemberExpression" ? lastOf(right) : null;
    if (left.type === "MemberExpression" && value && MEMBERS.has(value.type)) assigned.push({ left, right: value });
  }
  for (const { left, right } of assigned) addPrototypeMembers(file, found, left, right);
  for (const [name, calls] of callsIn(file, MIXINS)) for (const call of calls) if (call.type === "CallExpression") addMixedIn(file, found, name, call);
  for (const [text, self] of found.prototypes) {
    const constructor = constructorNamed(file, text);
    if (!constructor) continue;
    self.node = constructor;
    self.members.set("constructor", constructor);
    found.byFunction.set(constructor, self);
  }
  for (const { left, right } of assigned) addAssigned(file, found, left, right);
}

/** `f` of `C.prototype.start = C.prototype.resume = f`. */
function lastOf(right: Node): Node {
  const value = unwrap(right);
  return value.type === "AssignmentExpression" ? lastOf(value.right) : value;
}

/** What members of an instance are written as. */
const MEMBERS: ReadonlySet<string> = new Set(["ObjectExpression", "FunctionExpression", "ArrowFunctionExpression"]);

function addPrototypeMembers(file: FileIndex, found: Selves, left: TSESTree.MemberExpression, right: Node): void {
  const target = unwrap(left.object);
  if (propertyName(left) === "prototype" && right.type === "ObjectExpression") {
    addMethods(found, prototypeSelf(file, found, target, right), right);
  } else if (isFunction(right)) {
    const constructor = prototypeOf(file, target);
    if (constructor) addMethod(found, prototypeSelf(file, found, constructor, right), propertyName(left), right);
  }
}

const MIXINS = new Set(["assign", "extend", "mixin", "inherits", "defineProperty", "defineProperties"]);

/** `Object.assign(C.prototype, { … })`, and the like of libraries. */
function addMixedIn(file: FileIndex, found: Selves, name: string, { arguments: [target, ...parts] }: TSESTree.CallExpression): void {
  if (!target) return;
  if (name.startsWith("define")) {
    addDefined(file, found, prototypeOf(file, unwrap(target)), name, parts);
    return;
  }
  const constructor = name === "inherits" ? target : prototypeOf(file, unwrap(target));
  const [base] = parts;
  if (name === "inherits" && base) prototypeSelf(file, found, target, target).superClass = file.sourceCode.getText(unwrap(base));
  else if (constructor) for (const part of parts.map(unwrap)) if (part.type === "ObjectExpression") addMethods(found, prototypeSelf(file, found, constructor, part), part);
}

/** `Object.defineProperty(C.prototype, "x", { get() { … } })`, and the same of several at once. */
function addDefined(file: FileIndex, found: Selves, constructor: Node | null, call: string, parts: readonly Node[]): void {
  const [key, descriptor] = parts.map(unwrap);
  if (!constructor || !key) return;
  if (call === "defineProperty") {
    if (key.type === "Literal" && descriptor?.type === "ObjectExpression") addDescriptor(found, prototypeSelf(file, found, constructor, descriptor), String(key.value), descriptor);
  } else if (key.type === "ObjectExpression") {
    for (const property of key.properties) {
      const value = property.type === "Property" ? unwrap(property.value) : null;
      const name = property.type === "Property" ? propertyName(property) : null;
      if (name !== null && value?.type === "ObjectExpression") addDescriptor(found, prototypeSelf(file, found, constructor, value), name, value);
    }
  }
}

function addDescriptor(found: Selves, self: MutableSelf, name: string, descriptor: TSESTree.ObjectExpression): void {
  for (const [key, fn] of functionsOf(descriptor)) {
    if (key === "value") addMethod(found, self, name, fn);
    else if (key === "get" || key === "set") {
      found.byFunction.set(fn, self);
      self.members.set(`${key} ${name}`, fn);
    }
  }
}

/** `C` of `C.prototype`, also of a name for it: `const proto = C.prototype`. */
function prototypeOf(file: FileIndex, node: Node): Node | null {
  if (node.type === "MemberExpression") return propertyName(node) === "prototype" ? unwrap(node.object) : null;
  const definition = node.type === "Identifier" ? variableOf(file, node)?.defs[0]?.node : null;
  const init = definition?.type === "VariableDeclarator" && definition.init ? unwrap(definition.init) : null;
  const value = init?.type === "AssignmentExpression" ? unwrap(init.left) : init;
  return value?.type === "MemberExpression" && propertyName(value) === "prototype" ? value.object : null;
}

function addMethods(found: Selves, self: MutableSelf, object: TSESTree.ObjectExpression): void {
  for (const property of object.properties) {
    const method = property.type === "Property" ? asFunction(property.value) : null;
    if (method) addMethod(found, self, propertyName(property as TSESTree.Property), method);
  }
}

/** `this.m = function () {}` in a constructor function, and `panel.m = function () {}` for an object literal `panel`. */
function addAssigned(file: FileIndex, found: Selves, left: TSESTree.MemberExpression, right: Node): void {
  if (!isFunction(right) || found.byFunction.has(right)) return;
  const object = unwrap(left.object);
  const literal = object.type === "Identifier" ? literalOf(file, object) : null;
  const self = literal ? objectSelfIn(found, literal) : constructedBy(found, thisOf(file, object));
  const name = propertyName(left);
  if (!self || name === null) return;
  found.byFunction.set(right, self);
  if (literal) {
    self.members.set(name, right);
    self.methods.add(name);
  }
}

/** The `this` that an expression is, or that a variable was declared with: `const self = this`. */
function thisOf(file: FileIndex, node: Node): Node | null {
  if (node.type !== "Identifier" || !file.selfNames.has(node.name)) return node.type === "ThisExpression" ? node : null;
  const definition = variableOf(file, node)?.defs[0]?.node;
  const init = definition?.type === "VariableDeclarator" && definition.init ? unwrap(definition.init) : null;
  return init?.type === "ThisExpression" ? init : null;
}

/** What a function makes that is named as constructors are. */
function constructedBy(found: Selves, node: Node | null): MutableSelf | null {
  let fn = node?.parent;
  while (fn && fn.type !== "FunctionExpression" && fn.type !== "FunctionDeclaration") fn = fn.type === "ClassBody" ? undefined : fn.parent;
  const parent = fn && outermost(fn).parent;
  if (!fn || parent?.type === "MethodDefinition" || parent?.type === "Property") return null;
  const known = found.byFunction.get(fn);
  if (known) return known.members.get("constructor") === fn ? (known as MutableSelf) : null;
  const name = fn.id?.name ?? (parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id.name : "");
  if (!/^[A-Z]/.test(name)) return null;
  const self = newSelf("prototype", `constructor ${String(fn.range[0])}`, name, fn);
  self.members.set("constructor", fn);
  found.byFunction.set(fn, self);
  return self;
}

function prototypeSelf(file: FileIndex, found: Selves, constructor: Node, node: Node): MutableSelf {
  const text = file.sourceCode.getText(unwrap(constructor));
  let self = found.prototypes.get(text);
  if (!self) found.prototypes.set(text, (self = newSelf("prototype", `prototype ${text}`, text, node)));
  return self;
}

function constructorNamed(file: FileIndex, text: string): FunctionNode | null {
  for (const { left, right } of file.assignments) {
    const fn = asFunction(right);
    if (fn && file.sourceCode.getText(left) === text) return fn;
  }
  const variables = file.sourceCode.scopeManager?.scopes.flatMap((scope) => scope.set.get(text) ?? []) ?? [];
  // Compiled classes have one of the same name around them: `var A = (function () { function A() {} … return A; }())`.
  return variables.map(({ defs: [definition] }) => functionOf(definition?.node)).find((fn) => fn !== null) ?? null;
}

function functionOf(definition: Node | undefined): FunctionNode | null {
  if (definition?.type === "FunctionDeclaration") return definition;
  return definition?.type === "VariableDeclarator" ? asFunction(definition.init) : null;
}
