import type { TSESTree } from "@typescript-eslint/utils";
import { outermost } from "../ast/outermost.js";
import { bareText } from "../ast/bare-text.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { frequencyOf } from "../lifetime/frequency-of.js";
import { frameworkOf, functionName } from "../lifetime/lifecycle-of.js";
import type { Certainty } from "../models/schema.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import type { Growth } from "./growth-of.js";
import { type Held, heldBy } from "./held.js";
import type { Insertion } from "./insertions.js";
import { usesOf } from "./uses-of.js";

/** How sure it is that what is put in grows, or is worth more than its slot. */
export function certaintyOf(analysis: Analysis, insertion: Insertion, growth: Growth, held: Held): Certainty {
  // A framework ends its components while others live on, and the last one keeps all that it has rendered.
  if (insertion.form === "slot" && held.kind === "instance" && !growth.escapes && frameworkOf(analysis, held.self)) return "likely";
  if (insertion.form === "slot" || insertion.place.lifetime === "instance" || growth.escapes || isQueue(insertion, growth) || (growth.collection === null && insertion.key !== null)) return "possible";
  switch (held.kind) {
    case "error":
      return held.origin.isGuess ? "possible" : "likely";
    case "instance":
      return "certain";
    case "element":
      return insertion.key !== null && isRegistration(insertion.node) ? "possible" : "likely";
    case "resolver":
    case "rejection":
      return "likely";
    case "boundMethod":
    case "closure":
      return (isAboutCaller(analysis, insertion) || isMemo(analysis, insertion)) && held.captures.instance === null ? "possible" : "likely";
    case "value":
      return isKnownGrowth(analysis, insertion, held) ? "likely" : "possible";
  }
}

/**
 * A list under a global name that is there for whoever comes first, `window.queue = window.queue || []`, and that the file never
 * looks into: another script does, which may take out what it finds.
 */
function isQueue({ key, place: { root } }: Insertion, { made, methods }: Growth): boolean {
  const parent = made?.parent;
  const isForFirst = (made !== null && unwrap(made).type === "LogicalExpression") || (parent?.type === "AssignmentExpression" && parent.operator !== "=");
  return root.kind === "global" && key === null && isForFirst && [...methods].every((name) => name === "push");
}

/** A function that others call to put in what they pass: they may do so once each. What takes nothing is told nothing. */
function isAboutCaller(analysis: Analysis, { node }: Insertion): boolean {
  const frequency = frequencyOf(analysis, node);
  return frequency !== "repeats" && frequency !== "instance" && enclosingFunction(node)?.params.length !== 0;
}

/** An object is the key, or the value takes more in than its key does, in code that is not there to register it. */
function isKnownGrowth(analysis: Analysis, insertion: Insertion, { isObject }: Extract<Held, { kind: "value" }>): boolean {
  const { key, held, node } = insertion;
  const [value] = held as readonly [Node];
  if (key && held.includes(key)) {
    const kept = heldBy(analysis, [key]);
    if (kept?.kind === "value" && kept.isObject) return true;
  }
  // What a server or an event hands over, it does again and again.
  if (!isObject || (isPassedIn(analysis, value) && frequencyOf(analysis, node) !== "repeats") || isRegistration(node) || isMemo(analysis, insertion)) return false;
  return key === null || takesMoreIn(analysis, value, key, node);
}

/** Whether a value is made of more than its key is. */
function takesMoreIn(analysis: Analysis, value: Node, key: Node, at: Node, aside: readonly string[] = []): boolean {
  const known = [...aside, ...inputsOf(analysis, key, at)];
  return [...inputsOf(analysis, value, at)].some((input) => !known.some((path) => input === path || input.startsWith(`${path}.`)));
}

/** What a cache works out from nothing but the key that it was asked for, and what it has under that. */
export function isMadeOfKey(analysis: Analysis, { key, held: [value], node, place: { path } }: Insertion): boolean {
  if (!key || !value || !trace(analysis, key).values.every((asked) => asked.kind === "parameter" && asked.path.length === 0)) return false;
  return !isPassedIn(analysis, value) && !takesMoreIn(analysis, value, key, node, [["this", ...path].join(".")]);
}

/** A value that the caller made, or a literal of nothing but such. */
function isPassedIn(analysis: Analysis, value: Node): boolean {
  const node = unwrap(value);
  if (node.type === "ObjectExpression") return node.properties.every((property) => isPassedIn(analysis, property.type === "Property" ? property.value : property.argument));
  if (node.type === "ArrayExpression") return node.elements.every((item) => item !== null && isPassedIn(analysis, item.type === "SpreadElement" ? item.argument : item));
  return trace(analysis, node).values.some(({ kind }) => kind === "parameter");
}

/** Code that by its name is there to be told of something once, as constructors are. */
function isRegistration(node: Node): boolean {
  for (let fn = enclosingFunction(node); fn; fn = enclosingFunction(fn)) {
    if (fn.parent.type === "MethodDefinition" && fn.parent.kind === "constructor") return true;
    if (isDecorator(fn)) return true;
    const name = functionName(fn);
    if (name !== null) return REGISTRATION.test(name.replace(/^_*[A-Z]/, (start) => start.toLowerCase()));
  }
  return false;
}

/** By its first two parameters, what is called once for each member of a class that it decorates; a trap of a proxy is a method. */
function isDecorator(fn: FunctionNode): boolean {
  const [target, key] = fn.params;
  return target?.type === "Identifier" && target.name === "target" && key?.type === "Identifier" && key.name === "propertyKey" && !/^(?:Property|MethodDefinition)$/.test(outermost(fn).parent?.type ?? "");
}

const REGISTRATION = /^_*(?:register|define|declare|contribute|install|extend|add|append|set|use|provide|configure|subscribe)(?![a-z])|^_*(?:init|initiali[sz]e|bootstrap)$/;

/** A cache that looks its key up before it fills it in: it grows with the keys alone. */
export function isMemo(analysis: Analysis, { key, node, place }: Insertion): boolean {
  const fn = enclosingFunction(node);
  if (!key || !fn) return false;
  const text = bareText(analysis.sourceCode, key);
  const isKey = (asked: Node): boolean => bareText(analysis.sourceCode, asked) === text;
  return usesOf(analysis, { ...place, isEntry: false }).some(({ node: use }) => {
    if (!contains(fn, use) || use.range[0] >= node.range[0]) return false;
    const member = use.parent;
    if (member?.type !== "MemberExpression" || member.object !== use) return member?.type === "BinaryExpression" && member.operator === "in" && isKey(member.left);
    const { parent } = outermost(member);
    const asked = member.computed ? member.property : parent?.type === "CallExpression" && /^(?:get|has)$/.test(propertyName(member) ?? "") ? parent.arguments[0] : undefined;
    return asked !== undefined && isKey(asked);
  });
}

/** The parameters of the functions at hand that an expression is made of, or the members of them that it takes: `request.id`. */
function inputsOf(analysis: Analysis, expression: Node, at: Node): ReadonlySet<string> {
  const inputs = new Set<string>();
  const seen = new Set<Node>();
  const open = [expression];
  for (let root = open.pop(); root; root = open.pop()) {
    if (seen.has(root)) continue;
    seen.add(root);
    walk(analysis.sourceCode, root, (node) => {
      if (node.type === "ThisExpression") inputs.add(memberPath(node, "this"));
      if (node.type !== "Identifier" || isMemberName(node)) return true;
      const variable = variableOf(analysis, node);
      if (!variable || isModuleVariable(analysis, variable)) return true;
      if (variable.defs[0]?.type === ("Parameter" as never)) inputs.add(memberPath(node, variable.name));
      for (const { writeExpr } of variable.references) if (writeExpr && !contains(writeExpr, at)) open.push(writeExpr);
      return true;
    });
  }
  return inputs;
}

const isMemberName = (node: TSESTree.Identifier): boolean =>
  (node.parent.type === "MemberExpression" && node.parent.property === node && !node.parent.computed) ||
  (node.parent.type === "Property" && node.parent.key === node && !node.parent.computed && !node.parent.shorthand);

/** `request.user.id` for `request` where it is read so; a method's name is no part of what it is called on. */
function memberPath(node: Node, name: string): string {
  let path = name;
  let inner = outermost(node);
  for (let up = inner.parent; up?.type === "MemberExpression" && up.object === inner; up = inner.parent) {
    inner = outermost(up);
    const step = propertyName(up);
    if (step === null || (inner.parent?.type === "CallExpression" && inner.parent.callee === inner)) break;
    path += `.${step}`;
  }
  return path;
}
