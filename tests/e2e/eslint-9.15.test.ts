import { beforeAll, expect, it } from "vitest";
import { leak } from "../setup/leak.js";
import { Installation } from "./installation.js";

let installation: Installation;

beforeAll(() => {
  installation = new Installation("eslint@9.15.0");
  installation.write("menu.js", leak);
  return () => {
    installation.remove();
  };
}, 120_000);

it("installs no TypeScript", () => {
  expect(installation.has("typescript")).toBe(false);
  expect(installation.has("@typescript-eslint")).toBe(false);
});

it("lints with a configuration in ESM", () => {
  installation.write("eslint.config.mjs", 'import leaks from "eslint-plugin-leaks";\nexport default [leaks.configs.recommended];');
  expect(installation.eslint("menu.js")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
});

it("lints with a configuration in CommonJS", () => {
  installation.write("eslint.cjs", 'const leaks = require("eslint-plugin-leaks");\nmodule.exports = [leaks.configs.strict];');
  expect(installation.eslint("menu.js", "--config", "eslint.cjs")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
});
