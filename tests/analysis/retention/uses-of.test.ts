import { describe, expect, it } from "vitest";
import { placeOf } from "../../../src/retention/place.js";
import { calledFunctions, usesOf } from "../../../src/retention/uses-of.js";
import { analyse, find } from "../../support/analyse.js";
import { look } from "../look.js";

/** The uses of the place that the argument of `look` stands for, by the source around each; entries are marked. */
function uses(code: string): string[] {
  const { analysis, node } = look(code);
  const place = placeOf(analysis, node);
  if (!place) throw new Error("no place");
  return usesOf(analysis, place)
    .map(({ node: use, isEntry }) => `${analysis.sourceCode.getText(use.parent)}${isEntry ? " (entry)" : ""}`)
    .filter((text) => !text.startsWith("look"));
}

describe("usesOf", () => {
  it("finds the names of a variable", () => {
    expect(uses("const a = []; a.push(1); f(a); look(a);")).toEqual(["a = []", "a.push", "f(a)"]);
  });
  it("finds the members that lead to a property", () => {
    expect(uses("const s = { a: [] }; s.a.push(1); s.b.push(2); t.a.push(3); look(s.a);")).toEqual(["s.a.push"]);
  });
  it("finds the members of another instance, which may be this one", () => {
    expect(uses("export class A { m(other) { look(this.a); other.a.push(1); } }")).toEqual(["other.a.push"]);
    expect(uses("class A { static a; m(other) { look(A.a); other.a.push(1); } }")).toEqual([]);
  });
  it("finds globals with and without the global object", () => {
    expect(uses("window.a.push(1); a.push(2); look(globalThis.a);")).toEqual(["window.a.push", "a.push"]);
  });
  it("follows aliases, helpers and operators", () => {
    expect(uses("const a = []; const b = a ?? c; b.pop(); look(a);")).toEqual(["a = []", "a ?? c", "b.pop"]);
    expect(uses("const a = []; let b; b = a; b.pop(); look(a);")).toEqual(["a = []", "b = a", "b.pop"]);
    expect(uses("const a = []; function f(list) { list.pop(); } f(a); look(a);")).toEqual(["a = []", "f(a)", "list.pop"]);
    expect(uses("const a = []; function f() {} f(a); look(a);")).toEqual(["a = []", "f(a)"]);
    expect(uses("const a = []; const { b } = a; b.pop(); x.y = a; look(a);")).toEqual(["a = []", "{ b } = a", "x.y = a"]);
  });
  it("finds entries, and what hangs on them", () => {
    expect(uses("const a = {}; a[k].items.pop(); a[k].find(1); look(a);")).toEqual([
      "a = {}", "a[k]", "a[k].items (entry)", "a[k].items.pop (entry)", "a[k]", "a[k].find (entry)",
    ]);
    expect(uses("const a = new Map(); a.get(k).pop(); a.get; look(a);")).toEqual(["a = new Map()", "a.get", "a.get(k).pop (entry)", "a.get"]);
  });
  it("sees through casts", () => expect(uses("const a = []; (a as any).pop(); look(a);")).toEqual(["a = []", "(a as any).pop"]));
  it("manages aliases of each other", () => expect(uses("let a = [], b; b = a; a = b; look(a);").length).toBe(4));
  it("finds nothing for the global object", () => expect(uses("window.a; look(window);")).toEqual([]));
});

describe("calledFunctions", () => {
  it("are the functions of the file that a call may run", () => {
    const called = (code: string): number => {
      const analysis = analyse(code);
      const node = find(analysis, "f()", "CallExpression");
      return calledFunctions(analysis, node).length;
    };
    expect(called("function f() {} f();")).toBe(1);
    expect(called("f();")).toBe(0);
    expect(called("const f = {}; f();")).toBe(0);
  });
});
