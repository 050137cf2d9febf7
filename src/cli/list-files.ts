import { existsSync } from "node:fs";
import type { Linter } from "eslint";
import { createEslint } from "./create-eslint.js";
import type { ParserEntries } from "./find-parsers.js";
import { languages } from "./languages.js";
import { Misuse } from "./misuse.js";

const DECLARATIONS = ["**/*.d.{ts,mts,cts}", "**/*.d.*.ts"];

/** Reads files and hands nothing of them to the linter. */
const skipAll: Linter.Processor = { meta: { name: "leaks/skip-all" }, preprocess: () => [], postprocess: () => [] };

/**
 * Lists the files that ESLint would lint, by ESLint's own reading of patterns and ignores.
 * @param root the folder that holds everything to be linted
 * @param patterns absolute paths or globs
 * @param entries the parsers that are installed; components without one are left out
 * @returns absolute paths
 * @throws {Misuse} when a pattern matches nothing that can be linted
 */
export async function listFiles(root: string, patterns: readonly string[], entries: ParserEntries): Promise<string[]> {
  const components = (["vue", "svelte", "astro"] as const).filter((language) => entries[language] !== undefined);
  const extensions = ["js", "mjs", "cjs", "jsx", ...languages.typescript.extensions, ...components];
  const eslint = createEslint(root, [
    { ignores: DECLARATIONS },
    { files: [`**/*.{${extensions.join(",")}}`], processor: skipAll },
  ]);
  const results = await eslint.lintFiles([...patterns]).catch((error: unknown) => {
    throw explain(error);
  });
  if (results.length === 0) throw new Misuse(nothingToLint(patterns.join(", ")));
  return results.map((result) => result.filePath);
}

/** Puts ESLint's errors about patterns, which carry a template and its data, in the words of this command. */
function explain(error: unknown): unknown {
  const { messageTemplate, messageData } = error as { messageTemplate?: string; messageData?: { pattern: string } };
  if (messageData === undefined) return error;
  const { pattern } = messageData;
  return new Misuse(
    messageTemplate === "file-not-found" && !existsSync(pattern)
      ? `There is no ${pattern}. Give a file, a folder or a glob that exists.`
      : nothingToLint(pattern),
  );
}

function nothingToLint(where: string): string {
  return `No files to lint in ${where}. Run with --help to see which files are linted.`;
}
