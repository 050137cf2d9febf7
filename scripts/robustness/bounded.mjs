/** Lints in another thread, under a time limit. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";

/**
 * @param {number} limit milliseconds that a file may take
 * @returns {{ lint: (job: import("./linting.mjs").Job) => Promise<import("./linting.mjs").Outcome & { milliseconds: number, loops?: true }>, end: () => Promise<void> }}
 */
export function boundedLinting(limit) {
  let worker = null;
  const run = async (job) => {
    if (!worker) {
      worker = new Worker(new URL("lint-worker.mjs", import.meta.url));
      await once(worker, "message");
    }
    const answer = once(worker, "message");
    worker.postMessage(job);
    let timer;
    const expiry = new Promise((resolve) => { timer = setTimeout(resolve, limit, null); });
    const outcome = await Promise.race([answer, expiry]);
    clearTimeout(timer);
    if (outcome) return outcome[0];
    answer.catch(() => {});
    await end();
    return null;
  };
  const end = async () => {
    const ended = worker?.terminate();
    worker = null;
    await ended;
  };
  const lint = async (job) => {
    const outcome = await run(job);
    if (outcome) return outcome;
    // Too slow: the rules are to blame only where the host alone is fast enough.
    if (job.rules === false || (await run({ ...job, rules: false })) === null) return { parsed: false, reports: 0, milliseconds: limit };
    return { parsed: true, reports: 0, milliseconds: limit, loops: true, crash: { rule: "a rule", stack: `not done after ${limit / 1000} s` } };
  };
  return { lint, end };
}
