import { enclosingFunction } from "../ast/enclosing-function.js";
import type { Node } from "../ast/types.js";

/** Whether the handle is there whenever its owner is: set where it is declared, or by the constructor. */
export function isSetBy(kept: Node, node: Node): boolean {
  if (kept.type === "PropertyDefinition") return true;
  if (kept.parent?.type === "VariableDeclarator") return kept.parent.parent.kind === "const";
  const around = enclosingFunction(node)?.parent;
  return around?.type === "MethodDefinition" && around.kind === "constructor" && kept.parent?.parent?.parent?.parent === around.value;
}
