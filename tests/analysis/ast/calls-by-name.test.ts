import { describe, expect, it } from "vitest";
import { callsByName } from "../../../src/ast/calls-by-name.js";
import { analyse } from "../../support/analyse.js";

function named(code: string, name: string): string[] {
  const analysis = analyse(code);
  return callsByName(analysis, name).map((node) => analysis.sourceCode.getText(node));
}

describe("callsByName", () => {
  it("gives the calls of a method in source order, whatever it is called on", () => {
    expect(named("a.push(1); b.c?.push(2); (d as any)['push'](3);", "push")).toEqual(["a.push(1)", "b.c?.push(2)", "(d as any)['push'](3)"]);
  });

  it("leaves out other methods, functions and constructors", () => {
    expect(named("a.pop(); push(1); new a.push(2);", "push")).toEqual([]);
  });

  it("takes no name for one of an object's own", () => {
    expect(named("a.b();", "constructor")).toEqual([]);
  });
});
