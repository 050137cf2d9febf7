import type { TSESTree } from "@typescript-eslint/utils";

/** The statements of a list, with those of plain blocks (`{ … }`) among them in the place of the block. */
export function flatStatements(list: readonly TSESTree.ProgramStatement[]): readonly TSESTree.ProgramStatement[] {
  return list.some(({ type }) => type === "BlockStatement") ? list.flatMap((statement) => (statement.type === "BlockStatement" ? flatStatements(statement.body) : [statement])) : list;
}
