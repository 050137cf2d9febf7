import { findVariable } from "@eslint-community/eslint-utils";
import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FileIndex } from "../ast/file-index.js";

/** The variable an identifier names; null for a name that nothing in the file declares, which is a global. */
export function variableOf(file: FileIndex, identifier: TSESTree.Identifier): TSESLint.Scope.Variable | null {
  const scope = file.sourceCode.getScope(identifier);
  const variable = findVariable(scope as never, identifier.name) as TSESLint.Scope.Variable | null;
  return variable && variable.defs.length > 0 ? variable : null;
}

/** Whether a variable belongs to the file itself rather than to a run of one of its functions. */
export function isModuleVariable(variable: TSESLint.Scope.Variable): boolean {
  const { scope } = variable;
  if (scope.type === "module" || scope.type === "global") return true;
  // A block at the top of the file, and the body of a CommonJS file, run once like the file.
  for (let up: TSESLint.Scope.Scope | null = scope; up; up = up.upper) {
    if (up.type === "module" || up.type === "global") return true;
    if (up.type === "function" && up.upper?.type === "global" && up.block.type === "Program") return true;
    if (up.type === "function" || up.type === "class-field-initializer" || up.type === "class-static-block") return false;
  }
  return false;
}
