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
  it("does not hold for straight code", () => expect(exclusive('"one"; "two";')).toBe(false));
});
