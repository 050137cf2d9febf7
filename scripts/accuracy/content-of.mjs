/**
 * The source that a report points at, to read and to know it again.
 * @param {string[]} lines of the file
 * @param {number} line from 1
 * @returns {string} the line without its indentation, and the next one where a call only opens on it
 */
export function contentOf(lines, line) {
  const content = lines[line - 1]?.trim() ?? "";
  return content.endsWith("(") ? `${content} ${lines[line]?.trim() ?? ""}` : content;
}
