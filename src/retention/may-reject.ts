import type { TSESTree } from "@typescript-eslint/utils";
import { constructedName } from "../ast/constructed-name.js";
import { asFunction } from "../ast/as-function.js";
import { contains } from "../ast/contains.js";
import { isFunction } from "../ast/is-function.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { trace } from "../scope/trace.js";

/**
 * Whether an expression stands for a promise that may reject, rather than for its answer: a call of an API that fails by
 * rejecting, of an async function of the file, `new Promise` with a `reject`, or a chain on one of these without a `catch`.
 */
export function mayReject(analysis: Analysis, expression: Node, seen: ReadonlySet<Node> = new Set()): boolean {
  const { values, variables } = trace(analysis, expression);
  const isAnswer = variables.some(({ references }) => references.some(({ writeExpr }) => writeExpr && unwrap(writeExpr).type === "AwaitExpression"));
  return !isAnswer && unwrap(expression).type !== "AwaitExpression" && values.some((value) => (value.kind === "result" || value.kind === "created") && ofMade(analysis, value.node, seen));
}

/** @param seen the calls that a chain has come by, which may lead back to itself: `queue = queue.then(next)` */
function ofMade(analysis: Analysis, node: Node, seen: ReadonlySet<Node>): boolean {
  if (seen.has(node)) return false;
  if (node.type === "NewExpression") return isRejecting(node);
  if (node.type !== "CallExpression") return false;
  const callee = unwrap(node.callee);
  const method = callee.type === "MemberExpression" ? propertyName(callee) : null;
  if (callee.type === "MemberExpression" && (method === "finally" || (method === "then" && node.arguments.length < 2))) return mayReject(analysis, callee.object, new Set([...seen, node]));
  const rejects: readonly string[] = analysis.models.errors.rejects;
  if (calleeNames(analysis, node).some((name) => rejects.includes(name))) return true;
  return trace(analysis, callee).values.some((value) => (value.kind === "created" || value.kind === "method") && isFunction(value.node) && isFailing(analysis, value.node));
}

/** `new Promise((resolve, reject) => …)`. */
function isRejecting(node: TSESTree.NewExpression): boolean {
  return constructedName(node) === "Promise" && (asFunction(node.arguments[0])?.params.length ?? 0) > 1;
}

/** An async function that waits or throws where nothing catches. */
function isFailing(analysis: Analysis, fn: FunctionNode): boolean {
  let found = false;
  if (fn.async)
    walk(analysis.sourceCode, fn.body, (node) => {
      if ((node.type === "AwaitExpression" || node.type === "ThrowStatement") && !isCaught(node, fn)) found = true;
      return !found && !isFunction(node);
    });
  return found;
}

function isCaught(node: Node, fn: FunctionNode): boolean {
  for (let up = node.parent; up && up !== fn; up = up.parent) if (up.type === "TryStatement" && up.handler && contains(up.block, node)) return true;
  return false;
}
