import { execFileSync } from "node:child_process";
import { expect, inject, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

function evaluate(code: string, ...flags: string[]): unknown {
  const output = execFileSync(process.execPath, [...flags, "--no-warnings", "--eval", code], { encoding: "utf8" });
  return JSON.parse(output);
}

it("gives the plugin to import", () => {
  const code = 'import leaks from "eslint-plugin-leaks"; console.log(JSON.stringify(leaks.meta))';
  expect(evaluate(code, "--input-type=module")).toEqual({
    name: "eslint-plugin-leaks",
    version: manifest.version,
    namespace: "leaks",
  });
});

it("gives the plugin itself to require", () => {
  const code = 'console.log(JSON.stringify(Object.keys(require("eslint-plugin-leaks"))))';
  expect(evaluate(code, "--input-type=commonjs")).toEqual(["meta", "rules", "configs"]);
});

it("gives package.json to require", () => {
  const code = 'console.log(JSON.stringify(require("eslint-plugin-leaks/package.json").name))';
  expect(evaluate(code, "--input-type=commonjs")).toBe("eslint-plugin-leaks");
});

it("publishes few files, which load fast, and the types of what they export", () => {
  const files = execFileSync("tar", ["-tzf", inject("tarball")], { encoding: "utf8" }).trim().split("\n");
  const code = files.filter((file) => file.endsWith(".js"));
  expect(code.sort()).toEqual(["census", "cli", "index", "plugin"].map((name) => `package/dist/bundle/${name}.js`));
  expect(files.filter((file) => !file.startsWith("package/dist/")).sort()).toEqual(["package/LICENSE", "package/README.md", "package/package.json"]);
  expect(files.filter((file) => !code.includes(file) && !/^package\/dist\/src\/(?:index|census\/[\w-]+)\.d\.ts$/.test(file) && file.startsWith("package/dist/"))).toEqual([]);
});

it("depends on one package at run time", () => {
  expect(Object.keys(manifest.dependencies)).toEqual(["@eslint-community/eslint-utils"]);
});
