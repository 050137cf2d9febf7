/**
 * Runs the examples of the rules' pages and counts what they keep alive.
 *   npm run proofs -- [--current] [--rule NAME] [--pages DIR] [--proofs DIR]
 * Without options it runs on every engine and writes docs/proofs.md; `--current` runs on this Node, and on Chromium where it is installed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { systemBrowser } from "./browser-engine.mjs";
import { currentNode, supportedNodes } from "./node-engine.mjs";
import { linkTo } from "./page-line.mjs";
import { planOf } from "./plan.mjs";
import { figureOf, pageOf, tableOf, verdictOf } from "./report.mjs";

/** So many programs run at a time. */
const WORKERS = 2;

const { values: options } = parseArgs({
  options: {
    current: { type: "boolean", default: false },
    rule: { type: "string" },
    pages: { type: "string", default: "docs/rules" },
    proofs: { type: "string", default: "tests/proofs" },
  },
});

const { programs, problems } = await planOf(options);
const engines = [...(options.current ? [currentNode()] : await supportedNodes()), await systemBrowser()];
const outcomes = await runAll();
await Promise.all(engines.map((engine) => engine.close?.()));

print();
for (const problem of problems) console.error(problem);
const failed = outcomes.filter((outcome) => outcome.failed).length + problems.length;
const skipped = outcomes.filter(({ verdict }) => verdict === "skipped").length;
console.log(`\n${outcomes.length - outcomes.filter((outcome) => outcome.failed).length - skipped} proved, ${failed} failed, ${skipped} skipped`);
if (failed > 0) process.exitCode = 1;
else if (isWhole()) write();

/** Runs every program on every engine that takes it. */
async function runAll() {
  const jobs = programs.flatMap((program) => engines.filter((engine) => engine.takes(program)).map((engine) => ({ program, engine, result: undefined })));
  const next = jobs.values();
  await Promise.all(
    Array.from({ length: WORKERS }, async () => {
      for (const job of next) job.result = await job.engine.run?.(job.program).catch((error) => ({ error: error.message }));
    }),
  );
  return programs.map((program) => {
    const results = new Map(jobs.filter((job) => job.program === program).map(({ engine, result }) => [engine.name, result]));
    return { program, results, ...verdictOf(program, results) };
  });
}

function print() {
  const rows = outcomes.map(({ program, results, verdict }) => [
    program.rule, program.title, program.kind, ...engines.map((engine) => figureOf(program, engine, results.get(engine.name))), verdict,
  ]);
  console.log(tableOf([["Rule", "Example", "", ...engines.map(({ name, version }) => `${name} (${version})`), "Verdict"], ...rows]));
}

/** Whether everything ran that there is, so that the pages may say so. */
function isWhole() {
  return !options.current && !options.rule && options.pages === "docs/rules" && options.proofs === "tests/proofs" && engines.every(({ run }) => run);
}

function write() {
  writeFileSync("docs/proofs.md", pageOf(engines, outcomes));
  console.log("Wrote docs/proofs.md");
  for (const rule of new Set(outcomes.map(({ program }) => program.rule))) {
    const page = `docs/rules/${rule}.md`;
    const before = readFileSync(page, "utf8");
    const after = linkTo(before, rule, outcomes.filter(({ program }) => program.page === page));
    if (after === before) continue;
    writeFileSync(page, after);
    console.log(`Wrote ${page}`);
  }
}
