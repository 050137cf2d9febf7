import { outermost } from "../ast/outermost.js";
import type { FunctionNode } from "../ast/types.js";
import { functionName } from "./lifecycle-of.js";

/** Whether a function of the top of a file is by its name what the program calls once as it starts: `export function init() { … }`. */
export function isInitializer(fn: FunctionNode): boolean {
  const declared = fn.type === "FunctionDeclaration" ? fn : outermost(fn).parent;
  const statement = declared?.type === "VariableDeclarator" ? declared.parent : declared;
  const place = statement?.parent?.type === "ExportNamedDeclaration" || statement?.parent?.type === "ExportDefaultDeclaration" ? statement.parent.parent : statement?.parent;
  return place?.type === "Program" && /^(?:init|initiali[sz]e|bootstrap)$/.test(functionName(fn) ?? "");
}
