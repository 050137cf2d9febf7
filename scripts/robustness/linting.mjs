/** Lints one file with every rule, and tells a crash of a rule from one of its host. */
import leaks from "../../dist/bundle/index.js";
import { loadParsers } from "./parsers.mjs";

/** @typedef {{ parser: string, name: string, code: string, rules?: boolean }} Job a file, the parser to read it with, and false where no rule shall run */
/** @typedef {{ parsed: boolean, reports: number, crash?: { rule: string, stack: string } }} Outcome */

/** Every rule, on every file, whatever its language. */
const EVERYTHING = { ...leaks.configs.strict, files: ["**/*.*"], linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "off" } };
const NOTHING = { ...EVERYTHING, rules: {} };

/**
 * @returns {Promise<(job: Job) => Outcome>} a function that lints a file and never throws
 */
export async function linting() {
  const parsers = await loadParsers();
  const lint = ({ parser, name, code }, config) => {
    const { linter, configure } = parsers[parser];
    const own = { files: ["**/*.*"], ...configure(name) };
    if (!own.languageOptions) return linter.verify(code, [config, own], name);
    const attempt = (sourceType) => linter.verify(code, [config, { ...own, languageOptions: { ...own.languageOptions, sourceType } }], name);
    const messages = attempt("module");
    return messages.some(({ fatal }) => fatal) ? attempt("commonjs") : messages;
  };
  const hostFails = (job) => {
    try {
      lint(job, NOTHING);
      return false;
    } catch {
      return true;
    }
  };
  return (job) => {
    try {
      const messages = lint(job, job.rules === false ? NOTHING : EVERYTHING);
      const problem = messages.map((message) => malformed(message, job.code)).find(Boolean);
      if (problem) return { parsed: true, reports: messages.length, crash: problem };
      return { parsed: messages.every(({ ruleId }) => ruleId !== null), reports: messages.filter(({ ruleId }) => ruleId !== null).length };
    } catch (error) {
      if (hostFails(job)) return { parsed: false, reports: 0 };
      return { parsed: true, reports: 0, crash: { rule: error?.ruleId ?? "unknown rule", stack: error?.stack ?? String(error) } };
    }
  };
}

/** A report that no editor could show: a placeholder without a value, a place or a suggestion outside the file. */
function malformed({ ruleId, message, line, column, suggestions = [] }, code) {
  if (ruleId === null) return null;
  const trouble =
    (message.includes("{{") && "a placeholder has no value") ||
    (!(line >= 1 && column >= 1) && "it has no place") ||
    (suggestions.some(({ fix }) => fix.range[0] < 0 || fix.range[1] > code.length || fix.range[0] > fix.range[1]) && "a suggestion lies outside the file");
  return trouble ? { rule: ruleId, stack: `${line}:${column} ${message}: ${trouble}` } : null;
}
