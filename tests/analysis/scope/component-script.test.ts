import { Linter } from "eslint";
import * as espree from "espree";
import * as svelteParser from "svelte-eslint-parser";
import { describe, expect, it } from "vitest";
import * as vueParser from "vue-eslint-parser";
import { createFileIndex } from "../../../src/ast/file-index.js";
import { componentScriptAt } from "../../../src/scope/component-script.js";
import { isModuleVariable, variableOf } from "../../../src/scope/variable-of.js";
import { astroParser } from "../../support/astro-parser.js";

/** The language of the component script that the first `x` of a file is in, and whether `x` is a variable of the module. */
function at(code: string, parser: object): [string | null, boolean | null] {
  let answer: [string | null, boolean | null] | undefined;
  const probe = {
    create: ({ sourceCode }: { sourceCode: unknown }) => ({
      Identifier(node: { name: string }) {
        if (node.name !== "x" || answer) return;
        const file = createFileIndex(sourceCode as never);
        const variable = variableOf(file, node as never);
        answer = [componentScriptAt(file, node as never)?.language ?? null, variable && isModuleVariable(file, variable)];
      },
    }),
  };
  const problems = new Linter().verify(code, { languageOptions: { parser }, plugins: { test: { rules: { probe: probe } } }, rules: { "test/probe": 2 } } as never);
  if (!answer) throw new Error(problems[0]?.message ?? "The file has no x.");
  return answer;
}

describe("componentScriptAt in Vue", () => {
  it("is the script with setup, whose variables are no variables of the module", () => {
    expect(at("<script setup>const x = 1;</script>", vueParser)).toEqual(["vue", false]);
    expect(at('<script setup lang="js">const y = () => { if (y) { const x = 1; } };</script>', vueParser)).toEqual(["vue", false]);
  });
  it("is nothing in another script, also beside one with setup", () => {
    expect(at("<script>const x = 1;</script>", vueParser)).toEqual([null, true]);
    expect(at("<script>const x = 1;</script>\n<script setup>const y = 1;</script>", vueParser)).toEqual([null, true]);
  });
  it("leaves imports in the module", () => expect(at('<script setup>import { x } from "m";</script>', vueParser)).toEqual(["vue", true]));
  it("is nothing in JavaScript that goes through the parser of Vue", () => expect(at("const x = 1;", vueParser)).toEqual([null, true]));
});

describe("componentScriptAt in Svelte", () => {
  it("is the script, and the markup", () => {
    expect(at("<script>let x = 1;</script>", svelteParser)).toEqual(["svelte", false]);
    expect(at("{#each [1] as x}{x}{/each}", svelteParser)[0]).toBe("svelte");
  });
  it("is nothing in the script of the module", () => {
    expect(at("<script module>let x = 1;</script>", svelteParser)).toEqual([null, true]);
    expect(at('<script context="module">let x = 1;</script><script>let y;</script>', svelteParser)).toEqual([null, true]);
  });
  it("is the script beside that of the module", () => expect(at("<script module>let y;</script><script>let x = 1;</script>", svelteParser)).toEqual(["svelte", false]));
});

describe("componentScriptAt in Astro", () => {
  it("is the frontmatter", () => expect(at("---\nconst x = 1;\n---\n<p>x</p>\n", astroParser)).toEqual(["astro", false]));
});

describe("componentScriptAt elsewhere", () => {
  it("is nothing", () => expect(at("const x = 1;", espree)).toEqual([null, true]));
});
