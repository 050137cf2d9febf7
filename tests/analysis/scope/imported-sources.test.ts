import { describe, expect, it } from "vitest";
import { importedSources } from "../../../src/scope/imported-sources.js";
import { analyse } from "../../support/analyse.js";

const sources = (code: string): string[] => [...importedSources(analyse(code))];

describe("importedSources", () => {
  it("are the modules that are imported, in whatever way", () => {
    expect(sources("import a from 'a'; import { b } from 'b'; import 'c'; import d = require('d');")).toEqual(["a", "b", "c", "d"]);
  });
  it("are those that are required, also inside functions", () => {
    expect(sources("const a = require('a'); function f() { return require('b').c; }")).toEqual(["a", "b"]);
  });
  it("are none that the file does not tell", () => {
    expect(sources("require(name); import('a'); namespace.require;")).toEqual([]);
  });
});
