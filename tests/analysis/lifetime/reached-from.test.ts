import { describe, expect, it } from "vitest";
import { enclosingFunction } from "../../../src/ast/enclosing-function.js";
import { isInside, reachedFrom } from "../../../src/lifetime/reached-from.js";
import { analyse, find } from "../../support/analyse.js";

/** Whether the code at "end" runs when the function around "root" runs. */
function reaches(code: string): boolean {
  const analysis = analyse(code);
  const root = enclosingFunction(find(analysis, '"root"', "Literal"));
  if (!root) throw new Error("The root must be in a function.");
  return isInside(find(analysis, '"end"', "Literal"), reachedFrom(analysis, [root]));
}

describe("reachedFrom", () => {
  it("reaches the function itself and closures in it", () => {
    expect(reaches('function f() { "root"; "end"; }')).toBe(true);
    expect(reaches('function f() { "root"; x(() => "end"); }')).toBe(true);
  });
  it("reaches a function that it calls, and one that this calls", () => {
    expect(reaches('function f() { "root"; g(); } function g() { "end"; }')).toBe(true);
    expect(reaches('function f() { "root"; g(); } function g() { h(); } const h = () => "end";')).toBe(true);
  });
  it("reaches methods by this", () => {
    expect(reaches('class A { f() { "root"; this.g(); } g() { "end"; } }')).toBe(true);
    expect(reaches('class A { f() { "root"; this.#g?.(); } #g = () => "end"; }')).toBe(true);
    expect(reaches('const o = { f() { "root"; this.g(); }, g() { "end"; } };')).toBe(true);
  });
  it("reaches a function that it passes by name", () => {
    expect(reaches('function f() { "root"; l.forEach(g); } function g() { "end"; }')).toBe(true);
    expect(reaches('class A { f() { "root"; l.forEach(this.g); } g() { "end"; } }')).toBe(true);
  });
  it("reaches a setter that it writes to", () => {
    expect(reaches('class A { f() { "root"; this.g = null; } set g(v) { "end"; } }')).toBe(true);
  });
  it("reaches a function put into a field", () => {
    expect(reaches('class A { m() { this.off = () => "end"; } f() { "root"; this.off(); } }')).toBe(true);
  });
  it("does not hang on functions that call each other", () => {
    expect(reaches('function f() { "root"; g(); } function g() { f(); h(); } function h() { "end"; }')).toBe(true);
    expect(reaches('const f = () => { "root"; f(); }; function g() { "end"; }')).toBe(false);
  });
  it("does not reach what is not called", () => {
    expect(reaches('function f() { "root"; } function g() { "end"; }')).toBe(false);
    expect(reaches('class A { f() { "root"; this.h = null; x = 1; other.g(); } set g(v) { "end"; } }')).toBe(false);
  });
  it("reaches a function through call and apply", () => {
    expect(reaches('class A { f() { "root"; g.call(this); } } function g() { "end"; }')).toBe(true);
  });
  it("reaches a static method by the name of its class", () => {
    expect(reaches('class A { f() { "root"; A.g(this); } static g() { "end"; } }')).toBe(true);
  });
  it("reaches the same when asked again", () => {
    const analysis = analyse("function f() { g(); } function g() {}");
    const roots = [find(analysis, "function f() { g(); }", "FunctionDeclaration")];
    expect([...reachedFrom(analysis, roots)]).toEqual([...reachedFrom(analysis, roots)]);
    expect([...reachedFrom(analysis, roots)]).toHaveLength(2);
  });
  it("tells the same however far it was asked before", () => {
    const analysis = analyse("function f() { g(); } function g() { h(); } function h() {}");
    const f = find(analysis, "function f() { g(); }", "FunctionDeclaration");
    const g = find(analysis, "function g() { h(); }", "FunctionDeclaration");
    const h = find(analysis, "function h() {}", "FunctionDeclaration");
    const reached = reachedFrom(analysis, [f]);
    expect([reached.has(g), reached.has(h), reached.has(f), [...reached]]).toEqual([true, true, true, [f, g, h]]);
  });
  it("reaches nothing from nothing", () => expect([...reachedFrom(analyse("f();"), [])]).toEqual([]));
});

describe("isInside", () => {
  it("holds for the function itself", () => {
    const analysis = analyse("x(() => 1);");
    const fn = find(analysis, "() => 1", "ArrowFunctionExpression");
    expect(isInside(fn, reachedFrom(analysis, [fn]))).toBe(true);
  });
  it("does not hold outside of it", () => {
    const analysis = analyse("x(() => 1);");
    expect(isInside(find(analysis, "x"), reachedFrom(analysis, [find(analysis, "() => 1", "ArrowFunctionExpression")]))).toBe(false);
  });
});
