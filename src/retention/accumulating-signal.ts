import type { TSESTree } from "@typescript-eslint/utils";
import { callsNamed } from "../ast/calls-named.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { runsAgain } from "../lifetime/frequency-of.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { placeOf } from "./place.js";

/**
 * The long-lived member of an `AbortSignal.any([…])` that keeps each signal made of it: one that has a listener, which nothing
 * removes, while no other member is aborted. Without a listener, such a signal is collected.
 */
export function accumulatingSignal(analysis: Analysis, call: TSESTree.CallExpression, { elements }: TSESTree.ArrayExpression): Node | null {
  if (!runsAgain(analysis, call)) return null;
  const members = elements.filter((item) => item !== null);
  const long = members.find((item) => item.type !== "SpreadElement" && staysUnaborted(analysis, item));
  if (!long || members.some((item) => item !== long && isAborted(analysis, item))) return null;
  return isListenedTo(analysis, call) ? long : null;
}

function staysUnaborted(analysis: Analysis, signal: Node): boolean {
  const place = placeOf(analysis, signal);
  return place !== null && !place.isEntry && place.lifetime === "file";
}

/** A timeout, or the signal of a controller that the file aborts. */
function isAborted(analysis: Analysis, signal: Node): boolean {
  const node = unwrap(signal);
  if (trace(analysis, node).values.some((value) => value.kind === "result" && calleeNames(analysis, value.node).includes("AbortSignal.timeout"))) return true;
  return node.type === "MemberExpression" && calls(analysis, node.object, "abort").length > 0;
}

/** The calls of a method on what may be an object. */
function calls(analysis: Analysis, object: Node, method: string): Node[] {
  return callsNamed(analysis, method).filter(({ callee }) => {
    const called = unwrap(callee);
    return called.type === "MemberExpression" && mayBeSame(analysis, called.object, object);
  });
}

function isListenedTo(analysis: Analysis, signal: Node): boolean {
  if (calls(analysis, signal, "removeEventListener").length > 0) return false;
  return (
    calls(analysis, signal, "addEventListener").length > 0 ||
    analysis.assignments.some(({ left }) => left.type === "MemberExpression" && propertyName(left) === "onabort" && mayBeSame(analysis, left.object, signal))
  );
}
