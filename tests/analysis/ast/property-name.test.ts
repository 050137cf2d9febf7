import { describe, expect, it } from "vitest";
import { propertyName } from "../../../src/ast/property-name.js";
import { analyse, find } from "../../support/analyse.js";

function ofMember(expression: string): string | null {
  const analysis = analyse(`class A { #p = 1; m(x, k) { ${expression}; } }`);
  return propertyName(find(analysis, expression, "MemberExpression"));
}

function ofMethod(method: string): string | null {
  const analysis = analyse(`class A { ${method} {} }`);
  return propertyName(find(analysis, `${method} {}`, "MethodDefinition"));
}

function ofProperty(property: string): string | null {
  const analysis = analyse(`({ ${property} });`);
  return propertyName(find(analysis, property, "Property"));
}

describe("propertyName of a member expression", () => {
  it("reads a plain name", () => expect(ofMember("x.a")).toBe("a"));
  it("reads a string in brackets", () => expect(ofMember('x["a b"]')).toBe("a b"));
  it("reads a number in brackets", () => expect(ofMember("x[0]")).toBe("0"));
  it("reads a template without holes", () => expect(ofMember("x[`a`]")).toBe("a"));
  it("reads a private name with its mark", () => expect(ofMember("x.#p")).toBe("#p"));
  it("reads a well-known symbol", () => expect(ofMember("x[Symbol.dispose]")).toBe("[Symbol.dispose]"));
  it("reads a constant in brackets by the name of the constant", () => expect(ofMember("x[kState]")).toBe("[kState]"));
  it("reads a constant in capitals by its name", () => expect(ofMember("x[MAX_SIZE]")).toBe("[MAX_SIZE]"));
  it("looks through a cast in brackets", () => expect(ofMember('x["a" as T]')).toBe("a"));
  it("does not tell constructor and __proto__ from other names", () => {
    expect(ofMember("x.constructor")).toBe("constructor");
    expect(ofMember("x.__proto__")).toBe("__proto__");
  });
  it("gives up on a variable in brackets", () => expect(ofMember("x[k]")).toBeNull());
  it("gives up on a template with holes", () => expect(ofMember("x[`a${k}`]")).toBeNull());
  it("gives up on a call in brackets", () => expect(ofMember("x[k()]")).toBeNull());
  it("gives up on a member of something other than Symbol", () => expect(ofMember("x[Keys.a]")).toBeNull());
  it("gives up on a computed member of Symbol", () => expect(ofMember("x[Symbol[k]]")).toBeNull());
});

describe("propertyName of a class member or property", () => {
  it("reads a method", () => expect(ofMethod("m()")).toBe("m"));
  it("reads a private method", () => expect(ofMethod("#m()")).toBe("#m"));
  it("reads a quoted method", () => expect(ofMethod('"a-b"()')).toBe("a-b"));
  it("reads a numeric method", () => expect(ofMethod("1()")).toBe("1"));
  it("reads a symbol method", () => expect(ofMethod("[Symbol.asyncDispose]()")).toBe("[Symbol.asyncDispose]"));
  it("reads a property, its shorthand and its quoted form", () => {
    expect(ofProperty("a: 1")).toBe("a");
    expect(ofProperty("a")).toBe("a");
    expect(ofProperty("'a': 1")).toBe("a");
  });
  it("gives up on a computed property", () => expect(ofProperty("[a + b]: 1")).toBeNull());
});
