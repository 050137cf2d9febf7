/**
 * Measures the rules on real leaks with their fixes, and on well-kept packages.
 *   npm run accuracy -- [--preset NAME]... [--compare PLUGIN]... [--category NAME]... [--rule NAME]... [--list]
 *                       [--pairs DIR --manifest FILE] [--check | --write]
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import leaks from "../../dist/bundle/index.js";
import { readLines, sources } from "../packages.mjs";
import { download } from "./download.mjs";
import { figures } from "./figures.mjs";
import { gateProblems } from "./gate.mjs";
import { judge } from "./judge.mjs";
import { list } from "./list.mjs";
import { measure } from "./measure.mjs";
import { onlyCategories } from "./only-categories.mjs";
import { onlyRules } from "./only-rules.mjs";
import { readOptions } from "./options.mjs";
import { folderPairs, publishedPairs } from "./pairs.mjs";
import { PEERS, loadPeer } from "./peers.mjs";
import { replaceSection } from "./replace-section.mjs";
import { tables } from "./tables.mjs";
import { UsageError } from "./usage-error.mjs";

const DATA = resolve("tests/accuracy");
const BASELINE = join(DATA, "baseline.json");
const PAGE = resolve("docs/accuracy.md");

try {
  await run();
} catch (error) {
  console.error(error.message);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

async function run() {
  const options = readOptions(process.argv.slice(2), { presets: Object.keys(leaks.configs), peers: Object.keys(PEERS) });
  const presets = options.presets.map((name) => ({ name, config: leaks.configs[name] }));
  const subjects = onlyRules([...presets, ...(await Promise.all(options.peers.map(loadPeer)))], options.rules);
  const { pairs, clean } = options.pairs === undefined ? published() : { pairs: folderPairs(options.pairs, options.manifest), clean: [] };
  const { results, failures } = measure(subjects, onlyCategories(pairs, options.categories), options.categories.length > 0 ? [] : clean);

  const entries = readLines(join(DATA, "judged.jsonl"));
  const ours = results.filter(({ name }) => name in leaks.configs);
  const judged = Object.fromEntries(ours.map(({ name, clean: { reports } }) => [name, judge(reports, entries)]));
  const shown = tables(results, judged);
  if (options.list) for (const result of results) console.log(list(result));
  console.log(`\n${shown}\n`);
  printShares(judged);
  for (const { place, subject, message } of failures) console.log(`${subject === undefined ? "does not parse" : `${subject} threw`}: ${place}: ${message}`);
  if (failures.length > 0) console.log(`Failures: ${failures.length}. What failed has no reports above.`);

  const now = Object.fromEntries(ours.map((result) => [result.name, figures(result, judged[result.name], failures)]));
  if (options.write) write(options.pairs === undefined ? "npm" : "pairs", shown, now);
  if (options.check) check(now);
}

/** The leaks in published packages, and the clean packages, downloaded. */
function published() {
  const leaky = readLines(join(DATA, "npm-leaks.jsonl"));
  const clean = readLines(join(DATA, "npm-clean.jsonl"));
  download([...leaky.flatMap((entry) => [entry.leaky, entry.fixed].map((release) => ({ package: entry.package, ...release }))), ...clean]);
  return { pairs: publishedPairs(leaky), clean: clean.map((entry) => ({ package: entry.package, files: () => sources(entry) })) };
}

/** How many of the reports that somebody read are true, and the reports of `recommended` that nobody has read. */
function printShares(judged) {
  for (const [name, { true: right, false: wrong, unknowable, unread }] of Object.entries(judged)) {
    const read = right.length + wrong.length + unknowable.length;
    if (read > 0) console.log(`${name}: of ${read} reports read on the clean packages ${Math.round((right.length / read) * 100)} % are true; ${unread.length} are unread.`);
  }
  for (const { package: id, file, line, content } of judged.recommended?.unread ?? []) console.log(`unread: ${id} ${file}:${line} ${content}`);
}

function write(section, shown, now) {
  writeFileSync(PAGE, replaceSection(readFileSync(PAGE, "utf8"), section, shown));
  if (section === "npm") writeFileSync(BASELINE, `${JSON.stringify(now, null, 2)}\n`);
}

function check(now) {
  const baseline = JSON.parse(readFileSync(BASELINE, "utf8"));
  const problems = Object.entries(now).flatMap(([preset, after]) => gateProblems(preset, baseline[preset], after));
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "No worse than tests/accuracy/baseline.json." : "Worse than tests/accuracy/baseline.json.");
  if (problems.length > 0) process.exitCode = 1;
}
