/**
 * Measures what the rules cost, and writes docs/performance.md.
 *   npm run bench -- [--quick] [--check]
 * `--quick` measures the rules alone, on a part of the files, and writes nothing; `--check` fails where the rules cost
 * too much.
 */
import { parseArgs } from "node:util";
import { quick, report } from "./report.mjs";
import { gateProblems } from "./gate.mjs";

const options = read();
try {
  const cost = options.quick ? await quick() : await report();
  if (options.check) check(cost);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function read() {
  try {
    return parseArgs({ options: { quick: { type: "boolean", default: false }, check: { type: "boolean", default: false } } }).values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run bench -- [--quick] [--check]`);
    return process.exit(2);
  }
}

function check(cost) {
  const problems = gateProblems(cost);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "The rules keep to their limits." : "The rules cost too much.");
  if (problems.length > 0) process.exitCode = 1;
}
