import { spread, sum } from "./statistics.mjs";

/**
 * Each rule, all rules together, and the rest of ESLint, as shares of the parse time of the same round: so a slow
 * machine, or a slow round, slows both sides.
 * @param {import("./measure.mjs").Times[][]} rounds the files of each round
 */
export function shares(rounds) {
  const totals = rounds.map(sumUp);
  const share = (timeOf) => spread(totals.map((times) => timeOf(times) / times.parse));
  return {
    rest: share(({ rest }) => rest),
    all: share(({ rules }) => sum(Object.values(rules))),
    rules: Object.fromEntries(Object.keys(totals[0].rules).map((rule) => [rule, share(({ rules }) => rules[rule])])),
  };
}

/** The times of all files of one round together. */
function sumUp(files) {
  const rules = {};
  for (const file of files) for (const [rule, time] of Object.entries(file.rules)) rules[rule] = (rules[rule] ?? 0) + time;
  return { parse: sum(files.map(({ parse }) => parse)), rest: sum(files.map(({ rest }) => rest)), rules };
}
