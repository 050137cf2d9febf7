import { Linter } from "eslint";
import * as svelteParser from "svelte-eslint-parser";
import { describe, expect, it } from "vitest";
import { createFileIndex } from "../../../src/ast/file-index.js";
import { isModuleVariable, variableOf } from "../../../src/scope/variable-of.js";
import { analyse, find } from "../../support/analyse.js";

/** Whether the variable behind the first `x` of a module belongs to the file. */
function isOfFile(code: string): boolean | null {
  const analysis = analyse(code);
  const variable = variableOf(analysis, find(analysis, "x", "Identifier"));
  return variable && isModuleVariable(analysis, variable);
}

/** The same for JavaScript of another source type. */
function isOfScript(code: string, sourceType: "script" | "commonjs"): boolean | null {
  let answer: boolean | null = null;
  const probe = {
    create: ({ sourceCode }: { sourceCode: unknown }) => ({
      Identifier(node: { name: string }) {
        const file = createFileIndex(sourceCode as never);
        const variable = node.name === "x" ? variableOf(file, node as never) : null;
        if (variable) answer = isModuleVariable(file, variable);
      },
    }),
  };
  new Linter().verify(code, { languageOptions: { sourceType }, plugins: { test: { rules: { probe: probe } } }, rules: { "test/probe": 2 } });
  return answer;
}

describe("variableOf", () => {
  it("is the variable that the name is bound to, the innermost first", () => {
    const analysis = analyse("let a; { let a; use(a); }");
    const [call] = analysis.calls;
    const variable = variableOf(analysis, call?.arguments[0] as never);
    expect(variable?.scope.type).toBe("block");
  });
  it("is that of the scopes around, where others before and behind have the name too", () => {
    const analysis = analyse("const a = 1; function f() { const a = 2; use(a); { const a = 3; use(a); } use(a); } function g() { use(a); } function h() { const a = 4; } use(a);");
    const declared = analysis.calls.map((call) => variableOf(analysis, call.arguments[0] as never)?.defs[0]?.node as unknown as { init: { raw: string } });
    expect(declared.map(({ init }) => init.raw)).toEqual(["2", "3", "2", "1", "1"]);
  });
  it("is that of the function, of which a parameter has the name too", () => {
    const analysis = analyse("function f(f) { use(f); } use(f); (function g() { use(g); }); use(g);");
    expect(analysis.calls.map((call) => variableOf(analysis, call.arguments[0] as never)?.defs[0]?.type ?? null)).toEqual(["Parameter", "FunctionName", "FunctionName", null]);
  });
  it("is that outside for the default of a parameter, where the body of the function has the name too", () => {
    const analysis = analyse("let a; function f(b = use(a), c = (a) => use(a)) { var a; use(a); } const g = (b = () => use(a)) => { let a; use(a); };");
    expect(analysis.calls.map((call) => variableOf(analysis, call.arguments[0] as never)?.scope.type)).toEqual(["module", "function", "function", "module", "function"]);
  });
  it("is that outside for what a switch asks, where one of its cases has the name too", () => {
    const analysis = analyse("let a; switch (use(a)) { case use(a): { } default: let a; }");
    expect(analysis.calls.map((call) => variableOf(analysis, call.arguments[0] as never)?.scope.type)).toEqual(["module", "switch"]);
  });
  it("is that of the function for its own name, of which a parameter has it too", () => {
    const analysis = analyse("function f(f) {} f();");
    const [call] = analysis.calls;
    const [name] = variableOf(analysis, call?.callee as never)?.identifiers ?? [];
    expect(variableOf(analysis, name as never)?.defs[0]?.type).toBe("FunctionName");
  });
  it("is that of the script for a name in the markup of a component, the scopes of which stand in another order", () => {
    const code = "<script module>const m = () => { let a; use(a); };</script>\n<button onclick={(a) => use(a)}></button>\n<script>let a; function f() { let a; use(a); }</script>\n<button onclick={() => use(a)}></button>";
    const types: (string | undefined)[] = [];
    const probe = {
      create: ({ sourceCode }: { sourceCode: unknown }) => ({
        CallExpression: (node: { arguments: unknown[] }) => types.push(variableOf(createFileIndex(sourceCode as never), node.arguments[0] as never)?.scope.type),
      }),
    };
    new Linter().verify(code, [{ files: ["**"], languageOptions: { parser: svelteParser }, plugins: { test: { rules: { probe: probe } } }, rules: { "test/probe": 2 } }], { filename: "a.svelte" });
    expect(types).toEqual(["function", "function", "function", "module"]);
  });
  it("is null for a global that the file declares to the compiler", () => {
    const analysis = analyse("declare const later: () => void; declare function soon(): void; use(later, soon);");
    const [call] = analysis.calls;
    expect(call?.arguments.map((argument) => variableOf(analysis, argument as never))).toEqual([null, null]);
  });
  it("is null for a global", () => {
    const analysis = analyse("window; undeclared;");
    expect(variableOf(analysis, find(analysis, "window", "Identifier"))).toBeNull();
    expect(variableOf(analysis, find(analysis, "undeclared", "Identifier"))).toBeNull();
  });
  it("is null for a name of Object.prototype", () => {
    const analysis = analyse("toString; constructor;");
    expect(variableOf(analysis, find(analysis, "toString", "Identifier"))).toBeNull();
    expect(variableOf(analysis, find(analysis, "constructor", "Identifier"))).toBeNull();
  });
});

describe("isModuleVariable", () => {
  it("holds at the top of a module", () => expect(isOfFile("const x = 1;")).toBe(true));
  it("holds for an import", () => expect(isOfFile('import { x } from "m";')).toBe(true));
  it("holds in a block and a loop at the top", () => {
    expect(isOfFile("{ const x = 1; }")).toBe(true);
    expect(isOfFile("for (const x of l);")).toBe(true);
  });
  it("does not hold in a function, nor in a block of one", () => {
    expect(isOfFile("function f() { const x = 1; }")).toBe(false);
    expect(isOfFile("function f() { { const x = 1; } }")).toBe(false);
    expect(isOfFile("function f(x) {}")).toBe(false);
  });
  it("does not hold in a static block nor in a field", () => {
    expect(isOfFile("class A { static { const x = 1; } }")).toBe(false);
    expect(isOfFile("class A { f = (x) => x; }")).toBe(false);
  });
  it("holds at the top of a script", () => expect(isOfScript("var x = 1;", "script")).toBe(true));
  it("holds at the top of a CommonJS file, and in a block there", () => {
    expect(isOfScript("const x = 1;", "commonjs")).toBe(true);
    expect(isOfScript("{ const x = 1; }", "commonjs")).toBe(true);
  });
  it("does not hold in a function of a CommonJS file", () => expect(isOfScript("function f() { const x = 1; }", "commonjs")).toBe(false));
});
