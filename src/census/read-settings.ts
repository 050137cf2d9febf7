import { DEFAULT_LIMIT, isLimit } from "./take-census.js";

export interface ReportSettings {
  /** How many classes to list. */
  readonly limit: number;
  /** Where to write each census as JSON; undefined for nowhere. */
  readonly file: string | undefined;
  /** What is wrong with the environment, a sentence each. */
  readonly problems: readonly string[];
}

/**
 * Reads the environment variables of the census. One that is empty counts as not set.
 * @param env such as `process.env`
 */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ReportSettings {
  const file = env.LEAKS_CENSUS_FILE === "" ? undefined : env.LEAKS_CENSUS_FILE;
  const text = env.LEAKS_CENSUS_LIMIT ?? "";
  if (text === "") return { limit: DEFAULT_LIMIT, file, problems: [] };
  const limit = /^\d+$/.test(text) ? Number(text) : NaN;
  if (isLimit(limit)) return { limit, file, problems: [] };
  const problem = `LEAKS_CENSUS_LIMIT must be a whole number of at least 1, but is ${JSON.stringify(text)}. ${DEFAULT_LIMIT} is used.`;
  return { limit: DEFAULT_LIMIT, file, problems: [problem] };
}
