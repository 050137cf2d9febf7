/** Lints all files with all parsers, and counts. */
import { boundedLinting } from "./bounded.mjs";
import { jobs } from "./jobs.mjs";

/** Milliseconds a file may take: the longest of the clean packages takes a tenth. */
const LIMIT = 30_000;

/** After this many files that take longer, the rest is not waited for. */
const MOST_LOOPS = 3;

/**
 * @param {Parameters<typeof jobs>[0]} amount
 * @returns {Promise<{ rows: object[], problems: { title: string, detail: string }[], loops: boolean }>} a row a parser, what crashed (a crash like another, of the same rule in the same place, is told once), and whether a rule loops
 */
export async function checkFiles(amount) {
  const { lint, end } = boundedLinting(LIMIT);
  const groups = new Map();
  const crashes = new Map();
  let done = 0;
  let loops = 0;
  for (const job of jobs(amount)) {
    const outcome = await lint(job);
    const group = groups.get(job.group) ?? { parser: job.group, files: 0, parsed: 0, reports: 0, crashes: 0, slowest: { milliseconds: 0, name: "" } };
    groups.set(job.group, group);
    group.files++;
    group.parsed += outcome.parsed ? 1 : 0;
    group.reports += outcome.reports;
    if (outcome.milliseconds > group.slowest.milliseconds) group.slowest = { milliseconds: outcome.milliseconds, name: job.name };
    if (outcome.crash) {
      group.crashes++;
      remember(crashes, job, outcome.crash);
    }
    if (outcome.loops && ++loops === MOST_LOOPS) break;
    if (++done % 500 === 0) console.error(`${done} files linted`);
  }
  await end();
  const rows = [...groups.values()]
    .sort((a, b) => a.parser.localeCompare(b.parser))
    .map(({ slowest, ...row }) => ({ ...row, "slowest file": `${slowest.name} (${slowest.milliseconds.toFixed(0)} ms)` }));
  console.table(rows);
  const idle = [...groups.values()]
    .filter(({ parser, files, parsed }) => !parser.endsWith(", damaged") && parsed < files / 2)
    .map(({ parser, files, parsed }) => ({ title: `The parser ${parser} reads too little: ${parsed} of ${files} files.`, detail: "It does not work as it is configured, and shows nothing about the rules." }));
  const failures = [...crashes.values()].map(({ title, stack, times }) => ({ title, detail: times > 1 ? `${stack}\n(and ${times - 1} times more)` : stack }));
  return { rows, problems: loops > 0 ? failures : [...idle, ...failures], loops: loops > 0 };
}

function remember(crashes, { name, parser }, { rule, stack }) {
  const where = `${rule} ${stack.split("\n").slice(0, 2).join(" ").replaceAll(name, "")}`;
  const known = crashes.get(where);
  if (known) known.times++;
  else crashes.set(where, { title: `${rule} fails on ${name} with the parser ${parser}:`, stack, times: 1 });
}
