import { expect, it } from "vitest";
import { score } from "../../scripts/accuracy/score.mjs";
import { summarise } from "../../scripts/accuracy/summarise.mjs";

const report = (line: number, ruleId: string) => ({ line, ruleId, message: "" });
const pair = (category: string, linesAfter: number) => ({
  id: category,
  category,
  lines: [10],
  leaky: { name: "a.js", code: "" },
  fixed: { name: "a.js", code: "\n".repeat(linesAfter - 1) },
});

const summary = summarise([
  score(pair("timer", 100), [report(10, "leaks/a")], []),
  score(pair("timer", 100), [report(10, "leaks/a")], [report(10, "leaks/a")]),
  score(pair("dom", 300), [], [report(1, "leaks/b")]),
]);

it("counts pairs, hits and discriminations, and reports per 1000 lines of the fixed files", () => {
  expect(summary.all).toEqual({ pairs: 3, hit: 2, discriminated: 1, noise: 4 });
});

it("does so by category, in the order of the alphabet", () => {
  expect(Object.entries(summary.categories)).toEqual([
    ["dom", { pairs: 1, hit: 0, discriminated: 0, noise: 1000 / 300 }],
    ["timer", { pairs: 2, hit: 2, discriminated: 1, noise: 5 }],
  ]);
});

it("does so by rule, over all files, also for a rule that hits nothing", () => {
  expect(Object.entries(summary.rules)).toEqual([
    ["leaks/a", { pairs: 3, hit: 2, discriminated: 1, noise: 2 }],
    ["leaks/b", { pairs: 3, hit: 0, discriminated: 0, noise: 2 }],
  ]);
});

it("has no noise without files", () => {
  expect(summarise([]).all).toEqual({ pairs: 0, hit: 0, discriminated: 0, noise: 0 });
});
