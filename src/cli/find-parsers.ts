import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { languages, type LanguageName } from "./languages.js";

/** The entry file of each parser that is installed. */
export type ParserEntries = Partial<Record<LanguageName, string>>;

/**
 * Finds the parsers of a project; the one for TypeScript may also come from where this package is installed.
 * @param cwd the folder of the project
 */
export function findParsers(cwd: string): ParserEntries {
  const entries: ParserEntries = {};
  for (const language of Object.keys(languages) as LanguageName[]) {
    const folders = language === "typescript" ? [cwd, import.meta.dirname] : [cwd];
    const entry = folders.map((folder) => findEntry(languages[language].parser, folder)).find(Boolean);
    if (entry !== undefined) entries[language] = entry;
  }
  return entries;
}

function findEntry(name: string, folder: string): string | undefined {
  const require = createRequire(join(folder, "/"));
  try {
    return require.resolve(name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") return undefined;
    // A package that exports nothing but `import`, as Astro's parser does, still names its entry in `main`.
    const manifest = require.resolve(`${name}/package.json`);
    return join(dirname(manifest), (require(manifest) as { main: string }).main);
  }
}
