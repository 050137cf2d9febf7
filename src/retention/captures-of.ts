import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { constructedName } from "../ast/constructed-name.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { componentScriptAt } from "../scope/component-script.js";
import { type Self, selfAt } from "../scope/self.js";
import { type Value, trace } from "../scope/trace.js";
import { isModuleVariable } from "../scope/variable-of.js";

/** What a function keeps alive as long as somebody keeps the function. */
export interface Captures {
  /** The instance behind `this`. */
  readonly instance: Self | null;
  /** Names of what it closes over, `this` aside; module variables and plain constants do not count. */
  readonly names: readonly string[];
  /** It came from elsewhere, so nobody can tell. */
  readonly isUnknown: boolean;
  /** It is only handed through: a parameter of the function at hand. */
  readonly isForwarded: boolean;
}

const NOTHING: Captures = { instance: null, names: [], isUnknown: false, isForwarded: false };
const UNKNOWN: Captures = { ...NOTHING, isUnknown: true };

/**
 * @param expression the function, or what was made of one
 * @param context the object that is kept beside it as its `this`, if any
 */
export function capturesOf(analysis: Analysis, expression: Node, context: Node | null = null): Captures {
  const held = ofExpression(analysis, expression, new Set());
  const beside = context && ofArgument(analysis, context, new Set());
  return beside && capturesAnything(beside) ? { ...merge([held, beside]), isUnknown: false, isForwarded: false } : held;
}

export function capturesAnything({ instance, names }: Captures): boolean {
  return instance !== null || names.length > 0;
}

function ofExpression(analysis: Analysis, expression: Node, visited: Set<Node>): Captures {
  return merge(trace(analysis, expression).values.map((value) => ofValue(analysis, value, visited)));
}

function ofValue(analysis: Analysis, value: Value, visited: Set<Node>): Captures {
  switch (value.kind) {
    case "self":
      return value.self.isStatic ? NOTHING : { ...NOTHING, instance: value.self };
    case "created":
      return ofCreated(analysis, value.node, visited);
    case "method":
      // Taken off the prototype unbound: no `this`. A decorator may bind it.
      return isPlainMethod(value) ? NOTHING : { ...NOTHING, instance: value.self };
    case "result":
      return ofCreated(analysis, value.node, visited);
    case "parameter":
      return { ...UNKNOWN, isForwarded: true };
    case "member":
      return { ...UNKNOWN, isForwarded: value.object.kind === "parameter" };
    case "field":
    case "unknown":
      return UNKNOWN;
    default:
      return NOTHING;
  }
}

function isPlainMethod({ self, node }: Extract<Value, { kind: "method" }>): boolean {
  for (const name of self.methods) if (self.members.get(name) === node) return true;
  return false;
}

function ofCreated(analysis: Analysis, node: Node, visited: Set<Node>): Captures {
  if (visited.has(node)) return NOTHING;
  visited.add(node);
  if (isWeakRef(node)) return NOTHING;
  if (isFunction(node)) return ofFunction(analysis, node, visited);
  if (node.type === "CallExpression" || node.type === "NewExpression") return ofCall(analysis, node, visited);
  if (node.type === "ObjectExpression")
    return merge(node.properties.map((property) => (property.type === "Property" ? ofExpression(analysis, property.value, visited) : UNKNOWN)));
  return NOTHING;
}

/** A function made by a call holds what went in: `debounce(() => this.draw())`, `handler.bind(this)`. */
function ofCall(analysis: Analysis, node: TSESTree.CallExpression | TSESTree.NewExpression, visited: Set<Node>): Captures {
  const callee = unwrap(node.callee);
  const isBind = callee.type === "MemberExpression" && propertyName(callee) === "bind";
  const parts: Node[] = node.arguments.map((argument) => (argument.type === "SpreadElement" ? argument.argument : argument));
  const held = merge(parts.map((part) => ofArgument(analysis, part, visited)));
  if (isBind || capturesAnything(held)) return { ...held, isUnknown: false, isForwarded: false };
  return { ...UNKNOWN, isForwarded: held.isForwarded };
}

/** An argument is held itself, beside what it holds if it is a function. */
function ofArgument(analysis: Analysis, argument: Node, visited: Set<Node>): Captures {
  const part = unwrap(argument);
  const held = ofExpression(analysis, part, visited);
  if (capturesAnything(held)) return held;
  const local = trace(analysis, part).variables.filter((variable) => isHeld(analysis, variable));
  return local.length > 0 && part.type === "Identifier" && !isFunctionVariable(analysis, part) ? { ...held, names: [part.name] } : held;
}

function isFunctionVariable(analysis: Analysis, node: Node): boolean {
  return trace(analysis, node).values.every((value) => value.kind === "created" && isFunction(value.node));
}

function ofFunction(analysis: Analysis, fn: FunctionNode, visited: Set<Node>): Captures {
  const parts: Captures[] = [{ ...NOTHING, instance: capturesThis(analysis, fn) ? instanceAt(analysis, fn) : null }];
  const seen = new Set<TSESLint.Scope.Variable>();
  for (const { resolved: variable, identifier } of analysis.sourceCode.scopeManager?.acquire(fn)?.through ?? []) {
    if (!variable || seen.has(variable)) continue;
    seen.add(variable);
    if (isHeld(analysis, variable)) parts.push(ofVariable(analysis, variable, identifier, visited));
  }
  return merge(parts);
}

/** A captured function counts for what it captures in turn, a captured alias of `this` as the instance. */
function ofVariable(analysis: Analysis, variable: TSESLint.Scope.Variable, identifier: Node, visited: Set<Node>): Captures {
  const { values } = trace(analysis, identifier);
  if (values.length > 0 && values.every((value) => value.kind === "created" && isFunction(value.node)))
    return merge(values.map((value) => ofValue(analysis, value, visited)));
  const self = values.find((value) => value.kind === "self");
  if (self) return ofValue(analysis, self, visited);
  return values.length > 0 && values.every(isPlain) && !isReactive(analysis, variable) ? NOTHING : { ...NOTHING, names: [variable.name] };
}

/** A variable of a Svelte component that something sets anew: the compiler makes each write tell the component. */
function isReactive(analysis: Analysis, { defs, references }: TSESLint.Scope.Variable): boolean {
  const script = defs[0] && componentScriptAt(analysis, defs[0].name);
  return script?.language === "svelte" && references.some((reference) => reference.isWrite() && !reference.init);
}

/** A string, number or template weighs nothing, a weak reference holds nothing. */
function isPlain(value: Value): boolean {
  if (value.kind !== "created") return value.kind === "global" || value.kind === "import";
  return value.node.type === "Literal" || value.node.type === "TemplateLiteral" || isWeakRef(value.node);
}

const isWeakRef = (node: Node): boolean => constructedName(node) === "WeakRef";

/** A variable of a function run, not of the file. */
function isHeld(analysis: Analysis, variable: TSESLint.Scope.Variable): boolean {
  return variable.defs.length > 0 && !isModuleVariable(analysis, variable) && variable.defs[0]?.type !== ("Type" as never);
}

function instanceAt(analysis: Analysis, fn: FunctionNode): Self | null {
  const self = selfAt(analysis, fn);
  return self?.isStatic ? null : self;
}

/** Whether an arrow function uses the `this` around it. */
function capturesThis(analysis: Analysis, fn: FunctionNode): boolean {
  if (fn.type !== "ArrowFunctionExpression" || !/\b(?:this|super)\b/.test(analysis.sourceCode.getText(fn))) return false;
  let found = false;
  walk(analysis.sourceCode, fn, (node) => {
    if (node.type === "ThisExpression" || node.type === "Super") found = true;
    return !found && node.type !== "FunctionExpression" && node.type !== "FunctionDeclaration" && node.type !== "ClassBody";
  });
  return found;
}

function merge(parts: readonly Captures[]): Captures {
  let instance: Self | null = null;
  let isUnknown = false;
  let isForwarded = false;
  const names = new Set<string>();
  for (const part of parts) {
    instance ??= part.instance;
    isUnknown ||= part.isUnknown;
    isForwarded ||= part.isForwarded;
    for (const name of part.names) names.add(name);
  }
  return { instance, names: [...names], isUnknown, isForwarded };
}
