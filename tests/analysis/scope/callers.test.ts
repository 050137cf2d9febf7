import { describe, expect, it } from "vitest";
import { isFunction } from "../../../src/ast/is-function.js";
import { enclosingFunction } from "../../../src/ast/enclosing-function.js";
import { callersOf } from "../../../src/scope/callers.js";
import { analyse, find } from "../../support/analyse.js";

/** The calls of the function around the mark, and whether there can be no others. */
function callers(code: string): { calls: string[]; closed: boolean } {
  const analysis = analyse(code);
  const fn = enclosingFunction(find(analysis, '"here"', "Literal"));
  if (!isFunction(fn)) throw new Error("The mark must be in a function.");
  const { calls, closed } = callersOf(analysis, fn);
  return { calls: calls.map((call) => analysis.sourceCode.getText(call)), closed };
}

describe("callersOf a function with a name", () => {
  it("finds the calls of a declaration", () => {
    expect(callers('function f() { "here"; } f(); f(1);')).toEqual({ calls: ["f()", "f(1)"], closed: true });
  });
  it("finds the calls through a variable", () => {
    expect(callers('const f = () => "here"; f();')).toEqual({ calls: ["f()"], closed: true });
    expect(callers('const f = function () { "here"; }; new f();')).toEqual({ calls: ["new f()"], closed: true });
  });
  it("finds calls of itself", () => {
    expect(callers('const f = () => f("here");')).toEqual({ calls: ['f("here")'], closed: true });
  });
  it("is open once the function is passed on or put somewhere", () => {
    expect(callers('function f() { "here"; } f(); x(f);')).toEqual({ calls: ["f()"], closed: false });
    expect(callers('function f() { "here"; } f(); a.b = f;')).toEqual({ calls: ["f()"], closed: false });
  });
  it("is open for an export by list or as default", () => {
    expect(callers('function f() { "here"; } f(); export { f };')).toEqual({ calls: ["f()"], closed: false });
    expect(callers('function f() { "here"; } f(); export default f;')).toEqual({ calls: ["f()"], closed: false });
  });
  it("is open for an exported declaration", () => {
    expect(callers('export function f() { "here"; } f();')).toEqual({ calls: ["f()"], closed: false });
  });
  it("is open for an exported variable", () => {
    expect(callers('export const f = () => "here"; f();')).toEqual({ calls: ["f()"], closed: false });
  });
  it("is open for a default export with a name", () => {
    expect(callers('export default function f() { "here"; } f();')).toEqual({ calls: ["f()"], closed: false });
  });
  it("does not take a call of another function of that name", () => {
    expect(callers('{ function f() { "here"; } f(); } f(1);')).toEqual({ calls: ["f()"], closed: true });
  });
  it("asks once", () => {
    const analysis = analyse("function f() {} f();");
    const fn = find(analysis, "function f() {}", "FunctionDeclaration");
    expect(callersOf(analysis, fn)).toBe(callersOf(analysis, fn));
  });
});

describe("callersOf a function without a name", () => {
  it("finds the call on the spot", () => {
    expect(callers('(function () { "here"; })();')).toEqual({ calls: ['(function () { "here"; })()'], closed: true });
    expect(callers('(() => "here")(1);')).toEqual({ calls: ['(() => "here")(1)'], closed: true });
  });
  it("finds none for a callback", () => expect(callers('x(() => "here");')).toEqual({ calls: [], closed: false }));
  it("finds none for a default export", () => {
    expect(callers('export default function () { "here"; }')).toEqual({ calls: [], closed: false });
  });
  it("finds none for a function taken apart or put into a global", () => {
    expect(callers('const { f } = () => "here"; f();')).toEqual({ calls: [], closed: false });
    expect(callers('f = () => "here"; f();')).toEqual({ calls: [], closed: false });
  });
  it("finds none for a computed member", () => {
    expect(callers('class A { [k]() { "here"; } m() { this[k](); } }')).toEqual({ calls: [], closed: false });
  });
});

describe("callersOf a member", () => {
  it("finds the calls on this, and leaves the method open", () => {
    expect(callers('class A { f() { "here"; } m() { this.f(); this.f(1); x.f(); } }')).toEqual({ calls: ["this.f()", "this.f(1)"], closed: false });
  });
  it("finds the calls of a private method, which is closed", () => {
    expect(callers('class A { #f() { "here"; } m() { this.#f(); } }')).toEqual({ calls: ["this.#f()"], closed: true });
  });
  it("finds the calls through an alias of this", () => {
    expect(callers('class A { f() { "here"; } m() { const t = this; t.f(); } }')).toEqual({ calls: ["t.f()"], closed: false });
  });
  it("finds the calls of a field", () => {
    expect(callers('class A { f = () => "here"; m() { this.f(); } }')).toEqual({ calls: ["this.f()"], closed: false });
  });
  it("does not take the calls of another class", () => {
    expect(callers('class A { f() { "here"; } } class B { f() {} m() { this.f(); } }')).toEqual({ calls: [], closed: false });
  });
  it("finds none for a constructor and an accessor", () => {
    expect(callers('class A { constructor() { "here"; } m() { this.constructor(); } }')).toEqual({ calls: [], closed: false });
    expect(callers('class A { get f() { "here"; } m() { this.f(); } }')).toEqual({ calls: [], closed: false });
  });
  it("finds the calls in an object literal", () => {
    expect(callers('const o = { f() { "here"; }, m() { this.f(); } };')).toEqual({ calls: ["this.f()"], closed: false });
  });
  it("finds the calls of a prototype's method", () => {
    expect(callers('A.prototype.f = function () { "here"; }; A.prototype.m = function () { this.f(); };')).toEqual({ calls: ["this.f()"], closed: false });
  });
  it("does not take a computed call of a member", () => {
    expect(callers('class A { f() { "here"; } m() { this[f](); } }')).toEqual({ calls: [], closed: false });
  });
});
