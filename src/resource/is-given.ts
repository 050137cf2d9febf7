import type { TSESTree } from "@typescript-eslint/utils";
import { calledAs } from "../ast/calls-named.js";
import { propertyName } from "../ast/property-name.js";
import type { FunctionNode } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { isDecoratedField } from "../scope/is-decorated-field.js";
import { selfAt } from "../scope/self.js";
import { type Value, trace } from "../scope/trace.js";
import { typeName } from "../scope/type-name.js";

/** Whether a value is one that an instance was given when it was made: a parameter of its constructor, what its class asks to be injected, also into a field, a part of one, or a copy of its properties. */
export function isGiven(analysis: Analysis, value: Value): boolean {
  if (value.kind === "member") return isGiven(analysis, value.object);
  if (value.kind === "created") return isCopy(analysis, value);
  if (value.kind === "result") return isInjecting(analysis, value.node);
  if (value.kind === "field") return isDecoratedField(analysis, value.self, value.name, analysis.models.givenDecorators);
  return value.kind === "parameter" && isConstructor(analysis, value.function);
}

/** Of a class, or a function with methods on its prototype. */
function isConstructor(analysis: Analysis, fn: FunctionNode): boolean {
  if (fn.parent.type === "MethodDefinition") return fn.parent.kind === "constructor";
  const self = fn.type === "ArrowFunctionExpression" ? null : selfAt(analysis, fn.body);
  return self?.kind === "prototype" && self.node === fn;
}

/** `inject(Token)` of a class, unless it asks for a part of its own element: `inject(Token, { self: true })`. */
function isInjecting(analysis: Analysis, node: TSESTree.CallExpression): boolean {
  if (unwrap(node.callee).type !== "Identifier" || calledAs(analysis, node.callee) !== "inject" || selfAt(analysis, node)?.kind !== "class") return false;
  const [, options] = node.arguments.map(unwrap);
  return options?.type !== "ObjectExpression" || !options.properties.some((property) => property.type === "Property" && /^(?:self|host)$/.test(propertyName(property) ?? ""));
}

/** Of a class of the file itself: the parent, or another part, of the same component. */
export function isOfFile(analysis: Analysis, value: Value): boolean {
  const given = value.kind === "member" ? value.object : value;
  const type = typeName(analysis, given);
  return type !== null && analysis.classes.some(({ id }) => id?.name === type);
}

/** `{ ...defaults, ...options }`. */
function isCopy(analysis: Analysis, { node }: Extract<Value, { kind: "created" }>): boolean {
  if (node.type !== "ObjectExpression") return false;
  const last = node.properties.findLast((property) => property.type === "SpreadElement");
  return last?.type === "SpreadElement" && trace(analysis, unwrap(last.argument)).values.some((value) => value.kind === "parameter" && isGiven(analysis, value));
}
