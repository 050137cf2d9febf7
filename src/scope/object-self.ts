import type { TSESTree } from "@typescript-eslint/utils";
import { asFunction } from "../ast/as-function.js";
import { calledName } from "../ast/calls-named.js";
import type { FileIndex } from "../ast/file-index.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { variableOf } from "./variable-of.js";
import { type Selves, type MutableSelf, newSelf } from "./self-types.js";

/** The object literal that a variable is declared with. */
export function literalOf(file: FileIndex, name: TSESTree.Identifier): TSESTree.ObjectExpression | null {
  if (!file.literalNames.has(name.name)) return null;
  const definition = variableOf(file, name)?.defs[0]?.node;
  const init = definition?.type === "VariableDeclarator" && definition.id.type === "Identifier" && definition.init ? unwrap(definition.init) : null;
  return init?.type === "ObjectExpression" ? init : null;
}

export function objectSelfIn({ byClass }: Selves, node: TSESTree.ObjectExpression): MutableSelf {
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

export function functionsOf(node: TSESTree.ObjectExpression): Map<string, FunctionNode> {
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
export function wholeOf(object: TSESTree.ObjectExpression): TSESTree.ObjectExpression {
  let up = object;
  for (let depth = 0; depth < 2; depth++) {
    const property: Node | undefined = outermost(up).parent;
    if (property?.type !== "Property" || property.parent.type !== "ObjectExpression") break;
    if (PARTS.has(propertyName(property) ?? "")) return property.parent;
    up = property.parent;
  }
  return object;
}
