import { keyOf } from "./key-of.mjs";

/**
 * Sorts reports by what somebody who read them found.
 * @template {import("./key-of.mjs").Report} Report
 * @param {Report[]} reports
 * @param {{ key: string, verdict: string }[]} entries lines of judged.jsonl; verdict is true, false or unknowable
 * @returns {Record<"true" | "false" | "unknowable" | "unread", Report[]>}
 */
export function judge(reports, entries) {
  const verdicts = new Map(entries.map(({ key, verdict }) => [key, verdict]));
  /** @type {Record<"true" | "false" | "unknowable" | "unread", Report[]>} */
  const judged = { true: [], false: [], unknowable: [], unread: [] };
  for (const report of reports) judged[verdicts.get(keyOf(report)) ?? "unread"].push(report);
  return judged;
}
