/** The metamorphic properties of tests/robustness, with far more runs than the tests have time for. */
import { spawnSync } from "node:child_process";

/** Runs of each property, and the milliseconds that they may take. */
const RUNS = "3000";
const LIMIT = 600_000;

/**
 * @param {number} seed of the runs
 * @returns {{ title: string, detail: string }[]} a problem when a property does not hold
 */
export function checkProperties(seed) {
  const { status } = spawnSync("npx", ["vitest", "run", "--project", "source", "tests/robustness/metamorphic.test.ts", `--testTimeout=${LIMIT}`], {
    stdio: "inherit",
    env: { ...process.env, PROPERTY_RUNS: RUNS, PROPERTY_SEED: String(seed) },
  });
  return status === 0 ? [] : [{ title: "A metamorphic property does not hold.", detail: "The test above names the transformation and the case." }];
}
