import { readFileSync, readdirSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import ts from "typescript";
import { expect, it } from "vitest";

/** What a layer may import beside itself. */
const LAYERS: Record<string, string[]> = {
  "src/ast": [],
  "src/models": [],
  "src/scope": ["src/ast"],
  "src/calls": ["src/ast", "src/scope", "src/models"],
  "src/lifetime": ["src/ast", "src/scope", "src/calls", "src/models"],
  "src/flow": ["src/ast", "src/scope", "src/calls", "src/models"],
  "src/retention": ["src/ast", "src/scope", "src/calls", "src/models", "src/lifetime", "src/flow"],
  "src/resource": ["src/ast", "src/scope", "src/calls", "src/models", "src/lifetime", "src/flow", "src/retention"],
  "src/facts": [
    "src/ast",
    "src/scope",
    "src/calls",
    "src/models",
    "src/lifetime",
    "src/flow",
    "src/retention",
    "src/resource",
  ],
  "src/rule": [
    "src/ast",
    "src/scope",
    "src/calls",
    "src/models",
    "src/lifetime",
    "src/flow",
    "src/retention",
    "src/resource",
    "src/facts",
  ],
  rules: ["src/rule", "src/facts", "src/ast"],
  "src/plugin": ["rules", "src/rule"],
  "src/index.ts": ["src/plugin"],
  "src/cli": ["src/index.ts", "src/plugin"],
  // A tool for running programs: it and the plugin know nothing of each other.
  "src/census": [],
};

const BELOW_RULE = /^src\/(?:ast|scope|calls|lifetime|flow|retention|resource|facts|models)\//;

const files = ["src", "rules"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => relative(".", join(entry.parentPath, entry.name)).split(sep).join("/"));

const layerOf = (file: string): string => (/^src\/[^/]+|^rules/.exec(file))?.[0] ?? file;

function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"))
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(file), name).replace(/\.js$/, ".ts"));
}

it("knows every layer", () => {
  expect([...new Set(files.map(layerOf))].filter((layer) => !(layer in LAYERS))).toEqual([]);
});

it("imports one way only", () => {
  const wrong = files.flatMap((file) => {
    const allowed = [layerOf(file), ...(LAYERS[layerOf(file)] ?? [])];
    return importsOf(file)
      .filter((imported) => !allowed.includes(layerOf(imported)))
      .map((imported) => `${file} imports ${imported}`);
  });
  expect(wrong).toEqual([]);
});

it("builds the census on Node alone", () => {
  const census = files.filter((file) => file.startsWith("src/census/"));
  const packages = census.flatMap((file) =>
    ts.preProcessFile(readFileSync(file, "utf8")).importedFiles.map(({ fileName }) => fileName),
  );
  expect(packages.filter((name) => !name.startsWith("./") && !name.startsWith("node:"))).toEqual([]);
});

it("keeps rules apart from each other", () => {
  const rules = files.filter((file) => /^rules\/(?!index\.ts)/.test(file));
  expect(rules.filter((rule) => importsOf(rule).some((imported) => imported.startsWith("rules/")))).toEqual([]);
});

it("shows a rule's context to nothing below src/rule", () => {
  const below = files.filter((file) => BELOW_RULE.test(file));
  expect(below.filter((file) => /\bRuleContext\b/.test(readFileSync(file, "utf8")))).toEqual([]);
});

it("names no file or folder after nothing", () => {
  expect(files.filter((file) => /(?:^|\/)(?:utils?|misc|common|helpers?)(?:\/|\.ts$)/.test(file))).toEqual([]);
});
