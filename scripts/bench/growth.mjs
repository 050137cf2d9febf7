import { generate } from "./generate.mjs";
import { powerFit, spread, sum } from "./statistics.mjs";

/** Below, a file costs what any file costs, whatever stands in it. */
const SMALL = 100;

/** Lengths of the generated files. */
const LENGTHS = [1000, 2500, 5000, 10_000, 25_000, 50_000];

/** Files of one making that differ in length alone. */
export function generatedFiles() {
  return LENGTHS.map((length) => {
    const code = generate(length);
    return { name: `generated/${length}.js`, code, lines: code.split("\n").length };
  });
}

/**
 * How the cost of a file follows its length.
 * @param {import("./measure.mjs").SourceFile[]} files
 * @param {import("./measure.mjs").Times[][]} rounds the times of these files, in their order, round by round
 * @returns {{ parse: ReturnType<typeof powerFit>, rules: ReturnType<typeof powerFit>, middle: { line: number, share: number }, points: { name: string, lines: number, parse: number, rules: number }[] }}
 *   fits over the files that are not small, and the middle of these: milliseconds of the rules a line, and their share of the parse time; the points are all files, longest first, with milliseconds
 */
export function growth(files, rounds) {
  const points = files
    .map(({ name, lines }, index) => ({
      name,
      lines,
      parse: spread(rounds.map((round) => round[index].parse)).median,
      rules: spread(rounds.map((round) => sum(Object.values(round[index].rules)))).median,
    }))
    .sort((a, b) => b.lines - a.lines);
  const long = points.filter(({ lines }) => lines >= SMALL);
  return {
    parse: powerFit(long.map(({ lines, parse }) => ({ x: lines, y: parse }))),
    rules: powerFit(long.map(({ lines, rules }) => ({ x: lines, y: rules }))),
    middle: { line: spread(long.map(({ lines, rules }) => rules / lines)).median, share: spread(long.map(({ parse, rules }) => rules / parse)).median },
    points,
  };
}
