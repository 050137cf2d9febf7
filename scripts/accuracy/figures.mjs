import { summarise } from "./summarise.mjs";

/**
 * The figures of a preset that the baseline keeps.
 * @param {import("./measure.mjs").Result} result
 * @param {Record<"true" | "false" | "unknowable" | "unread", unknown[]>} judged its reports on the clean packages
 * @param {{ subject?: string }[]} failures of the whole run
 * @returns {{ hit: number, discriminated: number, noise: number, falseAlarms: number, unproven: number, failures: number }}
 *   noise: per 1000 lines, to three places. falseAlarms: reports judged false. unproven: all that are not judged true, unread ones too,
 *   so that a new report counts against the rules until somebody has read it. failures: files that do not parse and rules of this preset that threw.
 */
export function figures({ name, scores }, judged, failures) {
  const { hit, discriminated, noise } = summarise(scores).all;
  return {
    hit,
    discriminated,
    noise: Number(noise.toFixed(3)),
    falseAlarms: judged.false.length,
    unproven: judged.false.length + judged.unknowable.length + judged.unread.length,
    failures: failures.filter(({ subject }) => subject === undefined || subject === name).length,
  };
}
