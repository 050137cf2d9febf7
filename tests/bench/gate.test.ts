import { describe, expect, it } from "vitest";
import { gateProblems } from "../../scripts/bench/gate.mjs";
import { shares } from "../../scripts/bench/shares.mjs";

/** One round over one file that takes 1000 ms to parse. */
const round = (rules: Record<string, number>, parse = 1000) => [{ parse, rest: 0, rules }];
const problems = (...rounds: ReturnType<typeof round>[]) => gateProblems(shares(rounds));

describe("the gate of the bench", () => {
  it("lets rules pass that keep to their limits", () => {
    expect(problems(round({ "shared/index": 60, "leaks/a": 10, "leaks/b": 10 }))).toEqual([]);
  });

  it("stops one rule over 1 %", () => {
    expect(problems(round({ "leaks/a": 10.1, "leaks/b": 9 }))).toEqual(["leaks/a: 1.01 % of parse time, over the limit of 1.00 %."]);
  });

  it("stops each rule over 1 %", () => {
    expect(problems(round({ "leaks/a": 20, "leaks/b": 30 }))).toEqual([
      "leaks/a: 2.00 % of parse time, over the limit of 1.00 %.",
      "leaks/b: 3.00 % of parse time, over the limit of 1.00 %.",
    ]);
  });

  it("stops all rules together over 20 %, with what they share", () => {
    expect(problems(round({ "shared/index": 191, "leaks/a": 5, "leaks/b": 5 }))).toEqual(["All rules together: 20.10 % of parse time, over the limit of 20.00 %."]);
  });

  it("does not hold what rules share against one rule", () => {
    expect(problems(round({ "shared/index": 40, "leaks/a": 1 }))).toEqual([]);
  });

  it("forgives one slow round of three", () => {
    expect(problems(round({ "leaks/a": 5 }), round({ "leaks/a": 500 }), round({ "leaks/a": 5 }))).toEqual([]);
  });

  it("stops a rule that is slow in two rounds of three", () => {
    expect(problems(round({ "leaks/a": 50 }), round({ "leaks/a": 5 }), round({ "leaks/a": 50 }))).toEqual(["leaks/a: 5.00 % of parse time, over the limit of 1.00 %."]);
  });

  it("compares with the parse time of the same round, so that a slow machine changes nothing", () => {
    expect(problems(round({ "leaks/a": 50 }, 10_000), round({ "leaks/a": 5 }, 1000), round({ "leaks/a": 0.5 }, 100))).toEqual([]);
  });

  it("stops what was not measured", () => {
    expect(problems(round({ "leaks/a": Number.NaN }))).toEqual([
      "All rules together: NaN % of parse time, over the limit of 20.00 %.",
      "leaks/a: NaN % of parse time, over the limit of 1.00 %.",
    ]);
  });
});
