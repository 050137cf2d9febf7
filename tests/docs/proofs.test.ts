import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { examplesIn } from "../../scripts/proofs/examples.mjs";

const PROOFS = readFileSync("docs/proofs.md", "utf8");

/** The examples that docs/proofs.md has figures for, suggestions aside. */
function provedOf(rule: string): string[] {
  const [, section = ""] = PROOFS.split(`\n## ${rule}\n`);
  const [own = ""] = section.split("\n## ");
  return [...own.matchAll(/^\| (?<title>[^|]+) \| (?<verdict>incorrect|correct) \|/gm)].map(([, title, verdict]) => `${verdict ?? ""} ${title ?? ""}`);
}

describe.each(readdirSync("docs/rules").map((file) => file.replace(/\.md$/, "")))("%s", (rule) => {
  const page = readFileSync(`docs/rules/${rule}.md`, "utf8");

  it("has the figures of all its examples and no others in docs/proofs.md; `npm run proofs` writes them", () => {
    expect(provedOf(rule).sort()).toEqual(examplesIn(`${rule}.md`, "docs/rules").map(({ verdict, title }) => `${verdict} ${title}`).sort());
  });

  it("tells them below its examples", () => {
    expect(page).toContain(`Each example [was run](../proofs.md#${rule}): incorrect, it keeps `);
  });
});
