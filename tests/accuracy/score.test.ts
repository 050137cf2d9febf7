import { describe, expect, it } from "vitest";
import { score } from "../../scripts/accuracy/score.mjs";

const pair = (lines: number[]) => ({
  id: "a",
  category: "dom-listener",
  lines,
  leaky: { name: "a.js", code: "" },
  fixed: { name: "a.js", code: "one\ntwo\nthree" },
});
const report = (line: number, ruleId = "leaks/a") => ({ line, ruleId, message: "" });

describe("a hit", () => {
  it.each([8, 9, 10, 11, 12])("is a report on line %i for a leak on line 10", (line) => {
    expect(score(pair([10]), [report(line)], []).hits).toEqual(["leaks/a"]);
  });

  it.each([7, 13])("is not a report on line %i for a leak on line 10", (line) => {
    expect(score(pair([10]), [report(line)], []).hits).toEqual([]);
  });

  it("is a report near any of several lines", () => {
    expect(score(pair([10, 40]), [report(41)], []).hits).toEqual(["leaks/a"]);
  });

  it("counts a rule once, and every rule", () => {
    expect(score(pair([10]), [report(10), report(11), report(10, "leaks/b")], []).hits).toEqual(["leaks/a", "leaks/b"]);
  });

  it("is not a report on the fixed file", () => {
    expect(score(pair([10]), [], [report(10)]).hits).toEqual([]);
  });
});

describe("a discrimination", () => {
  it("is a hit whose rule is silent on the fixed file", () => {
    expect(score(pair([10]), [report(10)], []).discriminated).toBe(true);
  });

  it("is a hit whose rule reports less on the fixed file", () => {
    expect(score(pair([10]), [report(10), report(90)], [report(90)]).discriminated).toBe(true);
  });

  it("is not a hit that stays", () => {
    expect(score(pair([10]), [report(10)], [report(30)]).discriminated).toBe(false);
  });

  it("is not fewer reports elsewhere", () => {
    expect(score(pair([10]), [report(90)], []).discriminated).toBe(false);
  });

  it("does not mind the reports of rules that did not hit", () => {
    expect(score(pair([10]), [report(10)], [report(10, "leaks/b")]).discriminated).toBe(true);
  });

  it("is told for each rule that hit", () => {
    const { hits, discriminations } = score(pair([10]), [report(10), report(10, "leaks/b")], [report(10, "leaks/b")]);
    expect({ hits, discriminations }).toEqual({ hits: ["leaks/a", "leaks/b"], discriminations: ["leaks/a"] });
  });
});

it("counts the lines of the fixed file", () => {
  expect(score(pair([1]), [], []).linesAfter).toBe(3);
});
