import { describe, expect, it } from "vitest";
import { staticStrings } from "../../../src/scope/static-strings.js";
import { look } from "../look.js";

function strings(code: string): readonly string[] | null {
  const { analysis, node } = look(code);
  return staticStrings(analysis, node);
}

describe("staticStrings", () => {
  it("reads a string", () => expect(strings('look("a");')).toEqual(["a"]));
  it("reads the empty string", () => expect(strings('look("");')).toEqual([""]));
  it("reads a template without holes", () => expect(strings("look(`a`);")).toEqual(["a"]));
  it("reads a constant", () => expect(strings('const A = "a"; look(A);')).toEqual(["a"]));
  it("reads both branches of a condition, each string once", () => {
    expect(strings('look(c ? "a" : d ? "b" : "a");')).toEqual(["a", "b"]);
  });
  it("reads the elements of a loop", () => expect(strings('for (const a of ["x", "y"]) look(a);')).toEqual(["x", "y"]));
  it("gives up where one value is unknown", () => expect(strings('look(c ? "a" : d());')).toBeNull());
  it("gives up on a template with holes", () => expect(strings("look(`a${b}`);")).toBeNull());
  it("gives up on a number", () => expect(strings("look(1);")).toBeNull());
  it("gives up on no value", () => expect(strings("look(undefined);")).toBeNull());
  it("gives up on a function", () => expect(strings("look(() => 1);")).toBeNull());
});
