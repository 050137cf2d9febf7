import { readFileSync, writeFileSync } from "node:fs";
import { percent } from "./gate.mjs";
import { SHARED, nothing, ours } from "./subjects.mjs";
import { shares } from "./measure.mjs";
import { spread } from "./statistics.mjs";

const BEGIN = "<!-- begin measured by `npm run bench` -->";
const END = "<!-- end measured by `npm run bench` -->";

/**
 * Replaces what stands between the markers of a page.
 * @param {string} file
 * @param {string} text Markdown
 * @throws when the page does not have the markers; the message names it
 */
export function writeMeasured(file, text) {
  const page = readFileSync(file, "utf8");
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${file} does not have the lines "${BEGIN}" and "${END}".`);
  writeFileSync(file, `${page.slice(0, begin)}${BEGIN}\n\n${text.trim()}\n\n${page.slice(end)}`);
}

/** The rules of this plugin, and what they share. */
export function rulesTable({ all, rules }) {
  return table(["", "share of parse time", "lowest and highest round"], [
    ...Object.entries(rules).map(([rule, share]) => [SHARED.includes(rule) ? `shared: ${rule.slice("shared/".length)}` : `\`${rule}\``, percent(share.median), range(share, percent)]),
    ["**all together**", `**${percent(all.median)}**`, range(all, percent)],
  ]);
}

/**
 * This plugin beside others.
 * @param {Record<string, import("./measure.mjs").Times[][]>} samples by subject
 */
export function subjectsTable(samples) {
  const rows = Object.entries(samples).filter(([name]) => name !== nothing.name).map(([name, rounds]) => {
    const { all, rules } = shares(rounds);
    const each = Object.entries(rules).filter(([rule]) => !SHARED.includes(rule)).map(([, { median }]) => median);
    const one = spread(each);
    return [name === ours.name ? `**${name}**` : name, each.length, percent(all.median), range(all, percent), percent(one.median), percent(one.max)];
  });
  return table(["", "rules", "share of parse time", "lowest and highest round", "middle rule", "dearest rule"], rows);
}

/** @param {ReturnType<typeof import("./growth.mjs").growth>["points"]} points */
export function filesTable(points) {
  return table(["file", "lines", "parse", "all rules", "share of parse time"],
    points.map(({ name, lines, parse, rules }) => [`\`${name}\``, lines.toLocaleString("en"), ms(parse), ms(rules), percent(rules / parse)]));
}

/** @param {ReturnType<typeof import("./growth.mjs").growth>} growth */
export function fitsTable({ parse, rules }) {
  return table(["", "exponent", "R²"], [["parse", parse.exponent.toFixed(2), parse.r2.toFixed(3)], ["all rules", rules.exponent.toFixed(2), rules.r2.toFixed(3)]]);
}

/**
 * @param {Record<string, { median: number, min: number, max: number }>} times
 * @param {(time: number) => string} format
 */
export function timesTable(times, format) {
  return table(["", "median", "lowest and highest"], Object.entries(times).map(([name, time]) => [name, format(time.median), range(time, format)]));
}

/** @param {{ name: string, packages: number, bytes: number }[]} sizes */
export function sizesTable(sizes) {
  return table(["", "packages", "size"], sizes.map(({ name, packages, bytes }) => [name, packages, `${(bytes / 1024 / 1024).toFixed(2)} MB`]));
}

/** @param {number} time milliseconds */
export function ms(time) {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

/** @param {number} time seconds */
export function s(time) {
  return `${time.toFixed(2)} s`;
}

function range({ min, max }, format) {
  return `${format(min)} to ${format(max)}`;
}

function table(head, rows) {
  return [head, head.map((_, index) => (index === 0 ? ":--" : "--:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
