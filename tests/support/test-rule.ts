import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import type { RuleModule } from "../../src/rule/create-rule.js";
import { ruleTester } from "./rule-tester.js";

interface Case {
  readonly name: string;
  readonly code: string;
  readonly filename?: string;
  readonly languageOptions?: object;
  readonly settings?: object;
  readonly options?: readonly unknown[];
}

interface ExpectedSuggestion {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly output: string;
}

interface ExpectedError {
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly line: number;
  readonly column: number;
  /** Absent for a report on the file as a whole. */
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly suggestions?: readonly ExpectedSuggestion[];
}

interface Cases {
  readonly valid: readonly Case[];
  readonly invalid: readonly (Case & { readonly errors: readonly ExpectedError[] })[];
}

/** Runs a rule through its cases, and every suggestion through `checkSuggestions`. */
export function testRule(name: string, rule: RuleModule, cases: Cases): void {
  ruleTester.run(name, rule as never, cases as never);
  const repaired = cases.invalid.filter(({ errors }) => errors.some(({ suggestions }) => suggestions));
  if (repaired.length === 0) return;
  describe(`${name}: what it suggests`, () => {
    for (const invalid of repaired) it(invalid.name, () => { checkSuggestions(rule, invalid); });
  });
}

/** Applies every suggestion of a program by itself: the result parses, and that spot is reported no more. */
function checkSuggestions(rule: RuleModule, { code, filename, languageOptions, settings }: Case): void {
  const lint = (text: string): Linter.LintMessage[] =>
    new Linter().verify(
      text,
      {
        files: ["**/*.{js,jsx,ts,tsx,vue,svelte}"],
        languageOptions: (languageOptions ?? { parser: tsParser, parserOptions: { ecmaFeatures: { jsx: true } } }) as never,
        plugins: { test: { rules: { rule: rule as never } } },
        rules: { "test/rule": "error" },
        settings: { ...(settings ?? { leaks: { certainty: "possible" } }) },
      },
      { filename: filename ?? "file.tsx" },
    );
  const before = lint(code);
  for (const message of before) {
    for (const { fix, desc } of message.suggestions ?? []) {
      const fixed = code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1]);
      const after = lint(fixed);
      expect(after.filter(({ fatal }) => fatal), `"${desc}" leaves code that parses`).toEqual([]);
      const at = offset(code, message);
      const moved = at < fix.range[0] ? at : at + fix.text.length - (fix.range[1] - fix.range[0]);
      expect(after.map((left) => offset(fixed, left)), `"${desc}" settles the report`).not.toContain(moved);
      expect(after.length, `"${desc}" brings no new report`).toBe(before.length - 1);
    }
  }
}

/** Where a report begins in the source. */
function offset(code: string, { line, column }: Linter.LintMessage): number {
  return code.split("\n").slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, column - 1);
}
