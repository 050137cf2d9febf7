import { enclosingFunction } from "../ast/enclosing-function.js";
import { calledName, callsNamed } from "../ast/calls-named.js";
import type { FunctionNode } from "../ast/types.js";
import { propertyName } from "../ast/property-name.js";
import { unwrap } from "../ast/unwrap.js";
import type { Acquisition } from "../calls/api-calls.js";
import type { Analysis } from "../calls/analysis.js";
import { functionName } from "../lifetime/lifecycle-of.js";
import { callersOf } from "../scope/callers.js";
import { type Value, trace } from "../scope/trace.js";

/** The signal of one operation: of a controller that the function was handed with it, or that a library makes for each call of such a function. */
export function isOfOperation(analysis: Analysis, { target, node, row }: Acquisition): boolean {
  if (!target || !row.events?.includes("abort")) return false;
  const signal = unwrap(target);
  const controller = signal.type === "MemberExpression" && propertyName(signal) === "signal" ? signal.object : null;
  if (controller && /controller$/i.test(calledName(controller) ?? "") && trace(analysis, controller).values.some(isHandedOver)) return true;
  return isOfQuery(analysis, enclosingFunction(node));
}

/** A parameter, or a part of one. */
const isHandedOver = (value: Value): boolean => value.kind === "parameter" || (value.kind === "member" && isHandedOver(value.object));

/** Whether a function is one that a library calls with a signal of that call, by its name, or one that only such functions call. */
function isOfQuery(analysis: Analysis, fn: FunctionNode | null, seen: readonly FunctionNode[] = []): boolean {
  if (!fn || seen.includes(fn)) return false;
  const names: readonly string[] = analysis.models.protocols.queries;
  const name = functionName(fn);
  if (name !== null && names.includes(name)) return true;
  const { calls, closed } = callersOf(analysis, fn);
  return closed && calls.length > 0 && calls.every((call) => isOfQuery(analysis, enclosingFunction(call), [...seen, fn]));
}

/** The signal of the request that a function answers, which is over with the answer: `request.signal` beside `new Response(stream)`. */
export function isOfAnswered(analysis: Analysis, { target, node }: Acquisition): boolean {
  const signal = target && unwrap(target);
  if (signal?.type !== "MemberExpression" || propertyName(signal) !== "signal" || !/^req(?:uest)?$/i.test(calledName(signal.object) ?? "")) return false;
  const around = enclosingFunction(node);
  return callsNamed(analysis, "Response").some((call) => call.type === "NewExpression" && enclosingFunction(call) === around);
}
