import { membersNamed } from "../ast/members-named.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { ClassNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { inheritedMethod } from "../lifetime/inherited-method.js";
import type { Owner } from "../lifetime/owner-of.js";
import { reachedFrom } from "../lifetime/reached-from.js";
import { baseOf } from "../scope/base-of.js";
import { selfNamedBy } from "../scope/fields.js";
import type { Self } from "../scope/self.js";

/**
 * Whether a class of another file may end what an instance keeps: the base, which has the field it is kept in and whose own end is
 * called or not overridden, or the heir, which has what the end calls and only it defines.
 */
export function mayBeEndedByRelatives(analysis: Analysis, owner: Owner, kept: readonly Node[]): boolean {
  const { self } = owner;
  if (!self || owner.kind !== "class") return false;
  const functions = [...reachedFrom(analysis, owner.teardowns.map(({ fn }) => fn))];
  if (functions.some((fn) => nodesWithin(analysis, "calls", fn).some(({ callee }) => isAbstractOf(analysis, self, callee)))) return true;
  const names = kept.map(unwrap).flatMap((place) => (place.type === "MemberExpression" && selfNamedBy(analysis, unwrap(place.object)) ? [propertyName(place)] : []));
  return names.some((name) => name !== null && isInheritedField(analysis, self, name)) && mayEndInBase(analysis, owner, self, functions);
}

/** Whether a method may be called by the end of a base from elsewhere, because nothing here calls it: `super.destroy()` calls `this.abort()`. */
export function mayBeCalledByBase(analysis: Analysis, owner: Owner, node: Node): boolean {
  const { self } = owner;
  const method = self && [...self.members].find(([, { range }]) => range[0] <= node.range[0] && node.range[1] <= range[1]);
  if (!self || !method || baseOf(analysis, self) === null) return false;
  const [name] = method;
  return name !== "constructor" && !isNamed(analysis, self, name) && owner.teardowns.some(({ fn }) => callsSuper(analysis, fn)) && isForeign(analysis, owner, self);
}

/** `this.name` anywhere: called, or handed to somebody. */
function isNamed(analysis: Analysis, self: Self, name: string): boolean {
  return membersNamed(analysis, name).some(({ object }) => selfNamedBy(analysis, unwrap(object))?.id === self.id);
}

/** Whether the end of a base from elsewhere runs when the instance ends. */
function mayEndInBase(analysis: Analysis, owner: Owner, self: Self, functions: readonly FunctionNode[]): boolean {
  return (owner.teardowns.length === 0 || functions.some((fn) => callsSuper(analysis, fn))) && isForeign(analysis, owner, self);
}

function isForeign(analysis: Analysis, { teardowns: [teardown], usualTeardown }: Owner, self: Self): boolean {
  const base = baseOf(analysis, self);
  return base !== null && inheritedMethod(analysis, base, teardown?.name ?? usualTeardown).kind === "unknown";
}

const callsSuper = (analysis: Analysis, fn: FunctionNode): boolean =>
  nodesWithin(analysis, "calls", fn).some(({ callee }) => callee.type === "MemberExpression" && callee.object.type === "Super");

/** A class that declares its fields, and not this one. */
function isInheritedField(analysis: Analysis, { node }: Self, name: string): boolean {
  if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return false;
  const fields = node.body.body.filter((member) => member.type === "PropertyDefinition" && !member.static && !member.declare);
  const maker = node.body.body.find((member) => member.type === "MethodDefinition" && member.kind === "constructor");
  const isMade = maker !== undefined && nodesWithin(analysis, "assignments", maker).some(({ left }) => left.type === "MemberExpression" && propertyName(left) === name);
  const given = maker?.type === "MethodDefinition" ? maker.value.params.map((parameter) => (parameter.type === "TSParameterProperty" ? parameter.parameter : null)) : [];
  const isGiven = given.some((parameter) => parameter?.type === "Identifier" && parameter.name === name);
  return (isTyped(node) || (fields.length > 0 && !isMade)) && !isGiven && !fields.some((field) => field.type === "PropertyDefinition" && propertyName(field) === name);
}

/** Whether a class shows that it is TypeScript, where whatever it does not declare is its base's: `private name = ""`, `constructor(private name: string)`. */
const isTyped = ({ body }: ClassNode): boolean =>
  body.body.some((member) => (member.type === "PropertyDefinition" && (member.accessibility !== undefined || member.typeAnnotation !== undefined)) || (member.type === "MethodDefinition" && member.value.params.some(({ type }) => type === "TSParameterProperty")));

/** `this.m` of `abstract m(): void`. */
function isAbstractOf(analysis: Analysis, { node, id }: Self, callee: Node): boolean {
  const target = unwrap(callee);
  if (target.type !== "MemberExpression" || (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") || !node.abstract) return false;
  const name = propertyName(target);
  const isDeclared = node.body.body.some((member) => member.type === "TSAbstractMethodDefinition" && propertyName(member as never) === name);
  return isDeclared && selfNamedBy(analysis, unwrap(target.object))?.id === id;
}
