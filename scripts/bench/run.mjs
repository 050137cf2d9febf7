/**
 * Measures what the rules cost, and writes docs/performance.md.
 *   npm run bench -- [--short] [--check]
 * `--short` measures nothing but the rules, over some of the packages, and writes nothing; `--check` fails where the
 * rules cost too much.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { CACHE, readLines, sources, unpack } from "../packages.mjs";
import { tools } from "../tools.mjs";
import { gateProblems, percent } from "./gate.mjs";
import { generatedFiles, growth } from "./growth.mjs";
import { measure, shares, sum } from "./measure.mjs";
import { compareWithOxlint } from "./oxlint.mjs";
import { filesTable, fitsTable, ms, rulesTable, s, sizesTable, subjectsTable, timesTable, writeMeasured } from "./page.mjs";
import { measureStartup } from "./startup.mjs";
import { SHARED, nothing, others, ours } from "./subjects.mjs";

const PAGE = resolve("docs/performance.md");

/** Of every kind of code a package, none of them large. */
const SHORT = ["express", "fastify", "@tanstack/query-core", "@tanstack/react-query", "socket.io", "@tiptap/core"];

const options = read();
const entries = readLines(resolve("tests/accuracy/npm-clean.jsonl")).filter((entry) => !options.short || SHORT.includes(entry.package));
const files = entries.flatMap((entry) =>
  sources(entry).map(({ name, code }) => ({ name: `${entry.package}/${name}`, path: relative(CACHE, join(unpack(entry), entry.folder, name)), code, lines: code.split("\n").length })),
);
const cost = options.short ? await short() : await long();
if (options.check) check(cost);

function read() {
  try {
    return parseArgs({ options: { short: { type: "boolean", default: false }, check: { type: "boolean", default: false } } }).values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run bench -- [--short] [--check]`);
    return process.exit(2);
  }
}

async function short() {
  const samples = await measure(files, [ours], 15, progress("rules"));
  const cost = shares(samples[ours.name]);
  console.log(`${measured()}\n\n${rulesTable(cost)}`);
  return cost;
}

async function long() {
  const installed = tools("bench");
  const samples = await measure(files, [nothing, ours, ...(await others(installed))], 5, progress("rules"));
  const cost = shares(samples[ours.name]);
  const real = growth(files, samples[ours.name]);
  const generated = generatedFiles();
  const made = growth(generated, (await measure(generated, [ours], 5, progress("generated files")))[ours.name]);
  const oxlint = compareWithOxlint(installed, CACHE, files.map(({ path }) => path), 3);
  const { sizes, load } = measureStartup(10);
  const text = `
${machine()}

## Rules

${measured()} Median of 5 rounds.

${rulesTable(cost)}

## Beside other rules

${subjectsTable(samples)}

Without any rule, what ESLint does besides parsing, the traversal above all, takes ${percent(shares(samples[nothing.name]).rest.median)} of parse time.

## Long files

Time over lines, fitted as a power of the lines; an exponent of 1 is linear. Files of 100 lines and more:

${fitsTable(real)}

The longest:

${filesTable(real.points.slice(0, 5))}

Generated files that differ in nothing but their length:

${fitsTable(made)}

${filesTable(made.points)}

## Under oxlint

Wall time of the commands over the same files, median of 3 runs. oxlint works on all cores, ESLint on one.

${timesTable(oxlint.seconds, s)}

ESLint makes ${oxlint.reports} reports; ${oxlint.differences.length === 0 ? "oxlint makes the same." : `${oxlint.differences.length} are made by only one of both:\n\n${oxlint.differences.map((line) => `- ${line}`).join("\n")}`}

## Loading and size

Import in a fresh process, median of 10.

${timesTable(load, ms)}

What an installation puts into \`node_modules\`:

${sizesTable(sizes)}
`;
  console.log(text);
  writeMeasured(PAGE, text);
  return cost;
}

/** What was linted, with which times. */
function measured() {
  return `${entries.length} packages, ${files.length} files, ${sum(files.map(({ lines }) => lines)).toLocaleString("en")} lines.`;
}

function machine() {
  const [{ model }] = cpus();
  const version = (name) => createRequire(import.meta.url)(`${name}/package.json`).version;
  const own = JSON.parse(readFileSync("package.json", "utf8")).version;
  return `Version ${own} with ESLint ${version("eslint")} and @typescript-eslint/parser ${version("@typescript-eslint/parser")}, without type information; Node ${process.versions.node}; ${cpus().length} cores of ${model.trim()}.`;
}

function check({ all, rules }) {
  const own = Object.fromEntries(Object.entries(rules).filter(([rule]) => !SHARED.includes(rule)).map(([rule, { median }]) => [rule, median]));
  const problems = gateProblems(all.median, own);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "The rules keep to their limits." : "The rules cost too much.");
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function progress(what) {
  return (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${what}: round ${done} of ${all}${done === all ? "\n" : ""}`);
  };
}
