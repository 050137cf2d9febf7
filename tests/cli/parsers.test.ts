import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findParsers } from "../../src/cli/find-parsers.js";
import { loadParsers } from "../../src/cli/load-parsers.js";
import { Misuse } from "../../src/cli/misuse.js";
import { Project } from "./project.js";

describe("findParsers", () => {
  it("prefers the project's own parser for TypeScript", () => {
    const { cwd } = new Project({
      "node_modules/@typescript-eslint/parser/package.json": '{ "main": "own.js" }',
      "node_modules/@typescript-eslint/parser/own.js": "",
    });
    expect(findParsers(cwd)).toEqual({ typescript: join(cwd, "node_modules/@typescript-eslint/parser/own.js") });
  });

  it("falls back to the parser for TypeScript that is installed beside this package", () => {
    expect(findParsers(new Project({}).cwd).typescript).toMatch(/@typescript-eslint.parser/);
  });

  it("finds a parser that exports nothing but import", () => {
    const { cwd } = new Project({
      "node_modules/astro-eslint-parser/package.json":
        '{ "main": "lib/index.mjs", "exports": { ".": { "import": "./lib/index.mjs" }, "./package.json": "./package.json" } }',
      "node_modules/astro-eslint-parser/lib/index.mjs": "",
    });
    expect(findParsers(cwd).astro).toBe(join(cwd, "node_modules/astro-eslint-parser/lib/index.mjs"));
  });
});

describe("loadParsers", () => {
  it("says what to install for TypeScript", async () => {
    await expect(loadParsers({}, ["/a.js", "/b.mts"])).rejects.toThrow(
      new Misuse('Cannot parse TypeScript files (such as /b.mts): run "npm install --save-dev @typescript-eslint/parser".'),
    );
  });

  it("says why a parser does not load", async () => {
    const { cwd } = new Project({ "parser.mjs": "throw new Error('Not for TypeScript 7.\\nSee elsewhere.');" });
    await expect(loadParsers({ typescript: join(cwd, "parser.mjs") }, ["/a.ts"])).rejects.toThrow(
      new Misuse("@typescript-eslint/parser does not load (Not for TypeScript 7): install a version that fits the rest of the project."),
    );
  });

  it("loads only what the files need", async () => {
    const { cwd } = new Project({ "parser.mjs": "throw new Error();" });
    expect(await loadParsers({ typescript: join(cwd, "parser.mjs"), vue: join(cwd, "parser.mjs") }, ["/a.js"])).toEqual({});
  });

  it("loads the parser for TypeScript for components", async () => {
    const { cwd } = new Project({ "vue.mjs": "export const name = 'vue';", "ts.cjs": "exports.name = 'ts';" });
    const parsers = await loadParsers({ typescript: join(cwd, "ts.cjs"), vue: join(cwd, "vue.mjs") }, ["/a.vue"]);
    expect(parsers).toMatchObject({ typescript: { name: "ts" }, vue: { name: "vue" } });
  });

  it("does without it for components where it is not installed", async () => {
    const { cwd } = new Project({ "vue.mjs": "export const name = 'vue';" });
    const parsers = await loadParsers({ vue: join(cwd, "vue.mjs") }, ["/a.vue"]);
    expect(Object.keys(parsers)).toEqual(["vue"]);
  });
});
