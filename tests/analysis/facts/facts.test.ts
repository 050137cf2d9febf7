import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { hostFacts } from "../../../src/facts/facts.js";
import { analyse } from "../../support/analyse.js";

const listen = 'export class A { m(t) { window.addEventListener("a", () => this.x); t.on("b", () => this.x); } }';

/** How many leaks each of several rules of one run is told, with these settings. */
function told(code: string, settings: object, rules: number, languageOptions: object = { parser: tsParser }): number[] {
  const counts: number[] = [];
  const rule = {
    create(context: { sourceCode: unknown; settings: Record<string, unknown> }) {
      const { facts, listeners } = hostFacts(context.sourceCode as never, context.settings.leaks);
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

describe("hostFacts", () => {
  it("lets the first rule of a file carry the listeners", () => {
    const { sourceCode } = analyse("");
    const settings = {};
    const first = hostFacts(sourceCode, settings);
    const second = hostFacts(sourceCode, settings);
    expect(Object.keys(first.listeners ?? {})).toContain("CallExpression");
    expect(second.listeners).toBe(null);
    expect(second.facts).toBe(first.facts);
  });
  it("starts anew for another file and for other settings", () => {
    const one = analyse("").sourceCode;
    const two = analyse("").sourceCode;
    expect(hostFacts(one, undefined).listeners).not.toBe(null);
    expect(hostFacts(two, undefined).listeners).not.toBe(null);
    expect(hostFacts(one, { certainty: "certain" }).listeners).not.toBe(null);
    expect(hostFacts(one, { certainty: "certain" }).facts.settings.certainty).toBe("certain");
  });
  it("keeps the settings and their models", () => {
    const { facts } = hostFacts(analyse("").sourceCode, { certainty: "possible", owners: [{ name: "A", lifetime: "instance" }] });
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
