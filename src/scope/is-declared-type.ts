import type { FileIndex } from "../ast/file-index.js";

/** Whether the file declares or imports a type of that name, which is another than the platform's. */
export function isDeclaredType({ sourceCode }: FileIndex, type: string): boolean {
  return sourceCode.scopeManager?.scopes.some((scope) => (scope.set.get(type)?.defs.length ?? 0) > 0) ?? false;
}
