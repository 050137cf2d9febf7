import { perThousand } from "./per-thousand.mjs";

/**
 * Adds scores up.
 * @param {ReturnType<typeof import("./score.mjs").score>[]} scores
 * @returns {{ all: Row, categories: Record<string, Row>, rules: Record<string, Row> }} in alphabetical order
 * @typedef {{ pairs: number, hit: number, discriminated: number, noise: number }} Row noise: reports per 1000 lines of the fixed files;
 *   of a category: of its fixed files; of a rule: its reports, over all fixed files
 */
export function summarise(scores) {
  const ruleNames = scores.flatMap(({ before, after }) => [...before, ...after].map(({ ruleId }) => ruleId));
  return {
    all: rowOf(scores),
    categories: rows(scores.map(({ pair }) => pair.category), (name) => rowOf(scores.filter(({ pair }) => pair.category === name))),
    rules: rows(ruleNames, (name) => rowOf(scores, name)),
  };
}

function rowOf(scores, rule) {
  const lines = scores.reduce((sum, { linesAfter }) => sum + linesAfter, 0);
  const reports = scores.flatMap(({ after }) => after).filter(({ ruleId }) => rule === undefined || ruleId === rule);
  return {
    pairs: scores.length,
    hit: scores.filter(({ hits }) => (rule === undefined ? hits.length > 0 : hits.includes(rule))).length,
    discriminated: scores.filter(({ discriminated, discriminations }) => (rule === undefined ? discriminated : discriminations.includes(rule))).length,
    noise: perThousand(reports.length, lines),
  };
}

function rows(names, make) {
  return Object.fromEntries([...new Set(names)].sort().map((name) => [name, make(name)]));
}
