/**
 * @param {number} reports
 * @param {number} lines
 * @returns {number} reports per 1000 lines; of no lines, none
 */
export function perThousand(reports, lines) {
  return lines === 0 ? 0 : (reports / lines) * 1000;
}
