/**
 * ESLint rules that find memory leaks in JavaScript and TypeScript.
 * @example
 * import leaks from "eslint-plugin-leaks";
 * export default [leaks.configs.recommended];
 */
import type { ESLint, Linter } from "eslint";
import { plugin as assembled } from "./plugin/plugin.js";

const plugin: ESLint.Plugin & { configs: Record<"recommended" | "strict", Linter.Config> } = assembled;

export default plugin;
export { plugin as "module.exports" };
