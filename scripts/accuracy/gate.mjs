/**
 * What got worse between two measurements.
 * @param {Record<string, number>} before figures of the baseline
 * @param {Record<string, number>} after figures of now
 * @returns {string[]} a sentence for each figure that moved the wrong way
 */
export function gateProblems(before, after) {
  const higherIsBetter = { hit: true, discriminated: true, noise: false, cleanReports: false, falseAlarms: false };
  return Object.entries(higherIsBetter)
    .filter(([key, higher]) => (higher ? after[key] < before[key] : after[key] > before[key]))
    .map(([key, higher]) => `${key} ${higher ? "fell" : "rose"} from ${before[key]} to ${after[key]}.`);
}
