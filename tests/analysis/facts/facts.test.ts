import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { hostFacts } from "../../../src/facts/facts.js";
import type { Analysis } from "../../../src/calls/analysis.js";
import { analyse } from "../../support/analyse.js";

const listen = 'export class A { close() {} m(t) { window.addEventListener("a", () => this.x); t.on("b", () => this.x); } }';

/** How many leaks each of several rules of one run is told, with these settings. */
function told(code: string, settings: object, rules: number, languageOptions: object = { parser: tsParser }): number[] {
  const counts: number[] = [];
  const rule = {
    create(context: never) {
      const { facts, listeners } = hostFacts(context);
      return { ...listeners, "Program:exit": () => counts.push(facts.leaks().length) };
    },
  };
  const names = Array.from({ length: rules }, (_, index) => `rule${String(index)}`);
  new Linter().verify(code, {
    languageOptions: languageOptions as never,
    plugins: { test: { rules: Object.fromEntries(names.map((name) => [name, rule as never])) } },
    rules: Object.fromEntries(names.map((name) => [`test/${name}`, 2])),
    settings: { leaks: settings },
  });
  return counts;
}

/** What a rule is told of a file. */
const of = (sourceCode: Analysis["sourceCode"], leaks?: object, filename = "file.ts"): Parameters<typeof hostFacts>[0] => ({ sourceCode, settings: { leaks }, filename });

describe("hostFacts", () => {
  it("knows the files of root components by their names", () => {
    const names = ["src/App.vue", "app.vue", "C:\\web\\src\\App.svelte", "src/routes/+layout.svelte", "src/routes/(app)/+layout.svelte", "src/Wrap.vue", "src/MyApp.vue", "src/App.tsx"];
    expect(names.filter((name) => hostFacts(of(analyse("").sourceCode, undefined, name)).facts.analysis.isRootFile)).toEqual(names.slice(0, 4));
  });
  it("lets the first rule of a file carry the listeners", () => {
    const { sourceCode } = analyse("");
    const settings = {};
    const first = hostFacts(of(sourceCode, settings));
    const second = hostFacts(of(sourceCode, settings));
    expect(Object.keys(first.listeners ?? {})).toContain("CallExpression");
    expect(second.listeners).toBe(null);
    expect(second.facts).toBe(first.facts);
  });
  it("starts anew for another file and for other settings", () => {
    const one = analyse("").sourceCode;
    const two = analyse("").sourceCode;
    expect(hostFacts(of(one)).listeners).not.toBe(null);
    expect(hostFacts(of(two)).listeners).not.toBe(null);
    expect(hostFacts(of(one, { certainty: "certain" })).listeners).not.toBe(null);
    expect(hostFacts(of(one, { certainty: "certain" })).facts.settings.certainty).toBe("certain");
  });
  it("keeps the settings and their models", () => {
    const { facts } = hostFacts(of(analyse("").sourceCode, { certainty: "possible", owners: [{ name: "A", lifetime: "instance" }] }));
    expect(facts.settings.certainty).toBe("possible");
    expect(facts.analysis.models).toBe(facts.settings.models);
    expect(facts.analysis.models.owners).toEqual([{ name: "A", lifetime: "instance" }]);
  });
  it("tells the leaks that reach the certainty", () => {
    expect(told(listen, { certainty: "possible" }, 1)).toEqual([2]);
    expect(told(listen, { certainty: "likely" }, 1)).toEqual([1]);
    expect(told(listen, { certainty: "certain" }, 1)).toEqual([0]);
    expect(told(listen, {}, 1)).toEqual([1]);
  });
  it("tells the leaks of a class in a file that ESLint's own parser read", () => {
    expect(told(listen, { certainty: "possible" }, 1, {})).toEqual([2]);
  });
  it("tells every rule of a run the same", () => expect(told(listen, { certainty: "possible" }, 3)).toEqual([2, 2, 2]));
});
