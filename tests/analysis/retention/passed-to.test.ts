import { expect, it } from "vitest";
import { isFunction } from "../../../src/ast/is-function.js";
import { passedTo } from "../../../src/retention/passed-to.js";
import type { Analysis } from "../../../src/calls/analysis.js";
import type { Node } from "../../../src/ast/types.js";
import { analyse, find } from "../../support/analyse.js";

/** The calls that a function is passed to, each with its position. */
function calls(code: string, text: string): string[] {
  const analysis: Analysis = analyse(code);
  const node: Node = find(analysis, text);
  if (!isFunction(node)) throw new Error("not a function");
  return passedTo(analysis, node).map(({ call, position }) => `${analysis.sourceCode.getText(call.callee)} ${String(position)}`);
}

it("passedTo finds the call that a function is written in", () => {
  expect(calls("on('a', () => 1);", "() => 1")).toEqual(["on 1"]);
  expect(calls("new Job(() => 1);", "() => 1")).toEqual(["Job 0"]);
});

it("passedTo finds the calls that a function is passed to by its name", () => {
  expect(calls("function f() {} on(f); off(1, f); f();", "function f() {}")).toEqual(["on 0", "off 1"]);
  expect(calls("const f = () => 1; on(f);", "() => 1")).toEqual(["on 0"]);
});

it("passedTo finds none for a function that goes elsewhere", () => {
  expect(calls("const { f } = { f: () => 1 };", "() => 1")).toEqual([]);
  expect(calls("x.f = () => 1;", "() => 1")).toEqual([]);
  expect(calls("export default function () {}", "function () {}")).toEqual([]);
});
