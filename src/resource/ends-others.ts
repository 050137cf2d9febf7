import { calledName, callsIn } from "../ast/calls-named.js";
import { perKey } from "../ast/file-index.js";
import { nodesWithin } from "../ast/nodes-within.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type Owner, strongEnds } from "../lifetime/owner-of.js";
import { reachedFrom } from "../lifetime/reached-from.js";
import { selfNamedBy } from "../scope/fields.js";
import { isOwnField } from "../scope/is-own-field.js";
import { registrarNames } from "./registrar-names.js";

/** Whether the end of an instance gives back something that it has: `this.editor.destroy()`, or what it hands to its base, `this._register(x)`. */
export const endsOthers = perKey((analysis: Analysis, owner: Owner): boolean => owner.kind === "class" && (callsEnding(analysis, owner) || handsToBase(analysis, owner)));

function callsEnding(analysis: Analysis, { teardowns }: Owner): boolean {
  const { endings } = analysis.models.protocols;
  const strong = strongEnds(teardowns);
  return [...reachedFrom(analysis, strong)].some((fn) =>
    nodesWithin(analysis, "calls", fn).some(({ callee }) => {
      const method = unwrap(callee);
      return method.type === "MemberExpression" && (endings as readonly string[]).includes(calledName(method) ?? "") && isOfOwnField(analysis, method.object);
    }),
  );
}

/** `this.x`, also of `this.x.y`. */
function isOfOwnField(analysis: Analysis, node: Node): boolean {
  const object = unwrap(node);
  return object.type === "MemberExpression" && (isOwnField(analysis, object) || isOfOwnField(analysis, object.object));
}

function handsToBase(analysis: Analysis, { self }: Owner): boolean {
  if (self?.superClass == null) return false;
  return callsIn(analysis, registrarNames(analysis.models)).some(([, calls]) =>
    calls.some(({ callee }) => callee.type === "MemberExpression" && selfNamedBy(analysis, unwrap(callee.object))?.node === self.node),
  );
}
