/** What an incorrect example becomes by the suggestions of its rule. */
import { Linter } from "eslint";
import leaks from "../../dist/bundle/index.js";
import * as typescriptParser from "@typescript-eslint/parser";

/** More reports than an example has. */
const MOST_STEPS = 20;

/**
 * Applies the first suggestion of every report, then the second of every report, and so on.
 * @param {string} rule its name without the prefix
 * @param {{ code: string, language: string }} example an incorrect one
 * @returns {{ code: string, problem?: string }[]} one program for each suggestion; `problem` where the rule is not silent about it
 */
export function repairsOf(rule, { code, language }) {
  const lint = linting(rule, language);
  const most = Math.max(0, ...lint(code).map(({ suggestions }) => suggestions?.length ?? 0));
  return Array.from({ length: most }, (_, index) => {
    let repaired = code;
    for (let step = 0; step < MOST_STEPS; step++) {
      const suggestion = lint(repaired).map(({ suggestions }) => suggestions?.[index] ?? suggestions?.[0]).find(Boolean);
      if (!suggestion) break;
      const [from, to] = suggestion.fix.range;
      repaired = repaired.slice(0, from) + suggestion.fix.text + repaired.slice(to);
    }
    const left = lint(repaired);
    return left.length === 0 ? { code: repaired } : { code: repaired, problem: `still reported: ${left[0].message}` };
  });
}

/** Lints with the mildest preset that has the rule; what does not parse counts as a report. */
function linting(rule, language) {
  const preset = leaks.rules[rule]?.meta.docs.recommended ? leaks.configs.recommended : leaks.configs.strict;
  const config = [
    preset,
    { files: ["**/*.jsx"], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
    { files: ["**/*.{ts,tsx}"], languageOptions: { parser: typescriptParser } },
  ];
  return (code) => new Linter().verify(code, config, `example.${language}`).filter(({ ruleId }) => ruleId === null || ruleId === `leaks/${rule}`);
}
