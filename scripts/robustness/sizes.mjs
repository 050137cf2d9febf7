/** Runs every shape in a process of its own, and holds what the rules take against what the host takes for the same file. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SHAPES } from "./shapes.mjs";

/** A process is ended after this, in milliseconds: more than the bounds allow it, on a machine that does other work too. */
const LIMIT = 300_000;

/** Kilobytes of stack with which the parser can do the full depth of what nests. */
const LARGE_STACK = 1_000_000;

/** What the rules may take. A file that they settle within `free` milliseconds is never too slow: ratios of small times are noise. */
const BOUND = { ratio: 10, milliseconds: 60_000, free: 1_000, memoryRatio: 2, freeMegabytes: 256 };

/**
 * @param {boolean} short whether to take the sizes of the short form
 * @returns {Promise<{ rows: object[], problems: { title: string, detail: string }[] }>} a row a measurement, and the bounds that were broken
 */
export async function checkSizes(short) {
  const rows = [];
  const problems = [];
  for (const { name, shape, size, stack } of short ? shortRuns() : longRuns()) {
    console.error(`size: ${name}, ${size}`);
    const { row, broken } = await measured(name, shape, size, stack);
    rows.push(row);
    if (broken) problems.push({ title: `Too much: ${name}, ${size}`, detail: broken });
  }
  console.table(rows);
  return { rows, problems };
}

function shortRuns() {
  return Object.entries(SHAPES).filter(([, { short }]) => short > 0).map(([shape, { short }]) => ({ name: shape, shape, size: short, stack: false }));
}

/** What nests is measured twice: as deep as the host can with its usual stack, and at full depth with a large one. */
function longRuns() {
  return Object.entries(SHAPES).flatMap(([shape, { size, deep }]) => {
    const usual = { name: shape, shape, size, stack: false };
    return deep ? [usual, { name: `${shape}, large stack`, shape, size, stack: true }] : [usual];
  });
}

async function measured(name, shape, wanted, stack) {
  const script = [fileURLToPath(new URL("measure.mjs", import.meta.url)), shape, String(wanted)];
  const command = stack
    ? ["sh", ["-c", `ulimit -s ${LARGE_STACK} && exec "$@"`, "sh", process.execPath, `--stack-size=${LARGE_STACK * 0.9}`, ...script]]
    : [process.execPath, script];
  try {
    const { stdout } = await promisify(execFile)(...command, { timeout: LIMIT });
    const { size, reports, parse, rules, before, after } = JSON.parse(stdout);
    const row = { shape: name, size, reports, "parse ms": Math.round(parse), "rules ms": Math.round(rules), "rules / parse": Number((rules / parse).toFixed(2)), "MB without": Math.round(before), "MB with": Math.round(after) };
    return { row, broken: exceeded({ parse, rules, before, after }) };
  } catch (error) {
    const broken = error.killed ? `not done after ${LIMIT / 1000} s` : error.stderr || error.message;
    return { row: { shape: name, size: wanted, failure: broken.match(/^\w*Error: .*/m)?.[0] ?? broken }, broken };
  }
}

/**
 * @param {{ parse: number, rules: number, before: number, after: number }} figures milliseconds of the processor for parsing and for the rules, megabytes without and with the rules
 * @returns {string | null} what passed which bound
 */
export function exceeded({ parse, rules, before, after }) {
  if (rules > BOUND.milliseconds) return `the rules take ${Math.round(rules)} ms, more than ${BOUND.milliseconds} ms`;
  if (rules > BOUND.free && rules > parse * BOUND.ratio) return `the rules take ${(rules / parse).toFixed(1)} times as long as parsing, more than ${BOUND.ratio} times`;
  if (after > before * BOUND.memoryRatio + BOUND.freeMegabytes) return `the rules raise memory from ${Math.round(before)} MB to ${Math.round(after)} MB`;
  return null;
}
