import { join } from "node:path";
import * as tsParser from "@typescript-eslint/parser";
import { ESLint } from "eslint";
import { sum } from "./statistics.mjs";

/**
 * @typedef {{ name: string, code: string, lines: number }} SourceFile
 * @typedef {{ parse: number, rest: number, rules: Record<string, number> }} Times milliseconds; `rest` is what ESLint does besides parsing and running rules
 * @typedef {{ name: string, config: import("eslint").Linter.Config[] }} Subject
 */

/**
 * Lints the same files with several sets of rules, in turns, so that the noise of the machine hits all alike. The first
 * round warms up and is dropped.
 * @param {SourceFile[]} files
 * @param {Subject[]} subjects
 * @param {number} rounds
 * @param {(done: number, all: number) => void} [onRound]
 * @returns {Promise<Record<string, Times[][]>>} by subject: the times of each file, round by round
 * @throws when a file does not parse or a rule throws; the message names the file
 */
export async function measure(files, subjects, rounds, onRound = () => {}) {
  const linters = subjects.map(({ name, config }) => ({ name, eslint: createLinter(config) }));
  const samples = Object.fromEntries(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    const times = Object.fromEntries(subjects.map(({ name }) => [name, []]));
    for (const file of files) for (const { name, eslint } of linters) times[name].push(await timesOf(eslint, file));
    if (round > 0) for (const { name } of subjects) samples[name].push(times[name]);
    onRound(round, rounds);
  }
  return samples;
}

function createLinter(config) {
  return new ESLint({
    allowInlineConfig: false,
    ignore: false,
    overrideConfigFile: true,
    overrideConfig: [...config, { files: ["**/*.*"], languageOptions: { parser: tsParser }, linterOptions: { reportUnusedDisableDirectives: "off" } }],
    stats: true,
  });
}

async function timesOf(eslint, { name, code }) {
  const [{ messages, stats }] = await eslint.lintText(code, { filePath: join(process.cwd(), name) });
  const fatal = messages.find((message) => message.fatal);
  if (fatal) throw new Error(`${name}:${fatal.line}: ${fatal.message}`);
  const [{ parse, total, rules = {} }] = stats.times.passes;
  const times = Object.fromEntries(Object.entries(rules).map(([rule, time]) => [rule, time.total]));
  return { parse: parse.total, rest: total - parse.total - sum(Object.values(times)), rules: times };
}
