/** Runs every shape in a process of its own, and holds what the rules take against what the host takes for the same file. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { SHAPES } from "./shapes.mjs";

/** A process is ended after this, in milliseconds: far more than the bounds allow it. */
const LIMIT = 180_000;

/** What the rules may take. A file that they settle within `free` milliseconds is never too slow: ratios of small times are noise. */
const BOUND = { ratio: 10, milliseconds: 60_000, free: 1_000, memoryRatio: 2, freeMegabytes: 256 };

/** Shapes that break a bound in the long form, and why. A shape that keeps its bounds must leave this list. */
const KNOWN = {
  "chain of variables": "trace() calls itself for every link and runs out of stack",
  "chain of functions": "trace() calls itself for every link and runs out of stack",
};

/**
 * @param {boolean} short whether to take the sizes of the short form
 * @returns {Promise<{ rows: object[], problems: { title: string, detail: string }[] }>} a row a shape, and the bounds that were broken
 */
export async function checkSizes(short) {
  const rows = [];
  const problems = [];
  for (const [shape, { size, short: less }] of Object.entries(SHAPES)) {
    const wanted = short ? less : size;
    if (wanted === 0) continue;
    console.error(`size: ${shape}, ${wanted}`);
    const { row, broken } = await measured(shape, wanted);
    rows.push(row);
    const known = short ? undefined : KNOWN[shape];
    if (broken && !known) problems.push({ title: `Too much: ${shape}, ${wanted}`, detail: broken });
    if (!broken && known) problems.push({ title: `${shape} keeps its bounds: take it off the list KNOWN in sizes.mjs.`, detail: known });
  }
  console.table(rows);
  return { rows, problems };
}

async function measured(shape, wanted) {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [new URL("measure.mjs", import.meta.url).pathname, shape, String(wanted)], { timeout: LIMIT });
    const { size, reports, parse, rules, before, after } = JSON.parse(stdout);
    const row = { shape, size, reports, "parse ms": Math.round(parse), "rules ms": Math.round(rules), "rules / parse": Number((rules / parse).toFixed(2)), "MB without": Math.round(before), "MB with": Math.round(after) };
    return { row, broken: exceeded({ parse, rules, before, after }) };
  } catch (error) {
    const broken = error.killed ? `not done after ${LIMIT / 1000} s` : error.stderr || error.message;
    return { row: { shape, size: wanted, failure: broken.match(/^\w*Error: .*/m)?.[0] ?? broken }, broken };
  }
}

/**
 * @param {{ parse: number, rules: number, before: number, after: number }} figures milliseconds of parsing and of the rules, megabytes without and with the rules
 * @returns {string | null} what passed which bound
 */
export function exceeded({ parse, rules, before, after }) {
  if (rules > BOUND.milliseconds) return `the rules take ${Math.round(rules)} ms, more than ${BOUND.milliseconds} ms`;
  if (rules > BOUND.free && rules > parse * BOUND.ratio) return `the rules take ${(rules / parse).toFixed(1)} times as long as parsing, more than ${BOUND.ratio} times`;
  if (after > before * BOUND.memoryRatio + BOUND.freeMegabytes) return `the rules raise memory from ${Math.round(before)} MB to ${Math.round(after)} MB`;
  return null;
}
