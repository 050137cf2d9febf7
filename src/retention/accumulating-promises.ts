import type { TSESTree } from "@typescript-eslint/utils";
import { callsByName } from "../ast/calls-by-name.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { runsAgain } from "../lifetime/frequency-of.js";
import { propertyName } from "../ast/property-name.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { placeOf } from "./place.js";

/** A race that is run again and again against a promise that stays pending: each run leaves a reaction on it. */
export interface AccumulatingPromise {
  readonly node: TSESTree.CallExpression;
  /** The promise that stays. */
  readonly promise: Node;
  /** `Promise.race` or `Promise.any`. */
  readonly method: string;
}

const METHODS = ["race", "any"];
/** What promises of an end are called, which settle when all is over. */
const ENDS = /abort|cancel|close|stop|shut|exit|disconnect|destroy|dispos|quit|terminat|kill|never|interrupt/i;

export function accumulatingPromises(analysis: Analysis): AccumulatingPromise[] {
  return METHODS.flatMap((name) => callsByName(analysis, name).flatMap((node) => ofRace(analysis, node, `Promise.${name}`) ?? []));
}

function ofRace(analysis: Analysis, node: TSESTree.CallExpression, method: string): AccumulatingPromise | null {
  const list = node.arguments[0] && unwrap(node.arguments[0]);
  if (list?.type !== "ArrayExpression" || !calleeNames(analysis, node).includes(method)) return null;
  const promise = list.elements.find((item) => item !== null && item.type !== "SpreadElement" && staysPending(analysis, item, node));
  return promise ? { node, promise, method } : null;
}

/** Whether a member of the race outlives its runs, and by its name or making is not expected to settle in between. */
function staysPending(analysis: Analysis, expression: Node, call: Node): boolean {
  const node = unwrap(expression);
  const name = node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? propertyName(node) : null;
  if (name === null || (!ENDS.test(name) && !isNeverSettled(analysis, node))) return false;
  if (isOutsideLoop(analysis, node, call)) return true;
  return placeOf(analysis, node)?.isEntry === false && runsAgain(analysis, call) && !isConstructor(call);
}

/** `new Promise(() => {})`. */
function isNeverSettled(analysis: Analysis, node: Node): boolean {
  return trace(analysis, node).values.some((value) => {
    const executor = value.kind === "created" && value.node.type === "NewExpression" ? value.node.arguments[0] : undefined;
    return isFunction(executor) && executor.params.length === 0;
  });
}

function isConstructor(call: Node): boolean {
  const fn = enclosingFunction(call);
  return fn?.parent.type === "MethodDefinition" && fn.parent.kind === "constructor";
}

/** A variable made before the loop that the race runs in. */
function isOutsideLoop(analysis: Analysis, node: Node, call: Node): boolean {
  const made = node.type === "Identifier" ? variableOf(analysis, node)?.defs[0]?.node : undefined;
  if (!made) return false;
  for (let up = call.parent; up && !isFunction(up); up = up.parent) if (/^(?:While|DoWhile|For|ForOf)Statement$/.test(up.type)) return !contains(up, made);
  return false;
}
