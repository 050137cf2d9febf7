/** For each figure of the baseline, whether more of it is better. */
const HIGHER_IS_BETTER = { hit: true, discriminated: true, noise: false, falseAlarms: false, unproven: false, failures: false };

/**
 * What got worse between two measurements of a preset.
 * @param {string} preset
 * @param {Record<string, number> | undefined} before its figures in the baseline
 * @param {Record<string, number>} after its figures now
 * @returns {string[]} a sentence for each figure that moved the wrong way, or that the baseline does not have
 */
export function gateProblems(preset, before, after) {
  return Object.entries(HIGHER_IS_BETTER).flatMap(([key, higher]) => {
    const old = before?.[key];
    if (old === undefined) return [`${preset}: the baseline has no ${key}.`];
    if (higher ? after[key] < old : after[key] > old) return [`${preset}: ${key} ${higher ? "fell" : "rose"} from ${old} to ${after[key]}.`];
    return [];
  });
}
