import { describe, expect, it } from "vitest";
import { patternPath } from "../../../src/scope/pattern-path.js";
import { analyse } from "../../support/analyse.js";
import type { Node } from "../../../src/ast/types.js";
import { walk } from "../../../src/ast/walk.js";

/** The path to the last identifier `x` of a program, the source of its default, and the type of its root. */
function pathTo(code: string): { path: readonly (string | null)[]; fallback: string | null; root: string | null } {
  const { sourceCode } = analyse(code);
  const found: Node[] = [];
  walk(sourceCode, sourceCode.ast, (node) => {
    if (node.type === "Identifier" && node.name === "x") found.push(node);
    return true;
  });
  const [name] = found.sort((a, b) => b.range[0] - a.range[0]);
  if (!name) throw new Error("The program has no `x`.");
  const { path, fallback, root } = patternPath(name);
  return { path, fallback: fallback && sourceCode.getText(fallback), root: root?.type ?? null };
}

describe("patternPath", () => {
  it("is empty for a plain variable", () => {
    expect(pathTo("const x = 1;")).toEqual({ path: [], fallback: null, root: null });
  });
  it("reads an object pattern", () => {
    expect(pathTo("const { a: { b: x = 1 } } = o;")).toEqual({ path: ["a", "b"], fallback: "1", root: null });
  });
  it("leaves out the default of a pattern around the name", () => {
    expect(pathTo("const { a: { b: x } = {} } = o;")).toEqual({ path: ["a", "b"], fallback: null, root: null });
  });
  it("keeps the name's own default where a pattern around it has one too", () => {
    expect(pathTo("const { a: { b: x = 1 } = {} } = o;")).toEqual({ path: ["a", "b"], fallback: "1", root: null });
  });
  it("reads an array pattern by position, holes counted", () => {
    expect(pathTo("const [, [x]] = o;")).toEqual({ path: ["1", "0"], fallback: null, root: null });
  });
  it("does not know a computed name", () => {
    expect(pathTo("const { [k]: x } = o;")).toEqual({ path: [null], fallback: null, root: null });
  });
  it("does not know what a rest holds", () => {
    expect(pathTo("const { ...x } = o;")).toEqual({ path: [null], fallback: null, root: null });
  });
  it("tells the loop of a loop variable", () => {
    expect(pathTo("for (const x of l);")).toEqual({ path: [], fallback: null, root: "ForOfStatement" });
    expect(pathTo("for (const { a: x } in l);")).toEqual({ path: ["a"], fallback: null, root: "ForInStatement" });
  });
  it("tells the loop that writes to a variable declared elsewhere", () => {
    expect(pathTo("let y; for ({ a: x } of l);")).toEqual({ path: ["a"], fallback: null, root: "ForOfStatement" });
  });
  it("tells the parameter, whole", () => {
    expect(pathTo("function f({ a: x }) {}")).toEqual({ path: ["a"], fallback: null, root: "ObjectPattern" });
    expect(pathTo("function f(x) {}")).toEqual({ path: [], fallback: null, root: "Identifier" });
    expect(pathTo("function f(x = 1) {}")).toEqual({ path: [], fallback: "1", root: "AssignmentPattern" });
    expect(pathTo("function f([, ...x]) {}")).toEqual({ path: ["1", null], fallback: null, root: "ArrayPattern" });
  });
  it("tells the left side of an assignment", () => {
    expect(pathTo("({ a: x } = o);")).toEqual({ path: ["a"], fallback: null, root: "ObjectPattern" });
  });
});
