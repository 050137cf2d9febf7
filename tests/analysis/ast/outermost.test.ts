import { expect, it } from "vitest";
import { outermost } from "../../../src/ast/outermost.js";
import { analyse, find } from "../../support/analyse.js";

const around = (code: string): string => {
  const analysis = analyse(code);
  return analysis.sourceCode.getText(outermost(find(analysis, "x")));
};

it("outermost is the expression with the casts around it", () => {
  expect(around("f((x as any)!);")).toBe("(x as any)!");
  expect(around("f(x satisfies A);")).toBe("x satisfies A");
});

it("outermost is the expression itself without any", () => {
  expect(around("f(x.y);")).toBe("x");
  expect(around("x;")).toBe("x");
});
