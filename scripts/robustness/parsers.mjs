/** What a file can be parsed with: the parsers and languages, and how to configure each. */
import { pathToFileURL } from "node:url";
import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import * as espree from "espree";
import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import { tools } from "../tools.mjs";

const JSX = { ecmaFeatures: { jsx: true } };
const BABEL = {
  requireConfigFile: false,
  babelOptions: { babelrc: false, configFile: false, parserOpts: { plugins: ["jsx", "flow", "decorators", "decoratorAutoAccessors", "explicitResourceManagement"] } },
};

/** Which of them read which files. */
const EXTENSIONS = {
  espree: /\.[cm]?jsx?$/,
  typescript: /\.[cm]?[jt]sx?$/,
  babel: /\.[cm]?jsx?(\.flow)?$/,
  vue: /\.vue$/,
  svelte: /\.svelte$/,
  astro: /\.astro$/,
  json: /\.json$/,
  css: /\.css$/,
  markdown: /\.md$/,
};

/** The parsers and languages by name. */
export const PARSERS = Object.keys(EXTENSIONS);

/**
 * @param {string} file a file name
 * @returns {string[]} the parsers that read such a file
 */
export function parsersFor(file) {
  return PARSERS.filter((parser) => EXTENSIONS[parser].test(file));
}

/**
 * Loads all of them, those that are no dependencies from a pinned set of tools.
 * @returns {Promise<Record<string, { linter: Linter, configure: (file: string) => object }>>} by parser, the ESLint that it works with and the part of a configuration that it needs for a file
 */
export async function loadParsers() {
  const { resolve } = tools("parsers");
  const load = async (name) => {
    const module = await import(pathToFileURL(resolve(name)).href);
    return module.default ?? module;
  };
  const [babel, olderESLint, astro, json, css, markdown] = await Promise.all(
    ["@babel/eslint-parser", "eslint", "astro-eslint-parser", "@eslint/json", "@eslint/css", "@eslint/markdown"].map(load),
  );
  const linter = new Linter();
  const script = (parser, parserOptions) => ({ linter, configure: () => ({ languageOptions: { parser, parserOptions } }) });
  const language = (plugins, name) => ({ linter, configure: () => ({ plugins, language: name }) });
  return {
    espree: script(espree, JSX),
    typescript: { linter, configure: (file) => ({ languageOptions: { parser: tsParser, parserOptions: /\.[cm]?ts$/.test(file) ? {} : JSX } }) },
    babel: { ...script(babel, BABEL), linter: new olderESLint.Linter() },
    vue: script(vueParser, { parser: { js: espree, ts: tsParser }, ...JSX }),
    svelte: script(svelteParser, { parser: { js: espree, ts: tsParser } }),
    astro: script(astro, { parser: tsParser }),
    json: language({ json }, "json/jsonc"),
    css: language({ css }, "css/css"),
    markdown: language({ markdown }, "markdown/gfm"),
  };
}
