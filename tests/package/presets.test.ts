import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";
import plugin from "../../src/index.js";

const names = Object.keys(rules);
const atError = (ruleNames: string[]) => Object.fromEntries(ruleNames.map((name) => [`leaks/${name}`, "error"]));

it("has two presets", () => {
  expect(Object.keys(plugin.configs)).toEqual(["recommended", "strict"]);
});

describe("recommended", () => {
  const preset = plugin.configs.recommended;

  it("is named", () => {
    expect(preset.name).toBe("leaks/recommended");
  });

  it("carries files", () => {
    expect(preset.files).toEqual(["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,astro}"]);
  });

  it("brings the plugin", () => {
    expect(preset.plugins?.leaks).toBe(plugin);
  });

  it("has exactly the rules whose docs say so, at error", () => {
    expect(preset.rules).toEqual(atError(names.filter((name) => rules[name]?.meta.docs.recommended)));
  });

  it("reports what is likely", () => {
    expect(preset.settings).toEqual({ leaks: { certainty: "likely" } });
  });
});

describe("strict", () => {
  const preset = plugin.configs.strict;

  it("is named", () => {
    expect(preset.name).toBe("leaks/strict");
  });

  it("carries files", () => {
    expect(preset.files).toEqual(["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,astro}"]);
  });

  it("brings the plugin", () => {
    expect(preset.plugins?.leaks).toBe(plugin);
  });

  it("has every rule, at error", () => {
    expect(preset.rules).toEqual(atError(names));
  });

  it("reports what is possible", () => {
    expect(preset.settings).toEqual({ leaks: { certainty: "possible" } });
  });
});
