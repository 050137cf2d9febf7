import type { TSESTree } from "@typescript-eslint/utils";
import { callsIn } from "../ast/calls-named.js";
import { methodsNamed } from "../ast/methods-named.js";
import { isFunction } from "../ast/is-function.js";
import { membersNamed } from "../ast/members-named.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { variableOf } from "../scope/variable-of.js";
import type { IneffectiveRelease } from "./ineffective-releases.js";

/** `emitter.off("close", cleanup)` of a function of the file that is only ever called, or taken off, and so was never put on. */
export function strangeHandlers(analysis: Analysis): IneffectiveRelease[] {
  const removals = removalsOf(analysis);
  return [...removals].flatMap(([node, handler]): IneffectiveRelease[] =>
    isNeverAdded(analysis, handler, removals) ? [{ node, reason: { kind: "neverAdded", handler }, certainty: "certain" }] : [],
  );
}

/** The calls that take a handler off, with the name that they pass. */
function removalsOf(analysis: Analysis): ReadonlyMap<Node, TSESTree.Identifier> {
  const found = new Map<Node, TSESTree.Identifier>();
  for (const [name] of callsIn(analysis, removers(analysis.models)))
    for (const call of methodsNamed(analysis, name)) {
      const handler = call.arguments.map(unwrap).at(-1);
      if (handler?.type === "Identifier" && call.arguments.length <= 2) found.set(call, handler);
    }
  return found;
}

/** The methods that take off the very handler they are passed. */
const removers = perModels(({ resources }) => new Set(resources.flatMap(({ release }) => release.flatMap((form) => (form.form === "matching" ? [form.call] : [])))));

function isNeverAdded(analysis: Analysis, handler: TSESTree.Identifier, removals: ReadonlyMap<Node, TSESTree.Identifier>): boolean {
  const variable = variableOf(analysis, handler);
  const [definition, ...others] = variable?.defs ?? [];
  // A parameter is defined by its function too.
  if (!variable || !definition || others.length > 0 || definition.type === ("Parameter" as never) || !isOwnFunction(definition.node)) return false;
  return variable.references.every(({ identifier, init }) => {
    const use = outermost(identifier);
    const { parent } = use;
    if (parent?.type === "AssignmentExpression") return parent.right === use && isOnlyCalled(analysis, unwrap(parent.left));
    return init === true || isCallee(use) || (parent?.type === "CallExpression" && removals.get(parent) === identifier);
  });
}

/** `request.abort = cleanup`, where the file never passes on what is in such a property. */
function isOnlyCalled(analysis: Analysis, place: Node): boolean {
  const name = place.type === "MemberExpression" ? propertyName(place) : null;
  return name !== null && membersNamed(analysis, name).map(outermost).every((use) => isCallee(use) || (use.parent?.type === "AssignmentExpression" && use.parent.left === use));
}

const isCallee = (use: Node): boolean => use.parent?.type === "CallExpression" && use.parent.callee === use;

/** A function that nothing but the file can name. */
function isOwnFunction(definition: Node): boolean {
  const declaration = definition.type === "VariableDeclarator" ? definition.parent : definition;
  return !declaration.parent?.type.startsWith("Export") && (definition.type === "FunctionDeclaration" || (definition.type === "VariableDeclarator" && definition.init != null && isFunction(unwrap(definition.init))));
}
