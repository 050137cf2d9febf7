import { formatCensus } from "./format-census.js";
import { type Census, type CensusOptions, takeCensus } from "./take-census.js";

interface PrintOptions extends CensusOptions {
  /** Where to write; standard error when it is not given. */
  readonly stream?: { write(text: string): unknown };
}

/**
 * Takes a census and writes it as a table.
 * @returns the census
 * @throws {RangeError} when the limit is no whole number of at least 1
 * @throws {Error} when the engine has no inspector
 */
export function printCensus({ stream = process.stderr, ...options }: PrintOptions = {}): Census {
  const census = takeCensus(options);
  stream.write(formatCensus(census));
  return census;
}
