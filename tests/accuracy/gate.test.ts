import { describe, expect, it } from "vitest";
import { figures } from "../../scripts/accuracy/figures.mjs";
import { gateProblems } from "../../scripts/accuracy/gate.mjs";
import { score } from "../../scripts/accuracy/score.mjs";

const baseline = { hit: 10, discriminated: 8, noise: 0.5, falseAlarms: 1, unproven: 4, failures: 0 };
const problems = (change: Partial<typeof baseline>) => gateProblems("strict", baseline, { ...baseline, ...change });

describe("the gate", () => {
  it("lets the same figures pass", () => {
    expect(problems({})).toEqual([]);
  });

  it.each([
    [{ hit: 9 }, "strict: hit fell from 10 to 9."],
    [{ discriminated: 7 }, "strict: discriminated fell from 8 to 7."],
    [{ noise: 0.501 }, "strict: noise rose from 0.5 to 0.501."],
    [{ falseAlarms: 2 }, "strict: falseAlarms rose from 1 to 2."],
    [{ unproven: 5 }, "strict: unproven rose from 4 to 5."],
    [{ failures: 1 }, "strict: failures rose from 0 to 1."],
  ])("stops %o", (change, problem) => {
    expect(problems(change)).toEqual([problem]);
  });

  it.each([{ hit: 11 }, { discriminated: 9 }, { noise: 0.4 }, { falseAlarms: 0 }, { unproven: 3 }])("lets %o pass", (change) => {
    expect(problems(change)).toEqual([]);
  });

  it("stops a preset that the baseline does not have", () => {
    expect(gateProblems("strict", undefined, baseline)).toContain("strict: the baseline has no hit.");
  });
});

describe("the figures of a preset", () => {
  const report = { ruleId: "leaks/a", line: 1, message: "" };
  const pair = { id: "a", category: "b", lines: [1], leaky: { name: "a.js", code: "" }, fixed: { name: "a.js", code: "\n\n\n\n\n\n" } };
  const clean = { reports: [], lines: 0 };
  const none = { true: [], false: [], unknowable: [], unread: [] };

  it("are those of its pairs", () => {
    const { hit, discriminated, noise } = figures({ name: "strict", scores: [score(pair, [report, report], [report])], clean }, none, []);
    expect({ hit, discriminated, noise }).toEqual({ hit: 1, discriminated: 1, noise: 142.857 });
  });

  it("count as unproven what nobody found true", () => {
    const { falseAlarms, unproven } = figures({ name: "strict", scores: [], clean }, { true: [1], false: [2, 3], unknowable: [4], unread: [5, 6] }, []);
    expect({ falseAlarms, unproven }).toEqual({ falseAlarms: 2, unproven: 5 });
  });

  it("count files that do not parse, and rules of the preset that threw, as failures", () => {
    expect(figures({ name: "strict", scores: [], clean }, none, [{}, { subject: "strict" }, { subject: "other" }]).failures).toBe(2);
  });
});
