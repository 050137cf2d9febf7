import { describe, expect, it } from "vitest";
import { walk } from "../../../src/ast/walk.js";
import { analyse, find } from "../../support/analyse.js";

function namesIn(code: string, root: string, enters: (type: string) => boolean = () => true): string[] {
  const analysis = analyse(code);
  const names: string[] = [];
  walk(analysis.sourceCode, find(analysis, root), (node) => {
    if (node.type === "Identifier") names.push(node.name);
    return enters(node.type);
  });
  return names.sort();
}

describe("walk", () => {
  it("visits every node below the root, through single children and lists", () => {
    expect(namesIn("a(b, [c, , d], ...e); z;", "a(b, [c, , d], ...e)")).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("visits type annotations too", () => {
    expect(namesIn("let v: T;", "let v: T;")).toEqual(["T", "v"]);
  });

  it("stays out of a node that the visitor turns down", () => {
    expect(namesIn("a(() => b, c);", "a(() => b, c)", (type) => type !== "ArrowFunctionExpression")).toEqual(["a", "c"]);
  });

  it("visits the root alone when it is turned down", () => {
    const analysis = analyse("a(b);");
    const visited: string[] = [];
    walk(analysis.sourceCode, analysis.sourceCode.ast, (node) => {
      visited.push(node.type);
      return false;
    });
    expect(visited).toEqual(["Program"]);
  });

  it("passes over a node of a type that the parser has no keys for", () => {
    const { sourceCode } = analyse("a;");
    const visited: string[] = [];
    walk({ ...sourceCode, visitorKeys: {} }, sourceCode.ast, (node) => {
      visited.push(node.type);
      return true;
    });
    expect(visited).toEqual(["Program"]);
  });

  it("manages an empty file", () => {
    const { sourceCode } = analyse("");
    const visited: string[] = [];
    walk(sourceCode, sourceCode.ast, (node) => {
      visited.push(node.type);
      return true;
    });
    expect(visited).toEqual(["Program"]);
  });
});
