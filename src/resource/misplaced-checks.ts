import type { TSESTree } from "@typescript-eslint/utils";
import { callsIn } from "../ast/calls-named.js";
import { methodsNamed } from "../ast/methods-named.js";
import { contains } from "../ast/contains.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { mayBeSame } from "../scope/may-be-same.js";
import type { IneffectiveRelease } from "./ineffective-releases.js";

/**
 * `if ("removeEventListener" in update) query.removeEventListener("change", update)`, where what added it asked `query`:
 * the check is about another object, so the removal never runs.
 */
export function misplacedChecks(analysis: Analysis): IneffectiveRelease[] {
  const takes = takesByGive(analysis.models);
  return callsIn(analysis, takes).flatMap(([give]) =>
    methodsNamed(analysis, give).flatMap((node): IneffectiveRelease[] => {
      const released = receiver(node);
      const checked = released && checkedBefore(node, give);
      if (!checked || mayBeSame(analysis, checked, released)) return [];
      const isAsked = takes.get(give)?.some((take) => methodsNamed(analysis, take).some((taken) => isAskedItself(analysis, taken, take, released)));
      return isAsked ? [{ node, reason: { kind: "otherChecked", checked, released }, certainty: "certain" }] : [];
    }),
  );
}

/** The methods that take what a method gives back. */
const takesByGive = perModels(({ resources }) => {
  const byGive = new Map<string, string[]>();
  for (const { acquire, release } of resources)
    for (const form of release)
      if (form.form === "matching") byGive.set(form.call, [...(byGive.get(form.call) ?? []), ...acquire.map((path) => path.replace(/^.*#/, ""))]);
  return byGive;
});

function receiver({ callee }: TSESTree.CallExpression): Node | null {
  const node = unwrap(callee);
  return node.type === "MemberExpression" ? node.object : null;
}

/** The object that has to have a method for a call to run: `a` of `if ("m" in a) b.m()`. */
function checkedBefore(call: Node, method: string): Node | null {
  for (let up = call.parent; up; up = up.parent) {
    if (up.type !== "IfStatement" && up.type !== "ConditionalExpression" && up.type !== "LogicalExpression") continue;
    const [test, then] = up.type === "LogicalExpression" ? [up.operator === "&&" ? unwrap(up.left) : null, up.right] : [unwrap(up.test), up.consequent];
    if (test?.type === "BinaryExpression" && test.operator === "in" && isLiteral(test.left, method) && contains(then, call)) return test.right;
  }
  return null;
}

function isLiteral(node: Node, value: string): boolean {
  const literal = unwrap(node);
  return literal.type === "Literal" && literal.value === value;
}

/** Whether the same object took the listener, where it was itself asked for the method. */
function isAskedItself(analysis: Analysis, taken: TSESTree.CallExpression, method: string, released: Node): boolean {
  const object = receiver(taken);
  const checked = object && checkedBefore(taken, method);
  return Boolean(checked && mayBeSame(analysis, object, released) && mayBeSame(analysis, checked, released));
}
