/**
 * Replaces what stands between the two markers of a section of a page.
 * @param {string} page
 * @param {string} section as in `<!-- begin section -->` and `<!-- end section -->`
 * @param {string} content
 * @returns {string}
 * @throws when the page has no such section
 */
export function replaceSection(page, section, content) {
  const [begin, end] = [`<!-- begin ${section} -->`, `<!-- end ${section} -->`];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`The page has no section between ${begin} and ${end}.`);
  return `${page.slice(0, from + begin.length)}\n\n${content}\n\n${page.slice(to)}`;
}
