import { describe, expect, it } from "vitest";
import { shares } from "../../scripts/bench/shares.mjs";
import { powerFit, spread, sum } from "../../scripts/bench/statistics.mjs";

const curve = (of: (x: number) => number) => [100, 1000, 5000, 50_000].map((x) => ({ x, y: of(x) }));

describe("spread", () => {
  it("is the middle and the ends of odd and even numbers of values", () => {
    expect(spread([9, 1, 4])).toEqual({ median: 4, min: 1, max: 9 });
    expect(spread([9, 1, 4, 6])).toEqual({ median: 5, min: 1, max: 9 });
  });
});

describe("powerFit", () => {
  it.each([
    ["linear", 1, curve((x) => 0.02 * x)],
    ["quadratic", 2, curve((x) => 0.0001 * x ** 2)],
  ])("finds the exponent of %s growth", (_, exponent, points) => {
    const fit = powerFit(points);
    expect(fit.exponent).toBeCloseTo(exponent, 6);
    expect(fit.r2).toBeCloseTo(1, 6);
  });

  it("tells points that lie on no curve", () => {
    expect(powerFit([{ x: 1, y: 1 }, { x: 2, y: 100 }, { x: 3, y: 1 }, { x: 4, y: 100 }]).r2).toBeLessThan(0.6);
  });
});

describe("sum", () => {
  it("is 0 for no rules", () => {
    expect(sum([])).toBe(0);
  });
});

describe("shares", () => {
  it("takes the middle time of each file, and the ends of the rounds", () => {
    const file = (parse: number, rest: number, a: number) => ({ parse, rest, rules: { a, b: 1 } });
    const cost = shares([
      [file(60, 20, 3), file(40, 10, 5)],
      [file(100, 50, 1), file(100, 30, 1)],
      [file(10, 3, 0.5), file(90, 17, 0.5)],
    ]);
    // The middle file takes 60 and 90 to parse, 20 and 17 for the rest, and 1 and 1 for each rule.
    expect(cost.rest).toEqual({ median: 37 / 150, min: 0.2, max: 0.4 });
    expect(cost.rules).toEqual({ a: { median: 2 / 150, min: 0.01, max: 0.08 }, b: { median: 2 / 150, min: 0.01, max: 0.02 } });
    expect(cost.all).toEqual({ median: 4 / 150, min: 0.02, max: 0.1 });
  });
});
