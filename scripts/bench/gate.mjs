import { isShared, percent } from "./page.mjs";

/** What all rules together may take at most one day, as a share of parse time. */
export const GOAL = 0.08;
/** Shares of parse time that may not be passed: for all rules what they take today, with room for the noise of a machine. */
export const ALL_RULES = 0.2;
export const ONE_RULE = 0.01;

/**
 * Where the rules cost too much: all together with what they share, and each without that.
 * @param {ReturnType<typeof import("./shares.mjs").shares>} cost
 * @returns {string[]} a sentence for each limit that is passed
 */
export function gateProblems({ all, rules }) {
  const each = Object.entries(rules).filter(([rule]) => !isShared(rule)).map(([rule, share]) => [rule, share, ONE_RULE]);
  return [["All rules together", all, ALL_RULES], ...each]
    // What is not a number was not measured, and does not pass either.
    .filter(([, { median }, limit]) => !(median <= limit))
    .map(([who, { median }, limit]) => `${who}: ${percent(median)} of parse time, over the limit of ${percent(limit)}.`);
}
