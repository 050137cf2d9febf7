import { expect, it } from "vitest";
import { outermost } from "../../../src/ast/outermost.js";
import { analyse, find } from "../../support/analyse.js";

it.each([
  ["a cast", "f(a as any);", "a as any"],
  ["satisfies", "f(a satisfies unknown);", "a satisfies unknown"],
  ["an assertion that it is there", "f(a!);", "a!"],
  ["several of them", "f((a as any)!);", "(a as any)!"],
  ["nothing", "f(a);", "a"],
])("climbs %s", (_, code, text) => {
  const analysis = analyse(code);
  expect(analysis.sourceCode.getText(outermost(find(analysis, "a", "Identifier")))).toBe(text);
});
