import { calledName, callsNamed } from "../ast/calls-named.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { selfNamedBy } from "../scope/fields.js";
import { type Self, selfAt } from "../scope/self.js";
import { registrarNames } from "./registrar-names.js";

/** Whether an instance hands anything to its base, which so ends the instance, be it in another file. */
export function registersWithBase(analysis: Analysis, self: Self | null): boolean {
  if (self?.superClass == null) return false;
  const names = new Set([...registrarNames(analysis.models)].map((name) => name.replace(/^.*\./, "")));
  return [...names].some((name) =>
    callsNamed(analysis, name).some((call) => call.arguments[0] !== undefined && selfAt(analysis, call)?.id === self.id && isRegistered(analysis, call.arguments[0])),
  );
}

/** Whether an instance hands a value to its base, which ends it: `this._register(…)`, `this.toDispose.push(…)`. */
export function isRegistered(analysis: Analysis, node: Node): boolean {
  const value = outermost(node);
  const call = value.parent?.type === "CallExpression" && value.parent.callee !== value ? value.parent : null;
  const callee = call && unwrap(call.callee);
  if (callee?.type !== "MemberExpression") return false;
  const object = unwrap(callee.object);
  const [owner, name] = object.type === "MemberExpression" ? [unwrap(object.object), `${propertyName(object) ?? ""}.${calledName(callee) ?? ""}`] : [object, calledName(callee) ?? ""];
  return registrarNames(analysis.models).has(name) && selfNamedBy(analysis, owner)?.superClass != null;
}
