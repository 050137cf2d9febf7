import type { TSESTree } from "@typescript-eslint/utils";
import { asFunction } from "../ast/as-function.js";
import { calledName, callsIn } from "../ast/calls-named.js";
import { type FileIndex, perFile, perNode } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { ClassNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { variableOf } from "./variable-of.js";

/** What `this` stands for: an instance of a class (ES6, or ES5 prototypes), the class itself, or an object literal. */
export interface Self {
  /** Unique in the file. */
  readonly id: string;
  readonly kind: "class" | "prototype" | "object";
  readonly isStatic: boolean;
  readonly name: string | null;
  /** The class, the object literal, or the constructor function (the first method where there is none). */
  readonly node: Node;
  /** The source of what it extends, without type arguments. */
  readonly superClass: string | null;
  /** Methods and function-valued fields; accessors as `get x` and `set x`. */
  readonly members: ReadonlyMap<string, FunctionNode>;
  /** Methods of the prototype: taken off the instance unbound, they carry no `this`. */
  readonly methods: ReadonlySet<string>;
}

interface Selves {
  readonly byClass: Map<Node, Self>;
  readonly byFunction: Map<FunctionNode, Self>;
  readonly prototypes: Map<string, MutableSelf>;
}

type MutableSelf = { -readonly [K in keyof Self]: Self[K] } & { members: Map<string, FunctionNode>; methods: Set<string> };

const selves = perFile((file: FileIndex): Selves => {
  const found: Selves = { byClass: new Map(), byFunction: new Map(), prototypes: new Map() };
  const assigned: { left: TSESTree.MemberExpression; right: Node }[] = [];
  for (const { left, right } of file.assignments) if (left.type === "MemberExpression" && MEMBERS.has(unwrap(right).type)) assigned.push({ left, right: unwrap(right) });
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
  return found;
});

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

/** The object literal that a variable is declared with. */
export function literalOf(file: FileIndex, name: TSESTree.Identifier): TSESTree.ObjectExpression | null {
  if (!file.literalNames.has(name.name)) return null;
  const definition = variableOf(file, name)?.defs[0]?.node;
  const init = definition?.type === "VariableDeclarator" && definition.id.type === "Identifier" && definition.init ? unwrap(definition.init) : null;
  return init?.type === "ObjectExpression" ? init : null;
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

function addMethod(found: Selves, self: MutableSelf, name: string | null, method: FunctionNode): void {
  found.byFunction.set(method, self);
  if (name === null) return;
  self.members.set(name, method);
  self.methods.add(name);
}

function prototypeSelf(file: FileIndex, found: Selves, constructor: Node, node: Node): MutableSelf {
  const text = file.sourceCode.getText(unwrap(constructor));
  let self = found.prototypes.get(text);
  if (!self) found.prototypes.set(text, (self = newSelf("prototype", `prototype ${text}`, text, node)));
  return self;
}

const newSelf = (kind: Self["kind"], id: string, name: string | null, node: Node): MutableSelf => ({ id, kind, isStatic: false, name, node, superClass: null, members: new Map(), methods: new Set() });

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

/** The classes of a file that are written as prototypes: `Panel.prototype.open = function () {}`. */
export function prototypeSelves(file: FileIndex): readonly Self[] {
  return [...selves(file).prototypes.values()];
}

/** What `this` means at a node; null in a plain function and at the top of the file. */
export function selfAt(file: FileIndex, node: Node): Self | null {
  let child = node;
  for (let up = node.parent; up; child = up, up = up.parent) {
    if (up.type === "StaticBlock") return classSelf(file, up.parent.parent, true);
    if ((up.type === "PropertyDefinition" || up.type === "AccessorProperty") && up.value === child)
      return classSelf(file, up.parent.parent, up.static);
    if (up.type !== "FunctionExpression" && up.type !== "FunctionDeclaration") continue;
    const self = selfOfFunction(file, up);
    if (self !== undefined) return self;
  }
  return null;
}

/** The `this` of a non-arrow function; undefined where it is that of the code around it (`function () {}.bind(this)`). */
const selfOfFunction = perNode((file: FileIndex, fn: TSESTree.FunctionExpression | TSESTree.FunctionDeclaration): Self | null | undefined => {
  const { parent } = outermost(fn);
  if (parent?.type === "MethodDefinition") return classSelf(file, parent.parent.parent, parent.static);
  const prototype = selves(file).byFunction.get(fn);
  if (prototype) return prototype;
  if (parent?.type === "Property" && parent.parent.type === "ObjectExpression") return objectSelfIn(selves(file), wholeOf(parent.parent));
  return passesThis(fn) ? undefined : null;
});

/** `function () {}.bind(this)` and `list.forEach(function () {}, this)`. */
function passesThis(fn: Node): boolean {
  const value = outermost(fn);
  const { parent } = value;
  const isBind = parent?.type === "MemberExpression" && parent.object === value && propertyName(parent) === "bind";
  const call = isBind ? outermost(parent).parent : parent;
  if (call?.type !== "CallExpression" || !(isBind || call.arguments.includes(value as never))) return false;
  const bound = isBind ? call.arguments[0] : call.arguments.at(-1);
  return bound !== undefined && unwrap(bound).type === "ThisExpression";
}

export function classSelf(file: FileIndex, node: ClassNode, isStatic = false): Self {
  if (isStatic) return staticSelf(file, node);
  const { byClass } = selves(file);
  let self = byClass.get(node);
  if (!self) {
    const members = new Map<string, FunctionNode>();
    const methods = new Set<string>();
    for (const member of node.body.body) addClassMember(member, members, methods);
    self = {
      id: `class ${node.range[0]}`, kind: "class", isStatic: false, name: className(node), node,
      superClass: node.superClass ? file.sourceCode.getText(unwrap(node.superClass)) : null, members, methods,
    };
    byClass.set(node, self);
  }
  return self;
}

/** The class itself, as `this` of its static members. */
const staticSelf = perNode((file: FileIndex, node: ClassNode): Self => ({ ...classSelf(file, node), id: `static ${node.range[0]}`, isStatic: true }));

function addClassMember(member: TSESTree.ClassElement, members: Map<string, FunctionNode>, methods: Set<string>): void {
  if (member.type === "MethodDefinition" && !member.static) {
    const name = propertyName(member);
    if (name === null || !isFunction(member.value)) return;
    members.set(member.kind === "get" || member.kind === "set" ? `${member.kind} ${name}` : name, member.value);
    if (member.kind === "method" && !isDecorated(member)) methods.add(name);
  } else if (member.type === "PropertyDefinition" && !member.static) {
    const fn = asFunction(member.value);
    const name = fn && propertyName(member);
    if (fn && name !== null) members.set(name, fn);
  }
}

/** Parsers of plain JavaScript leave the list out. */
function isDecorated({ decorators }: { readonly decorators?: readonly unknown[] }): boolean {
  return (decorators?.length ?? 0) > 0;
}

function className(node: ClassNode): string | null {
  if (node.id) return node.id.name;
  const { parent } = outermost(node);
  return parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id.name : null;
}

function objectSelfIn({ byClass }: Selves, node: TSESTree.ObjectExpression): MutableSelf {
  const known = byClass.get(node);
  if (known) return known as MutableSelf;
  const self = newSelf("object", `object ${String(node.range[0])}`, null, node);
  const isBound = isBoundByMaker(node);
  for (const [name, fn] of functionsOf(node)) {
    self.members.set(name, fn);
    if (!isBound) self.methods.add(name);
  }
  // What is in a part, the instance has bound to itself.
  for (const property of node.properties) {
    const part = property.type === "Property" && PARTS.has(propertyName(property) ?? "") ? unwrap(property.value) : null;
    if (part?.type === "ObjectExpression") for (const [name, fn] of functionsOf(part)) self.members.set(name, fn);
  }
  byClass.set(node, self);
  return self;
}

/** `createReactClass({ … })` binds what it is given to each instance. */
function isBoundByMaker(node: Node): boolean {
  const { parent } = outermost(node);
  return parent?.type === "CallExpression" && /^create(?:React)?Class$/.test(calledName(parent.callee) ?? "");
}

function functionsOf(node: TSESTree.ObjectExpression): Map<string, FunctionNode> {
  const found = new Map<string, FunctionNode>();
  for (const property of node.properties) {
    const fn = property.type === "Property" ? asFunction(property.value) : null;
    const name = fn && propertyName(property as TSESTree.Property);
    if (fn && name !== null) found.set(name, fn);
  }
  return found;
}

/** The properties of a component's options whose functions have the component as their `this`. */
const PARTS = new Set(["methods", "computed", "watch"]);

/** The options that an object is a part of, `{ methods: { … } }` or `{ watch: { x: { … } } }`; the object itself where it is none. */
function wholeOf(object: TSESTree.ObjectExpression): TSESTree.ObjectExpression {
  let up = object;
  for (let depth = 0; depth < 2; depth++) {
    const property: Node | undefined = outermost(up).parent;
    if (property?.type !== "Property" || property.parent.type !== "ObjectExpression") break;
    if (PARTS.has(propertyName(property) ?? "")) return property.parent;
    up = property.parent;
  }
  return object;
}
