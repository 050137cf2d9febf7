/** The examples of a rule's page: fenced blocks such as ```js incorrect registry. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

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

/** Where the pages with more examples are, seen from the pages of the rules. */
const MORE = "../examples";

/**
 * The examples of a rule: those of its page, and those of the page with more of them, where there is one.
 * @param {string} page the name of both
 * @param {string} pages the folder of the pages of the rules
 * @returns {(import("./examples.mjs").Example & { page: string })[]} each with the path of its page
 */
export function examplesIn(page, pages) {
  const files = [join(pages, page), join(pages, MORE, page)].filter((file) => existsSync(file));
  return files.flatMap((file) => examplesOf(readFileSync(file, "utf8")).map((example) => ({ ...example, page: file })));
}
