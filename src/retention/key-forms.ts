import type { TSESTree } from "@typescript-eslint/utils";
import { enclosingFunction } from "../ast/enclosing-function.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { staticStrings } from "../scope/static-strings.js";
import { trace } from "../scope/trace.js";
import { isModuleVariable, variableOf } from "../scope/variable-of.js";
import { isOfFixedSet } from "./fixed-keys.js";
import { growthOf } from "./growth-of.js";
import type { Place } from "./place.js";

/** An index into a ring: `i % size`, also where a field carries it. */
export function wrapsAround(analysis: Analysis, key: Node): boolean {
  return trace(analysis, key).values.some((value) => value.kind === "unknown" && value.node.type === "BinaryExpression" && /^[%&]$/.test(value.node.operator));
}

/** Whether a key counts up from the same position on each run, or is reckoned from one, so that the next run puts others in its place: `list[at++]`, `list[at + 1]`. */
export function isPosition(analysis: Analysis, place: Place, key: Node): boolean {
  const node = unwrap(key);
  if (node.type === "UpdateExpression") return isCounter(analysis, node.argument);
  if (node.type === "Identifier") return isLoopCounter(analysis, node);
  return node.type === "BinaryExpression" && isNumeric(node) && growthOf(analysis, place).collection?.id !== "Object";
}

/** A variable of the function at hand. */
function isCounter(analysis: Analysis, counter: Node): boolean {
  const variable = counter.type === "Identifier" ? variableOf(analysis, counter) : null;
  return variable !== null && variable.scope.variableScope.block === enclosingFunction(counter);
}

/** `i` of `for (let i = 0; …; i++)`. */
function isLoopCounter(analysis: Analysis, name: TSESTree.Identifier): boolean {
  const declarator = variableOf(analysis, name)?.defs[0]?.node;
  return declarator?.type === "VariableDeclarator" && declarator.parent.parent.type === "ForStatement" && declarator.init !== null && unwrap(declarator.init).type === "Literal";
}

/** Reckoned with numbers, and not put together of texts. */
function isNumeric(expression: Node): boolean {
  const node = unwrap(expression);
  if (node.type === "Literal") return typeof node.value === "number";
  return node.type === "BinaryExpression" && (/^(?:[-*/%&|^]|<<|>>>?)$/.test(node.operator) || (node.operator === "+" && (isNumeric(node.left) || isNumeric(node.right)) && !isLength(node.left) && !isLength(node.right)));
}

/** `list.length + i` is a position that is not there yet. */
const isLength = (expression: Node): boolean => {
  const node = unwrap(expression);
  return node.type === "MemberExpression" && propertyName(node) === "length";
};

/** Whether a key may be another one each time. */
export function isVarying(analysis: Analysis, key: Node): boolean {
  const node = unwrap(key);
  if (node.type === "Literal" || staticStrings(analysis, node) !== null || isOfFixedSet(analysis, node)) return false;
  if (node.type === "Identifier") {
    const variable = variableOf(analysis, node);
    return variable === null || !isModuleVariable(analysis, variable) || variable.references.some((reference) => reference.isWrite() && !reference.init);
  }
  return !(node.type === "MemberExpression" && !node.computed && isCapitalised(unwrap(node.object)));
}

function isCapitalised(node: Node): boolean {
  return node.type === "Identifier" && /^[A-Z]/.test(node.name);
}
