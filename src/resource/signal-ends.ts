import type { TSESTree } from "@typescript-eslint/utils";
import { bareText } from "../ast/bare-text.js";
import { constructedName } from "../ast/constructed-name.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { calledName } from "../ast/calls-named.js";
import { isFunction } from "../ast/is-function.js";
import { membersNamed } from "../ast/members-named.js";
import { methodsNamed } from "../ast/methods-named.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { type Acquisition, acquisitionsIn } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { type Owner, strongEnds } from "../lifetime/owner-of.js";
import { reachedFrom } from "../lifetime/reached-from.js";
import type { HandleRow } from "../models/schema.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { listenerOptions } from "./listener-options.js";

/**
 * Whether a signal is what ends the code at hand, so that it lives no longer: it ends other listeners that the same
 * function adds, or its handler ends what lasts until then.
 */
export function isOwnEnd(analysis: Analysis, { target, handler, node, row }: Acquisition, { teardowns }: Owner): boolean {
  if (row.unknownHolder === "possible" || !target || !handler) return false;
  const around = enclosingFunction(node);
  const isOption = acquisitionsIn(analysis, around).some((other) => {
    if (other.node === node) return false;
    const { signal } = listenerOptions(analysis, other);
    return signal !== undefined && mayBeSame(analysis, signal, target);
  });
  if (around && goesOnUntil(analysis, target, around)) return true;
  const ends = strongEnds(teardowns);
  const handlers = trace(analysis, handler).values.flatMap((value) => (value.kind === "created" && isFunction(value.node) ? [value.node] : []));
  const known = [...reachedFrom(analysis, ends)].flatMap((fn) => lastingEndsIn(analysis, fn));
  return (isOption && ends.length === 0) || handlers.some((fn) => lastingEndsIn(analysis, fn).some((name) => !known.includes(name)) || (around !== null && isOnlyEnd(analysis, fn, around)));
}

/** `while (!signal.aborted) { … }`: the function goes on until then. */
function goesOnUntil(analysis: Analysis, signal: Node, around: FunctionNode): boolean {
  return membersNamed(analysis, "aborted").some((member) => enclosingFunction(member) === around && isInLoopTest(member) && mayBeSame(analysis, member.object, signal));
}

function isInLoopTest(node: Node): boolean {
  let child = node;
  while (child.parent && /^(?:Unary|Binary|Logical|Chain)Expression$|^TS/.test(child.parent.type)) child = child.parent;
  const { parent } = child;
  return parent !== undefined && /^(?:While|DoWhile|For)Statement$/.test(parent.type) && "test" in parent && parent.test === child;
}

/**
 * Whether a handler alone ends what the function around it begins, which goes on until then: it calls what a call there has
 * returned, `const stop = watch(f)`, takes out what was put in there, `list.add(f)`, or settles the promise, and nothing else does.
 */
function isOnlyEnd(analysis: Analysis, handler: FunctionNode, around: FunctionNode): boolean {
  const endings: readonly string[] = analysis.models.protocols.endings;
  return settlesAlone(analysis, handler, around) || nodesWithin(analysis, "calls", handler).some(({ callee }) => {
    const method = unwrap(callee);
    const given = method.type === "MemberExpression" ? unwrap(method.object) : method;
    const variable = given.type === "Identifier" ? variableOf(analysis, given) : null;
    const made = variable?.defs[0]?.node;
    if (variable?.scope.variableScope.block === around && made?.type === "VariableDeclarator" && made.init && unwrap(made.init).type === "CallExpression")
      return (given === method || endings.includes(calledName(method) ?? "")) && variable.references.every(({ init, identifier }) => init === true || contains(handler, identifier));
    return method.type === "MemberExpression" && calledName(method) === "delete" && isOnlyRemoval(analysis, method.object, handler, around);
  });
}

/** `new Promise((resolve) => { signal.addEventListener("abort", () => resolve()); })`: whoever waits does so until then. */
function settlesAlone(analysis: Analysis, handler: FunctionNode, around: FunctionNode): boolean {
  const call = outermost(around).parent;
  if (!call || constructedName(call) !== "Promise") return false;
  const uses = around.params.flatMap((parameter) => (parameter.type === "Identifier" ? (variableOf(analysis, parameter)?.references ?? []) : []));
  return uses.length > 0 && uses.every(({ identifier }) => contains(handler, identifier));
}

function isOnlyRemoval(analysis: Analysis, collection: Node, handler: FunctionNode, around: FunctionNode): boolean {
  const text = bareText(analysis.sourceCode, collection);
  const on = (name: string): Node[] => methodsNamed(analysis, name).filter(({ callee }) => bareText(analysis.sourceCode, (unwrap(callee) as TSESTree.MemberExpression).object) === text);
  return ["add", "set"].some((name) => on(name).some((call) => enclosingFunction(call) === around)) && on("delete").every((call) => contains(handler, call));
}

function lastingEndsIn(analysis: Analysis, fn: FunctionNode): string[] {
  return nodesWithin(analysis, "calls", fn).flatMap((call) => calledName(call.callee) ?? []).filter((name) => lastingEnds(analysis.models).has(name));
}

/** The calls that end what would go on forever; functions that end a timeout as well tell nothing. */
const lastingEnds = perModels(({ handles }) => {
  const endsOf = (kind: HandleRow["lasts"]): { readonly form: string; readonly call: string }[] =>
    handles.flatMap(({ lasts, release }) => (lasts === kind ? release.flatMap((end) => ("call" in end ? [end] : [])) : []));
  const short = new Set(endsOf("once").flatMap(({ form, call }) => (form === "function" ? [call] : [])));
  return new Set(endsOf("forever").flatMap(({ call }) => (short.has(call) ? [] : [call])));
});
