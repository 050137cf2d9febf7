import type { TSESTree } from "@typescript-eslint/utils";
import { calledAs } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { nodesWithin } from "../ast/nodes-within.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { contains } from "../ast/contains.js";
import { bareText } from "../ast/bare-text.js";
import { outermost } from "../ast/outermost.js";
import { flatStatements } from "../ast/flat-statements.js";
import type { Analysis } from "../calls/analysis.js";
import { handleAcquisitions } from "../calls/handle-calls.js";
import { knownCall } from "../lifetime/known-call.js";
import { isEffectCallback } from "../lifetime/lifecycle-of.js";
import { handleFlow } from "./handle-flow.js";

/** The calls that the effects of a file return the result of, where they should return a function: `return clearInterval(id)`. */
export function immediateCleanups(analysis: Analysis): TSESTree.CallExpression[] {
  const found: TSESTree.CallExpression[] = [];
  for (const statement of analysis.returns) {
    const call = statement.type === "ReturnStatement" && statement.argument ? unwrap(statement.argument) : null;
    const fn = call?.type === "CallExpression" ? enclosingFunction(statement) : null;
    if (call?.type === "CallExpression" && fn && isPassedFirst(fn) && isLast(statement, fn) && isEffect(analysis, fn) && endsWhatItTook(analysis, fn, call)) found.push(call);
  }
  return found;
}

function isEffect(analysis: Analysis, fn: FunctionNode): boolean {
  if (isEffectCallback(analysis, fn)) return true;
  const { parent } = outermost(fn);
  return parent?.type === "CallExpression" && knownCall(analysis, parent, analysis.models.callbacks)?.takes === "cleanup";
}

function isPassedFirst(fn: FunctionNode): boolean {
  const value = outermost(fn);
  const { parent } = value;
  return (parent?.type === "CallExpression" || parent?.type === "NewExpression") && parent.arguments[0] === value;
}

/** Whether a function returns at its very end; before, it is an early way out. */
const isLast = (statement: Node, { body }: FunctionNode): boolean => body.type === "BlockStatement" && flatStatements(body.body).at(-1) === statement;

/** Whether a call ends something that the function has just begun. */
function endsWhatItTook(analysis: Analysis, fn: FunctionNode, call: TSESTree.CallExpression): boolean {
  const isOwn = handleAcquisitions(analysis).some((taken) => contains(fn, taken.node) && taken.node !== call && taken.row.kind !== "subscription" && handleFlow(analysis, taken).releases.includes(call));
  return isOwn || takesBack(analysis, fn, call);
}

/** `window.removeEventListener("resize", update)` after `window.addEventListener("resize", update)`. */
function takesBack(analysis: Analysis, fn: FunctionNode, call: TSESTree.CallExpression): boolean {
  const name = calledAs(analysis, call.callee);
  const takes = analysis.models.resources.filter(({ release }) => release.some((form) => form.form === "matching" && form.call === name)).flatMap(({ acquire }) => acquire.map((path) => path.replace(/^.*#/, "")));
  const text = (node: Node | undefined): string | undefined => node && bareText(analysis.sourceCode, node);
  return nodesWithin(analysis, "calls", fn).some(
    (other) => takes.includes(calledAs(analysis, other.callee) ?? "") && targetText(analysis, other.callee) === targetText(analysis, call.callee) && text(other.arguments[0]) === text(call.arguments[0]),
  );
}

function targetText({ sourceCode }: Analysis, callee: Node): string {
  const node = unwrap(callee);
  return node.type === "MemberExpression" ? bareText(sourceCode, node.object) : "";
}
