import type { Linter } from "eslint";
import { plugin } from "../plugin/plugin.js";
import { languages, type LanguageName } from "./languages.js";
import type { Parsers } from "./load-parsers.js";
import type { Preset } from "./parse-options.js";

/**
 * The configuration that the command lints with.
 * @param preset the name of the preset
 * @param parsers the parsers that the files need
 * @param processor what every file goes through
 */
export function lintConfig(preset: Preset, parsers: Parsers, processor: Linter.Processor): Linter.Config[] {
  return [
    plugin.configs[preset],
    { processor },
    { files: ["**/*.{js,mjs,cjs,jsx}"], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
    ...(Object.entries(parsers) as [LanguageName, Linter.Parser][]).map(([language, parser]) => ({
      files: languages[language].extensions.map((extension) => `**/*.${extension}`),
      languageOptions: { parser, parserOptions: { parser: parsers.typescript } },
    })),
  ];
}
