import { describe, expect, it } from "vitest";
import { calleeNames, methodNames } from "../../../src/calls/callee-names.js";
import { analyse, find } from "../../support/analyse.js";

/** The names of the callee of the last call of a program. */
function names(code: string): readonly string[] {
  const analysis = analyse(code);
  const call = analysis.calls.at(-1);
  if (!call) throw new Error("The program must have a call.");
  return calleeNames(analysis, call);
}

describe("calleeNames", () => {
  it("of a global is its name", () => expect(names("useEffect();")).toEqual(["useEffect"]));
  it("of an import under another name is both", () => {
    expect(names('import { useEffect as effect } from "react"; effect();')).toEqual(["useEffect", "effect"]);
  });
  it("of a default import is the local name", () => expect(names('import run from "m"; run();')).toEqual(["run"]));
  it("of a member of an import is the method, and the text", () => {
    expect(names('import * as React from "react"; React.useEffect();')).toEqual(["useEffect", "React.useEffect"]);
  });
  it("of a function taken out of a global is its path and last name", () => {
    expect(names("const { log } = console; log();")).toEqual(["console.log", "log"]);
  });
  it("of a function of the file is its name", () => expect(names("function f() {} f();")).toEqual(["f"]));
  it("of a method of something longer is the method alone", () => expect(names("a.b.c();")).toEqual(["c"]));
  it("of a method behind a cast and an optional chain is the method", () => {
    expect(names("(a as T).b();")).toEqual(["b", "a.b"]);
    expect(names("a?.b?.();")).toEqual(["b", "a.b"]);
  });
  it("of a computed method is every alternative", () => {
    expect(names('a[c ? "on" : "off"]();')).toEqual(["on", "off", "a.on", "a.off"]);
  });
  it("of an unknown method is nothing", () => expect(names("a[k]();")).toEqual([]));
  it("of a function on the spot and of a call is nothing", () => {
    expect(names("(() => 1)();")).toEqual([]);
    expect(names("new (class {})();")).toEqual([]);
  });
  it("of a class is its name", () => expect(names("new Promise(f);")).toEqual(["Promise"]));
});

describe("methodNames", () => {
  const methods = (member: string): readonly string[] => {
    const analysis = analyse(`class A { #p() { ${member}; } }`);
    return methodNames(analysis, find(analysis, member, "MemberExpression"));
  };

  it("is the name of a plain member", () => expect(methods("a.b")).toEqual(["b"]));
  it("is the name of a private member", () => expect(methods("this.#p")).toEqual(["#p"]));
  it("is every string that the brackets may hold", () => expect(methods('a[c ? "b" : "d"]')).toEqual(["b", "d"]));
  it("is nothing for brackets that nobody knows", () => expect(methods("a[b()]")).toEqual([]));
});
