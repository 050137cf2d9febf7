import type { TSESTree } from "@typescript-eslint/utils";
import { calledName } from "../ast/calls-named.js";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { perKey } from "../ast/file-index.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode, Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import type { LifecycleRow } from "../models/schema.js";
import { returnsOf, trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";

type LinkOwner = Extract<LifecycleRow["owner"], { form: "member" }>;

/** What says that a function links a component to its scope: `{ link: function (scope, element) { … } }`; null for others. */
export const linkOf = perKey((analysis: Analysis, fn: FunctionNode): LinkOwner | null => {
  const [first] = fn.params;
  const rows = first?.type === "Identifier" ? links(analysis.models).filter(({ parameters }) => parameters.includes(first.name)) : [];
  if (rows.length === 0) return null;
  const names = placesOf(analysis, fn).flatMap((place) => memberNameAt(place) ?? []);
  const maker = makerName(analysis, fn);
  return rows.find((row) => names.some((name) => row.names.includes(name)) || (maker !== null && row.makers?.includes(maker))) ?? null;
});

const links = perModels(({ lifecycles }): readonly LinkOwner[] => lifecycles.flatMap(({ owner }) => (owner.form === "member" ? [owner] : [])));

/** Where a function is written, and where the variable that it declares is used. */
function placesOf(analysis: Analysis, fn: FunctionNode): Node[] {
  const value = outermost(fn);
  const { parent } = value;
  const name = fn.type === "FunctionDeclaration" ? fn.id : parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id : null;
  const variable = name && variableOf(analysis, name);
  return variable ? variable.references.filter((reference) => reference.isRead()).map(({ identifier }) => outermost(identifier)) : [value];
}

/** `link` of `{ link: … }` and of `directive.link = …`. */
function memberNameAt(place: Node): string | null {
  const { parent } = place;
  if (parent?.type === "Property") return parent.value === place ? propertyName(parent) : null;
  return parent?.type === "AssignmentExpression" && parent.right === place && parent.left.type === "MemberExpression" ? propertyName(parent.left) : null;
}

/** The name of what returns a function: `compile` of `{ compile: () => function (scope) { … } }`, `directive` of `app.directive("menu", () => function (scope) { … })`. */
function makerName(analysis: Analysis, fn: FunctionNode): string | null {
  const maker = enclosingFunction(fn);
  const isReturned = maker && returnsOf(analysis).get(maker)?.some((given) => trace(analysis, given).values.some((value) => value.kind === "created" && value.node === fn));
  if (!maker || !isReturned) return null;
  const value = outermost(maker);
  const given = value.parent?.type === "ArrayExpression" ? outermost(value.parent) : value;
  const { parent } = given;
  return parent?.type === "CallExpression" && parent.arguments.includes(given as TSESTree.Expression) ? calledName(parent.callee) : memberNameAt(value);
}
