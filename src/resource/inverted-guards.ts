import type { TSESTree } from "@typescript-eslint/utils";
import { calledAs } from "../ast/calls-named.js";
import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { WRAPPERS, unwrap } from "../ast/unwrap.js";
import { bareText } from "../ast/bare-text.js";
import { outermost } from "../ast/outermost.js";
import { flatStatements } from "../ast/flat-statements.js";
import type { Analysis } from "../calls/analysis.js";
import { baseOf } from "../scope/base-of.js";
import { fieldWrites, selfNamedBy } from "../scope/fields.js";
import { variableOf } from "../scope/variable-of.js";
import type { IneffectiveRelease } from "./ineffective-releases.js";
import { releaseNames } from "./release-names.js";

/** `if (!disposed) return; disposed = true; …`, where nothing else sets the flag: what follows never runs. */
export function invertedGuards(analysis: Analysis): IneffectiveRelease[] {
  return analysis.assignments.filter(({ operator, right }) => operator === "=" && (right.type === "Literal" || WRAPPERS.has(right.type)) && isTrue(right)).flatMap(({ node: assignment }): IneffectiveRelease[] => {
    const fn = enclosingFunction(assignment);
    const guard = fn && guardBefore(analysis, fn, assignment);
    const released = guard && releaseAfter(analysis, fn, guard);
    if (!released || !isSetHereAlone(analysis, assignment)) return [];
    return [{ node: guard, reason: { kind: "neverPasses", flag: assignment.left, test: guard.test }, certainty: "certain" }];
  });
}

function isTrue(node: Node): boolean {
  const literal = unwrap(node);
  return literal.type === "Literal" && literal.value === true;
}

function isFalse(node: Node | null | undefined): boolean {
  const literal = node && unwrap(node);
  return literal?.type === "Literal" && literal.value === false;
}

/** `if (!flag) return;` at the top of the body of a function, before the flag is set there. */
function guardBefore({ sourceCode }: Analysis, { body }: FunctionNode, assignment: TSESTree.AssignmentExpression): TSESTree.IfStatement | null {
  const { left, range } = assignment;
  const { parent } = outermost(assignment);
  if (body.type !== "BlockStatement" || parent?.type !== "ExpressionStatement" || !flatStatements(body.body).includes(parent)) return null;
  const guard = flatStatements(body.body).find((statement) => statement.type === "IfStatement" && statement.range[1] <= range[0] && !statement.alternate && isReturn(statement.consequent));
  const test = guard?.type === "IfStatement" ? unwrap(guard.test) : null;
  const isInverted = test?.type === "UnaryExpression" && test.operator === "!" && bareText(sourceCode, test.argument) === bareText(sourceCode, left);
  return isInverted && guard?.type === "IfStatement" ? guard : null;
}

function isReturn(node: Node): boolean {
  return node.type === "ReturnStatement" || (node.type === "BlockStatement" && node.body.length === 1 && isReturn(node.body[0] as Node));
}

/** Whether something would be given back behind the guard. */
function releaseAfter(analysis: Analysis, { body }: FunctionNode, guard: Node): boolean {
  const names = releaseNames(analysis.models);
  return nodesWithin(analysis, "calls", body).some((call) => call.range[0] > guard.range[1] && names.has(calledAs(analysis, call.callee) ?? ""));
}

/** Whether the flag begins as false, and no other place sets it to anything else. */
function isSetHereAlone(analysis: Analysis, { left, right }: TSESTree.AssignmentExpression): boolean {
  const target = unwrap(left);
  if (target.type === "Identifier") {
    const variable = variableOf(analysis, target);
    const writes = variable?.references.filter((reference) => reference.isWrite()) ?? [];
    const isLocal = variable?.defs[0]?.type === ("Variable" as never);
    return isLocal && writes.some(({ writeExpr }) => isFalse(writeExpr)) && writes.every(({ writeExpr }) => writeExpr === right || isFalse(writeExpr));
  }
  const self = target.type === "MemberExpression" ? selfNamedBy(analysis, unwrap(target.object)) : null;
  const name = target.type === "MemberExpression" ? propertyName(target) : null;
  if (!self || name === null || baseOf(analysis, self) || !/^[#_]/.test(name)) return false;
  const writes = fieldWrites(analysis, self, name);
  const elsewhere = analysis.assignments.some(({ left: other }) => other.type === "MemberExpression" && propertyName(other) === name && !contains(self.node, other) && self.kind === "class" && !isOfUnrelated(analysis, other));
  return !elsewhere && writes.some(isFalse) && writes.every((written) => written === right || isFalse(written));
}

/** `#gone` of another class, and `this._gone` in a class without a base. */
function isOfUnrelated(analysis: Analysis, { object, property }: TSESTree.MemberExpression): boolean {
  if (property.type === "PrivateIdentifier") return true;
  const self = selfNamedBy(analysis, unwrap(object));
  return self !== null && !baseOf(analysis, self);
}
