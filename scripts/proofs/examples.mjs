/** The examples of a rule's page: fenced blocks such as ```js incorrect registry. */

const EXAMPLE = /^```(?<language>\w+) (?<verdict>correct|incorrect)(?: (?<title>[^\n]+))?\n(?<code>.*?)^```$/gms;

/**
 * Reads the examples of a page, in their order.
 * @param {string} page the Markdown of the page
 * @returns {import("./examples.mjs").Example[]} empty where the page has none
 */
export function examplesOf(page) {
  return [...page.matchAll(EXAMPLE)].map(({ groups, index }) => ({
    language: groups.language,
    verdict: groups.verdict,
    title: groups.title ?? "",
    code: groups.code,
    line: page.slice(0, index).split("\n").length + 1,
  }));
}
