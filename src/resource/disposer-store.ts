import { constructedName } from "../ast/constructed-name.js";
import { isFunction } from "../ast/is-function.js";
import { membersNamed } from "../ast/members-named.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { isBorrow } from "../calls/is-borrow.js";
import { trace } from "../scope/trace.js";

const STORES = new Set(["push", "add", "set", "unshift"]);
const READS_NOTHING = new Set([...STORES, "length", "size", "has", "clear", "delete"]);

/**
 * The own list, Set, Map or private field that the function around a node is put into, when nothing in the file ever reads that
 * store: `this.disposers.push(() => …)` without a loop over `this.disposers`. Null for a store that is read or not ours.
 */
export function undrainedStore(analysis: Analysis, node: Node): Node | null {
  for (let up = node.parent; up; up = up.parent) {
    if (!isFunction(up)) continue;
    const { parent } = outermost(up);
    if (parent?.type === "AssignmentExpression" && isPrivateField(parent.left)) return isRead(analysis, parent.left) ? null : parent.left;
    if (parent?.type !== "CallExpression" || unwrap(parent.callee) === up) continue;
    const callee = unwrap(parent.callee);
    if (callee.type !== "MemberExpression" || !STORES.has(propertyName(callee) ?? "")) return null;
    return isOwnCollection(analysis, callee.object) && !isRead(analysis, callee.object) ? callee.object : null;
  }
  return null;
}

/** A field that by its name only its own class uses. */
function isPrivateField(left: Node): boolean {
  return left.type === "MemberExpression" && unwrap(left.object).type === "ThisExpression" && /^[#_]/.test(propertyName(left) ?? "");
}

export function isOwnCollection(analysis: Analysis, store: Node): boolean {
  const { values } = trace(analysis, store);
  return (
    values.length > 0 &&
    values.every(
      (value) =>
        value.kind === "created" &&
        (value.node.type === "ArrayExpression" || /^(?:Array|Set|Map)$/.test(constructedName(value.node) ?? "")),
    )
  );
}

/** Any use of the store other than putting something in, emptying it, or asking its size. */
export function isRead(analysis: Analysis, store: Node): boolean {
  const node = unwrap(store);
  if (node.type === "Identifier") {
    const [variable] = trace(analysis, node).variables;
    // The caller has the list as well.
    return !variable || variable.defs[0]?.type === ("Parameter" as never) || variable.references.some(({ identifier, init }) => !init && readsFrom(analysis, identifier));
  }
  const name = node.type === "MemberExpression" || node.type === "PropertyDefinition" ? propertyName(node) : null;
  if (name === null) return true;
  return (
    membersNamed(analysis, name).some((member) => readsFrom(analysis, member)) ||
    analysis.patterns.some(({ properties }) => properties.some((property) => property.type === "Property" && propertyName(property) === name))
  );
}

function readsFrom(analysis: Analysis, use: Node): boolean {
  const { parent } = outermost(use);
  if (parent?.type === "MemberExpression" && unwrap(parent.object) === use) return !READS_NOTHING.has(propertyName(parent) ?? "");
  if (parent?.type === "AssignmentExpression" && unwrap(parent.left) === use) return false;
  return !(parent?.type === "CallExpression" && isBorrow(analysis, parent));
}
