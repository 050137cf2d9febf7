import { expect, it } from "vitest";
import { list } from "../../scripts/accuracy/list.mjs";
import { score } from "../../scripts/accuracy/score.mjs";

const report = (line: number) => ({ package: "p", file: "b.js", content: "clean line", line, ruleId: "leaks/a", message: "It stays." });
const pair = (id: string) => ({ id, category: "raf", lines: [2], leaky: { name: "a.js", code: "one\n  two\nthree" }, fixed: { name: "a.js", code: "fixed" } });

it("shows misses, hits, and every report, with their source lines", () => {
  const scores = [score(pair("missed"), [], [report(1)]), score(pair("hit"), [report(3)], [report(1)]), score(pair("found"), [report(2)], [])];
  expect(list({ name: "strict", scores, clean: { lines: 9, reports: [report(7)] } }).split("\n")).toEqual([
    "",
    "MISS strict missed (raf)",
    "  the leak 2",
    "    > two",
    "  fixed 1 leaks/a: It stays.",
    "    > fixed",
    "",
    "HIT strict hit (raf)",
    "  the leak 2",
    "    > two",
    "  leaky 3 leaks/a: It stays.",
    "    > three",
    "  fixed 1 leaks/a: It stays.",
    "    > fixed",
    "",
    "DISCRIMINATED strict found (raf)",
    "  the leak 2",
    "    > two",
    "  leaky 2 leaks/a: It stays.",
    "    > two",
    "",
    expect.stringMatching(/^CLEAN strict [0-9a-f]{16} p b\.js:7 leaks\/a$/),
    "  It stays.",
    "  > clean line",
  ]);
});
