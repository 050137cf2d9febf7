/**
 * Measures the rules on real leaks with their fixes, and on well-kept packages.
 *   npm run accuracy -- [--preset strict] [--list] [--compare PLUGIN]... [--pairs DIR --manifest FILE] [--check | --write]
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import leaks from "../../dist/src/index.js";
import { readLines, sources, unpack } from "../packages.mjs";
import { gateProblems } from "./gate.mjs";
import { linting } from "./linting.mjs";
import { loadPeer } from "./peers.mjs";
import { scorePairs, summarise } from "./score.mjs";

const DATA = resolve("tests/accuracy");
const BASELINE = join(DATA, "baseline.json");

const options = read();
const subjects = [{ name: `leaks/${options.preset}`, config: leaks.configs[options.preset] }, ...(await Promise.all(options.compare.map(loadPeer)))];
const results = {};
for (const { name, config } of subjects) {
  const lint = linting(config);
  results[name] = options.pairs ? { pairs: pairsIn(options.pairs, options.manifest, lint) } : { pairs: published(lint), clean: cleanPackages(lint) };
  print(name, results[name]);
}
if (options.write) writeFileSync(BASELINE, `${JSON.stringify({ ...baseline(), [options.preset]: figures() }, null, 2)}\n`);
if (options.check) check();

function read() {
  const { values } = parseArgs({
    options: {
      preset: { type: "string", default: "recommended" },
      list: { type: "boolean", default: false },
      compare: { type: "string", multiple: true, default: [] },
      pairs: { type: "string" },
      manifest: { type: "string" },
      check: { type: "boolean", default: false },
      write: { type: "boolean", default: false },
    },
  });
  if (!Object.hasOwn(leaks.configs, values.preset)) stop(`Unknown preset "${values.preset}". Use one of: ${Object.keys(leaks.configs).join(", ")}.`);
  if ((values.pairs === undefined) !== (values.manifest === undefined)) stop("--pairs DIR and --manifest FILE go together.");
  return values;
}

function published(lint) {
  const entries = readLines(join(DATA, "npm-leaks.jsonl"));
  const pairs = entries.map((entry) => ({
    id: `${entry.package}@${entry.leaky.version} ${entry.leaky.file}`,
    category: entry.category,
    lines: entry.leaky.lines,
    name: entry.leaky.file,
    leaky: readFileSync(join(unpack({ package: entry.package, ...entry.leaky }), entry.leaky.file), "utf8"),
    fixed: readFileSync(join(unpack({ package: entry.package, ...entry.fixed }), entry.fixed.file), "utf8"),
  }));
  return scorePairs(pairs, lint, progress("leaks"));
}

/** Files laid out as `<dir>/<id>/{before,after}.<ext>`, described by a manifest with id, ext, category and leakLines. */
function pairsIn(folder, manifest, lint) {
  const pairs = readLines(manifest).map(({ id, ext, category, leakLines }) => ({
    id,
    category,
    lines: leakLines,
    name: `${id}.${ext}`,
    leaky: readFileSync(join(folder, id, `before.${ext}`), "utf8"),
    fixed: readFileSync(join(folder, id, `after.${ext}`), "utf8"),
  }));
  return scorePairs(pairs, lint, progress("pairs"));
}

function cleanPackages(lint) {
  const entries = readLines(join(DATA, "npm-clean.jsonl"));
  const show = progress("clean packages");
  return entries.map((entry, index) => {
    show(index + 1, entries.length);
    const files = sources(entry);
    const reports = files.flatMap(({ name, code }) =>
      lint(code, name).map((message) => ({ ...message, package: entry.package, file: name, content: code.split("\n")[message.line - 1].trim() })),
    );
    return { package: entry.package, lines: files.reduce((sum, { code }) => sum + code.split("\n").length, 0), reports };
  });
}

function print(name, { pairs, clean }) {
  const { rows, noise } = summarise(pairs, ({ category, rules }) => [category, ...rules]);
  console.log(`\n${name}: real leaks and their fixes (${pairs.length})`);
  console.table(rows);
  console.log(`noise: ${noise.toFixed(2)} reports per 1000 lines of the fixed files`);
  if (clean) printClean(clean);
  if (options.list) list(pairs, clean ?? []);
}

function printClean(clean) {
  const reports = clean.flatMap((entry) => entry.reports);
  const lines = clean.reduce((sum, entry) => sum + entry.lines, 0);
  const { judged, unread } = judge(reports);
  console.log(`clean packages: ${reports.length} reports in ${lines} lines, ${((reports.length / lines) * 1000).toFixed(3)} per 1000 lines`);
  if (judged.length > 0) console.log(`judged: ${judged.length}, true: ${percent(judged.filter(({ verdict }) => verdict === "true").length, judged.length)}`);
  for (const report of unread) console.log(`not judged yet: ${report.package} ${report.file}:${report.line} ${report.content}`);
}

/** Reports by what somebody who read them found; known by their content, not by their line. */
function judge(reports) {
  const known = new Map(readLines(join(DATA, "judged.jsonl")).map((entry) => [entry.key, entry]));
  const judged = reports.flatMap((report) => known.get(keyOf(report)) ?? []);
  return { judged, unread: reports.filter((report) => !known.has(keyOf(report))) };
}

function keyOf({ package: name, file, ruleId, content }) {
  return createHash("sha256").update([name, file, ruleId, content].join("\n")).digest("hex").slice(0, 16);
}

function list(pairs, clean) {
  for (const { id, hit, discriminated, before, after } of pairs) {
    console.log(`\n${discriminated ? "DISCRIMINATED" : hit ? "HIT" : "MISS"} ${id}`);
    for (const { line, message } of before) console.log(`  leaky ${line}: ${message}`);
    for (const { line, message } of after) console.log(`  fixed ${line}: ${message}`);
  }
  for (const { reports } of clean)
    for (const report of reports) console.log(`\n${keyOf(report)} ${report.package} ${report.file}:${report.line} ${report.message}\n  ${report.content}`);
}

function figures() {
  const { pairs, clean } = results[`leaks/${options.preset}`];
  const reports = clean.flatMap((entry) => entry.reports);
  const { rows, noise } = summarise(pairs, () => []);
  return {
    hit: rows.all.hit,
    discriminated: rows.all.discriminated,
    noise: Number(noise.toFixed(3)),
    cleanReports: reports.length,
    falseAlarms: judge(reports).judged.filter(({ verdict }) => verdict === "false").length,
  };
}

function baseline() {
  return JSON.parse(readFileSync(BASELINE, "utf8"));
}

function check() {
  const problems = gateProblems(baseline()[options.preset], figures());
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "No worse than tests/accuracy/baseline.json." : "Worse than tests/accuracy/baseline.json.");
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function progress(what) {
  return (done, all) => {
    if (process.stderr.isTTY) process.stderr.write(`\r${what}: ${done} of ${all}${done === all ? "\n" : ""}`);
  };
}

function percent(part, whole) {
  return `${((part / whole) * 100).toFixed(0)} %`;
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
