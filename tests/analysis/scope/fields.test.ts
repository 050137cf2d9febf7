import { describe, expect, it } from "vitest";
import { fieldWrites, selfNamedBy } from "../../../src/scope/fields.js";
import { selfAt } from "../../../src/scope/self.js";
import { analyse, find } from "../../support/analyse.js";
import { look } from "../look.js";

/** What the file puts into the field `f` of the `this` at the first mark of a program. */
function writesOfF(code: string, name = "f"): (string | null)[] {
  const analysis = analyse(code);
  const self = selfAt(analysis, find(analysis, '"here"', "Literal"));
  if (!self) throw new Error("There is no `this` at the mark.");
  return fieldWrites(analysis, self, name).map((node) => node && analysis.sourceCode.getText(node));
}

describe("fieldWrites", () => {
  it("finds the initialiser of a field", () => expect(writesOfF('class A { f = 1; m() { "here"; } }')).toEqual(["1"]));
  it("finds that of a private field", () => expect(writesOfF('class A { #f = 1; m() { "here"; } }', "#f")).toEqual(["1"]));
  it("finds that of an accessor field", () => expect(writesOfF('class A { accessor f = 1; m() { "here"; } }')).toEqual(["1"]));
  it("finds nothing for a field without one", () => expect(writesOfF('class A { f; m() { "here"; } }')).toEqual([]));
  it("finds assignments in any method, and in closures", () => {
    expect(writesOfF('class A { m() { "here"; this.f = 1; } n() { x(() => { this.f = 2; }); } }')).toEqual(["1", "2"]);
  });
  it("finds assignments in brackets and through an alias", () => {
    expect(writesOfF('class A { m() { "here"; this["f"] = 1; const t = this; t.f = 2; } }')).toEqual(["1", "2"]);
  });
  it("finds assignments behind a condition", () => {
    expect(writesOfF('class A { m() { "here"; this.f ??= 1; this.f ||= 2; this.f &&= 3; } }')).toEqual(["1", "2", "3"]);
  });
  it("does not know what a computation leaves", () => expect(writesOfF('class A { m() { "here"; this.f += 1; } }')).toEqual([null]));
  it("does not know what destructuring puts in", () => {
    expect(writesOfF('class A { m() { "here"; ({ a: this.f, ...this.g } = x); } }')).toEqual([null]);
    expect(writesOfF('class A { m() { "here"; ({ a: this.g, ...this.f } = x); } }')).toEqual([null]);
    expect(writesOfF('class A { m() { "here"; [, this.f = 1, b] = x; } }')).toEqual([null]);
  });
  it("finds parameter properties, with and without a default", () => {
    expect(writesOfF('class A { constructor(private f: T, g) { "here"; } }')).toEqual(["f: T"]);
    expect(writesOfF('class A { constructor(private f = 1) { "here"; } }')).toEqual(["f"]);
  });
  it("does not take a field of another class, of the class itself, or of another object", () => {
    expect(writesOfF('class A { m() { "here"; } } class B { f = 1; m() { this.f = 2; } }')).toEqual([]);
    expect(writesOfF('class A { static f = 1; static { this.f = 2; } m() { "here"; } }')).toEqual([]);
    expect(writesOfF('class A { m(o) { "here"; o.f = 1; o.p.f = 2; f = 3; } }')).toEqual([]);
  });
  it("does not take a computed field", () => expect(writesOfF('class A { [k] = 1; m() { "here"; this[k] = 1; } }')).toEqual([]));
  it("keeps static fields apart", () => {
    expect(writesOfF('class A { f = 1; static f = 2; static m() { "here"; this.f = 3; } }')).toEqual(["2", "3"]);
  });
  it("does not find what every object has", () => {
    expect(writesOfF('class A { m() { "here"; } }', "toString")).toEqual([]);
    expect(writesOfF('class A { f = 1; m() { "here"; } }', "constructor")).toEqual([]);
  });
  it("finds the fields of an object literal and of a prototype", () => {
    expect(writesOfF('const o = { m() { "here"; this.f = 1; } };')).toEqual(["1"]);
    expect(writesOfF('function A() { this.f = 1; } A.prototype.m = function () { "here"; };')).toEqual(["1"]);
  });
});

describe("selfNamedBy", () => {
  const named = (code: string): string | null => {
    const { analysis, node } = look(code);
    return selfNamedBy(analysis, node)?.name ?? null;
  };

  it("is the instance behind this", () => expect(named("class A { m() { look(this); } }")).toBe("A"));
  it("is the instance behind a variable set to this", () => {
    expect(named("class A { m() { const self = this; return function () { look(self); }; } }")).toBe("A");
  });
  it("is null for this of a plain function", () => expect(named("function f() { look(this); }")).toBeNull());
  it("is null for a variable set to something else, and for a global", () => {
    expect(named("class A { m() { const self = that; look(self); } }")).toBeNull();
    expect(named("class A { m() { let self; look(self); } }")).toBeNull();
    expect(named("class A { m() { look(self); } }")).toBeNull();
  });
  it("is null for a name taken out of this", () => expect(named("class A { m() { const { a } = this; look(a); } }")).toBeNull());
  it("is null for a parameter and for a member", () => {
    expect(named("class A { m(a) { look(a); } }")).toBeNull();
    expect(named("class A { m() { look(this.a); } }")).toBeNull();
  });
});
