import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { outermost } from "../ast/outermost.js";
import { type FileIndex, perFile, perKey } from "../ast/file-index.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { ClassNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { callersOf } from "./callers.js";
import { fieldWrites } from "./fields.js";
import { patternPath } from "./pattern-path.js";
import { literalOf } from "./object-self.js";
import { type Self, classSelf, selfAt } from "./self.js";
import { EMPTY, type Trace, type Value, both, named, nodeKey, plain, single, suffix, together, union } from "./traces.js";
import { variableOf } from "./variable-of.js";

export type { Trace, Value };

/** Follows an expression back through variables, fields, destructuring, private functions' parameters and casts. */
export function trace(file: FileIndex, expression: Node): Trace {
  const node = unwrap(expression);
  // Chains longer than any that people write would not fit the stack.
  if (depth > DEEPEST) return EMPTY;
  depth++;
  // What a name stands for is noted with the variable.
  const found = node.type === "Identifier" ? ofIdentifier(file, node) : traced(file, node);
  depth--;
  return found;
}

const DEEPEST = 100;
let depth = 0;

/** What refers to itself adds nothing. */
const traced = perKey((file: FileIndex, node: Node): Trace => {
  switch (node.type) {
    case "Super":
    case "ThisExpression": {
      const self = selfAt(file, node);
      return self ? single({ kind: "self", self }, `this:${self.id}`) : single({ kind: "unknown", node }, nodeKey(node));
    }
    case "MemberExpression":
      return member(file, trace(file, node.object), propertyName(node));
    case "ConditionalExpression":
      return union([trace(file, node.consequent), trace(file, node.alternate)]);
    case "LogicalExpression":
      return node.operator === "&&" ? trace(file, node.right) : union([trace(file, node.left), trace(file, node.right)]);
    case "AssignmentExpression":
      return union([trace(file, node.right), trace(file, node.left)]);
    case "SequenceExpression":
      return trace(file, node.expressions.at(-1) as Node);
    case "AwaitExpression":
      return trace(file, node.argument);
    case "CallExpression":
      return ofCall(file, node);
    case "Literal":
      return node.raw === "null" ? EMPTY : single({ kind: "created", node }, nodeKey(node));
    case "UnaryExpression":
      return node.operator === "void" ? EMPTY : single({ kind: "unknown", node }, nodeKey(node));
    case "TemplateLiteral":
    case "ObjectExpression":
    case "ArrayExpression":
    case "NewExpression":
    case "ClassExpression":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "JSXElement":
      return single({ kind: "created", node }, nodeKey(node));
    default:
      return single({ kind: "unknown", node }, nodeKey(node));
  }
}, EMPTY);

function ofCall(file: FileIndex, node: TSESTree.CallExpression): Trace {
  const callee = unwrap(node.callee);
  if (callee.type === "Identifier" && callee.name === "require" && !variableOf(file, callee)) {
    const source = node.arguments[0] && unwrap(node.arguments[0]);
    if (source?.type === "Literal" && typeof source.value === "string")
      return single({ kind: "import", source: source.value, path: "" }, `import:${source.value}`);
  }
  const wrapped = wrappedBy(file, callee, node.arguments);
  if (wrapped) return wrapped;
  const kept = keptResult(file, callee);
  if (kept) return kept;
  if (callee.type !== "MemberExpression") return single({ kind: "result", node }, nodeKey(node));
  const name = propertyName(callee);
  if (name === "bind") return single({ kind: "created", node }, nodeKey(node));
  if (isChainable(node)) return trace(file, callee.object);
  const result = single({ kind: "result", node }, nodeKey(node));
  const iterated = ITERATORS.has(name ?? "") ? (node.arguments[0] ?? callee.object) : null;
  return iterated ? { ...result, keys: [...result.keys, ...suffix(trace(file, iterated).keys, `.${String(name)}()`)] } : result;
}

/** `window` of `$(window)` and `angular.element(window)`: what is done to a wrapper is done to what is in it. Any string but the name of what there is one of finds something, or makes it. */
function wrappedBy(file: FileIndex, callee: Node, [argument, ...others]: readonly Node[]): Trace | null {
  if (!argument || others.length > 0 || (callee.type !== "Identifier" && !(callee.type === "MemberExpression" && propertyName(callee) === "element"))) return null;
  const { values } = trace(file, callee);
  const isWrapper = values.length > 0 && values.every((value) => (value.kind === "global" && WRAPPERS.has(value.path)) || (value.kind === "import" && (value.source === "jquery" || (value.source === "angular" && value.path.endsWith("element")))));
  const found = isWrapper ? trace(file, argument) : EMPTY;
  const selected = isWrapper ? selectedBy(unwrap(argument)) : undefined;
  if (selected !== undefined) return single({ kind: "global", path: selected }, `global:${selected}`);
  return found.values.length > 0 && !found.values.some(isText) ? found : null;
}

const WRAPPERS: ReadonlySet<string> = new Set(["$", "jQuery", "angular.element"]);

/** `document.body` of `"body"`. */
const selectedBy = (argument: Node): string | undefined => (argument.type === "Literal" && typeof argument.value === "string" ? SELECTED.get(argument.value) : undefined);

const SELECTED: ReadonlyMap<string, string> = new Map([["body", "document.body"], ["html", "document.documentElement"]]);

const isText = (value: Value): boolean => value.kind === "created" && /^(?:Template)?Literal$/.test(value.node.type);

/** What an accessor returns, `getElement() { return this.element; }`; null for a function that makes something new. */
function keptResult(file: FileIndex, callee: Node): Trace | null {
  const { values } = trace(file, callee);
  const value = values.length === 1 ? values[0] : undefined;
  return (value?.kind === "method" || value?.kind === "created") && isFunction(value.node) && !value.node.async && !value.node.generator ? keptBy(file, value.node) : null;
}

const keptBy = perKey((file: FileIndex, accessor: FunctionNode): Trace | null => {
  const found = union((returnsOf(file).get(accessor) ?? []).map((node) => trace(file, node)));
  const isKept = found.values.length > 0 && found.values.every((returned) => returned.kind === "field" || returned.kind === "global" || returned.kind === "import" || hasField(found));
  return isKept ? found : null;
}, null);

const hasField = ({ keys }: Trace): boolean => keys.some((key) => key.startsWith("this:"));

/** What a function returns, by the function. */
export const returnsOf = perFile((file: FileIndex) => {
  const byFunction = new Map<Node, Node[]>();
  for (const node of file.returns) {
    const fn = node.type === "ReturnStatement" ? enclosingFunction(node) : node;
    const value = node.type === "ReturnStatement" ? node.argument : node.body;
    if (fn && value) append(byFunction, fn, value);
  }
  return byFunction;
});

/** Whether a call is one of those by which emitters return themselves. */
export function isChainable(node: TSESTree.CallExpression): boolean {
  const callee = unwrap(node.callee);
  const name = callee.type === "MemberExpression" ? propertyName(callee) : null;
  return name !== null && CHAINED.has(name) && node.arguments.length >= 2 && (name !== "addListener" || isOfChain(node, callee as TSESTree.MemberExpression));
}

/** `create().addListener("a", f)` and `emitter.addListener("a", f).on("b", g)`; elsewhere what is kept of it is what ends the listener. */
function isOfChain(node: Node, { object }: TSESTree.MemberExpression): boolean {
  return outermost(node).parent?.type === "MemberExpression" || /^(?:Call|New)Expression$/.test(unwrap(object).type);
}

const CHAINED = new Set(["on", "once", "addListener", "prependListener", "prependOnceListener", "off", "removeListener"]);
const ITERATORS = new Set(["entries", "values", "keys"]);
/** Array methods that hand each element to a callback as its first parameter. */
const EACH = new Set(["forEach", "map", "filter", "some", "every", "find", "flatMap"]);

function ofIdentifier(file: FileIndex, node: TSESTree.Identifier): Trace {
  const variable = variableOf(file, node);
  if (!variable && node.name === "undefined") return EMPTY;
  if (!variable && node.name === "arguments") return single({ kind: "unknown", node }, nodeKey(node));
  if (!variable) return single({ kind: "global", path: GLOBAL_OBJECTS.has(node.name) ? "globalThis" : node.name }, `global:${node.name}`);
  return ofVariable(file, variable);
}

const GLOBAL_OBJECTS = new Set(["globalThis", "self", "global"]);

const ofVariable = perKey(
  (file: FileIndex, variable: TSESLint.Scope.Variable): Trace => named(variable, union(variable.defs.map((definition) => ofDefinition(file, variable, definition)))),
  EMPTY,
);

function ofDefinition(file: FileIndex, variable: TSESLint.Scope.Variable, definition: TSESLint.Scope.Definition): Trace {
  const { node } = definition;
  switch (definition.type as string) {
    case "ImportBinding":
      return ofImport(node as TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration);
    case "Parameter":
      // Markup has parameters too: `{#each list as item}`, `let:item`.
      if (!isFunction(node)) return single({ kind: "unknown", node: definition.name }, nodeKey(definition.name));
      return union([ofParameter(file, definition.name, node), ...writesOf(file, variable)]);
    case "Variable":
      return union(writesOf(file, variable));
    default:
      return single({ kind: "created", node }, nodeKey(node));
  }
}

function writesOf(file: FileIndex, { references }: TSESLint.Scope.Variable): Trace[] {
  const written: Trace[] = [];
  // Only writes have it. A default is a write of its own to the scope manager, and a part of the pattern to us.
  for (const { identifier, writeExpr } of references)
    if (writeExpr && writeExpr.parent?.type !== "AssignmentPattern") written.push(ofWrite(file, identifier, writeExpr));
  return written;
}

function ofImport(node: TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration): Trace {
  const source = importSource(node);
  if (source === null) return single({ kind: "unknown", node }, nodeKey(node));
  const path = node.type !== "ImportSpecifier" ? "" : node.imported.type === "Identifier" ? node.imported.name : node.imported.value;
  if (/^(?:node:)?process$/.test(source) && path === "") return single({ kind: "global", path: "process" }, "global:process");
  return single({ kind: "import", source, path }, `import:${source}.${path}`);
}

function importSource(node: TSESTree.ImportClause | TSESTree.TSImportEqualsDeclaration): string | null {
  if (node.type !== "TSImportEqualsDeclaration") return (node.parent as TSESTree.ImportDeclaration).source.value;
  const { moduleReference } = node;
  return moduleReference.type === "TSExternalModuleReference" ? moduleReference.expression.value : null;
}

/** What one write puts into a variable, the pattern around the variable taken apart. */
function ofWrite(file: FileIndex, identifier: Node, written: Node): Trace {
  const { path, fallback, root } = patternPath(identifier);
  let found =
    root?.type === "ForOfStatement" || root?.type === "ForInStatement" ? element(file, root.right, root.type) : trace(file, written);
  for (const name of path) found = member(file, found, name);
  return fallback ? union([found, trace(file, fallback)]) : found;
}

function ofParameter(file: FileIndex, name: Node, fn: FunctionNode): Trace {
  const injected = name.type === "Identifier" ? INJECTED.get(name.name) : undefined;
  if (injected !== undefined) return single({ kind: "global", path: injected }, `global:${injected}`);
  const { path, fallback, root } = patternPath(name);
  const index = fn.params.findIndex((parameter) => parameter === root || (parameter.type === "TSParameterProperty" && parameter.parameter === root));
  const passed = index < 0 ? [] : arguments_(file, fn, index);
  const { closed } = callersOf(file, fn);
  const traces = passed.map((found) => path.reduce<Trace>((from, step) => member(file, from, step), found));
  if (fallback) traces.push(trace(file, fallback));
  if (!closed && eachOf(fn) === null)
    traces.push(single({ kind: "parameter", node: name, function: fn, path: path.map((step) => step ?? "?") }, nodeKey(name)));
  return union(traces);
}

/** Parameters by which AngularJS hands out a global, or what wraps it. */
const INJECTED: ReadonlyMap<string, string> = new Map([["$window", "window"], ["$document", "document"]]);

/** What the calls of a function that the file shows pass as its parameter number `index`. */
function arguments_(file: FileIndex, fn: FunctionNode, index: number): Trace[] {
  const list = eachOf(fn);
  if (list) return index === 0 ? [element(file, list, "ForOfStatement")] : [];
  return callersOf(file, fn).calls.flatMap((call) => {
    const argument = call.arguments[index];
    return argument && argument.type !== "SpreadElement" ? [trace(file, argument)] : [];
  });
}

/** The list whose elements an inline callback receives: `list.forEach(fn)`. */
function eachOf(fn: FunctionNode): Node | null {
  const value = outermost(fn);
  const { parent } = value;
  if (parent?.type !== "CallExpression" || parent.arguments[0] !== value) return null;
  const callee = unwrap(parent.callee);
  return callee.type === "MemberExpression" && EACH.has(propertyName(callee) ?? "") ? callee.object : null;
}

function element(file: FileIndex, list: Node, loop: "ForOfStatement" | "ForInStatement"): Trace {
  const from = trace(file, list);
  const keys = suffix(from.keys, "[each]");
  const literal = from.values.flatMap((value) => (value.kind === "created" && value.node.type === "ArrayExpression" ? [value.node] : []));
  if (loop === "ForInStatement" || literal.length === 0 || literal.length < from.values.length)
    return { values: [{ kind: "unknown", node: list }], keys, variables: from.variables };
  const elements = union(literal.flatMap((array) => array.elements.map((item) => (item ? trace(file, item) : EMPTY))));
  return { values: elements.values, keys: together([keys, elements.keys]), variables: elements.variables };
}

/** The keys that the trace of a member has, without the rest where what it is a member of tells them all. */
export function keysOfMember(file: FileIndex, node: TSESTree.MemberExpression): readonly string[] {
  const object = trace(file, node.object);
  const name = propertyName(node);
  if (name === null || object.values.some(({ kind }) => kind === "self" || kind === "created")) return trace(file, node).keys;
  return suffix(object.keys, `.${name}`);
}

/** `object.name` for every value the object may have. */
function member(file: FileIndex, object: Trace, name: string | null): Trace {
  const only = object.values[0];
  const found = only && object.values.length === 1 ? memberOfValue(file, only, name) : union(object.values.map((value) => memberOfValue(file, value, name)));
  const keys = name === null ? [] : suffix(object.keys, `.${name}`);
  return { values: found.values, keys: both(found.keys, keys), variables: both(found.variables, object.variables) };
}

function memberOfValue(file: FileIndex, value: Value, name: string | null): Trace {
  if (name === null) return plain({ kind: "member", object: value, name });
  switch (value.kind) {
    case "global":
      return plain({ kind: "global", path: value.path === "globalThis" || (value.path === "window" && WINDOWS.has(name)) ? name : `${value.path}.${name}` });
    case "import":
      return plain({ kind: "import", source: value.source, path: value.path === "" ? name : `${value.path}.${name}` });
    case "self":
      return ofField(file, value.self, name);
    case "created":
      return ofLiteralMember(file, value, name);
    default:
      return plain({ kind: "member", object: value, name });
  }
}

/** Members of `window` that are globals of their own. */
const WINDOWS = new Set(["document", "window", "navigator", "screen", "matchMedia", "visualViewport", "globalThis", "self"]);

/** The key that every expression for a field of an instance has. */
export const fieldKey = (self: Self, name: string): string => `this:${self.id}.${name}`;

function ofField(file: FileIndex, self: Self, name: string): Trace {
  const key = fieldKey(self, name);
  const writes = fieldWrites(file, self, name);
  const method = self.members.get(name);
  if (writes.length === 0)
    return method
      ? { ...single({ kind: "method", self, node: method }, key), keys: [key, nodeKey(method)] }
      : single({ kind: "field", self, name }, key);
  const traces = writes.map((written) => (written ? trace(file, written) : plain({ kind: "field", self, name })));
  return union([...traces, { ...EMPTY, keys: [key] }]);
}

function ofLiteralMember(file: FileIndex, value: Extract<Value, { kind: "created" }>, name: string): Trace {
  if (value.node.type === "ObjectExpression") {
    for (const property of value.node.properties)
      if (property.type === "Property" && property.kind === "init" && propertyName(property) === name) return trace(file, property.value);
  }
  if (value.node.type === "TSEnumDeclaration") {
    for (const entry of value.node.body.members)
      if (entry.initializer && (entry.id.type === "Identifier" ? entry.id.name : entry.id.value) === name) return trace(file, entry.initializer);
  }
  if (value.node.type === "ClassDeclaration" || value.node.type === "ClassExpression") return ofStatic(file, value, name);
  const later = literalWrites(file).get(value.node)?.get(name);
  return later ? union(later.map((written) => trace(file, written))) : plain({ kind: "member", object: value, name });
}

function ofStatic(file: FileIndex, value: Extract<Value, { kind: "created" }>, name: string): Trace {
  const node = value.node as ClassNode;
  for (const item of node.body.body)
    if (item.type === "MethodDefinition" && item.static && propertyName(item) === name && isFunction(item.value))
      return single({ kind: "created", node: item.value }, nodeKey(item.value));
  const self = classSelf(file, node, true);
  return fieldWrites(file, self, name).length > 0 ? ofField(file, self, name) : plain({ kind: "member", object: value, name });
}

/** What is put into an object literal after it was made: `const parts = {}; parts.a = …`. */
export const literalWrites = perFile((file: FileIndex) => {
  const byLiteral = new Map<Node, Map<string, Node[]>>();
  for (const { left, right } of file.assignments) {
    const object = left.type === "MemberExpression" ? unwrap(left.object) : null;
    const literal = object?.type === "Identifier" ? literalOf(file, object) : null;
    const name = literal && propertyName(left as TSESTree.MemberExpression);
    if (!literal || name === null) continue;
    const writes = byLiteral.get(literal) ?? new Map<string, Node[]>();
    append(writes, name, right);
    byLiteral.set(literal, writes);
  }
  return byLiteral;
});
