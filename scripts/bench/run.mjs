/**
 * Measures what the rules cost, and writes docs/performance.md.
 *   npm run bench -- [--quick] [--check] [--rounds NUMBER]
 * `--quick` measures the rules alone, on a part of the files, and writes nothing; `--check` fails where the rules cost
 * too much; `--rounds` is how often everything is measured (3, or 7 with `--quick`).
 */
import { parseArgs } from "node:util";
import { quick, report } from "./report.mjs";
import { gateProblems } from "./gate.mjs";

const options = read();
try {
  const cost = options.quick ? await quick(options.rounds ?? 7) : await report(options.rounds ?? 3);
  if (options.check) check(cost);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function read() {
  try {
    const { values } = parseArgs({ options: { quick: { type: "boolean", default: false }, check: { type: "boolean", default: false }, rounds: { type: "string" } } });
    if (values.rounds !== undefined && !/^[1-9]\d*$/.test(values.rounds)) throw new Error(`--rounds takes a whole number from 1 on, not "${values.rounds}".`);
    return { ...values, rounds: values.rounds && Number(values.rounds) };
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run bench -- [--quick] [--check] [--rounds NUMBER]`);
    return process.exit(2);
  }
}

function check(cost) {
  const problems = gateProblems(cost);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? "The rules keep to their limits." : "The rules cost too much.");
  if (problems.length > 0) process.exitCode = 1;
}
