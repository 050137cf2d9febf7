import type { TSESTree } from "@typescript-eslint/utils";
import { outermost } from "../ast/outermost.js";
import { constructedName } from "../ast/constructed-name.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import { walk } from "../ast/walk.js";
import type { Analysis } from "../calls/analysis.js";
import { isBorrow } from "../calls/is-borrow.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";

/**
 * Who ends a signal: `aborted` when the file aborts its controller, `never` when the controller is made and kept in the
 * file and nothing ever aborts it, and `foreign` when it comes from elsewhere or is handed on.
 */
export type SignalEnd = { readonly kind: "foreign" } | { readonly kind: "aborted" | "never"; readonly controller: Node };

const FOREIGN: SignalEnd = { kind: "foreign" };

export function signalEnd(analysis: Analysis, signal: Node): SignalEnd {
  const controller = controllerOf(analysis, signal);
  if (!controller || outermost(controller).parent?.parent?.parent?.type === "ExportNamedDeclaration") return FOREIGN;
  let end: SignalEnd = { kind: "never", controller };
  walk(analysis.sourceCode, analysis.sourceCode.ast, (node) => {
    if ((node.type === "Identifier" || node.type === "MemberExpression") && isUse(node) && mayBeSame(analysis, node, controller)) {
      const use = useOf(analysis, node);
      if (use === "abort") end = { kind: "aborted", controller };
      else if (use === "escape") end = FOREIGN;
    }
    return end.kind === "never";
  });
  return end;
}

/** The expression that holds the `new AbortController()` behind a signal. */
function controllerOf(analysis: Analysis, signal: Node): Node | null {
  const { values } = trace(analysis, signal);
  for (const value of values) {
    if (value.kind !== "member" || value.name !== "signal" || value.object.kind !== "created") return null;
    const { node } = value.object;
    if (constructedName(node) === "AbortController") return node;
  }
  return null;
}

/** Whether a name stands for its value here, not for a property, a declaration or the target of a write. */
function isUse(node: TSESTree.Identifier | TSESTree.MemberExpression): boolean {
  const { parent } = node;
  switch (parent.type) {
    case "MemberExpression":
      return parent.object === node;
    case "VariableDeclarator":
      return parent.init === node;
    case "AssignmentExpression":
      return parent.right === node;
    case "Property":
    case "PropertyDefinition":
    case "MethodDefinition":
      return parent.value === node && parent.parent.type !== "ObjectPattern";
    default:
      return true;
  }
}

function useOf(analysis: Analysis, node: Node): "abort" | "harmless" | "escape" {
  let use = node;
  while (use.parent && unwrap(use.parent) === unwrap(use)) use = use.parent;
  const { parent } = use;
  if (parent?.type === "MemberExpression") return propertyName(parent) === "signal" ? "harmless" : propertyName(parent) === "abort" ? "abort" : "harmless";
  // An alias is followed where it is used.
  if (parent?.type === "VariableDeclarator" || parent?.type === "AssignmentExpression" || parent?.type === "ExpressionStatement") return "harmless";
  if (parent?.type === "CallExpression" && isBorrow(analysis, parent)) return "harmless";
  if (parent && /^(?:IfStatement|ConditionalExpression|LogicalExpression|UnaryExpression|BinaryExpression)$/.test(parent.type)) return "harmless";
  return "escape";
}
