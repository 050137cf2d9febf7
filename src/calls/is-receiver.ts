import { importedName } from "../ast/calls-named.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { ResourceRow } from "../models/schema.js";
import { trace } from "../scope/trace.js";
import { typeName } from "../scope/type-name.js";
import type { Analysis } from "./analysis.js";
import { holderPath } from "./holder-path.js";

/** Whether the receiver of a method is one that a row is about: by the end of its name, by its type, or as a global. */
export function isReceiver(analysis: Analysis, { names = [], types = [], globals = [] }: NonNullable<ResourceRow["receiver"]>, target: Node): boolean {
  const node = unwrap(target);
  const name = (node.type === "Identifier" ? node.name : node.type === "MemberExpression" ? (propertyName(node) ?? "") : "").toLowerCase();
  if (names.some((end) => name.endsWith(end.toLowerCase()))) return true;
  return trace(analysis, node).values.some((value) => {
    if (value.kind === "global" && globals.includes(value.path)) return true;
    const type = holderPath(analysis, value)?.type ?? typeName(analysis, value);
    return type !== null && types.includes(importedName(analysis, type));
  });
}
