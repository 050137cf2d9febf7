import { describe, expect, it } from "vitest";
import { trace } from "../../../src/scope/trace.js";
import { typeName } from "../../../src/scope/type-name.js";
import { look } from "../look.js";

function types(code: string): (string | null)[] {
  const { analysis, node } = look(code);
  return trace(analysis, node).values.map((value) => typeName(analysis, value));
}

describe("typeName", () => {
  it("reads the annotation of a parameter", () => expect(types("x((a: T) => look(a));")).toEqual(["T"]));
  it("reads a qualified name", () => expect(types("x((a: N.T) => look(a));")).toEqual(["N.T"]));
  it("leaves type arguments out", () => expect(types("x((a: T<U>) => look(a));")).toEqual(["T"]));
  it("does not read a union or a keyword", () => {
    expect(types("x((a: T | null) => look(a));")).toEqual([null]);
    expect(types("x((a: string) => look(a));")).toEqual([null]);
  });
  it("is null without an annotation", () => expect(types("x((a) => look(a));")).toEqual([null]));
  it("is null for a part of an annotated parameter", () => expect(types("x(({ a }: T) => look(a));")).toEqual([null]));
  it("reads what follows new", () => expect(types("look(new A.B(1));")).toEqual(["A.B"]));
  it("reads what is injected", () => {
    expect(types("class A { f = inject(T); m() { look(this.f); } }")).toEqual(["T"]);
    expect(types("look(inject(T, { optional: true }));")).toEqual(["T"]);
  });
  it("is null for another call, and for what is injected by a string or from elsewhere", () => {
    expect(types("look(get(T));")).toEqual([null]);
    expect(types('look(inject("T"));')).toEqual([null]);
    expect(types("look(store.inject(T));")).toEqual([null]);
    expect(types("look(inject());")).toEqual([null]);
  });
  it("is null for another expression that makes something", () => expect(types("look([1]);")).toEqual([null]));
  it("reads the annotation of a field", () => expect(types("class A { f: T; m() { look(this.f); } }")).toEqual(["T"]));
  it("reads it among other members", () => {
    expect(types("const C = class { g: U; m() { look(this.f); } f: T; };")).toEqual(["T"]);
  });
  it("is null for a field without an annotation or declaration", () => {
    expect(types("class A { f; m() { look(this.f); } }")).toEqual([null]);
    expect(types("class A { m() { look(this.f); } }")).toEqual([null]);
  });
  it("is null for a field of an object", () => expect(types("const o = { m() { look(this.f); } };")).toEqual([null]));
  it("is null for a global", () => expect(types("look(window);")).toEqual([null]));
});
