import { describe, expect, it } from "vitest";
import { areExclusive } from "../../../src/flow/are-exclusive.js";
import { analyse, find } from "../../support/analyse.js";

function exclusive(code: string): boolean {
  const analysis = analyse(code);
  const [one, two] = [find(analysis, '"one"', "Literal"), find(analysis, '"two"', "Literal")];
  const answer = areExclusive(one, two);
  expect(areExclusive(two, one)).toBe(answer);
  return answer;
}

describe("areExclusive", () => {
  it("holds for the two branches of an if", () => {
    expect(exclusive('if (a) { "one"; } else { "two"; }')).toBe(true);
    expect(exclusive('if (a) "one"; else if (b) "two";')).toBe(true);
  });
  it("does not hold for one branch, or a branch and what comes after", () => {
    expect(exclusive('if (a) { "one"; "two"; }')).toBe(false);
    expect(exclusive('if (a) { "one"; } "two";')).toBe(false);
    expect(exclusive('if (a) "one"; if (b) "two";')).toBe(false);
  });
  it("does not hold for the test and a branch", () => {
    expect(exclusive('if (f("one")) { "two"; } else { b; }')).toBe(false);
  });
  it("holds for two cases of a switch of which the first does not run into the second", () => {
    expect(exclusive('switch (a) { case 1: "one"; break; case 2: "two"; }')).toBe(true);
    expect(exclusive('switch (a) { case 1: { "one"; break; } case 2: "two"; }')).toBe(true);
    expect(exclusive('function f() { switch (a) { case 1: "one"; case 2: return; default: "two"; } }')).toBe(true);
    expect(exclusive('switch (a) { case 1: "one"; case 2: "two"; }')).toBe(false);
    expect(exclusive('switch (a) { case 1: "one"; "two"; break; }')).toBe(false);
    expect(exclusive('switch ("one") { case 1: "two"; break; }')).toBe(false);
  });
  it("does not hold for straight code", () => expect(exclusive('"one"; "two";')).toBe(false));
});
