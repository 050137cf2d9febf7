import { describe, expect, it } from "vitest";
import { mayBePartOf, mayBeSame } from "../../../src/scope/may-be-same.js";
import { analyse } from "../../support/analyse.js";

/** Asks about the two arguments of the only call of `look`. */
function ask(question: typeof mayBeSame, code: string): boolean {
  const analysis = analyse(code);
  const call = analysis.calls.find(({ callee }) => callee.type === "Identifier" && callee.name === "look");
  const [a, b] = call?.arguments ?? [];
  if (!a || !b) throw new Error("The program must call `look` with two arguments.");
  return question(analysis, a, b);
}

describe("mayBeSame", () => {
  it("holds for one variable", () => expect(ask(mayBeSame, "let a; look(a, a);")).toBe(true));
  it("holds for an alias", () => expect(ask(mayBeSame, "let a; const b = a; look(a, b);")).toBe(true));
  it("holds for one property path of a global", () => expect(ask(mayBeSame, "look(a.b, a.b);")).toBe(true));
  it("holds for one field", () => expect(ask(mayBeSame, "class A { m() { look(this.f, this.f); } }")).toBe(true));
  it("holds for a field and what was put into it", () => {
    expect(ask(mayBeSame, "class A { m(a) { this.f = a; look(this.f, a); } }")).toBe(true);
  });
  it("holds for a private function's parameter and what is passed", () => {
    expect(ask(mayBeSame, "let a; function f(b) { look(a, b); } f(a);")).toBe(true);
  });
  it("holds for the same call twice of what gives one thing", () => {
    expect(ask(mayBeSame, "function f() { return window; } look(f(), f());")).toBe(true);
  });
  it("does not hold for two functions of one text", () => expect(ask(mayBeSame, "look(() => 1, () => 1);")).toBe(false));
  it("does not hold for two variables", () => expect(ask(mayBeSame, "let a, b; look(a, b);")).toBe(false));
  it("does not hold for two variables of one name", () => {
    expect(ask(mayBeSame, "let a; { let a; look(a, x.a); }")).toBe(false);
  });
  it("does not hold for the same field of two classes", () => {
    expect(ask(mayBeSame, "class A { m() { const a = this; return class { m() { look(this.f, a.f); } }; } }")).toBe(false);
  });
  it("does not hold for nothing and nothing", () => expect(ask(mayBeSame, "look(null, null);")).toBe(false));
  it("does not hold for a global and a property of that name", () => expect(ask(mayBeSame, "look(a, b.a);")).toBe(false));
});

describe("mayBePartOf", () => {
  it("holds for a property of the whole", () => expect(ask(mayBePartOf, "let a; look(a.b.c, a);")).toBe(true));
  it("holds for the whole itself", () => expect(ask(mayBePartOf, "let a; look(a, a);")).toBe(true));
  it("does not hold the other way round", () => expect(ask(mayBePartOf, "let a; look(a, a.b);")).toBe(false));
  it("does not hold for a name that begins alike", () => expect(ask(mayBePartOf, "look(ab, a);")).toBe(false));
});
