import { contains } from "../ast/contains.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { walk } from "../ast/walk.js";
import { flatStatements } from "../ast/flat-statements.js";
import type { Analysis } from "../calls/analysis.js";
import { areExclusive } from "./are-exclusive.js";

/** Whether the function around a place may have waited by an `await` of its own before it comes there. */
export function waitsBefore(analysis: Analysis, place: Node): boolean {
  const fn = enclosingFunction(place);
  if (!fn?.async) return false;
  let waits = false;
  walk(analysis.sourceCode, fn.body, (node) => {
    if (waits || isFunction(node) || node.range[0] >= place.range[0]) return false;
    const isWait = node.type === "AwaitExpression" || (node.type === "ForOfStatement" && node.await);
    if (isWait && !contains(node, place) && !areExclusive(node, place) && !leavesFirst(node, place)) waits = true;
    return true;
  });
  return waits;
}

/** Whether the block around a node ends the function before it could come to a place outside. */
function leavesFirst(node: Node, place: Node): boolean {
  for (let up = node.parent; up && !contains(up, place); up = up.parent) {
    const last = up.type === "BlockStatement" && up.parent.type === "IfStatement" ? flatStatements(up.body).at(-1) : up.parent?.type === "IfStatement" ? up : undefined;
    if (last?.type === "ReturnStatement" || last?.type === "ThrowStatement") return true;
  }
  return false;
}
