import type { TSESTree } from "@typescript-eslint/utils";
import { calledName, importedName } from "../ast/calls-named.js";
import { perFile } from "../ast/file-index.js";
import { flatStatements } from "../ast/flat-statements.js";
import { outermost } from "../ast/outermost.js";
import type { ClassNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { propertyName } from "../ast/property-name.js";
import type { Analysis } from "../calls/analysis.js";
import { holderPath } from "../calls/holder-path.js";
import { isDeclaredType } from "../scope/is-declared-type.js";
import { isDecoratedField } from "../scope/is-decorated-field.js";
import { selfAt } from "../scope/self.js";
import { staticStrings } from "../scope/static-strings.js";
import { type Trace, type Value, trace } from "../scope/trace.js";
import { typeName } from "../scope/type-name.js";
import { isModuleVariable } from "../scope/variable-of.js";
import { isProvidedByCompiled } from "./compiled-angular.js";
import { frequencyOf } from "./frequency-of.js";
import { knownCall } from "./known-call.js";
import { linkOf } from "./link-of.js";

/**
 * How long a value lives: `process` (the platform's own objects), `module` (made or imported by the file itself),
 * `own` (made by the code at hand, dies with it), or `unknown`, which is never taken for long.
 */
export type Lifetime = "process" | "module" | "own" | "unknown";

/** The lifetime of what an expression stands for; with several possible values, the one that all of them share. */
export function lifetimeOf(analysis: Analysis, expression: Node | null): Lifetime {
  if (!expression) return "process"; // the global object
  const traced = trace(analysis, expression);
  const lifetimes = new Set(traced.values.map((value) => ofValue(analysis, value, traced)));
  const [only] = lifetimes;
  if (only && lifetimes.size === 1) return only;
  const long = lifetimes.size === 2 && lifetimes.has("process") && lifetimes.has("module");
  return long ? "module" : "unknown";
}

function ofValue(analysis: Analysis, value: Value, traced: Trace): Lifetime {
  if (holderPath(analysis, value)) return "process";
  if (isOfOneInstance(analysis, value)) return "own";
  switch (value.kind) {
    case "global":
      return "process";
    case "import":
      return analysis.models.hostModules.includes(value.source) ? "process" : "module";
    case "self":
      return value.self.isStatic ? "module" : "own";
    case "created":
      return ofCreated(analysis, value.node, traced);
    case "result":
      return ofResult(analysis, value, traced);
    case "member":
      return ofMember(analysis, value, traced);
    case "field":
      if (analysis.models.holderProperties.includes(value.name)) return "process";
      if (analysis.models.ownProperties.includes(value.name) || isOwnPart(analysis, value)) return "own";
      return isHolderType(analysis, value) ? "process" : "unknown";
    case "parameter":
      if (isRefCallback(value.function) || isLinkedElement(analysis, value)) return "own";
      return isHolderType(analysis, value) ? "process" : "unknown";
    case "unknown":
      // The `this` of a function that some object calls as its own.
      return value.node.type === "ThisExpression" ? "own" : "unknown";
    case "method":
      return "unknown";
  }
}

/** Made where code runs once and kept by a variable of the file: as long-lived as the file. Else it dies with its maker. */
function ofCreated(analysis: Analysis, node: Node, traced: Trace): Lifetime {
  const kept = traced.variables.some((variable) => isModuleVariable(analysis, variable));
  if (!kept) return "own";
  return frequencyOf(analysis, node) === "once" ? "module" : "unknown";
}

function ofResult(analysis: Analysis, value: Extract<Value, { kind: "result" }>, traced: Trace): Lifetime {
  const lasting = ofSource(analysis, value.node);
  if (lasting) return lasting;
  const callee = unwrap(value.node.callee);
  if (isTimeoutSignal(analysis, callee)) return "own";
  const name = callee.type === "MemberExpression" ? propertyName(callee) : callee.type === "Identifier" ? callee.name : null;
  if ((name !== null && /^(?:create|make|build|new|clone|attachShadow)(?![a-z])/.test(name)) || isOfMarkup(analysis, value.node)) return ofCreated(analysis, value.node, traced);
  const kept = traced.variables.some((variable) => isModuleVariable(analysis, variable));
  if (kept && frequencyOf(analysis, value.node) === "once") return "module";
  // What an own object finds or hands out is a part of it: `this.element.querySelector("a")`.
  return callee.type === "MemberExpression" && isOwnSource(analysis, value.node, callee.object) ? "own" : "unknown";
}

/** `$("<div>")` and `$(["<div>", "</div>"].join(""))`, which make the elements. */
function isOfMarkup(analysis: Analysis, { callee, arguments: [first, ...others] }: TSESTree.CallExpression): boolean {
  if (unwrap(callee).type !== "Identifier" || !first || others.length > 1) return false;
  const node = unwrap(first);
  const joined = node.type === "CallExpression" && calledName(node.callee) === "join" && unwrap(node.callee).type === "MemberExpression" ? unwrap((unwrap(node.callee) as TSESTree.MemberExpression).object) : null;
  const markup = joined?.type === "ArrayExpression" ? joined.elements[0] : first;
  return !!markup && staticStrings(analysis, markup)?.every((text) => text.trimStart().startsWith("<")) === true;
}

/** `AbortSignal.timeout`: what it makes is over when the time is. */
function isTimeoutSignal(analysis: Analysis, callee: Node): boolean {
  return callee.type === "MemberExpression" && propertyName(callee) === "timeout" && trace(analysis, callee.object).values.some((value) => value.kind === "global" && value.path === "AbortSignal");
}

/** How long what goes on by itself does so, also through operators: `fromEvent(window, "resize").pipe(debounceTime(100))`. */
function ofSource(analysis: Analysis, call: TSESTree.CallExpression): Lifetime | null {
  const callee = unwrap(call.callee);
  if (callee.type === "MemberExpression" && propertyName(callee) === "pipe") {
    const [source, ...others] = trace(analysis, callee.object).values;
    return source?.kind === "result" && others.length === 0 ? ofSource(analysis, source.node) : null;
  }
  const row = knownCall(analysis, call, analysis.models.sources);
  if (!row) return null;
  return row.of === undefined ? "process" : lifetimeOf(analysis, call.arguments[row.of] ?? null);
}

/** Whether what a method is called on is the code's own; of `node = node.next()` its other values tell. */
function isOwnSource(analysis: Analysis, call: Node, object: Node): boolean {
  const open = asked(analysis);
  if (open.has(call)) return true;
  open.add(call);
  const found = lifetimeOf(analysis, object) === "own";
  open.delete(call);
  return found;
}

/** The calls whose receiver is being asked about. */
const asked = perFile((_: Analysis) => new Set<Node>());

function ofMember(analysis: Analysis, value: Extract<Value, { kind: "member" }>, traced: Trace): Lifetime {
  if (value.name !== null && analysis.models.holderProperties.includes(value.name)) return "process";
  if (value.name !== null && analysis.models.ownProperties.includes(value.name)) return "own";
  // A literal is a mere container: what is put into it may come from anywhere.
  const isContainer = value.object.kind === "created" && /^(?:Object|Array)Expression$/.test(value.object.node.type);
  return !isContainer && ofValue(analysis, value.object, traced) === "own" ? "own" : "unknown";
}

/** `@ViewChild(List) list`, which the framework makes and ends with the instance. */
function isOwnPart(analysis: Analysis, { self, name }: Extract<Value, { kind: "field" }>): boolean {
  const { node } = self;
  if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return false;
  return isDecoratedField(analysis, self, name, analysis.models.ownDecorators) || isElementRef(node, name);
}

/** `<ul ref={(list) => { this.list = list; }} />`, also built into `h("ul", { ref: … })`: passed the element that the component itself renders. */
function isRefCallback(fn: Node): boolean {
  const { parent } = outermost(fn);
  if (parent?.type === "JSXExpressionContainer") return parent.parent.type === "JSXAttribute" && parent.parent.name.name === "ref";
  return parent?.type === "Property" && propertyName(parent) === "ref" && parent.parent.type === "ObjectExpression" && outermost(parent.parent).parent?.type === "CallExpression";
}

/** `element` of `link: function (scope, element) { … }`. */
function isLinkedElement(analysis: Analysis, { function: fn, node, path }: Extract<Value, { kind: "parameter" }>): boolean {
  const position = path.length === 0 ? linkOf(analysis, fn)?.element : undefined;
  return position !== undefined && fn.params[position] === node;
}

function isOfOneInstance(analysis: Analysis, value: Value): boolean {
  const type = typeName(analysis, value);
  if (type === null) return isProvidedByCompiled(analysis, value);
  return analysis.models.ownTypes.includes(importedName(analysis, type)) || isProvided(analysis, value, type);
}

/** `@Component({ providers: [Store] })` of a class that asks for a `Store`: the framework makes it one of its own. */
function isProvided(analysis: Analysis, value: Value, type: string): boolean {
  const asked = value.kind === "parameter" ? value.function.body : value.kind === "result" ? value.node : null;
  const made = asked && selfAt(analysis, asked)?.node;
  // Parsers of plain JavaScript leave the list out.
  const { decorators = [] }: { readonly decorators?: readonly TSESTree.Decorator[] } = made?.type === "ClassDeclaration" || made?.type === "ClassExpression" ? made : {};
  const options = decorators.flatMap(({ expression }) => (expression.type === "CallExpression" && expression.arguments[0] ? [unwrap(expression.arguments[0])] : []));
  const lists = options.flatMap((given) => (given.type === "ObjectExpression" ? given.properties : [])).flatMap((property) => {
    const list = property.type === "Property" && /^(?:view)?providers$/i.test(propertyName(property) ?? "") ? unwrap(property.value) : null;
    return list?.type === "ArrayExpression" ? list.elements : [];
  });
  return lists.some((element) => {
    const provider = element && unwrap(element);
    return provider?.type === "Identifier" && provider.name === type;
  });
}

function isHolderType(analysis: Analysis, value: Value): boolean {
  const type = typeName(analysis, value);
  return type !== null && analysis.models.holderTypes.includes(type) && !isDeclaredType(analysis, type);
}

/** `static get elementRef() { return "el"; }`, which Stencil makes of `@Element() el`. */
function isElementRef(node: ClassNode, name: string): boolean {
  const getter = node.body.body.find((member) => member.type === "MethodDefinition" && member.static && member.kind === "get" && propertyName(member) === "elementRef");
  const [statement] = getter?.type === "MethodDefinition" ? flatStatements(getter.value.body?.body ?? []) : [];
  const value = statement?.type === "ReturnStatement" && statement.argument ? unwrap(statement.argument) : null;
  return value?.type === "Literal" && value.value === name;
}
