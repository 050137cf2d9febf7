/** Puts the figures of a run into docs/robustness.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const PAGE = resolve("docs/robustness.md");

/**
 * @param {object[]} files a row a parser
 * @param {object[]} sizes a row a shape
 */
export function writePage(files, sizes) {
  const page = fill(fill(readFileSync(PAGE, "utf8"), "files", table(files)), "sizes", table(sizes));
  writeFileSync(PAGE, page);
}

/** Replaces what stands between the markers of a part of the page. */
function fill(page, part, text) {
  const [begin, end] = [`<!-- begin ${part} -->`, `<!-- end ${part} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${PAGE} lacks the markers ${begin} and ${end}.`);
  return `${page.slice(0, from + begin.length)}\n${text}\n${page.slice(to)}`;
}

function table(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(columns), line(columns.map(() => ":--")), ...rows.map((row) => line(columns.map((column) => String(row[column] ?? "").replaceAll("|", "\\|"))))].join("\n");
}
