import { describe, expect, it } from "vitest";
import { extentOfType } from "../../../src/scope/extent-of-type.js";
import { variableOf } from "../../../src/scope/variable-of.js";
import { look } from "../look.js";

/** What is told of the type of the variable that `look()` is passed. */
function extent(code: string): string | null {
  const { analysis, node } = look(code);
  const name = node.type === "Identifier" ? variableOf(analysis, node)?.defs[0]?.name : undefined;
  return name ? extentOfType(analysis, name) : null;
}

const ofParameter = (type: string, before = ""): string | null => extent(`${before} x((a: ${type}) => look(a));`);

describe("extentOfType", () => {
  it("is finite for literals, and what is made of them", () => {
    expect(ofParameter('"a"')).toBe("finite");
    expect(ofParameter('"a" | 1 | null | undefined | boolean')).toBe("finite");
    expect(ofParameter("keyof Sizes")).toBe("finite");
  });
  it("is plain for texts and numbers", () => {
    for (const type of ["string", "number", "bigint", "symbol", "`a${string}`", '"a" | string']) expect(ofParameter(type)).toBe("plain");
  });
  it("is nothing for objects, and where nobody can tell", () => {
    for (const type of ["T", "N.T", "{ a: string }", 'T | "a"', "unknown", "readonly string[]", "Record<string, string>"]) expect(ofParameter(type)).toBe(null);
    expect(extent("x((a) => look(a));")).toBe(null);
  });
  it("follows an alias, an enumeration and a type parameter", () => {
    expect(ofParameter("T", 'type T = "a" | "b";')).toBe("finite");
    expect(ofParameter("T", "type T = U; type U = string;")).toBe("plain");
    expect(ofParameter("T", "enum T { a, b }")).toBe("finite");
    expect(ofParameter("T", "interface T { a: string }")).toBe(null);
    expect(extent("function f<T extends keyof Sizes>(a: T) { look(a); }")).toBe("finite");
    expect(extent("function f<T>(a: T) { look(a); }")).toBe(null);
  });
  it("goes round in no circle", () => expect(ofParameter("T", "type T = T | string;")).toBe(null));
});
