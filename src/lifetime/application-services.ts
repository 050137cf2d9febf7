import { callsIn } from "../ast/calls-named.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import { membersNamed } from "../ast/members-named.js";
import { propertyName } from "../ast/property-name.js";
import type { CallNode, FunctionNode, Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type Value, trace } from "../scope/trace.js";

/** The functions that an AngularJS application runs once: `angular.module("app").factory("store", function () { … })`, and `$get` of a provider. */
export const applicationServices = perFile((analysis: Analysis): ReadonlySet<FunctionNode> => {
  const found = new Set<FunctionNode>();
  for (const [, calls] of callsIn(analysis, DEFINITIONS))
    for (const call of calls)
      if (isOfModule(analysis, call))
        addFunctions(analysis, call.arguments.at(-1), found);
  for (const { parent } of membersNamed(analysis, "$get")) if (parent.type === "AssignmentExpression") addFunctions(analysis, parent.right, found);
  return found;
});

const DEFINITIONS: ReadonlySet<string> = new Set(["factory", "service", "provider", "run", "config", "decorator"]);

/** A function that is given alone or behind the names of what it needs: `["$window", function ($window) { … }]`. */
function addFunctions(analysis: Analysis, given: Node | undefined, found: Set<FunctionNode>): void {
  const list = given && unwrap(given);
  const provider = list?.type === "ArrayExpression" ? list.elements.at(-1) : list;
  if (provider) for (const value of trace(analysis, provider).values) if (value.kind === "created" && isFunction(value.node)) found.add(value.node);
}

/** Whether a method is one of `angular.module("app")`, or of what such a method returned. */
function isOfModule(analysis: Analysis, call: CallNode): boolean {
  for (let callee = unwrap(call.callee); callee.type === "MemberExpression"; ) {
    const [value] = trace(analysis, callee.object).values;
    if (value?.kind !== "result") return false;
    callee = unwrap(value.node.callee);
    if (callee.type === "MemberExpression" && propertyName(callee) === "module") return trace(analysis, callee.object).values.some(isAngular);
  }
  return false;
}

const isAngular = (value: Value): boolean => (value.kind === "global" && value.path === "angular") || (value.kind === "import" && value.source === "angular");
