import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import * as vueParser from "vue-eslint-parser";

/**
 * Makes a function that parses a file once and lints it with several configurations, each on its own.
 * @param {{ name: string, config: import("eslint").Linter.Config }[]} subjects plugins, rules and settings, by name
 * @returns {(file: { name: string, code: string }) => { messages: Record<string, import("eslint").Linter.LintMessage[]>, failures: { subject?: string, message: string }[] }}
 *   the messages of each subject; a failure without a subject means that the file does not parse, one with a subject that a rule of it threw
 */
export function linting(subjects) {
  const linter = new Linter();
  return ({ name, code }) => {
    const messages = Object.fromEntries(subjects.map((subject) => [subject.name, []]));
    const { languageOptions, problem } = parse(linter, name, code);
    if (problem) return { messages, failures: [{ message: `line ${problem.line}: ${problem.message}` }] };
    const sourceCode = linter.getSourceCode();
    const failures = [];
    for (const subject of subjects) {
      try {
        messages[subject.name] = verify(linter, sourceCode, name, { ...subject.config, languageOptions }).filter(({ ruleId }) => ruleId !== null);
      } catch (error) {
        failures.push({ subject: subject.name, message: error.message.split("\n")[0] });
      }
    }
    return { messages, failures };
  };
}

/** Parses as a module, and if that fails as a CommonJS script; the linter keeps what it parsed. */
function parse(linter, name, code) {
  let problem;
  for (const sourceType of ["module", "commonjs"]) {
    const languageOptions = {
      parser: name.endsWith(".vue") ? vueParser : tsParser,
      sourceType,
      parserOptions: { parser: tsParser, ecmaFeatures: { jsx: !/\.[cm]?ts$/.test(name) } },
    };
    const found = verify(linter, code, name, { languageOptions }).find(({ fatal }) => fatal);
    if (!found) return { languageOptions };
    problem ??= found;
  }
  return { problem };
}

function verify(linter, code, name, config) {
  return linter.verify(code, { ...config, files: ["**/*.*"], linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } }, name);
}
