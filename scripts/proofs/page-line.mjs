/** The line under the examples of a rule's page that says what they keep alive. */

const MARK = "<!-- proofs -->";

/**
 * Writes the line, in the place of the one that is there, or at the end of the section of the examples.
 * @param {string} page its Markdown
 * @param {string} rule
 * @param {{ program: object, results: Map<string, object> }[]} outcomes of that rule's programs
 * @returns {string} the page
 */
export function linkTo(page, rule, outcomes) {
  const line = `Each example [was run](../proofs.md#${rule}): ${sentenceOf(outcomes)}. ${MARK}`;
  if (page.includes(MARK)) return page.replace(new RegExp(`^.*${MARK}$`, "m"), line);
  const end = page.indexOf("\n## ", page.indexOf("\n## Examples\n") + 1);
  return `${page.slice(0, end)}\n${line}\n${page.slice(end)}`;
}

function sentenceOf(outcomes) {
  const clauses = [
    ["incorrect", "incorrect, it keeps"],
    ["suggestion", "after a suggestion"],
    ["correct", "correct"],
  ].map(([kind, words]) => [words, figures(outcomes.filter(({ program }) => program.kind.startsWith(kind)))]);
  return clauses.filter(([, figure]) => figure !== "").map(([words, figure]) => `${words} ${figure}`).join(", ");
}

/** "40 of 40", or several of them where the examples differ. */
function figures(outcomes) {
  return [...new Set(outcomes.flatMap(({ results }) => [...results.values()]).map(({ survivors, tracked }) => `${survivors} of ${tracked}`))].join(" or ");
}
