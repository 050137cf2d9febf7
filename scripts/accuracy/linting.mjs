import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";

/**
 * Makes a function that lints one file with the rules of a plugin and nothing else.
 * @param {import("eslint").Linter.Config} config plugins, rules and settings
 * @returns {(code: string, name: string) => import("eslint").Linter.LintMessage[]} throws where a file does not parse
 */
export function linting(config) {
  const linter = new Linter();
  const verify = (code, name, sourceType) =>
    linter.verify(code, {
      ...config,
      files: ["**/*.*"],
      linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" },
      languageOptions: { parser: tsParser, sourceType, parserOptions: { ecmaFeatures: { jsx: !/\.[cm]?ts$/.test(name) } } },
    }, name);
  return (code, name) => {
    let messages = verify(code, name, "module");
    if (messages.some(({ fatal }) => fatal)) messages = verify(code, name, "commonjs");
    const fatal = messages.find((message) => message.fatal);
    if (fatal) throw new Error(`${name}:${fatal.line}: ${fatal.message}`);
    return messages.filter(({ ruleId }) => ruleId !== null);
  };
}
