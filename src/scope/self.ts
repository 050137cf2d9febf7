import type { TSESTree } from "@typescript-eslint/utils";
import { asFunction } from "../ast/as-function.js";
import { calledName } from "../ast/calls-named.js";
import { type FileIndex, perFile, perKey } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { ClassNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { objectSelfIn, wholeOf } from "./object-self.js";
import { addPrototypes } from "./prototypes.js";
import type { Self, Selves } from "./self-types.js";

export type { Self };

const selves = perFile((file: FileIndex): Selves => {
  const found: Selves = { byClass: new Map(), byFunction: new Map(), prototypes: new Map() };
  addPrototypes(file, found);
  return found;
});

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
    if (self !== "outer") return self;
  }
  return null;
}

/** The `this` of a non-arrow function; `outer` where it is that of the code around it (`function () {}.bind(this)`). */
const selfOfFunction = perKey((file: FileIndex, fn: TSESTree.FunctionExpression | TSESTree.FunctionDeclaration): Self | null | "outer" => {
  const { parent } = outermost(fn);
  if (parent?.type === "MethodDefinition") return classSelf(file, parent.parent.parent, parent.static);
  const prototype = selves(file).byFunction.get(fn);
  if (prototype) return prototype;
  if (parent?.type === "Property" && parent.parent.type === "ObjectExpression") return objectSelfIn(selves(file), wholeOf(parent.parent));
  return passesThis(fn) ? "outer" : null;
});

/** `function () {}.bind(this)`, `list.forEach(function () {}, this)` and `awaiter(this, function* () {})`. */
function passesThis(fn: Node): boolean {
  const value = outermost(fn);
  const { parent } = value;
  const isBind = parent?.type === "MemberExpression" && parent.object === value && propertyName(parent) === "bind";
  const call = isBind ? outermost(parent).parent : parent;
  if (call?.type !== "CallExpression" || !(isBind || call.arguments.includes(value as never))) return false;
  const candidates = isBind ? [call.arguments[0]] : [isResumed(fn, call) ? call.arguments[0] : undefined, call.arguments.at(-1)];
  return candidates.some((bound) => bound !== undefined && unwrap(bound).type === "ThisExpression");
}

/** A generator, or what compilers make of one: `__generator(this, function (state) { … })`. Who else is given `this` first may go through it: `each(this, function () { … })`. */
function isResumed(fn: Node, { callee }: TSESTree.CallExpression): boolean {
  return ("generator" in fn && fn.generator) || calledName(callee)?.startsWith("__") === true;
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
const staticSelf = perKey((file: FileIndex, node: ClassNode): Self => ({ ...classSelf(file, node), id: `static ${node.range[0]}`, isStatic: true }));

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
