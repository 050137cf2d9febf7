/** The files that no rule may fail on: real programs, and what the tests of parsers are made of. */
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import * as espree from "espree";
import { readLines, sources, unpack } from "../packages.mjs";

const FIXTURES = readLines(resolve("tests/robustness/fixtures.jsonl"));
const CLEAN = readLines(resolve("tests/accuracy/npm-clean.jsonl"));

/** @typedef {{ name: string, code: string }} File */

/** @returns {Generator<File>} the scripts of the clean packages */
export function* cleanScripts() {
  for (const entry of CLEAN) for (const { name, code } of sources(entry)) yield { name: `${entry.package}/${name}`, code };
}

/** @returns {Generator<File>} what the clean packages hold beside scripts: JSON, CSS and Markdown */
export function* cleanDocuments() {
  for (const entry of CLEAN) yield* filesOf(entry, /\.(json|css|md)$/);
}

/** @returns {Generator<File>} the fixtures of parsers, and components */
export function* fixtures() {
  for (const entry of FIXTURES) {
    if (entry.use === "files") yield* filesOf(entry, new RegExp(entry.files));
    if (entry.use === "strings") yield* stringsOf(entry);
  }
}

/** @returns {File} a bundle of a megabyte */
export function bundle() {
  const entry = FIXTURES.find(({ use }) => use === "bundle");
  return filesOf(entry, new RegExp(entry.files)).next().value;
}

function* filesOf(entry, pattern) {
  const folder = unpack(entry);
  const names = readdirSync(folder, { recursive: true }).filter((name) => pattern.test(name)).sort();
  for (const name of names) yield { name: `${entry.package}/${name}`, code: readFileSync(join(folder, name), "utf8") };
}

/** Tests of parsers hold their programs in strings. */
function* stringsOf(entry) {
  const programs = new Set();
  for (const { code } of filesOf(entry, new RegExp(entry.files)))
    for (const token of espree.tokenize(code, { ecmaVersion: "latest", range: true }))
      if (token.type === "String") programs.add(valueOf(code.slice(...token.range)));
  let number = 0;
  for (const code of programs) yield { name: `${entry.package}/${++number}.js`, code };
}

function valueOf(literal) {
  const [{ expression }] = espree.parse(`(${literal})`).body;
  return expression.value;
}
