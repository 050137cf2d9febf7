import { pathToFileURL } from "node:url";
import type { Linter } from "eslint";
import type { ParserEntries } from "./find-parsers.js";
import { languages, type LanguageName } from "./languages.js";
import { Misuse } from "./misuse.js";

export type Parsers = Partial<Record<LanguageName, Linter.Parser>>;

/**
 * Loads the parsers that the files need; components may hold TypeScript, so they take its parser along where there is one.
 * @param entries the parsers that are installed
 * @param files the files to parse
 * @throws {Misuse} when there are TypeScript files and no parser for them, or a parser does not load
 */
export async function loadParsers(entries: ParserEntries, files: readonly string[]): Promise<Parsers> {
  const typescriptFiles = filesIn("typescript", files);
  if (typescriptFiles.length > 0 && entries.typescript === undefined) {
    throw new Misuse(
      `Cannot parse TypeScript files (such as ${String(typescriptFiles[0])}): run "npm install --save-dev ${languages.typescript.parser}".`,
    );
  }
  const parsers: Parsers = {};
  for (const [language, entry] of Object.entries(entries) as [LanguageName, string][]) {
    if (filesIn(language, files).length > 0) parsers[language] = await load(language, entry);
  }
  const hasComponents = Object.keys(parsers).some((language) => language !== "typescript");
  if (hasComponents && parsers.typescript === undefined && entries.typescript !== undefined) {
    parsers.typescript = await load("typescript", entries.typescript);
  }
  return parsers;
}

function filesIn(language: LanguageName, files: readonly string[]): string[] {
  return files.filter((file) => languages[language].extensions.some((extension) => file.endsWith(`.${extension}`)));
}

async function load(language: LanguageName, entry: string): Promise<Linter.Parser> {
  try {
    const module = (await import(pathToFileURL(entry).href)) as Linter.Parser | { default: Linter.Parser };
    return "default" in module ? module.default : module;
  } catch (error) {
    const [reason] = (error as Error).message.split(/\.?\n/);
    throw new Misuse(
      `${languages[language].parser} does not load (${String(reason)}): install a version that fits the rest of the project.`,
    );
  }
}
