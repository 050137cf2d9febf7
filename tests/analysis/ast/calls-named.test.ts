import { describe, expect, it } from "vitest";
import { callsByName, callsNamed } from "../../../src/ast/calls-named.js";
import { analyse } from "../../support/analyse.js";

function named(code: string, name: string): string[] {
  const analysis = analyse(code);
  return callsNamed(analysis, name).map((node) => analysis.sourceCode.getText(node));
}

describe("callsNamed", () => {
  it("gives the calls of a method in source order, whatever it is called on", () => {
    expect(named("a.push(1); b.c?.push(2); (d as any)['push'](3);", "push")).toEqual(["a.push(1)", "b.c?.push(2)", "(d as any)['push'](3)"]);
  });

  it("gives functions and constructors of the name too", () => {
    expect(named("a.pop(); push(1); new a.push(2); new push(3);", "push")).toEqual(["push(1)", "new a.push(2)", "new push(3)"]);
  });

  it("takes no name for one of an object's own", () => {
    expect(named("a.b();", "constructor")).toEqual([]);
  });
});

it("callsByName keeps those without a plain name under null", () => {
  const analysis = analyse("a[b](); f()(); c();");
  expect(callsByName(analysis).get(null)?.map((node) => analysis.sourceCode.getText(node))).toEqual(["a[b]()", "f()()"]);
});
