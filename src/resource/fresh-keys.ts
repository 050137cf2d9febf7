import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../ast/calls-named.js";
import { methodsNamed } from "../ast/methods-named.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { outermost } from "../ast/outermost.js";
import type { Analysis } from "../calls/analysis.js";
import { trace } from "../scope/trace.js";
import type { IneffectiveRelease } from "./ineffective-releases.js";

/** What is taken out of a collection, or looked for in a list to be cut out, under a key that is made on the spot: nothing else is that key. */
export function freshKeys(analysis: Analysis): IneffectiveRelease[] {
  const of = (name: string, isRemoval: (call: TSESTree.CallExpression) => boolean): IneffectiveRelease[] =>
    methodsNamed(analysis, name).flatMap((node): IneffectiveRelease[] => {
      const [key] = node.arguments;
      return key && node.arguments.length === 1 && isFresh(key) && isRemoval(node) ? [{ node, reason: { kind: "freshKey", key }, certainty: "certain" }] : [];
    });
  return [...of("delete", (call) => isCollection(analysis, call)), ...of("indexOf", isCutOut), ...of("lastIndexOf", isCutOut)];
}

/** Whether a method is called on a Map, a Set or a sibling that the file shows to be made. */
function isCollection(analysis: Analysis, { callee }: TSESTree.CallExpression): boolean {
  const node = unwrap(callee);
  const { values } = node.type === "MemberExpression" ? trace(analysis, node.object) : { values: [] };
  return (
    values.length > 0 &&
    values.every((value) => value.kind === "created" && value.node.type === "NewExpression" && analysis.models.collections.some(({ id, weak }) => [id, weak].includes(calledName((value.node as TSESTree.NewExpression).callee) ?? "")))
  );
}

/** `list.splice(list.indexOf(x), 1)`. */
function isCutOut(call: TSESTree.CallExpression): boolean {
  const argument = outermost(call);
  const { parent } = argument;
  return parent?.type === "CallExpression" && parent.arguments[0] === argument && calledName(parent.callee) === "splice";
}

function isFresh(key: Node): boolean {
  const node = unwrap(key);
  if (node.type === "CallExpression") return unwrap(node.callee).type === "MemberExpression" && calledName(node.callee) === "bind";
  return isFunction(node) || node.type === "ObjectExpression" || node.type === "ArrayExpression" || node.type === "NewExpression";
}
