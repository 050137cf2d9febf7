import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { tools } from "../tools.mjs";

/** Other plugins that look for leaks, with those rules of theirs that do; without a list, all of them do. */
export const PEERS = {
  "eslint-plugin-listeners": {},
  "eslint-plugin-mozilla": { rules: ["balanced-listeners"] },
  "eslint-plugin-react-web-api": {},
  "eslint-plugin-clean-timer": {},
  "eslint-plugin-observers": {},
};

/**
 * Another plugin with all its rules that look for leaks, from the pinned set `scripts/tools/peers`.
 * @param {string} name a key of PEERS
 * @returns {Promise<{ name: string, config: import("eslint").Linter.Config }>}
 * @throws when the set cannot be installed
 */
export async function loadPeer(name) {
  const { load } = await import(pathToFileURL(join(tools("peers").folder, "load.mjs")).href);
  const { default: plugin } = await load(name);
  const prefix = name.replace("eslint-plugin-", "");
  const rules = PEERS[name].rules ?? Object.keys(plugin.rules);
  return { name, config: { plugins: { [prefix]: plugin }, rules: Object.fromEntries(rules.map((rule) => [`${prefix}/${rule}`, "error"])) } };
}
