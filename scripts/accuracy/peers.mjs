import { createRequire } from "node:module";

/** Other plugins that look for leaks, with the rules of theirs that do. */
const PEERS = {
  "eslint-plugin-listeners": { prefix: "listeners" },
  "eslint-plugin-mozilla": { prefix: "mozilla", rules: ["balanced-listeners"] },
  "eslint-plugin-react-web-api": { prefix: "react-web-api" },
  "eslint-plugin-clean-timer": { prefix: "clean-timer" },
  "eslint-plugin-observers": { prefix: "observers" },
};

/**
 * The rules of another plugin, all of those that look for leaks.
 * @param {string} name a package that is installed where the command runs
 * @throws when the plugin is unknown or not installed; the message says what to do
 */
export async function loadPeer(name) {
  const peer = PEERS[name];
  if (!peer) throw new Error(`Unknown plugin ${name}. Known are ${Object.keys(PEERS).join(", ")}.`);
  let plugin;
  try {
    plugin = await import(createRequire(`${process.cwd()}/`).resolve(name));
  } catch (error) {
    throw new Error(`Cannot load ${name}: run "npm install --no-save --legacy-peer-deps ${name}".`, { cause: error });
  }
  const loaded = plugin.default ?? plugin;
  const rules = peer.rules ?? Object.keys(loaded.rules);
  return {
    name,
    config: { plugins: { [peer.prefix]: loaded }, rules: Object.fromEntries(rules.map((rule) => [`${peer.prefix}/${rule}`, "error"])) },
  };
}
