import { describe, expect, it } from "vitest";
import { type FileIndex, createFileIndex, perFile } from "../../../src/ast/file-index.js";
import { analyse } from "../../support/analyse.js";

function texts(code: string, key: "calls" | "assignments" | "returns" | "classes" | "members" | "imports"): string[] {
  const analysis = analyse(code);
  return analysis[key].map(({ range }) => analysis.sourceCode.text.slice(...range));
}

describe("indexListeners", () => {
  it("gathers calls and `new`, and no tagged template or import", () => {
    expect(texts("f(); new G(); h`x`; import('y');", "calls")).toEqual(["f()", "new G()"]);
  });

  it("gathers the calls of a chain from the outside in", () => {
    expect(texts("a.b().c();", "calls")).toEqual(["a.b().c()", "a.b()"]);
  });

  it("gathers assignments, compound ones too", () => {
    expect(texts("a = 1; a.b ??= 2; [c] = d; let e = 3;", "assignments")).toEqual(["a = 1", "a.b ??= 2", "[c] = d"]);
  });

  it("gathers return statements, and arrow functions that return their body", () => {
    expect(texts("function f() { return 1; } g(() => 2, () => { return 3; });", "returns")).toEqual(["return 1;", "() => 2", "return 3;"]);
  });

  it("gathers class declarations and expressions", () => {
    expect(texts("class A {} x(class {});", "classes")).toEqual(["class A {}", "class {}"]);
  });

  it("gathers member expressions from the outside in", () => {
    expect(texts("a.b.c(); d[e];", "members")).toEqual(["a.b.c", "a.b", "d[e]"]);
  });

  it("gathers imports, and no export from another module", () => {
    expect(texts("import a from 'a'; import b = require('b'); export * from 'c';", "imports")).toEqual(["import a from 'a';", "import b = require('b');"]);
  });

  it("finds nothing in an empty file", () => {
    const { calls, assignments, returns, classes, members } = analyse("");
    expect({ calls, assignments, returns, classes, members }).toEqual({ calls: [], assignments: [], returns: [], classes: [], members: [] });
  });
});

describe("perFile", () => {
  it("computes once a file, and anew for another file", () => {
    const seen: FileIndex[] = [];
    const compute = perFile((file: FileIndex) => {
      seen.push(file);
      return { size: file.calls.length };
    });
    const one = analyse("a();");
    const two = createFileIndex(one.sourceCode);
    expect(compute(one)).toEqual({ size: 1 });
    expect(compute(one)).toBe(compute(one));
    expect(compute(two)).toEqual({ size: 0 });
    expect(seen).toEqual([one, two]);
  });
});
