import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { join, relative, resolve } from "node:path";
import { CACHE, readLines, sources, unpack } from "../packages.mjs";
import { tools } from "../tools.mjs";
import { generatedFiles, growth } from "./growth.mjs";
import { measure } from "./measure.mjs";
import { ALL_RULES, GOAL, ONE_RULE } from "./gate.mjs";
import { compareWithOxlint } from "./oxlint.mjs";
import { filesTable, fitsTable, ms, percent, rulesTable, s, sizesTable, subjectsTable, timesTable, us } from "./page.mjs";
import { shares } from "./shares.mjs";
import { measureStartup } from "./startup.mjs";
import { sum } from "./statistics.mjs";
import { alone, nothing, others, ours, recommended } from "./subjects.mjs";

const PAGE = resolve("docs/performance.md");

/**
 * Measures the rules on a part of the files, and prints what they cost.
 * @param {number} rounds
 * @returns {Promise<ReturnType<typeof shares>>}
 */
export async function quick(rounds) {
  const files = part(cleanFiles());
  const cost = shares((await measure(files, [ours], rounds, progress("rules")))[ours.name]);
  console.log(`${inWords(files)} Medians of each file over ${inRounds(rounds)}.\n\n${rulesTable(cost)}`);
  return cost;
}

/**
 * Measures all there is to measure, prints it, and writes it to docs/performance.md.
 * @param {number} rounds
 * @returns {Promise<ReturnType<typeof shares>>} what the rules cost
 * @throws when something cannot be downloaded, installed, linted or loaded; the message names it
 */
export async function report(rounds) {
  const installed = tools("bench");
  const files = cleanFiles();
  const samples = await measure(files, [nothing, ours, recommended, ...(await others(installed))], rounds, progress("rules"));
  const { [nothing.name]: { rest }, ...costs } = mapValues(samples, shares);
  const cost = costs[ours.name];
  const each = mapValues(await measure(part(files), alone, rounds, progress("each rule alone")), (rounds) => shares(rounds).all.median);
  const real = growth(files, samples[ours.name]);
  const generated = generatedFiles();
  const made = growth(generated, (await measure(generated, [ours], rounds, progress("generated files")))[ours.name]);
  const oxlint = compareWithOxlint(installed, CACHE, files.map(({ path }) => path), rounds);
  const { sizes, load } = measureStartup(10);
  const text = `# Performance

What the rules cost, measured by \`npm run bench\`, which writes this page. ${versions()}

## Rules

${inWords(files)} Times are ESLint's own statistics, of the bundle that is published, as shares of the time that parsing took in the same rounds; the figures are the median of each file over ${inRounds(rounds)}, summed up. All rules run at the lowest certainty, as in \`strict\`; [below](#beside-other-rules) is what \`recommended\` takes, where nobody looks for what is only possible.

${rulesTable(cost, each)}

What several rules ask for is computed once a file, by the first that asks. Here that is told apart: the *index* of calls, assignments and classes that is filled while ESLint traverses, the *listeners* and the *handles* (what is taken and not given back) and the *retentions* (what is put where it stays). What is left to a rule is its own, in a run of all rules. *Alone* is what a rule costs where it is the only one, shared work included, on ${part(files).length} of the files. CI fails when all together pass ${percent(ALL_RULES)} or one rule passes ${percent(ONE_RULE)}. The aim is ${percent(GOAL)}, which is not reached yet.

## Beside other rules

The same files in the same rounds, file by file in turns:

${subjectsTable(costs)}

Of \`recommended\`, the first rule is charged with all that the rules share.

Without any rule, what ESLint does besides parsing, traversal above all, takes ${percent(rest.median)} of parse time.

## Long files

Time over lines, fitted as a power of the lines: an exponent of 1 is linear growth. Files of 100 lines and more:

${fitsTable(real)}

Lines are not alike: that of one file takes several times as long to parse as that of another, and the time of the rules follows that of parsing more than the lines. The middle file of these takes ${us(real.middle.line)} a line, which is ${percent(real.middle.share)} of its parse time. The longest:

${filesTable(real.points.slice(0, 5))}

Generated files that differ in nothing but their length:

${fitsTable(made)}

${filesTable(made.points)}

## Under oxlint

The commands over the same files, wall time, median of ${inRounds(rounds)}, on ${availableParallelism()} cores. oxlint ${versionOf("oxlint", installed.folder)} loads the plugin by \`jsPlugins\`.

${timesTable(oxlint.seconds, s)}

${agreement(oxlint)}

## Loading and size

Import in a fresh process, median of 10:

${timesTable(load, ms)}

What an installation puts into \`node_modules\`:

${sizesTable(sizes)}
`;
  console.log(text);
  writeFileSync(PAGE, text);
  return cost;
}

/** The lintable files of the well-kept packages. */
function cleanFiles() {
  return readLines(resolve("tests/accuracy/npm-clean.jsonl")).flatMap((entry) =>
    sources(entry).map(({ name, code }) => ({
      name: `${entry.package}/${name}`,
      path: relative(CACHE, join(unpack(entry), entry.folder, name)),
      code,
      lines: code.split("\n").length,
    })),
  );
}

/** Every fourth file, which takes from every package. */
function part(files) {
  return files.filter((_, index) => index % 4 === 0);
}

function inWords(files) {
  const packages = readLines(resolve("tests/accuracy/npm-clean.jsonl")).length;
  return `${files.length} files of ${packages} published packages, ${sum(files.map(({ lines }) => lines)).toLocaleString("en")} lines.`;
}

function versions() {
  const { version } = JSON.parse(readFileSync("package.json", "utf8"));
  return `Version ${version} with ESLint ${versionOf("eslint")} and @typescript-eslint/parser ${versionOf("@typescript-eslint/parser")} without type information, on Node ${process.versions.node}.`;
}

function versionOf(name, folder = process.cwd()) {
  return createRequire(join(folder, "package.json"))(`${name}/package.json`).version;
}

function agreement({ reports, differences }) {
  if (differences.length === 0) return `Both make the same ${reports} reports.`;
  return `ESLint makes ${reports} reports; ${differences.length} are made by only one of both:\n\n${differences.map((line) => `- ${line}`).join("\n")}`;
}

const inRounds = (rounds) => (rounds === 1 ? "1 round" : `${rounds} rounds`);

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function progress(what) {
  return (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${what}: round ${done} of ${all}${done === all ? "\n" : ""}`);
  };
}
