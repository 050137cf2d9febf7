import { keyOf } from "./key-of.mjs";

/**
 * Every leak with what was reported on it, and every report on the clean packages, with their source lines.
 * @param {import("./measure.mjs").Result} result
 * @returns {string}
 */
export function list({ name, scores, clean }) {
  return [
    ...scores.flatMap((score) => ["", ...pairLines(name, score)]),
    ...clean.reports.flatMap((report) => [
      "",
      `CLEAN ${name} ${keyOf(report)} ${report.package} ${report.file}:${report.line} ${report.ruleId}`,
      `  ${report.message}`,
      `  > ${report.content}`,
    ]),
  ].join("\n");
}

function pairLines(name, { pair, before, after, hits, discriminated }) {
  const verdict = discriminated ? "DISCRIMINATED" : hits.length > 0 ? "HIT" : "MISS";
  return [
    `${verdict} ${name} ${pair.id} (${pair.category})`,
    ...pair.lines.map((line) => `  the leak ${line}\n    > ${sourceLine(pair.leaky, line)}`),
    ...before.map((report) => reportLine("leaky", pair.leaky, report)),
    ...after.map((report) => reportLine("fixed", pair.fixed, report)),
  ];
}

function reportLine(side, file, { line, ruleId, message }) {
  return `  ${side} ${line} ${ruleId}: ${message}\n    > ${sourceLine(file, line)}`;
}

function sourceLine({ code }, line) {
  return code.split("\n")[line - 1]?.trim() ?? "";
}
