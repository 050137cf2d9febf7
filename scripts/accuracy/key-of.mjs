import { createHash } from "node:crypto";

/**
 * @typedef {{ package: string, file: string, ruleId: string, content: string }} Report
 * @param {Report} report
 * @returns {string} the same for as long as rule, file and reported source are the same, on whatever line
 */
export function keyOf({ package: name, file, ruleId, content }) {
  return createHash("sha256").update([name, file, ruleId, content].join("\n")).digest("hex").slice(0, 16);
}
