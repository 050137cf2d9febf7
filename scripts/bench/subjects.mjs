import { pathToFileURL } from "node:url";
import tseslint from "typescript-eslint";
import { acquisitions } from "../../dist/src/calls/api-calls.js";
import { hostFacts } from "../../dist/src/facts/facts.js";
import leaks from "../../dist/src/index.js";

/** The rule ids that stand for what all rules of this plugin share. */
export const SHARED = ["shared/index", "shared/acquisitions"];

/**
 * ESLint charges the first rule of a file for what all rules share. These rules run first, and take that upon them:
 * the index that is filled while ESLint traverses, and the acquisitions found in it.
 */
const shared = {
  rules: {
    index: {
      create({ sourceCode, settings }) {
        const { isHost, listeners } = hostFacts(sourceCode, settings.leaks);
        if (!isHost) throw new Error("Another rule hosts the index: the shared work cannot be told apart.");
        return listeners;
      },
    },
    acquisitions: {
      create({ sourceCode, settings }) {
        const { facts } = hostFacts(sourceCode, settings.leaks);
        return { "Program:exit": () => void acquisitions(facts.analysis) };
      },
    },
  },
};

/** Every rule of this plugin, at the lowest certainty, with the shared work told apart. */
export const ours = {
  name: "eslint-plugin-leaks, every rule",
  config: [
    { plugins: { shared }, rules: Object.fromEntries(SHARED.map((rule) => [rule, "error"])) },
    { ...leaks.configs.strict, files: ["**/*.*"] },
  ],
};

/** ESLint with no rule at all. */
export const nothing = { name: "no rules", config: [] };

/**
 * What is measured beside this plugin.
 * @param {{ resolve: (name: string) => string }} installed the tools of `scripts/tools/bench`
 * @returns {Promise<import("./measure.mjs").Subject[]>}
 */
export async function others(installed) {
  const load = async (name) => (await import(pathToFileURL(installed.resolve(name)).href)).default;
  const everywhere = (config) => ({ ...config, files: ["**/*.*"] });
  return [
    { name: "ESLint `recommended`", config: [everywhere((await load("@eslint/js")).configs.recommended)] },
    { name: "typescript-eslint `recommended`", config: tseslint.configs.recommended },
    { name: "eslint-plugin-react-web-api `recommended`", config: [everywhere((await load("eslint-plugin-react-web-api")).configs.recommended)] },
  ];
}
