/**
 * Shows that no rule throws, loops or takes too much on any program.
 *   npm run robustness -- [--short] [--seed NUMBER] [--write]
 */
import { parseArgs } from "node:util";
import { checkProperties } from "./properties.mjs";
import { checkFiles } from "./files.mjs";
import { checkSizes } from "./sizes.mjs";
import { writePage } from "./page.mjs";

const options = read();
const files = await checkFiles(options.short ? { every: 60, mutants: 1, seed: options.seed } : { every: 1, mutants: 2, seed: options.seed });
const sizes = await checkSizes(options.short);
const problems = [...files.problems, ...sizes.problems, ...(options.short ? [] : checkProperties(options.seed))];
for (const problem of problems) console.error(`\n${problem.title}\n${problem.detail}`);
if (options.write) writePage(files.rows, sizes.rows);
console.log(problems.length === 0 ? "\nNo rule failed." : `\n${problems.length} failures.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function read() {
  try {
    const { values } = parseArgs({
      options: { short: { type: "boolean", default: false }, seed: { type: "string", default: "1" }, write: { type: "boolean", default: false } },
    });
    if (!/^\d{1,9}$/.test(values.seed)) throw new Error(`--seed "${values.seed}" is no whole number below 1,000,000,000.`);
    if (values.short && values.write) throw new Error("--short measures too little for --write.");
    return { ...values, seed: Number(values.seed) };
  } catch (error) {
    console.error(error.message);
    process.exit(2);
  }
}
