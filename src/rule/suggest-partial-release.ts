import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import { bareText } from "../ast/bare-text.js";
import { calledName } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import type { Owner } from "../lifetime/owner-of.js";
import type { PartialRelease } from "../resource/partial-releases.js";
import { fieldWrites, selfNamedBy } from "../scope/fields.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { selfAt } from "../scope/self.js";
import { isNamedIn } from "./is-named-in.js";
import { isSetBy } from "./is-set-by.js";
import { isUsableIn } from "./is-usable-in.js";
import { keptName } from "./kept-name.js";

export interface PartialRepair {
  readonly messageId: "releaseInTeardown";
  readonly data: { readonly call: string; readonly teardown: string };
  readonly fix: TSESLint.ReportFixFunction;
}

/** The call that ends the sibling, as a statement that always runs when its method does. */
interface SiblingRelease {
  readonly call: TSESTree.CallExpression;
  readonly callee: TSESTree.MemberExpression;
  readonly statement: Node;
  readonly method: FunctionNode;
  readonly name: string;
}

/** Does for what is forgotten what is done for its sibling, right behind it. Null where names would not reach, or it takes more than a statement. */
export function suggestPartialRelease(analysis: Analysis, found: PartialRelease): PartialRepair | null {
  const given = found.release ?? found.fields?.release;
  const release = given ? statedIn(found.owner, given) : null;
  if (!release) return null;
  const call = found.fields ? endOfField(analysis, found, found.fields.kept, release) : undoing(analysis, found, release);
  if (call === null) return null;
  return { messageId: "releaseInTeardown", data: { call, teardown: `\`${release.name}()\`` }, fix: insertBehind(analysis, call, release.statement) };
}

function statedIn({ teardowns, self }: Owner, call: TSESTree.CallExpression): SiblingRelease | null {
  const callee = unwrap(call.callee);
  const statement = outermost(call).parent;
  const method = enclosingFunction(call);
  if (callee.type !== "MemberExpression" || callee.computed || statement?.type !== "ExpressionStatement" || statement.parent !== method?.body) return null;
  const name = teardowns.find(({ fn }) => fn === method)?.name ?? [...(self?.members ?? [])].find(([, member]) => member === method)?.[0];
  return name !== undefined ? { call, callee, statement, method, name } : null;
}

/** `this.theme.dispose()`, as `this.size.dispose()` ends the sibling. */
function endOfField(analysis: Analysis, { node }: PartialRelease, kept: readonly Node[], release: SiblingRelease): string | null {
  const { call, callee, method } = release;
  const ended = unwrap(callee.object);
  const field = kept.find((place) => isNamedIn(analysis, place, method));
  if (!field || ended.type !== "MemberExpression" || !selfNamedBy(analysis, unwrap(ended.object))) return null;
  if (call.arguments.some(({ type }) => type !== "Literal")) return null;
  const isSure = !callee.optional && isAlwaysSet(analysis, field, node);
  return callText(analysis, release, keptName(analysis, field), isSure, call.arguments.map((argument) => analysis.sourceCode.getText(argument)));
}

/** Whether a field has what is made there from the beginning, and nothing else is put into it. */
function isAlwaysSet(analysis: Analysis, field: Node, node: Node): boolean {
  const self = selfAt(analysis, node);
  const name = field.type === "PropertyDefinition" ? propertyName(field) : calledName(field);
  const writes = self && name !== null ? fieldWrites(analysis, self, name) : [];
  return writes.length === 1 && writes.every((value) => value && unwrap(value) === node) && isSetBy(field, node);
}

/** `map.unlisten("zoom", f)`, as `map.unlisten("move", f)` undoes the sibling `map.listen("move", f)`. */
function undoing(analysis: Analysis, { node, sibling }: PartialRelease, release: SiblingRelease): string | null {
  const { call, callee, method } = release;
  const taken = unwrap((node as TSESTree.CallExpression).callee);
  const operands = (node as TSESTree.CallExpression).arguments;
  const given = call.arguments;
  if (taken.type !== "MemberExpression" || !given.every((operand, index) => isSame(analysis, operand, (sibling as TSESTree.CallExpression).arguments[index]))) return null;
  const receiver = spelt(analysis, taken.object, callee.object, method);
  const texts = given.map((like, index) => spelt(analysis, operands[index], like, method));
  if (receiver === null || !texts.every((text) => text !== null)) return null;
  return callText(analysis, release, receiver, !callee.optional, texts);
}

const isSame = (analysis: Analysis, one: Node, other: Node | undefined): boolean =>
  other !== undefined && (bareText(analysis.sourceCode, one) === bareText(analysis.sourceCode, other) || mayBeSame(analysis, one, other));

/** An operand as code in the method names it, as far as possible like its counterpart there; null where nothing names it, or each time another thing. */
function spelt(analysis: Analysis, operand: Node | undefined, counterpart: Node, method: FunctionNode): string | null {
  if (!operand) return null;
  const [one, like] = [unwrap(operand), unwrap(counterpart)];
  if (!isFixed(one)) return null;
  if (isFixed(like) && mayBeSame(analysis, one, like)) return textOf(analysis, counterpart);
  if (one.type === "MemberExpression" && like.type === "MemberExpression" && !operand.type.startsWith("TS")) {
    const object = spelt(analysis, one.object, like.object, method);
    return object === null ? null : `${object}${like.optional ? "?." : "."}${analysis.sourceCode.getText(one.property)}`;
  }
  return isUsableIn(analysis, [one], method) ? textOf(analysis, operand) : null;
}

/** The source of an expression as an operand: a cast wants parentheses there, `!` does not. */
function textOf({ sourceCode }: Analysis, node: Node): string {
  const text = sourceCode.getText(node);
  return node.type.startsWith("TS") && node.type !== "TSNonNullExpression" ? `(${text})` : text;
}

/** A name or a literal: it stands for the same wherever it is written. */
function isFixed(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === "MemberExpression") return !node.computed && isFixed(node.object);
  return node.type === "Identifier" || node.type === "ThisExpression" || (node.type === "Literal" && !("regex" in node));
}

function callText({ sourceCode }: Analysis, { call, callee }: SiblingRelease, receiver: string, isSure: boolean, operands: readonly string[]): string {
  return `${receiver}${isSure ? "." : "?."}${sourceCode.getText(callee.property)}${call.optional ? "?." : ""}(${operands.join(", ")})`;
}

/** Behind a statement, and the comment at the end of its line. */
function insertBehind({ sourceCode }: Analysis, call: string, statement: Node): TSESLint.ReportFixFunction {
  const [comment] = sourceCode.getCommentsAfter(statement);
  const last = comment?.loc.start.line === statement.loc.end.line ? comment : statement;
  const indent = /^\s*/.exec(sourceCode.lines[statement.loc.start.line - 1] ?? "")?.[0] ?? "";
  const isTerminated = sourceCode.getText(statement).endsWith(";");
  const isInLine = isTerminated && last === statement && indent.length < statement.loc.start.column;
  const opening = !isTerminated && call.startsWith("(") ? ";" : "";
  return (fixer) => fixer.insertTextAfter(last, `${isInLine ? " " : `\n${indent}`}${opening}${call};`);
}
