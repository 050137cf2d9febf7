import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import tseslint from "typescript-eslint";
import { bundled } from "./bundled.mjs";

const { leaks, hostFacts } = await bundled();

const everywhere = (config) => ({ ...config, files: ["**/*.*"] });

/** What several rules ask for, computed once a file. ESLint would charge the first rule that asks. */
const ASKED = {
  listeners: (facts) => facts.leaks(),
  handles: (facts) => facts.handleLeaks("timer"),
  retentions: (facts) => facts.retained("closure"),
};

/** These rules run before all others and take the shared work upon themselves; they report nothing. */
const shared = {
  rules: {
    index: {
      create(context) {
        const { listeners } = hostFacts(context);
        if (!listeners) throw new Error("Another rule carries the index, so that what the rules share cannot be told apart.");
        return listeners;
      },
    },
    ...Object.fromEntries(
      Object.entries(ASKED).map(([name, ask]) => [
        name,
        { create: (context) => ({ "Program:exit": () => void ask(hostFacts(context).facts) }) },
      ]),
    ),
  },
};

/** Every rule of this plugin, at the lowest certainty, with the shared work told apart. */
export const ours = {
  name: "eslint-plugin-leaks, every rule",
  config: [{ plugins: { shared }, rules: Object.fromEntries(Object.keys(shared.rules).map((name) => [`shared/${name}`, "error"])) }, everywhere(leaks.configs.strict)],
};

/** What most users enable, at the certainty that is shown by default. */
export const recommended = { name: "eslint-plugin-leaks `recommended`", config: [everywhere(leaks.configs.recommended)] };

/** Each rule of this plugin on its own, which then does what it shares with others too. */
export const alone = Object.keys(leaks.configs.strict.rules).map((rule) => ({
  name: rule,
  config: [everywhere({ ...leaks.configs.strict, rules: { [rule]: leaks.configs.strict.rules[rule] } })],
}));

/** ESLint with no rule at all. */
export const nothing = { name: "no rules", config: [] };

/**
 * What is measured beside this plugin.
 * @param {{ folder: string }} installed the tools of `scripts/tools/bench`
 * @returns {Promise<import("./measure.mjs").Subject[]>}
 */
export async function others({ folder }) {
  // `require.resolve` does not find a package that can only be imported.
  const root = join(folder, "node_modules/eslint-plugin-react-web-api");
  const { main } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const { default: webApi } = await import(pathToFileURL(join(root, main)).href);
  return [
    { name: "typescript-eslint `recommended`", config: tseslint.configs.recommended },
    { name: "eslint-plugin-react-web-api `recommended`", config: [everywhere(webApi.configs.recommended)] },
  ];
}
