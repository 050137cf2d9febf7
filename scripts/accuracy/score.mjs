/** How far from a labelled line a report may be, in lines: a fix touches the statement, a report may point into it. */
const REACH = 2;

/**
 * How a set of rules does on one leak with its fix.
 * @param {import("./pairs.mjs").Pair} pair
 * @param {{ ruleId: string, line: number, message: string }[]} before reports on the leaky file
 * @param {{ ruleId: string, line: number, message: string }[]} after reports on the fixed file
 * @returns {{ pair: import("./pairs.mjs").Pair, before: { ruleId: string, line: number, message: string }[], after: { ruleId: string, line: number, message: string }[], hits: string[], discriminations: string[], discriminated: boolean, linesAfter: number }}
 *   hits: the rules with a report on the leaky file within two lines of a labelled line. discriminations: those of them that report less on the fixed file.
 *   discriminated: all of them together report less on the fixed file.
 */
export function score(pair, before, after) {
  const isNear = ({ line }) => pair.lines.some((labelled) => Math.abs(labelled - line) <= REACH);
  const hits = [...new Set(before.filter(isNear).map(({ ruleId }) => ruleId))];
  const reportsLess = (rules) => countOf(after, rules) < countOf(before, rules);
  return {
    pair,
    before,
    after,
    hits,
    discriminations: hits.filter((rule) => reportsLess([rule])),
    discriminated: reportsLess(hits),
    linesAfter: pair.fixed.code.split("\n").length,
  };
}

function countOf(reports, rules) {
  return reports.filter(({ ruleId }) => rules.includes(ruleId)).length;
}
