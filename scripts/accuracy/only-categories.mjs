import { UsageError } from "./usage-error.mjs";

/**
 * @param {import("./pairs.mjs").Pair[]} pairs
 * @param {string[]} categories none means all
 * @returns {import("./pairs.mjs").Pair[]} the pairs of these categories
 * @throws {UsageError} for a category that no pair has
 */
export function onlyCategories(pairs, categories) {
  const known = [...new Set(pairs.map(({ category }) => category))].sort();
  const unknown = categories.find((category) => !known.includes(category));
  if (unknown !== undefined) throw new UsageError(`Unknown category "${unknown}". Known are ${known.join(", ")}.`);
  return categories.length === 0 ? pairs : pairs.filter(({ category }) => categories.includes(category));
}
