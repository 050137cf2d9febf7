import { describe, expect, it } from "vitest";
import { isFunction } from "../../../src/ast/is-function.js";
import { analyse, find } from "../../support/analyse.js";

describe("isFunction", () => {
  it("accepts arrow functions, function expressions and declarations", () => {
    const analysis = analyse("function f() {} x(() => 1); y(function () {});");
    expect(isFunction(find(analysis, "function f() {}"))).toBe(true);
    expect(isFunction(find(analysis, "() => 1"))).toBe(true);
    expect(isFunction(find(analysis, "function () {}"))).toBe(true);
  });

  it("takes the function of a method, and not the method around it", () => {
    const analysis = analyse("class A { m() { return 1; } }");
    expect(isFunction(find(analysis, "m() { return 1; }", "MethodDefinition"))).toBe(false);
    expect(isFunction(find(analysis, "m() { return 1; }", "MethodDefinition").value)).toBe(true);
  });

  it("refuses nothing at all and a class", () => {
    expect(isFunction(null)).toBe(false);
    expect(isFunction(undefined)).toBe(false);
    expect(isFunction(find(analyse("class A {}"), "class A {}"))).toBe(false);
  });
});
