import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { calleeNames } from "../calls/callee-names.js";
import { type Value, trace } from "../scope/trace.js";

/** What a Map or Set tells keys apart by first: a number is never found by its text, nor an object by a copy of it. */
export type KeyType = "string" | "number" | "object";

/** The one type that a key has whatever its value; null where the file does not show that. */
export function keyType(analysis: Analysis, key: Node): KeyType | null {
  const types = new Set(trace(analysis, key).values.map((value) => ofValue(analysis, value)));
  const [only] = types;
  return types.size === 1 && only ? only : null;
}

function ofValue(analysis: Analysis, value: Value): KeyType | null {
  switch (value.kind) {
    case "self":
      return "object";
    case "created":
      return ofCreated(value.node);
    case "result": {
      const names = calleeNames(analysis, value.node);
      if (names.some((name) => TO_STRING.has(name))) return "string";
      return names.some((name) => TO_NUMBER.has(name)) ? "number" : null;
    }
    case "parameter":
      return value.path.length === 0 ? ofAnnotation(value.node) : null;
    case "unknown":
      return ofOperator(value.node);
    default:
      return null;
  }
}

const TO_STRING = new Set(["String", "toString", "JSON.stringify", "join"]);
const TO_NUMBER = new Set(["Number", "parseInt", "parseFloat"]);

function ofCreated(node: Node): KeyType | null {
  if (node.type === "TemplateLiteral") return "string";
  if (node.type !== "Literal") return "object";
  return typeof node.value === "string" || typeof node.value === "number" ? (typeof node.value as KeyType) : null;
}

function ofAnnotation(node: Node): KeyType | null {
  const type = "typeAnnotation" in node && node.typeAnnotation?.type === "TSTypeAnnotation" ? node.typeAnnotation.typeAnnotation.type : null;
  if (type === "TSStringKeyword") return "string";
  if (type === "TSNumberKeyword") return "number";
  return type === "TSObjectKeyword" ? "object" : null;
}

/** `i++`, `-x`, `a * b`; `"" + x`. */
function ofOperator(node: Node): KeyType | null {
  if (node.type === "UpdateExpression" || (node.type === "UnaryExpression" && /^[+-]$/.test(node.operator))) return "number";
  if (node.type !== "BinaryExpression") return null;
  if (/^[-*/%]$/.test(node.operator)) return "number";
  return node.operator === "+" && [node.left, node.right].some((side) => isText(unwrap(side))) ? "string" : null;
}

const isText = (node: Node): boolean => node.type === "TemplateLiteral" || (node.type === "Literal" && typeof node.value === "string");
