/** Shares of parse time that may not be passed. */
const ALL_RULES = 0.08;
const ONE_RULE = 0.01;

/** Rules that are known to pass the limit, with the share that they may not pass; only ever lowered. */
const EXCEPTIONS = {};

/**
 * What the rules cost too much.
 * @param {number} all all rules together and what they share, as a share of parse time
 * @param {Record<string, number>} rules each rule without what it shares with others, as a share of parse time
 * @param {Record<string, number>} [exceptions] a higher limit by rule
 * @returns {string[]} a sentence for each limit passed, and for each exception that is needed no more
 */
export function gateProblems(all, rules, exceptions = EXCEPTIONS) {
  const problems = all > ALL_RULES ? [`All rules together take ${percent(all)} of parse time; the limit is ${percent(ALL_RULES)}.`] : [];
  for (const [rule, share] of Object.entries(rules)) {
    const limit = exceptions[rule] ?? ONE_RULE;
    if (share > limit) problems.push(`${rule} takes ${percent(share)} of parse time; the limit is ${percent(limit)}.`);
  }
  for (const rule of Object.keys(exceptions)) {
    if (!(rules[rule] > ONE_RULE)) problems.push(`${rule} needs its exception in scripts/bench/gate.mjs no more.`);
  }
  return problems;
}

/** @param {number} share 0.0123 for 1.23 % */
export function percent(share) {
  return `${(share * 100).toFixed(2)} %`;
}
