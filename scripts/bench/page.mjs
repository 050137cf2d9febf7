/** Figures as Markdown. */
import { spread } from "./statistics.mjs";

/** Stands before the name of what several rules share. */
const SHARED = "shared/";

/**
 * The rules of this plugin, and what they share.
 * @param {ReturnType<typeof import("./measure.mjs").shares>} cost
 * @param {Record<string, number>} [alone] the share of each rule where no other runs
 */
export function rulesTable({ all, rules }, alone) {
  const row = (name, share, rule) => [name, percent(share.median), range(share, percent), ...(alone ? [rule in alone ? percent(alone[rule]) : ""] : [])];
  return table(["", "share of parse time", "lowest and highest round", ...(alone ? ["alone"] : [])], [
    ...Object.entries(rules).map(([rule, share]) => row(isShared(rule) ? `shared: ${rule.slice(SHARED.length)}` : `\`${rule}\``, share, rule)),
    row("**all together**", all, ""),
  ]);
}

/** Whether an id stands for what several rules share, and not for a rule. */
export function isShared(rule) {
  return rule.startsWith(SHARED);
}

/**
 * This plugin beside others.
 * @param {Record<string, ReturnType<typeof import("./measure.mjs").shares>>} costs by subject
 */
export function subjectsTable(costs) {
  const rows = Object.entries(costs).map(([name, { all, rules }]) => {
    const each = Object.entries(rules).filter(([rule]) => !isShared(rule)).map(([, { median }]) => median);
    return [name, each.length, percent(all.median), range(all, percent), percent(spread(each).median), percent(spread(each).max)];
  });
  return table(["", "rules", "share of parse time", "lowest and highest round", "middle rule", "dearest rule"], rows);
}

/** @param {ReturnType<typeof import("./growth.mjs").growth>["points"]} points */
export function filesTable(points) {
  return table(["file", "lines", "parse", "all rules", "a line", "share of parse time"],
    points.map(({ name, lines, parse, rules }) => [`\`${name}\``, lines.toLocaleString("en"), ms(parse), ms(rules), us(rules / lines), percent(rules / parse)]));
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

/** @param {number} share 0.0123 for 1.23 % */
export function percent(share) {
  return `${(share * 100).toFixed(2)} %`;
}

/** @param {number} time milliseconds */
export function ms(time) {
  return `${time.toFixed(time < 10 ? 1 : 0)} ms`;
}

/** @param {number} time milliseconds, of which only thousandths are left */
export function us(time) {
  return `${(time * 1000).toFixed(1)} µs`;
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
