import { renameSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";
import { printCensus } from "./print-census.js";
import { readSettings } from "./read-settings.js";
import type { Census } from "./take-census.js";

let reporting = false;

/**
 * From now on prints a census to standard error on SIGUSR2 and at exit, as the environment variables `LEAKS_CENSUS_LIMIT` and
 * `LEAKS_CENSUS_FILE` say. What goes wrong is said there too and never stops the program. Does nothing in a worker thread,
 * which gets no signals, nor the second time.
 */
export function reportCensus(): void {
  if (!isMainThread) return;
  if (reporting) return;
  reporting = true;
  const { limit, file, problems } = readSettings(process.env);
  problems.forEach(complain);

  const report = (): void => {
    try {
      const census = printCensus({ limit });
      if (file !== undefined) writeCensus(file, census);
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error));
    }
  };
  process.on("SIGUSR2", report);
  process.on("exit", report);
}

/** Writes a census as JSON. Whoever reads the file sees the last census or this one, never half of it. */
function writeCensus(file: string, census: Census): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, `${JSON.stringify({ pid: process.pid, time: new Date().toISOString(), ...census }, undefined, 2)}\n`);
    renameSync(unfinished, file);
  } catch (error) {
    complain(`LEAKS_CENSUS_FILE cannot be written: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function complain(sentence: string): void {
  process.stderr.write(`eslint-plugin-leaks/census: ${sentence}\n`);
}
