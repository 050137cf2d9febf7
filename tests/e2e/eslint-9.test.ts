import { beforeAll, expect, it } from "vitest";
import { leak } from "../setup/leak.js";
import { Installation } from "./installation.js";

let installation: Installation;

beforeAll(() => {
  installation = new Installation("eslint@9", "@typescript-eslint/parser@8", "typescript@6");
  installation.write("menu.js", leak);
  installation.write("menu.ts", leak.replace("place() {}", "place(): void {}"));
  return () => {
    installation.remove();
  };
}, 120_000);

it("lints JavaScript with a configuration in ESM", () => {
  installation.write(
    "eslint.config.mjs",
    `import { defineConfig } from "eslint/config";
import leaks from "eslint-plugin-leaks";
export default defineConfig({ plugins: { leaks }, extends: ["leaks/recommended"] });`,
  );
  expect(installation.eslint("menu.js")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
});

it("lints TypeScript with a configuration in CommonJS", () => {
  installation.write(
    "eslint.cjs",
    `const { defineConfig } = require("eslint/config");
const parser = require("@typescript-eslint/parser");
const leaks = require("eslint-plugin-leaks");
module.exports = defineConfig({ files: ["**/*.ts"], languageOptions: { parser }, plugins: { leaks }, extends: ["leaks/strict"] });`,
  );
  expect(installation.eslint("menu.ts", "--config", "eslint.cjs")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
});
