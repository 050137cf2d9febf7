import { beforeAll, expect, it } from "vitest";
import { leak } from "../setup/leak.js";
import { Installation } from "./installation.js";

let installation: Installation;

beforeAll(() => {
  installation = new Installation("eslint@10", "typescript@7");
  installation.write("menu.js", leak);
  installation.write("menu.ts", leak);
  return () => {
    installation.remove();
  };
}, 120_000);

it("installs no second TypeScript", () => {
  const { stdout } = installation.shell("npm ls typescript --all --parseable --silent");
  expect(stdout.trim().split("\n")).toHaveLength(1);
  expect(installation.has("@typescript-eslint")).toBe(false);
});

it("lints JavaScript", () => {
  installation.write("eslint.config.mjs", 'import leaks from "eslint-plugin-leaks";\nexport default [leaks.configs.recommended];');
  expect(installation.eslint("menu.js")).toEqual(["3 leaks/no-unreleased-listener neverReleased"]);
});

it("fits the types of a configuration in TypeScript", () => {
  installation.write(
    "eslint.config.ts",
    `import { defineConfig } from "eslint/config";
import leaks from "eslint-plugin-leaks";
export default defineConfig({ plugins: { leaks }, extends: ["leaks/recommended"] });`,
  );
  expect(installation.typecheck("eslint.config.ts", {})).toEqual({ code: 0, stdout: "", stderr: "" });
});
