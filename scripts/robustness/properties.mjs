/** The metamorphic properties of tests/robustness, with far more runs than the tests have time for. */
import { spawnSync } from "node:child_process";

/** Runs of each property. */
const RUNS = "3000";

/**
 * @param {number} seed of the runs
 * @returns {{ title: string, detail: string }[]} a problem when a property does not hold
 */
export function checkProperties(seed) {
  const { status } = spawnSync("npx", ["vitest", "run", "--project", "source", "tests/robustness/metamorphic.test.ts"], {
    stdio: "inherit",
    env: { ...process.env, PROPERTY_RUNS: RUNS, PROPERTY_SEED: String(seed) },
  });
  return status === 0 ? [] : [{ title: "A metamorphic property does not hold.", detail: "The test above names the transformation and the case." }];
}
