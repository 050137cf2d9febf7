/**
 * How a set of rules does on leaks with their fixes.
 * hit: a report on the leaky file within two lines of a labelled line. discriminated: hit, and the fixed file has fewer
 * reports of the rules that hit. noise: reports per 1000 lines over the fixed files.
 * @param {{ id: string, category: string, lines: number[], leaky: string, fixed: string, name: string }[]} pairs
 * @param {(code: string, name: string) => { ruleId: string, line: number }[]} lint
 */
export function scorePairs(pairs, lint, onProgress = () => {}) {
  return pairs.map((pair, index) => {
    onProgress(index + 1, pairs.length);
    const before = lint(pair.leaky, pair.name);
    const after = lint(pair.fixed, pair.name);
    const hits = before.filter(({ line }) => pair.lines.some((labelled) => Math.abs(labelled - line) <= 2));
    const rules = new Set(hits.map(({ ruleId }) => ruleId));
    const count = (reports) => reports.filter(({ ruleId }) => rules.has(ruleId)).length;
    return {
      id: pair.id,
      category: pair.category,
      before,
      after,
      rules: [...rules],
      hit: hits.length > 0,
      discriminated: hits.length > 0 && count(after) < count(before),
      linesAfter: pair.fixed.split("\n").length,
    };
  });
}

/** Sums scores up: counts and shares, overall and by a key of each score. */
export function summarise(scores, keysOf) {
  const rows = new Map([["all", { pairs: 0, hit: 0, discriminated: 0 }]]);
  for (const score of scores)
    for (const key of ["all", ...keysOf(score)]) {
      const row = rows.get(key) ?? { pairs: 0, hit: 0, discriminated: 0 };
      row.pairs++;
      if (score.hit) row.hit++;
      if (score.discriminated) row.discriminated++;
      rows.set(key, row);
    }
  const reports = scores.reduce((sum, { after }) => sum + after.length, 0);
  const lines = scores.reduce((sum, { linesAfter }) => sum + linesAfter, 0);
  return { rows: Object.fromEntries([...rows].sort(([a], [b]) => (a === "all" ? -1 : b === "all" ? 1 : a.localeCompare(b)))), noise: lines > 0 ? (reports / lines) * 1000 : 0 };
}
