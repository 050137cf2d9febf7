import { callsNamed } from "../ast/calls-named.js";
import { type FileIndex, perFile } from "../ast/file-index.js";
import { unwrap } from "../ast/unwrap.js";

/** The modules that a file imports or requires. No value of the file comes from another one. */
export const importedSources = perFile((file: FileIndex): ReadonlySet<string> => {
  const sources = new Set<string>();
  for (const statement of file.sourceCode.ast.body) {
    if (statement.type === "ImportDeclaration") sources.add(statement.source.value);
    else if (statement.type === "TSImportEqualsDeclaration" && statement.moduleReference.type === "TSExternalModuleReference") sources.add(statement.moduleReference.expression.value);
  }
  for (const { arguments: [argument] } of callsNamed(file, "require")) {
    const source = argument && unwrap(argument);
    if (source?.type === "Literal" && typeof source.value === "string") sources.add(source.value);
  }
  return sources;
});
