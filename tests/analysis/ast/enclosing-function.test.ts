import { describe, expect, it } from "vitest";
import { enclosingFunction } from "../../../src/ast/enclosing-function.js";
import { analyse, find } from "../../support/analyse.js";

describe("enclosingFunction", () => {
  it("is the innermost function around a node", () => {
    const analysis = analyse("function f() { g(() => a); }");
    expect(enclosingFunction(find(analysis, "a"))).toBe(find(analysis, "() => a"));
    expect(enclosingFunction(find(analysis, "g(() => a)"))).toBe(find(analysis, "function f() { g(() => a); }", "FunctionDeclaration"));
  });

  it("of a function is the one around it", () => {
    const analysis = analyse("function f() { g(() => a); }");
    expect(enclosingFunction(find(analysis, "() => a"))).toBe(find(analysis, "function f() { g(() => a); }", "FunctionDeclaration"));
  });

  it("is null at the top of a file and in a class field", () => {
    expect(enclosingFunction(find(analyse("a;"), "a"))).toBeNull();
    expect(enclosingFunction(find(analyse("class A { f = a; }"), "a"))).toBeNull();
  });
});
