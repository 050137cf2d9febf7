import { spread, sum } from "./statistics.mjs";

/**
 * Each rule, all rules together, and the rest of ESLint, as shares of the parse time. The figures are of the middle time of
 * each file, so that a moment in which the machine did something else counts for nothing; the ends are those of the rounds.
 * @param {import("./measure.mjs").Times[][]} rounds the files of each round
 */
export function shares(rounds) {
  const middle = sumUp(rounds[0].map((_, index) => middleOf(rounds.map((files) => files[index]))));
  const totals = rounds.map(sumUp);
  const share = (timeOf) => ({ ...spread(totals.map((times) => timeOf(times) / times.parse)), median: timeOf(middle) / middle.parse });
  return {
    rest: share(({ rest }) => rest),
    all: share(({ rules }) => sum(Object.values(rules))),
    rules: Object.fromEntries(Object.keys(middle.rules).map((rule) => [rule, share(({ rules }) => rules[rule])])),
  };
}

/** The middle times of one file. */
function middleOf(times) {
  const middle = (timeOf) => spread(times.map(timeOf)).median;
  return {
    parse: middle(({ parse }) => parse),
    rest: middle(({ rest }) => rest),
    rules: Object.fromEntries(Object.keys(times[0].rules).map((rule) => [rule, middle(({ rules }) => rules[rule])])),
  };
}

/** The times of all files of one round together. */
function sumUp(files) {
  const rules = {};
  for (const file of files) for (const [rule, time] of Object.entries(file.rules)) rules[rule] = (rules[rule] ?? 0) + time;
  return { parse: sum(files.map(({ parse }) => parse)), rest: sum(files.map(({ rest }) => rest)), rules };
}
