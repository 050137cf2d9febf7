import { describe, expect, it } from "vitest";
import { keyType } from "../../../src/retention/key-type.js";
import { look } from "../look.js";

function type(code: string): string | null {
  const { analysis, node } = look(code);
  return keyType(analysis, node);
}

describe("keyType", () => {
  it("is a string", () => {
    expect(type('look("a");')).toBe("string");
    expect(type("look(`a${b}`);")).toBe("string");
    expect(type("look(String(a));")).toBe("string");
    expect(type("look(a.toString());")).toBe("string");
    expect(type('look("a" + b);')).toBe("string");
    expect(type("look(b + `a`);")).toBe("string");
    expect(type("export function f(a: string) { look(a); }")).toBe("string");
  });
  it("is a number", () => {
    expect(type("look(1);")).toBe("number");
    expect(type("look(parseInt(a));")).toBe("number");
    expect(type("look(a++);")).toBe("number");
    expect(type("look(-a);")).toBe("number");
    expect(type("look(a * b);")).toBe("number");
    expect(type("export function f(a: number) { look(a); }")).toBe("number");
  });
  it("is an object", () => {
    expect(type("look({});")).toBe("object");
    expect(type("look(() => 1);")).toBe("object");
    expect(type("class A { m() { look(this); } }")).toBe("object");
    expect(type("export function f(a: object) { look(a); }")).toBe("object");
  });
  it("is followed through variables", () => expect(type("const a = Number(b); look(a);")).toBe("number"));
  it("is not known", () => {
    expect(type("look(null);")).toBe(null);
    expect(type("look(true);")).toBe(null);
    expect(type("look(f());")).toBe(null);
    expect(type("look(window);")).toBe(null);
    expect(type("look(a + b);")).toBe(null);
    expect(type("look(!a);")).toBe(null);
    expect(type("look(f`a`);")).toBe(null);
    expect(type("export function f(a) { look(a); }")).toBe(null);
    expect(type("export function f(a: Id) { look(a); }")).toBe(null);
    expect(type("export function f({ a }: B) { look(a); }")).toBe(null);
  });
  it("is not known where it may be either", () => expect(type('look(a ? 1 : "a");')).toBe(null));
});
