/**
 * Counts the live objects of a running program by class. Node only; knows nothing of the rules, nor do they of it.
 * @example
 * import { printCensus } from "eslint-plugin-leaks/census";
 * printCensus({ limit: 20 });
 * @example
 * node --import eslint-plugin-leaks/census app.js
 */
import { isPreloaded } from "./is-preloaded.js";
import { reportCensus } from "./report-census.js";

export { outstanding, type Outstanding } from "./outstanding.js";
export { printCensus } from "./print-census.js";
export type { MemoryFigures } from "./read-memory.js";
export { reportCensus } from "./report-census.js";
export { type Census, type CensusOptions, type ClassCount, takeCensus } from "./take-census.js";
export { track } from "./track.js";

// As a library it does nothing by itself; only who names it on the command line asks for reports.
if (isPreloaded(import.meta.url, process.execArgv, process.env.NODE_OPTIONS)) reportCensus();
