import type { TSESTree } from "@typescript-eslint/utils";
import { calledAs } from "../ast/calls-named.js";
import { nodesWithin } from "../ast/nodes-within.js";
import { isFunction } from "../ast/is-function.js";
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
  for (const { arguments: [first] } of analysis.calls) {
    const callback = first && unwrap(first);
    if (!isFunction(callback)) continue;
    const call = returnedCall(callback);
    if (call && isEffect(analysis, callback) && endsWhatItTook(analysis, callback, call)) found.push(call);
  }
  return found;
}

function isEffect(analysis: Analysis, fn: FunctionNode): boolean {
  if (isEffectCallback(analysis, fn)) return true;
  const { parent } = outermost(fn);
  return parent?.type === "CallExpression" && knownCall(analysis, parent, analysis.models.callbacks)?.takes === "cleanup";
}

/** The call that a function returns at its very end; one before is an early way out. */
function returnedCall({ body }: FunctionNode): TSESTree.CallExpression | null {
  const last = body.type === "BlockStatement" ? flatStatements(body.body).at(-1) : undefined;
  const value = last?.type === "ReturnStatement" && last.argument ? unwrap(last.argument) : null;
  return value?.type === "CallExpression" ? value : null;
}

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
