import { perThousand } from "./per-thousand.mjs";
import { summarise } from "./summarise.mjs";
import { table } from "./table.mjs";

/**
 * The results as Markdown tables.
 * @param {import("./measure.mjs").Result[]} results
 * @param {Record<string, ReturnType<typeof import("./judge.mjs").judge>>} judged the judged reports on the clean packages, by subject; empty without clean packages
 * @returns {string} all subjects, then the subjects by category, then every rule that reports anything
 */
export function tables(results, judged) {
  const summaries = results.map((result) => ({ ...result, ...summarise(result.scores) }));
  const parts = [overall(summaries), byCategory(summaries), byRule(summaries)];
  if (Object.keys(judged).length > 0) parts.push(onClean(summaries, judged));
  return parts.join("\n\n");
}

function overall(summaries) {
  return table(
    [`${summaries[0].scores.length} leaks`, "hit", "discriminated", "noise"],
    summaries.map(({ name, all }) => [code(name), share(all.hit, all.pairs), share(all.discriminated, all.pairs), all.noise.toFixed(2)]),
  );
}

function byCategory(summaries) {
  return table(
    ["category", "leaks", ...summaries.map(({ name }) => `${code(name)} hit / discriminated / noise`)],
    Object.keys(summaries[0].categories).map((category) => [
      category,
      summaries[0].categories[category].pairs,
      ...summaries.map(({ categories }) => cell(categories[category])),
    ]),
  );
}

function byRule(summaries) {
  return table(
    ["by", "rule", "hit", "discriminated", "noise"],
    summaries.flatMap(({ name, rules }) => Object.entries(rules).map(([rule, row]) => [code(name), code(rule), row.hit, row.discriminated, row.noise.toFixed(2)])),
  );
}

function onClean(summaries, judged) {
  return table(
    [`clean packages, ${summaries[0].clean.lines.toLocaleString("en")} lines`, "rule", "reports", "per 1000 lines", "true", "false", "unknowable", "unread"],
    summaries.flatMap(({ name, clean }) => {
      const rules = [...new Set(clean.reports.map(({ ruleId }) => ruleId))].sort();
      return [undefined, ...rules].map((rule) => {
        const of = (reports) => reports.filter(({ ruleId }) => rule === undefined || ruleId === rule).length;
        const { true: right, false: wrong, unknowable, unread } = judged[name];
        return [code(name), rule === undefined ? "all" : code(rule), of(clean.reports), perThousand(of(clean.reports), clean.lines).toFixed(3), of(right), of(wrong), of(unknowable), of(unread)];
      });
    }),
  );
}

const code = (text) => `\`${text}\``;
const cell = ({ hit, discriminated, noise }) => `${hit} / ${discriminated} / ${noise.toFixed(2)}`;
const share = (part, whole) => `${part} (${whole === 0 ? 0 : Math.round((part / whole) * 100)} %)`;
