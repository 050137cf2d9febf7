import { callsNamed } from "../ast/calls-named.js";
import { type FileIndex, perFile } from "../ast/file-index.js";
import { unwrap } from "../ast/unwrap.js";

/** The modules that a file imports or requires. No value of the file comes from another one. */
export const importedSources = perFile((file: FileIndex): ReadonlySet<string> => {
  const sources = new Set<string>();
  for (const node of file.imports) {
    if (node.type === "ImportDeclaration") sources.add(node.source.value);
    else if (node.moduleReference.type === "TSExternalModuleReference") sources.add(node.moduleReference.expression.value);
  }
  for (const { arguments: [argument] } of callsNamed(file, "require")) {
    const source = argument && unwrap(argument);
    if (source?.type === "Literal" && typeof source.value === "string") sources.add(source.value);
  }
  return sources;
});
