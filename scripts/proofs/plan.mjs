/** Which programs there are to run, and what is missing. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { examplesIn } from "./examples.mjs";
import { proofsIn } from "./proofs-in.mjs";
import { repairsOf } from "./repairs.mjs";

/**
 * Brings the examples of all pages together with their proofs.
 * @param {{ pages: string, proofs: string, rule?: string }} folders where the pages and the proofs are; `rule` picks one
 * @returns {Promise<{ programs: object[], problems: string[] }>} what can be run, and a sentence for everything that cannot
 */
export async function planOf({ pages, proofs, rule }) {
  const programs = [];
  const problems = [];
  for (const page of readdirSync(pages).filter((name) => name.endsWith(".md") && (!rule || name === `${rule}.md`)).sort()) {
    const name = page.slice(0, -".md".length);
    const file = resolve(proofs, `${name}.mjs`);
    if (!existsSync(file)) {
      problems.push(`${join(proofs, `${name}.mjs`)} is missing: the examples of ${join(pages, page)} are not proved.`);
      continue;
    }
    const entries = proofsIn(await import(pathToFileURL(file)));
    const examples = examplesIn(page, pages);
    for (const example of examples) {
      const at = `${example.page}:${example.line}`;
      const proof = entries[example.title];
      if (example.title === "") problems.push(`${at}: the example has no title. Write one into its fence, as in \`\`\`${example.language} ${example.verdict} TITLE.`);
      else if (!proof) problems.push(`${at}: the example "${example.title}" has no proof. Add one to ${join(proofs, `${name}.mjs`)}.`);
      else programs.push(...programsOf({ rule: name, example, proof, file }));
    }
    const seen = examples.map(({ verdict, title }) => `${verdict} ${title}`);
    for (const twice of new Set(seen.filter((key, index) => seen.indexOf(key) !== index))) problems.push(`${join(pages, page)}: two examples are called "${twice}".`);
    const titles = new Set(examples.map(({ title }) => title));
    for (const title of Object.keys(entries)) if (!titles.has(title)) problems.push(`${join(proofs, `${name}.mjs`)}: the proof "${title}" has no example.`);
  }
  for (const file of readdirSync(proofs).filter((name) => /^[^.]+\.mjs$/.test(name)))
    if (!existsSync(join(pages, file.replace(/\.mjs$/, ".md")))) problems.push(`${join(proofs, file)}: there is no page ${join(pages, file.replace(/\.mjs$/, ".md"))}.`);
  return { programs, problems };
}

/** An example, and where it is incorrect the same after each way to repair it. */
function programsOf({ rule, example, proof, file }) {
  const { title, verdict, language, code, page } = example;
  const program = { rule, page, title, language, proof, file };
  if (verdict === "correct") return [{ ...program, kind: "correct", code, expected: proof.keeps }];
  const repairs = repairsOf(rule, example).map((repaired, index) => ({ ...program, kind: `suggestion ${index + 1}`, expected: proof.keeps, ...repaired }));
  return [{ ...program, kind: "incorrect", code, expected: proof.leaks }, ...repairs];
}
