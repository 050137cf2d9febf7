import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../ast/calls-named.js";
import { contains } from "../ast/contains.js";
import { perKey } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { isZero } from "../ast/is-zero.js";
import { flatStatements } from "../ast/flat-statements.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { mayBeSame } from "../scope/may-be-same.js";
import type { Self } from "../scope/self.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { asksForListeners } from "./asks-for-listeners.js";

/** `if (!started) { started = true; … }` and `if (started) return; started = true; …`, on a variable or static of the file. */
export function isGuarded(analysis: Analysis, up: Node, child: Node): boolean {
  if (up.type === "IfStatement" && up.consequent === child) return operands(up.test, "&&").some((test) => isUnsetTest(analysis, test, child) || asksForListeners(analysis, test, child));
  if (up.type === "LogicalExpression" && up.right === child && up.operator === "&&") return operands(up.left, "&&").some((test) => isUnsetTest(analysis, test, child));
  if (up.type === "LogicalExpression" && up.right === child) return isLongSlot(analysis, up.left) && isAssigned(analysis, up.left, up);
  if (up.type === "AssignmentExpression" && up.right === child) return /^(?:\?\?|\|\|)=$/.test(up.operator) && isLongSlot(analysis, up.left);
  if (up.type !== "BlockStatement" || !isFunction(up.parent)) return false;
  return earlyReturns(analysis, up).some((statement) => statement.range[1] <= child.range[0] && operands(statement.test, "||").some((test) => isSetTest(analysis, test, up) || isFilledOnce(analysis, test, up)));
}

/** `if (started)`, `if (instance !== null)` and `if (instance instanceof Store)`, where the code sets it. */
function isSetTest(analysis: Analysis, expression: Node, within: Node): boolean {
  const test = unwrap(expression);
  const slot = test.type === "BinaryExpression" && (test.operator === "instanceof" || (/^!==?$/.test(test.operator) && isNothing(test.right))) ? test.left : test;
  return isAssigned(analysis, slot, within) && isLongSlot(analysis, slot);
}

/** `null` and `undefined`. */
function isNothing(node: Node): boolean {
  const nothing = unwrap(node);
  return (nothing.type === "Literal" && nothing.value === null) || (nothing.type === "Identifier" && nothing.name === "undefined");
}

/** `if (icons.length) return; … icons.push(icon);` of a list that nothing is ever taken out of. */
function isFilledOnce(analysis: Analysis, expression: Node, within: Node): boolean {
  const test = unwrap(expression);
  const size = test.type === "BinaryExpression" && /^(?:>|!==?)$/.test(test.operator) && isZero(test.right) ? unwrap(test.left) : test;
  const name = size.type === "MemberExpression" && /^(?:length|size)$/.test(propertyName(size) ?? "") ? unwrap(size.object) : null;
  const variable = name?.type === "Identifier" ? variableOf(analysis, name) : null;
  if (!variable || !isModuleVariable(analysis, variable)) return false;
  const uses = variable.references.filter(({ init }) => !init).map(({ identifier }) => outermost(identifier).parent);
  const methods = uses.map((use) => (use?.type === "MemberExpression" ? propertyName(use) : null));
  return !variable.references.some((reference) => reference.isWrite() && !reference.init) && !methods.some((method) => method !== null && EMPTIES.has(method)) && uses.some((use, at) => FILLS.has(methods[at] ?? "") && use && contains(within, use));
}

const FILLS: ReadonlySet<string> = new Set(["push", "add", "set"]);
const EMPTIES: ReadonlySet<string> = new Set(["pop", "shift", "splice", "clear", "delete"]);

/** The statements of a block that return under a condition; a block of its own around one changes nothing. */
const earlyReturns = perKey((_: Analysis, { body }: TSESTree.BlockStatement): readonly TSESTree.IfStatement[] =>
  flatStatements(body).filter((statement): statement is TSESTree.IfStatement => statement.type === "IfStatement" && returns(statement.consequent)),
);

function returns(node: Node): boolean {
  return node.type === "ReturnStatement" || (node.type === "BlockStatement" && node.body.at(-1)?.type === "ReturnStatement");
}

/** The operands of `a || b || c`; the expression itself where it is another. */
function operands(expression: Node, operator: "&&" | "||"): Node[] {
  const node = unwrap(expression);
  return node.type === "LogicalExpression" && node.operator === operator ? [...operands(node.left, operator), ...operands(node.right, operator)] : [node];
}

function isUnsetTest(analysis: Analysis, expression: Node, within: Node): boolean {
  const test = unwrap(expression);
  const tested =
    test.type === "UnaryExpression" && test.operator === "!" ? test.argument
    : test.type === "BinaryExpression" && /^[=]==?$/.test(test.operator) ? test.left
    : null;
  return tested !== null && isLongSlot(analysis, tested) && (isAssigned(analysis, tested, within) || isAssignedByCall(analysis, tested, within));
}

/** `if (!ready) initialise();`, where that function sets it. */
function isAssignedByCall(analysis: Analysis, slot: Node, within: Node): boolean {
  return nodesWithin(analysis, "calls", within).some(({ callee }) =>
    unwrap(callee).type === "Identifier" && trace(analysis, callee).values.some((value) => value.kind === "created" && isFunction(value.node) && isAssigned(analysis, slot, value.node)),
  );
}

/** A variable, a static field or a field of an object literal, which the whole file shares. */
function isLongSlot(analysis: Analysis, expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === "MemberExpression") {
    if (propertyName(node) === null) return false; // `seen[key]` is another slot for each key
    const { values } = trace(analysis, node.object);
    return values.some((value) => (value.kind === "self" && (value.self.isStatic || isPlugin(value.self))) || (value.kind === "created" && isConstructor(value.node)) || value.kind === "global");
  }
  const variable = node.type === "Identifier" ? variableOf(analysis, node) : null;
  return variable !== null && isModuleVariable(analysis, variable);
}

/** What has static fields: a class, or a function. */
function isConstructor(node: Node): boolean {
  return /^(?:Class|Function)(?:Declaration|Expression)$/.test(node.type);
}

/** An object literal that installs itself; not the `methods: { … }` of one that others make components of. */
function isPlugin({ kind, node }: Self): boolean {
  return kind === "object" && outermost(node).parent?.type !== "Property";
}

function isAssigned(analysis: Analysis, slot: Node, within: Node): boolean {
  const name = calledName(slot);
  return nodesWithin(analysis, "assignments", within).some(({ left, right }) => calledName(left) === name && !isFalsy(unwrap(right)) && isSameSlot(analysis, unwrap(left), unwrap(slot)));
}

function isSameSlot(analysis: Analysis, a: Node, b: Node): boolean {
  return a.type === "Identifier" && b.type === "Identifier" ? variableOf(analysis, a) === variableOf(analysis, b) : mayBeSame(analysis, a, b);
}

const isFalsy = (node: Node): boolean => node.type === "Literal" && !node.value;
