/** A thread that lints what it is sent, so that it can be ended when a rule loops. */
import { parentPort } from "node:worker_threads";
import { linting } from "./linting.mjs";

const lint = await linting();
parentPort.on("message", (job) => {
  const start = performance.now();
  parentPort.postMessage({ ...lint(job), milliseconds: performance.now() - start });
});
parentPort.postMessage("ready");
