import type { TSESTree } from "@typescript-eslint/utils";
import { applyEdits } from "../edits.js";
import type { Program } from "../program.js";

/** The program with a second copy of its only class or function under another name; null where it is made of more than that. */
export function duplicateOwner({ code, sourceCode }: Program): string | null {
  const statements = sourceCode.ast.body.filter(({ type }) => type !== "ImportDeclaration");
  const [statement] = statements;
  if (!statement || statements.length > 1) return null;
  const owner = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
  if ((owner?.type !== "ClassDeclaration" && owner?.type !== "FunctionDeclaration") || !owner.id) return null;
  const { name } = owner.id;
  const names = new Set<TSESTree.Node>([owner.id]);
  for (const variable of sourceCode.scopeManager?.getDeclaredVariables(owner) ?? []) {
    if (variable.name === name) for (const { identifier } of variable.references) names.add(identifier);
  }
  for (const scope of sourceCode.scopeManager?.scopes ?? []) {
    if (scope.block === owner) for (const { identifier } of scope.set.get(name)?.references ?? []) names.add(identifier);
  }
  const edits = [...names].map(({ range: [start] }) => ({ range: [start, start + name.length] as const, text: `${name}2` }));
  // Decorators may stand in front of `export`.
  const [decorator = statement] = (owner as { readonly decorators?: readonly TSESTree.Node[] }).decorators ?? [];
  const start = Math.min(statement.range[0], decorator.range[0]);
  const before = [{ range: [0, start] as const, text: "" }, { range: [statement.range[1], code.length] as const, text: "" }];
  return `${code}\n${applyEdits(code, [...edits, ...before])}`;
}
