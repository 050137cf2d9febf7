import type { TSESTree } from "@typescript-eslint/utils";
import { type FileIndex, perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { ClassNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";

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
  readonly byClass: WeakMap<Node, Self>;
  readonly byFunction: Map<FunctionNode, Self>;
  readonly prototypes: Map<string, MutableSelf>;
}

type MutableSelf = { -readonly [K in keyof Self]: Self[K] } & { members: Map<string, FunctionNode>; methods: Set<string> };

const selves = perFile((file: FileIndex): Selves => {
  const found: Selves = { byClass: new WeakMap(), byFunction: new Map(), prototypes: new Map() };
  for (const { left, right } of file.assignments) addPrototypeMembers(file, found, left, unwrap(right));
  for (const [text, self] of found.prototypes) {
    const constructor = constructorNamed(file, text);
    if (!constructor) continue;
    self.node = constructor;
    self.members.set("constructor", constructor);
    found.byFunction.set(constructor, self);
  }
  return found;
});

function addPrototypeMembers(file: FileIndex, found: Selves, left: Node, right: Node): void {
  if (left.type !== "MemberExpression") return;
  const target = unwrap(left.object);
  if (propertyName(left) === "prototype" && right.type === "ObjectExpression") {
    const self = prototypeSelf(file, found, target, right);
    for (const property of right.properties)
      if (property.type === "Property" && isFunction(property.value)) addMethod(found, self, propertyName(property), property.value);
  } else if (target.type === "MemberExpression" && propertyName(target) === "prototype" && isFunction(right)) {
    addMethod(found, prototypeSelf(file, found, unwrap(target.object), right), propertyName(left), right);
  }
}

function addMethod(found: Selves, self: MutableSelf, name: string | null, method: FunctionNode): void {
  found.byFunction.set(method, self);
  if (name === null) return;
  self.members.set(name, method);
  self.methods.add(name);
}

function prototypeSelf(file: FileIndex, found: Selves, constructor: Node, node: Node): MutableSelf {
  const text = file.sourceCode.getText(constructor);
  let self = found.prototypes.get(text);
  if (!self) {
    self = {
      id: `prototype ${text}`, kind: "prototype", isStatic: false, name: text, node,
      superClass: null, members: new Map(), methods: new Set(),
    };
    found.prototypes.set(text, self);
  }
  return self;
}

function constructorNamed(file: FileIndex, text: string): FunctionNode | null {
  for (const { left, right } of file.assignments)
    if (isFunction(unwrap(right)) && file.sourceCode.getText(left) === text) return unwrap(right) as FunctionNode;
  const variable = file.sourceCode.scopeManager?.scopes.flatMap((scope) => scope.set.get(text) ?? []).at(0);
  const definition = variable?.defs[0]?.node;
  if (definition?.type === "FunctionDeclaration") return definition;
  return definition?.type === "VariableDeclarator" && isFunction(definition.init) ? definition.init : null;
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
function selfOfFunction(file: FileIndex, fn: TSESTree.FunctionExpression | TSESTree.FunctionDeclaration): Self | null | undefined {
  const { parent } = fn;
  if (parent.type === "MethodDefinition") return classSelf(file, parent.parent.parent, parent.static);
  const prototype = selves(file).byFunction.get(fn);
  if (prototype) return prototype;
  if (parent.type === "Property" && parent.parent.type === "ObjectExpression") return objectSelf(file, parent.parent);
  return passesThis(fn) ? undefined : null;
}

/** `function () {}.bind(this)` and `list.forEach(function () {}, this)`. */
function passesThis(fn: Node): boolean {
  const { parent } = fn;
  if (parent?.type === "MemberExpression" && parent.object === fn && propertyName(parent) === "bind")
    return parent.parent.type === "CallExpression" && parent.parent.arguments[0]?.type === "ThisExpression";
  return parent?.type === "CallExpression" && parent.arguments.includes(fn as never) && parent.arguments.at(-1)?.type === "ThisExpression";
}

export function classSelf(file: FileIndex, node: ClassNode, isStatic = false): Self {
  if (isStatic) return { ...classSelf(file, node), id: `static ${node.range[0]}`, isStatic };
  const { byClass } = selves(file);
  let self = byClass.get(node);
  if (!self) {
    const members = new Map<string, FunctionNode>();
    const methods = new Set<string>();
    for (const member of node.body.body) addClassMember(member, members, methods);
    self = {
      id: `class ${node.range[0]}`, kind: "class", isStatic: false, name: className(node), node,
      superClass: node.superClass ? file.sourceCode.getText(node.superClass) : null, members, methods,
    };
    byClass.set(node, self);
  }
  return self;
}

function addClassMember(member: TSESTree.ClassElement, members: Map<string, FunctionNode>, methods: Set<string>): void {
  if (member.type === "MethodDefinition" && !member.static) {
    const name = propertyName(member);
    if (name === null || !isFunction(member.value)) return;
    members.set(member.kind === "get" || member.kind === "set" ? `${member.kind} ${name}` : name, member.value);
    if (member.kind === "method" && !isDecorated(member)) methods.add(name);
  } else if (member.type === "PropertyDefinition" && !member.static && isFunction(member.value)) {
    const name = propertyName(member);
    if (name !== null) members.set(name, member.value);
  }
}

/** Parsers of plain JavaScript leave the list out. */
function isDecorated({ decorators }: { readonly decorators?: readonly unknown[] }): boolean {
  return (decorators?.length ?? 0) > 0;
}

function className(node: ClassNode): string | null {
  if (node.id) return node.id.name;
  return node.parent.type === "VariableDeclarator" && node.parent.id.type === "Identifier" ? node.parent.id.name : null;
}

function objectSelf(file: FileIndex, node: TSESTree.ObjectExpression): Self {
  const { byClass } = selves(file);
  let self = byClass.get(node);
  if (!self) {
    const members = new Map<string, FunctionNode>();
    for (const property of node.properties) {
      const name = property.type === "Property" ? propertyName(property) : null;
      if (name !== null && isFunction((property as TSESTree.Property).value)) members.set(name, (property as TSESTree.Property).value as FunctionNode);
    }
    self = { id: `object ${node.range[0]}`, kind: "object", isStatic: false, name: null, node, superClass: null, members, methods: new Set(members.keys()) };
    byClass.set(node, self);
  }
  return self;
}
