import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readLines, unpack } from "../packages.mjs";

/**
 * @typedef {{ id: string, category: string, lines: number[], leaky: File, fixed: File }} Pair a leak and its fix;
 *   `lines` are those of the leaky file that the fix is about, from 1
 * @typedef {{ name: string, code: string }} File
 */

/**
 * Leaks in published packages, with the releases that fixed them.
 * @param {{ package: string, category: string, leaky: object, fixed: object }[]} entries lines of npm-leaks.jsonl, downloaded
 * @returns {Pair[]}
 */
export function publishedPairs(entries) {
  const file = (entry, { file: name, ...release }) => ({ name, code: readFileSync(join(unpack({ package: entry.package, ...release }), name), "utf8") });
  return entries.map((entry) => ({
    id: `${entry.package}@${entry.leaky.version} ${entry.leaky.file}`,
    category: entry.category,
    lines: entry.leaky.lines,
    leaky: file(entry, entry.leaky),
    fixed: file(entry, entry.fixed),
  }));
}

/**
 * Files laid out as `<folder>/<id>/{before,after}.<ext>`.
 * @param {string} folder
 * @param {string} manifest a file with one JSON object a line: id, ext, category, leakLines
 * @returns {Pair[]}
 * @throws when a file is not there
 */
export function folderPairs(folder, manifest) {
  return readLines(manifest).map(({ id, ext, category, leakLines }) => {
    const file = (side) => ({ name: `${id}.${ext}`, code: readFileSync(join(folder, id, `${side}.${ext}`), "utf8") });
    return { id, category, lines: leakLines, leaky: file("before"), fixed: file("after") };
  });
}
