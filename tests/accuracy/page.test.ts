import { describe, expect, it } from "vitest";
import { replaceSection } from "../../scripts/accuracy/replace-section.mjs";
import { score } from "../../scripts/accuracy/score.mjs";
import { table } from "../../scripts/accuracy/table.mjs";
import { tables } from "../../scripts/accuracy/tables.mjs";

it("writes an aligned table", () => {
  expect(table(["rule", "hit"], [["no-a", 1], ["no-listener", 20]])).toBe(
    ["| rule        | hit |", "| :---------- | :-- |", "| no-a        | 1   |", "| no-listener | 20  |"].join("\n"),
  );
});

describe("a section of the page", () => {
  const page = "# A\n\n<!-- begin npm -->\nold\n<!-- end npm -->\n\n<!-- begin pairs -->\nkept\n<!-- end pairs -->\n";

  it("is replaced, and nothing else", () => {
    expect(replaceSection(page, "npm", "new")).toBe("# A\n\n<!-- begin npm -->\n\nnew\n\n<!-- end npm -->\n\n<!-- begin pairs -->\nkept\n<!-- end pairs -->\n");
  });

  it("is the same when written twice", () => {
    const once = replaceSection(page, "npm", "new");
    expect(replaceSection(once, "npm", "new")).toBe(once);
  });

  it("must be there", () => {
    expect(() => replaceSection(page, "other", "new")).toThrow("The page has no section between <!-- begin other --> and <!-- end other -->.");
  });
});

describe("the tables", () => {
  const report = { package: "p", file: "a.js", content: "", line: 1, ruleId: "leaks/a", message: "" };
  const pair = { id: "a", category: "raf", lines: [1], leaky: { name: "a.js", code: "" }, fixed: { name: "a.js", code: "\n" } };
  const result = (name: string, lines: number) => ({ name, scores: [score(pair, [report], []), score(pair, [], [])], clean: { reports: [report], lines } });
  const judged = { strict: { true: [report], false: [], unknowable: [], unread: [] } };

  it("show the subjects, their categories and rules, and the clean packages", () => {
    expect(tables([result("strict", 2000), result("peer", 2000)], judged).replace(/ +/g, " ").split("\n")).toEqual([
      "| 2 leaks | hit | discriminated | noise |",
      "| :------- | :------- | :------------ | :---- |",
      "| `strict` | 1 (50 %) | 1 (50 %) | 0.00 |",
      "| `peer` | 1 (50 %) | 1 (50 %) | 0.00 |",
      "",
      "| hit / discriminated / noise | leaks | `strict` | `peer` |",
      "| :-------------------------- | :---- | :----------- | :----------- |",
      "| raf | 2 | 1 / 1 / 0.00 | 1 / 1 / 0.00 |",
      "",
      "| by | rule | hit | discriminated | noise |",
      "| :------- | :-------- | :-- | :------------ | :---- |",
      "| `strict` | `leaks/a` | 1 | 1 | 0.00 |",
      "| `peer` | `leaks/a` | 1 | 1 | 0.00 |",
      "",
      "| clean packages, 2,000 lines | rule | reports | per 1000 lines | true | false | unknowable | unread |",
      "| :-------------------------- | :-------- | :------ | :------------- | :--- | :---- | :--------- | :----- |",
      "| `strict` | all | 1 | 0.500 | 1 | 0 | 0 | 0 |",
      "| `strict` | `leaks/a` | 1 | 0.500 | 1 | 0 | 0 | 0 |",
      "| `peer` | all | 1 | 0.500 | – | – | – | – |",
      "| `peer` | `leaks/a` | 1 | 0.500 | – | – | – | – |",
    ]);
  });

  it("leave the clean packages out where none was linted", () => {
    expect(tables([result("strict", 0)], judged)).not.toContain("clean packages");
  });
});
