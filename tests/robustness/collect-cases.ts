import { readFileSync, readdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Linter } from "eslint";
import { vi } from "vitest";

/** A program with what a rule says of it, and how it is linted. */
export interface Case {
  readonly rule: string;
  /** Where it stands, and how it is called there: unique. */
  readonly name: string;
  readonly code: string;
  readonly filename?: string;
  readonly languageOptions?: Linter.LanguageOptions;
  readonly settings?: Record<string, unknown>;
  readonly options?: readonly unknown[];
  readonly verdict: "valid" | "invalid";
}

type Cases = Record<Case["verdict"], readonly (string | Omit<Case, "rule" | "verdict">)[]>;

const EXAMPLE = /^```(?<language>jsx?|tsx?) (?<verdict>correct|incorrect)\n(?<code>.*?)^```$/gms;

/** The cases of all rule tests, and the examples of all rule pages. */
export async function collectCases(): Promise<readonly Case[]> {
  const cases: Case[] = [];
  let file = "";
  const collector = (settings: Case["settings"]) => ({
    run(rule: string, _: unknown, given: Cases) {
      for (const verdict of ["valid", "invalid"] as const) {
        for (const entry of given[verdict]) {
          const known = typeof entry === "string" ? { code: entry, name: entry } : entry;
          cases.push({ ...(settings && { settings }), ...known, rule, verdict, name: `${file}: ${known.name}` });
        }
      }
    },
  });
  const strict = collector({ leaks: { certainty: "possible" } });
  // What the tests hand to these is wanted here, not run.
  vi.doMock("../support/rule-tester.js", () => ({ ruleTester: strict, ruleTesterWithoutSettings: collector(undefined) }));
  vi.doMock("../support/test-rule.js", () => ({
    testRule: (name: string, rule: unknown, given: Cases) => strict.run(name, rule, given),
  }));
  for (file of readdirSync("tests/rules", { recursive: true, encoding: "utf8" }).sort()) {
    if (file.endsWith(".test.ts")) await import(resolve("tests/rules", file));
  }
  return [...cases, ...examples()];
}

function examples(): Case[] {
  const pages = ["docs/rules", "docs/examples"].flatMap((folder) => readdirSync(folder).map((page) => `${folder}/${page}`));
  return pages.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(EXAMPLE)].map((match, index): Case => {
      const { language, verdict, code } = match.groups as { language: string; verdict: string; code: string };
      return {
        rule: basename(page, ".md"),
        name: `${page}: example ${index + 1}`,
        code,
        filename: `file.${language}`,
        settings: { leaks: { certainty: "possible" } },
        verdict: verdict === "correct" ? "valid" : "invalid",
      };
    }),
  );
}
