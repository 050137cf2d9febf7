import { describe, expect, it } from "vitest";
import { nodesWithin } from "../../../src/ast/nodes-within.js";
import { analyse, find } from "../../support/analyse.js";

function within(code: string, key: "calls" | "assignments" | "returns", text: string): string[] {
  const analysis = analyse(code);
  return nodesWithin(analysis, key, find(analysis, text)).map(({ range }) => analysis.sourceCode.text.slice(...range));
}

describe("nodesWithin", () => {
  it("gives the calls inside a node, and none before or behind it", () => {
    expect(within("a(); () => { b(); c(); }; d();", "calls", "() => { b(); c(); }")).toEqual(["b()", "c()"]);
  });

  it("leaves out a call around the node that starts where it starts", () => {
    expect(within("f.g(); (() => 1)(h()); k();", "calls", "f.g")).toEqual([]);
  });

  it("gives a call that is the node itself", () => {
    expect(within("a(); b(); c();", "calls", "b()")).toEqual(["b()"]);
  });

  it("gives the outer call of a chain first", () => {
    expect(within("x(); a.b().c();", "calls", "a.b().c();")).toEqual(["a.b().c()", "a.b()"]);
  });

  it("gives assignments in source order, also where one is in another", () => {
    expect(within("a = b = c; function f() { d = 1; }", "assignments", "a = b = c;")).toEqual(["a = b = c", "b = c"]);
  });

  it("gives returns, the arrow function itself among them", () => {
    expect(within("x(() => 1); y(() => 2);", "returns", "() => 2")).toEqual(["() => 2"]);
  });

  it("gives nothing where there is nothing", () => {
    expect(within("a;", "calls", "a;")).toEqual([]);
  });
});
