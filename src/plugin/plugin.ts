import type { ESLint, Linter } from "eslint";
import { rules } from "../../rules/index.js";
import { version } from "./version.js";

/** The files the presets lint: the plugin knows JavaScript and TypeScript, and scripts inside components. */
const FILES = ["**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,astro}"];

const names = Object.keys(rules).sort();

export const plugin = {
  meta: { name: "eslint-plugin-leaks", version, namespace: "leaks" },
  rules: rules as unknown as NonNullable<ESLint.Plugin["rules"]>,
  configs: {} as Record<"recommended" | "strict", Linter.Config>,
};

function preset(name: string, certainty: string, ruleNames: readonly string[]): Linter.Config {
  return {
    name: `leaks/${name}`,
    files: FILES,
    plugins: { leaks: plugin },
    settings: { leaks: { certainty } },
    rules: Object.fromEntries(ruleNames.map((rule) => [`leaks/${rule}`, "error"])),
  };
}

plugin.configs.recommended = preset("recommended", "likely", names.filter((name) => rules[name]?.meta.docs.recommended));
plugin.configs.strict = preset("strict", "possible", names);
