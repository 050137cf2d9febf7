import { perThousand } from "./per-thousand.mjs";
import { summarise } from "./summarise.mjs";
import { table } from "./table.mjs";

/** As judge() sorts; nobody judges the reports of other plugins. */
const VERDICTS = ["true", "false", "unknowable", "unread"];

/**
 * The results as Markdown tables.
 * @param {import("./measure.mjs").Result[]} results
 * @param {Record<string, ReturnType<typeof import("./judge.mjs").judge>>} judged the reports of the presets on the clean packages, by preset
 * @returns {string} all subjects, then the subjects by category, then every rule that reports anything, then the clean packages if they were linted
 */
export function tables(results, judged) {
  const summaries = results.map((result) => ({ ...result, ...summarise(result.scores) }));
  const parts = [overall(summaries), byCategory(summaries), byRule(summaries)];
  if (summaries.some(({ clean }) => clean.lines > 0)) parts.push(onClean(summaries, judged));
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
    ["hit / discriminated / noise", "leaks", ...summaries.map(({ name }) => code(name))],
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
    [`clean packages, ${summaries[0].clean.lines.toLocaleString("en")} lines`, "rule", "reports", "per 1000 lines", ...VERDICTS],
    summaries.flatMap(({ name, clean }) => {
      const rules = [...new Set(clean.reports.map(({ ruleId }) => ruleId))].sort();
      return [undefined, ...rules].map((rule) => {
        const count = (reports) => reports.filter(({ ruleId }) => rule === undefined || ruleId === rule).length;
        const all = count(clean.reports);
        const verdicts = VERDICTS.map((verdict) => (name in judged ? count(judged[name][verdict]) : "–"));
        return [code(name), rule === undefined ? "all" : code(rule), all, perThousand(all, clean.lines).toFixed(3), ...verdicts];
      });
    }),
  );
}

const code = (text) => `\`${text}\``;
const cell = ({ hit, discriminated, noise }) => `${hit} / ${discriminated} / ${noise.toFixed(2)}`;
const share = (part, whole) => `${part} (${whole === 0 ? 0 : Math.round((part / whole) * 100)} %)`;
