import { describe, expect, it } from "vitest";
import { inheritedMethod } from "../../../src/lifetime/inherited-method.js";
import { look } from "../look.js";

/** What `look`'s argument, as a base class, has under a name: its kind, and the source of the method. */
function destroyOf(code: string, name = "destroy"): string[] {
  const { analysis, node } = look(code);
  const found = inheritedMethod(analysis, node, name);
  return found.kind === "shown" ? [found.kind, analysis.sourceCode.getText(found.fn.body)] : [found.kind];
}

describe("inheritedMethod", () => {
  it("is shown where the file has the class", () => {
    expect(destroyOf("class A { destroy() { 1; } } look(A);")).toEqual(["shown", "{ 1; }"]);
    expect(destroyOf("class A { destroy() { 1; } } class B extends A {} look(B);")).toEqual(["shown", "{ 1; }"]);
    expect(destroyOf("function A() {} A.prototype.destroy = function () { 1; }; look(A);")).toEqual(["shown", "{ 1; }"]);
    expect(destroyOf("function A() {} A.prototype.destroy = function () { 1; }; function B() {} inherits(B, A); B.prototype.m = function () {}; look(B);")).toEqual(["shown", "{ 1; }"]);
  });
  it("is absent where the file has the whole chain", () => {
    expect(destroyOf("class A { m() {} } look(A);")).toEqual(["absent"]);
    expect(destroyOf("class A extends B {} class B extends A {} look(A);")).toEqual(["absent"]);
  });
  it("is absent where it is abstract", () => {
    expect(destroyOf("abstract class A extends X { abstract destroy(): void } look(A);")).toEqual(["absent"]);
  });
  it("is absent in bases that the tables know without it", () => {
    expect(destroyOf("look(React.Component);")).toEqual(["absent"]);
    expect(destroyOf("class A extends HTMLDivElement {} look(A);")).toEqual(["absent"]);
    expect(destroyOf('import { Component as C } from "react"; look(C);')).toEqual(["absent"]);
  });
  it("is known in bases that the tables know to have it", () => {
    expect(destroyOf("look(lit.LitElement);", "disconnectedCallback")).toEqual(["known"]);
    expect(destroyOf("look(Themed(LitElement));", "disconnectedCallback")).toEqual(["known"]);
  });
  it("is unknown in all others, and behind mixins", () => {
    expect(destroyOf("look(Widget);")).toEqual(["unknown"]);
    expect(destroyOf("class A extends Widget {} look(A);")).toEqual(["unknown"]);
    expect(destroyOf("look(Encrypted(EventTarget));")).toEqual(["unknown"]);
    expect(destroyOf("let A = class {}; A = class {}; look(A);")).toEqual(["unknown"]);
  });
});
