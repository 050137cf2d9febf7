/**
 * Shows that no rule throws, loops or takes too much on any program.
 *   npm run robustness -- [--short] [--every NUMBER] [--seed NUMBER] [--write]
 */
import { parseArgs } from "node:util";
import { checkFiles } from "./files.mjs";
import { writePage } from "./page.mjs";
import { checkProperties } from "./properties.mjs";
import { checkSizes } from "./sizes.mjs";

/** One in how many files the short form takes. */
const SHORT = 120;

const { short, every, seed, write } = read();
try {
  const files = await checkFiles({ every, mutants: 1, seed });
  // A rule that loops would only loop again.
  const sizes = files.loops ? { rows: [], problems: [] } : await checkSizes(short);
  const problems = [...files.problems, ...sizes.problems, ...(short || files.loops ? [] : checkProperties(seed))];
  if (files.loops) console.error("A rule loops: sizes and properties were not checked.");
  for (const problem of problems) console.error(`\n${problem.title}\n${problem.detail}`);
  if (write && problems.length === 0) writePage(files.rows, sizes.rows);
  console.log(problems.length === 0 ? "\nNo rule failed." : `\n${problems.length} failures.`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  // What cannot be downloaded is named by its message; all else is a defect of this command.
  console.error(error.cause ? error.message : error.stack);
  process.exit(1);
}

function read() {
  try {
    const { values } = parseArgs({
      options: { short: { type: "boolean", default: false }, every: { type: "string" }, seed: { type: "string", default: "1" }, write: { type: "boolean", default: false } },
    });
    if (values.short && values.write) throw new Error("--short measures too little for --write.");
    if (values.short && values.every !== undefined) throw new Error("--short and --every exclude each other.");
    return { ...values, every: values.short ? SHORT : whole("every", values.every ?? "1", 1), seed: whole("seed", values.seed, 0) };
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}

function whole(name, text, least) {
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new Error(`--${name} "${text}" is no whole number from ${least} to 999999999.`);
  return Number(text);
}
