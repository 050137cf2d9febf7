import { readdirSync } from "node:fs";
import * as typescriptParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import * as svelteParser from "svelte-eslint-parser";
import { describe, expect, it } from "vitest";
import * as vueParser from "vue-eslint-parser";
import { rules } from "../../rules/index.js";
import { type Example, examplesIn } from "../../scripts/proofs/examples.mjs";
import plugin from "../../src/index.js";

const PARSERS: Linter.Config[] = [
  { files: ["**/*.jsx"], languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } },
  { files: ["**/*.{ts,tsx}"], languageOptions: { parser: typescriptParser } },
  { files: ["**/*.vue"], languageOptions: { parser: vueParser, parserOptions: { parser: typescriptParser } } },
  { files: ["**/*.svelte"], languageOptions: { parser: svelteParser, parserOptions: { parser: typescriptParser } } },
];

/** Lints with the mildest preset that has the rule, and keeps what the rule says and what does not parse. */
function lint(rule: string, { code, language }: Example): Linter.LintMessage[] {
  const preset = rules[rule]?.meta.docs.recommended ? plugin.configs.recommended : plugin.configs.strict;
  const messages = new Linter().verify(code, [preset, ...PARSERS], `example.${language}`);
  return messages.filter(({ ruleId }) => ruleId === null || ruleId === `leaks/${rule}`);
}

describe.each(readdirSync("docs/rules"))("%s", (file) => {
  const rule = file.replace(/\.md$/, "");
  const examples = examplesIn(file, "docs/rules");

  it("shows what is incorrect and what is correct", () => {
    expect(new Set(examples.map(({ verdict }) => verdict))).toEqual(new Set(["incorrect", "correct"]));
  });

  it.each(examples)("$page:$line is $verdict", (example) => {
    const messages = lint(rule, example);
    expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
    if (example.verdict === "correct") expect(messages).toEqual([]);
    else expect(messages).not.toEqual([]);
  });
});
