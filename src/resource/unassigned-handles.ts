import type { TSESTree } from "@typescript-eslint/utils";
import { membersNamed } from "../ast/members-named.js";
import { callsNamed } from "../ast/calls-named.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { contains } from "../ast/contains.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { type HandleAcquisition, handleAcquisitions, handleEndedBy } from "../calls/handle-calls.js";
import { baseOf } from "../scope/base-of.js";
import { fieldWrites, selfNamedBy } from "../scope/fields.js";
import { selfAt } from "../scope/self.js";
import { variableOf } from "../scope/variable-of.js";
import type { IneffectiveRelease } from "./ineffective-releases.js";

/** `clearInterval(this.timer)`, where nothing is ever put into `this.timer` and the same owner drops what `setInterval()` returns. */
export function unassignedHandles(analysis: Analysis): IneffectiveRelease[] {
  const dropped = handleAcquisitions(analysis).filter(({ node }) => outermost(node).parent?.type === "ExpressionStatement");
  const seen = new Set<CallNode>();
  return dropped.flatMap((taken) =>
    releasesOf(analysis, taken).flatMap((node): IneffectiveRelease[] => {
      const handle = node.type === "CallExpression" && !seen.has(node) ? handleEndedBy(analysis, node, taken.row) : null;
      const place = handle && emptyPlace(analysis, handle);
      if (!handle || !place || !isInPlace(analysis, taken, place)) return [];
      seen.add(node);
      return [{ node, reason: { kind: "neverAssigned", handle, taken: taken.node }, certainty: "certain" }];
    }),
  );
}

function releasesOf(analysis: Analysis, { row }: HandleAcquisition): CallNode[] {
  // Methods have namesakes that end other things, except these; of functions the first is the one that is meant for it.
  const meant = row.release.find((form) => form.form === "function");
  return row.release.flatMap((form) => (form === meant || (form.form === "method" && form.call === "unsubscribe") ? callsNamed(analysis, form.call) : []));
}

/** The variable's block, or the class of the field, that a handle would be kept in, where nothing is ever put there; else null. */
function emptyPlace(analysis: Analysis, handle: Node): Node | null {
  const node = unwrap(handle);
  if (node.type === "Identifier") {
    const variable = variableOf(analysis, node);
    const [definition, ...others] = variable?.defs ?? [];
    if (!variable || others.length > 0 || definition?.type !== ("Variable" as never) || !isBare(definition.node)) return null;
    return variable.references.every((reference) => !reference.isWrite() || isNothing(reference.writeExpr)) ? variable.scope.block : null;
  }
  const name = node.type === "MemberExpression" ? propertyName(node) : null;
  const self = node.type === "MemberExpression" ? selfNamedBy(analysis, unwrap(node.object)) : null;
  if (!self || name === null || self.kind === "object" || baseOf(analysis, self) || isForeign(self.node, name)) return null;
  if (self.members.has(name) || self.members.has(`get ${name}`) || self.members.has(`set ${name}`)) return null;
  const isWritten = fieldWrites(analysis, self, name).some((written) => !isNothing(written)) || membersNamed(analysis, name).some((member) => isTarget(member) && !selfNamedBy(analysis, unwrap(member.object)));
  return isWritten || writesAny(analysis, self.node) ? null : self.node;
}

/** `let timer;` and `let timer = null;`, not a name in a pattern, a loop or an import. */
function isBare(node: Node | undefined): boolean {
  return node?.type === "VariableDeclarator" && node.id.type === "Identifier" && node.parent.parent.type !== "ForOfStatement" && node.parent.parent.type !== "ForInStatement" && !("declare" in node.parent && node.parent.declare);
}

function isNothing(value: Node | null | undefined): boolean {
  const written = value && unwrap(value);
  return (written?.type === "Literal" && (written.value === null || written.value === 0)) || (written?.type === "Identifier" && written.name === "undefined") || (written?.type === "UnaryExpression" && written.operator === "void");
}

const isTarget = (member: TSESTree.MemberExpression): boolean => member.parent.type === "AssignmentExpression" && member.parent.left === member;

/** A field that by its declaration somebody else fills: `@Input() timer`, `declare timer`. */
function isForeign(node: Node, name: string): boolean {
  if (node.type !== "ClassDeclaration" && node.type !== "ClassExpression") return false;
  return node.body.body.some((member) => member.type === "PropertyDefinition" && propertyName(member) === name && (member.declare || (member.decorators as readonly unknown[] | undefined)?.length));
}

/** Whether a class fills fields by names that the source does not tell: `Object.assign(this, parts)`, `this[name] = part`. */
function writesAny(analysis: Analysis, node: Node): boolean {
  return (
    callsNamed(analysis, "assign").some((call) => contains(node, call)) ||
    analysis.assignments.some(({ left }) => contains(node, left) && left.type === "MemberExpression" && unwrap(left.object).type === "ThisExpression" && propertyName(left) === null)
  );
}

/** Whether an acquisition is the owner's that the place belongs to. */
function isInPlace(analysis: Analysis, taken: HandleAcquisition, place: Node): boolean {
  const self = selfAt(analysis, taken.node);
  return contains(place, taken.node) || (self?.kind === "prototype" && self.node === place);
}
