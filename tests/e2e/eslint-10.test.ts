import { beforeAll, expect, it } from "vitest";
import { leak } from "../setup/leak.js";
import { Installation } from "./installation.js";

const config = `import parser from "@typescript-eslint/parser";
import { defineConfig } from "eslint/config";
import leaks from "eslint-plugin-leaks";

export default defineConfig(
  { plugins: { leaks }, extends: ["leaks/recommended"] },
  leaks.configs.strict,
  { files: ["**/*.ts"], languageOptions: { parser } },
);
`;

let installation: Installation;

beforeAll(() => {
  installation = new Installation("eslint@10", "@typescript-eslint/parser@8", "typescript@6", "jiti@2");
  installation.write("menu.js", leak);
  installation.write("menu.ts", leak.replace("place() {}", "place(): void {}"));
  return () => {
    installation.remove();
  };
}, 120_000);

it("lints JavaScript and TypeScript with a configuration in ESM", () => {
  installation.write("eslint.mjs", config);
  expect(installation.eslint("menu.js", "--config", "eslint.mjs")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
  expect(installation.eslint("menu.ts", "--config", "eslint.mjs")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
});

it("lints with a configuration in CommonJS", () => {
  installation.write(
    "eslint.cjs",
    `const { defineConfig } = require("eslint/config");
const leaks = require("eslint-plugin-leaks");
module.exports = defineConfig({ plugins: { leaks }, extends: ["leaks/recommended"] });`,
  );
  expect(installation.eslint("menu.js", "--config", "eslint.cjs")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
});

it("lints with a configuration in TypeScript", () => {
  installation.write("eslint.config.ts", config);
  expect(installation.eslint("menu.ts")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
});

it("fits the types of a configuration in TypeScript", () => {
  installation.write("eslint.config.ts", config);
  expect(installation.typecheck("eslint.config.ts", {})).toEqual({ code: 0, stdout: "", stderr: "" });
});

it("fits the types under exactOptionalPropertyTypes", () => {
  installation.write("eslint.config.ts", config);
  const result = installation.typecheck("eslint.config.ts", { exactOptionalPropertyTypes: true });
  expect(result).toEqual({ code: 0, stdout: "", stderr: "" });
});
