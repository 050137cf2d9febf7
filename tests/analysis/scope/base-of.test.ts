import { describe, expect, it } from "vitest";
import { baseOf } from "../../../src/scope/base-of.js";
import { selfAt } from "../../../src/scope/self.js";
import { look } from "../look.js";

/** The source of what the class around `look` extends. */
function base(code: string): string | null {
  const { analysis, node } = look(code);
  const self = selfAt(analysis, node);
  const found = self && baseOf(analysis, self);
  return found && analysis.sourceCode.getText(found);
}

describe("baseOf", () => {
  it("is what a class extends", () => {
    expect(base("class A extends ui.B<string> { m() { look(1); } }")).toBe("ui.B");
    expect(base("x = class extends mixed(B) { m() { look(1); } };")).toBe("mixed(B)");
  });
  it("is nothing for a class of its own, and for null", () => {
    expect(base("class A { m() { look(1); } }")).toBeNull();
    expect(base("class A extends null { m() { look(1); } }")).toBeNull();
    expect(base("const a = { m() { look(1); } };")).toBeNull();
  });
  it("is what a prototype inherits", () => {
    expect(base("inherits(A, B); A.prototype.m = function () { look(1); };")).toBe("B");
    expect(base("util.inherits(ui.A, ui.B); ui.A.prototype.m = function () { look(1); };")).toBe("ui.B");
    expect(base("A.prototype = Object.create(B.prototype); A.prototype.m = function () { look(1); };")).toBe("B");
    expect(base("A.prototype = new B(); A.prototype.m = function () { look(1); };")).toBe("B");
    expect(base("Object.setPrototypeOf(A.prototype, B.prototype); A.prototype.m = function () { look(1); };")).toBe("B");
  });
  it("is nothing for a prototype that another one inherits, or that is made in another way", () => {
    expect(base("inherits(B, A); A.prototype.m = function () { look(1); };")).toBeNull();
    expect(base("A.prototype = make(); A.prototype.m = function () { look(1); };")).toBeNull();
    expect(base("A.prototype = Object.create(null); A.prototype.m = function () { look(1); };")).toBeNull();
    expect(base("Object.setPrototypeOf(A, B); inherits(A); inherits(A, ...B); A.prototype.m = function () { look(1); };")).toBeNull();
  });
});
