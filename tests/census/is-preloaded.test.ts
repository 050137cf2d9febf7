import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { isPreloaded } from "../../src/census/is-preloaded.js";

// Any module that a specifier, a path and a URL lead to.
const file = resolve("node_modules/vitest/package.json");
const url = pathToFileURL(file).href;
const preloaded = (execArgv: string[], nodeOptions?: string, cwd?: string) => isPreloaded(url, execArgv, nodeOptions, cwd);

it.each([
  ["--import", "vitest/package.json"],
  ["--import=vitest/package.json"],
  ["--import", "./node_modules/vitest/package.json"],
  ["--import", file],
  ["--import", url],
  ["--enable-source-maps", "--import", "vite/package.json", "--import", "vitest/package.json", "--no-warnings"],
])("knows %s %s", (...args) => {
  expect(preloaded(args)).toBe(true);
});

it.each([
  [],
  ["--import", "vite/package.json"],
  ["--import", "./nowhere.js"],
  ["--import"],
  ["--conditions", "vitest/package.json"],
])("is not taken in by %s %s", (...args) => {
  expect(preloaded(args)).toBe(false);
});

it.each([
  "--import vitest/package.json",
  "  --no-warnings   --import=vitest/package.json ",
  '--import "vitest/package.json"',
  '--import="vitest/pack\\age.json"',
])("reads NODE_OPTIONS, here %s", (options) => {
  expect(preloaded([], options)).toBe(true);
});

it("resolves from the folder that the process was started in", () => {
  expect(preloaded(["--import", "./vitest/package.json"], "", resolve("node_modules"))).toBe(true);
  expect(preloaded(["--import", "./vitest/package.json"], "", resolve("src"))).toBe(false);
});
