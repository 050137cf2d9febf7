/**
 * A Markdown table, aligned to be read as it is.
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 * @returns {string}
 */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(cells[0]), `| ${widths.map((width) => `:${"-".repeat(width - 1)}`).join(" | ")} |`, ...cells.slice(1).map(line)].join("\n");
}
