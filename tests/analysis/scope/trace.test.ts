import { describe, expect, it } from "vitest";
import { isChainable, trace } from "../../../src/scope/trace.js";
import { analyse, find } from "../../support/analyse.js";
import { look, showValue } from "../look.js";

function values(code: string): string[] {
  const { analysis, node } = look(code);
  return trace(analysis, node).values.map((value) => showValue(analysis, value));
}

function variables(code: string): string[] {
  const { analysis, node } = look(code);
  return [...trace(analysis, node).variables].map(({ name }) => name).sort();
}

/** Keys without those of variables, whose numbers differ from run to run. */
function keys(code: string): string[] {
  const { analysis, node } = look(code);
  return [...trace(analysis, node).keys].filter((key) => !key.startsWith("variable:"));
}

describe("trace of globals", () => {
  it("names a global by its name", () => expect(values("look(window);")).toEqual(["global window"]));
  it("names a property of a global by its path", () => expect(values("look(document.body);")).toEqual(["global document.body"]));
  it("takes a global off window", () => expect(values("look(window.document.body);")).toEqual(["global document.body"]));
  it("leaves other properties on window", () => expect(values("look(window.app);")).toEqual(["global window.app"]));
  it("takes self and global for globalThis", () => {
    expect(values("look(self);")).toEqual(["global globalThis"]);
    expect(values("look(global);")).toEqual(["global globalThis"]);
  });
  it("takes any global off globalThis", () => expect(values("look(globalThis.process);")).toEqual(["global process"]));
  it("does not take a parameter named like a global for it", () => {
    expect(values("function f(window) { look(window); } x(f);")).toEqual(["parameter window"]);
  });
  it("has no value for undefined, null and void", () => {
    expect(values("look(undefined);")).toEqual([]);
    expect(values("look(null);")).toEqual([]);
    expect(values("look(void 0);")).toEqual([]);
  });
});

describe("trace of imports", () => {
  it("names a named import, also under another name", () => {
    expect(values('import { a } from "m"; look(a);')).toEqual(["import m:a"]);
    expect(values('import { a as b } from "m"; look(b);')).toEqual(["import m:a"]);
  });
  it("names an import by a string", () => expect(values('import { "a b" as c } from "m"; look(c);')).toEqual(["import m:a b"]));
  it("gives default and namespace imports an empty path", () => {
    expect(values('import a from "m"; look(a);')).toEqual(["import m:"]);
    expect(values('import * as a from "m"; look(a);')).toEqual(["import m:"]);
  });
  it("adds properties to the path", () => {
    expect(values('import * as a from "m"; look(a.b.c);')).toEqual(["import m:b.c"]);
  });
  it("takes the process module for the global", () => {
    expect(values('import process from "node:process"; look(process);')).toEqual(["global process"]);
    expect(values('import * as p from "process"; look(p.stdout);')).toEqual(["global process.stdout"]);
  });
  it("leaves a named import of the process module an import", () => {
    expect(values('import { on } from "process"; look(on);')).toEqual(["import process:on"]);
  });
  it("reads require", () => expect(values('look(require("m").a);')).toEqual(["import m:a"]));
  it("reads a destructured require", () => expect(values('const { a: { b } } = require("m"); look(b);')).toEqual(["import m:a.b"]));
  it("does not read a require of a name in a variable", () => expect(values("look(require(name));")).toEqual(["result require(name)"]));
  it("does not read a require without a name", () => expect(values("look(require());")).toEqual(["result require()"]));
  it("does not read a require that the file declares", () => {
    expect(values('function require() {} look(require("m"));')).toEqual(['result require("m")']);
  });
  it("reads a TypeScript import assignment", () => {
    expect(values('import a = require("m"); look(a);')).toEqual(["import m:"]);
  });
  it("survives a TypeScript alias of a namespace member", () => {
    expect(values("import a = N.b; look(a);")).toHaveLength(1);
  });
});

describe("trace of variables", () => {
  it("follows an initialiser", () => expect(values("const a = window; look(a);")).toEqual(["global window"]));
  it("follows a chain of them", () => expect(values("const a = window; const b = a; look(b);")).toEqual(["global window"]));
  it("follows every write", () => expect(values("let a = 1; a = 2; look(a);")).toEqual(["created 1", "created 2"]));
  it("has no value for a variable that nothing is put into", () => expect(values("let a; look(a);")).toEqual([]));
  it("ends on a function or class", () => {
    expect(values("function f() {} look(f);")).toEqual(["created function f() {}"]);
    expect(values("class A {} look(A);")).toEqual(["created class A {}"]);
  });
  it("ends on an enum", () => expect(values("enum E { A } look(E);")).toEqual(["created enum E { A }"]));
  it("tells the variables that the value passed through", () => {
    expect(variables("const a = window; const b = a; look(b.x);")).toEqual(["a", "b"]);
  });
  it("does not hang on what refers to itself", () => {
    expect(values("let a = a; look(a);")).toEqual([]);
    expect(values("let a = b, b = a; look(b);")).toEqual([]);
    expect(values("const a = () => a(); look(a());")).toEqual(["result a()"]);
  });
  it("keeps 24 values at the most", () => {
    const writes = Array.from({ length: 30 }, (_, index) => `a = ${String(index)};`).join("");
    expect(values(`let a; ${writes} look(a);`)).toHaveLength(24);
  });
});

describe("trace of expressions", () => {
  it("takes both branches of a condition", () => expect(values("look(c ? window : document);")).toEqual(["global window", "global document"]));
  it("takes both sides of ||", () => expect(values("look(window || document);")).toEqual(["global window", "global document"]));
  it("takes both sides of ??", () => expect(values("look(window ?? document);")).toEqual(["global window", "global document"]));
  it("takes the right side of &&", () => expect(values("look(c && window);")).toEqual(["global window"]));
  it("takes what is assigned and where to", () => expect(values("look(a.b = window);")).toEqual(["global window", "global a.b"]));
  it("takes the last of a sequence", () => expect(values("look((c, window));")).toEqual(["global window"]));
  it("takes what is awaited", () => expect(values("look(await window);")).toEqual(["global window"]));
  it("takes casts off", () => expect(values("look((window as T)!);")).toEqual(["global window"]));
  it("ends on literals, functions, classes and new", () => {
    expect(values('look("a");')).toEqual(['created "a"']);
    expect(values("look(`a`);")).toEqual(["created `a`"]);
    expect(values("look([1]);")).toEqual(["created [1]"]);
    expect(values("look({ a });")).toEqual(["created { a }"]);
    expect(values("look(new A());")).toEqual(["created new A()"]);
    expect(values("look(class {});")).toEqual(["created class {}"]);
    expect(values("look(function () {});")).toEqual(["created function () {}"]);
    expect(values("look(() => 1);")).toEqual(["created () => 1"]);
  });
  it("does not know what an operator makes", () => expect(values("look(a + b);")).toEqual(["unknown a + b"]));
  it("does not know what a spread argument holds", () => expect(values("look(...a);")).toEqual(["unknown ...a"]));
});

describe("trace of calls", () => {
  it("is the result of a function that the file does not have", () => expect(values("look(f());")).toEqual(["result f()"]));
  it("is the result of a method, also a computed one", () => {
    expect(values("look(a.f());")).toEqual(["result a.f()"]);
    expect(values("look(a[k]());")).toEqual(["result a[k]()"]);
  });
  it("is a new function for bind", () => expect(values("look(f.bind(a));")).toEqual(["created f.bind(a)"]));
  it("is the emitter for a call that returns it", () => expect(values('look(process.on("a", f).once("b", g));')).toEqual(["global process"]));
  it("is a result for a call of that name with one argument", () => expect(values('look(process.on("a"));')).toEqual(['result process.on("a")']));
  it("is the field that an accessor returns", () => {
    expect(values("class A { #e = document.body; get() { return this.#e; } m() { look(this.get()); } }")).toEqual(["global document.body"]);
  });
  it("is the field that an arrow accessor returns", () => {
    expect(values("class A { get = () => this.e; m() { look(this.get()); } }")).toEqual(["field A.e"]);
  });
  it("is the global that a function returns", () => {
    expect(values("function f() { return window; } look(f());")).toEqual(["global window"]);
  });
  it("is the import that a function returns", () => {
    expect(values('import a from "m"; function f() { return a; } look(f());')).toEqual(["import m:"]);
  });
  it("is a result for a function that makes something", () => {
    expect(values("function f() { return new A(); } look(f());")).toEqual(["result f()"]);
  });
  it("is a result for a function that returns nothing", () => {
    expect(values("function f() { return; } look(f());")).toEqual(["result f()"]);
  });
  it("is a result for an async function and a generator", () => {
    expect(values("async function f() { return window; } look(f());")).toEqual(["result f()"]);
    expect(values("function* f() { return window; } look(f());")).toEqual(["result f()"]);
  });
  it("is a result for one of several functions", () => {
    expect(values("let f = () => window; f = () => document; look(f());")).toEqual(["result f()"]);
  });
  it("is a result for a class that is called", () => {
    expect(values("class A {} look(A());")).toEqual(["result A()"]);
  });
  it("tells apart what two iterators of one object give", () => {
    const [own] = keys("look(a.keys());");
    expect(own).toMatch(/^node:/);
    expect(keys("look(a.keys());").slice(1)).toEqual(["global:a.keys()"]);
    expect(keys("look(Object.entries(a));").slice(1)).toEqual(["global:a.entries()"]);
  });
});

describe("trace of destructuring", () => {
  it("follows an object pattern", () => expect(values("const { body } = document; look(body);")).toEqual(["global document.body"]));
  it("follows a nested one under another name", () => {
    expect(values("const { a: { b: c } } = document; look(c);")).toEqual(["global document.a.b"]);
  });
  it("follows an array pattern by position", () => expect(values("const [, b] = document; look(b);")).toEqual(["global document.1"]));
  it("adds the default", () => expect(values("const { a = window } = document; look(a);").sort()).toEqual(["global document.a", "global window"]));
  it("does not look for the path of the pattern in a default on the way", () => {
    expect(values("const { a: { b } = window } = document; look(b);")).not.toContain("global window.a.b");
  });
  it("does not know a rest or a computed name", () => {
    expect(values("const { ...a } = document; look(a);")).toEqual(["member null of global document"]);
    expect(values("const { [k]: a } = document; look(a);")).toEqual(["member null of global document"]);
  });
  it("follows a pattern that is assigned", () => expect(values("let a; ({ a } = document); look(a);")).toEqual(["global document.a"]));
  it("manages a default that refers to its own name", () => expect(values("const { a = a } = document; look(a);")).toEqual(["global document.a"]));
});

describe("trace of loops", () => {
  it("takes the elements of a list that the file writes", () => {
    expect(values("for (const a of [window, document]) look(a);")).toEqual(["global window", "global document"]);
  });
  it("passes over the holes of a list", () => expect(values("for (const a of [, window]) look(a);")).toEqual(["global window"]));
  it("does not know the elements of another list", () => expect(values("for (const a of list) look(a);")).toEqual(["unknown list"]));
  it("does not know the elements where one of the lists is unknown", () => {
    expect(values("for (const a of c ? [window] : list) look(a);")).toEqual(["unknown c ? [window] : list"]);
  });
  it("does not know the keys of an object", () => expect(values("for (const k in [1]) look(k);")).toEqual(["unknown [1]"]));
  it("takes an element apart", () => {
    expect(values("for (const { a } of [document]) look(a);")).toEqual(["global document.a"]);
  });
  it("follows a variable that is declared before the loop", () => {
    expect(values("let a; for (a of [window]) look(a);")).toEqual(["global window"]);
  });
  it("takes the elements of a list for the parameter of its forEach", () => {
    expect(values("[window, document].forEach((a) => look(a));")).toEqual(["global window", "global document"]);
  });
  it("does not know the index that forEach passes", () => {
    expect(values("[window].forEach((a, index) => look(index));")).toEqual([]);
  });
  it("does not take the callback of another method for one of a list", () => {
    expect(values("list.then((a) => look(a));")).toEqual(["parameter a"]);
    expect(values("list[k]((a) => look(a));")).toEqual(["parameter a"]);
    expect(values("run((a) => look(a));")).toEqual(["parameter a"]);
  });
});

describe("trace of parameters", () => {
  it("is a parameter where others may call", () => expect(values("x(function (a) { look(a); });")).toEqual(["parameter a"]));
  it("has the path inside a pattern", () => {
    expect(values("x(({ a: [, b] }) => look(b));")).toEqual(["parameter b a 1"]);
  });
  it("has a question mark in the path for a computed name and a rest", () => {
    expect(values("x(({ [k]: a }) => look(a));")).toEqual(["parameter a ?"]);
    expect(values("x((...a) => look(a));")).toEqual(["parameter a ?"]);
  });
  it("is what the only calls pass", () => {
    expect(values("function f(a) { look(a); } f(window); f(document);")).toEqual(["global window", "global document"]);
  });
  it("is both where the function is passed on as well", () => {
    expect(values("function f(a) { look(a); } f(window); x(f);")).toEqual(["global window", "parameter a"]);
  });
  it("is also what the function puts into it", () => {
    expect(values("x((a) => { a = window; look(a); });")).toEqual(["parameter a", "global window"]);
  });
  it("takes apart what a call passes", () => {
    expect(values("function f({ a }) { look(a); } f(document);")).toEqual(["global document.a"]);
  });
  it("adds the default", () => {
    expect([...new Set(values("x((a = window) => look(a));"))]).toEqual(["global window", "parameter a"]);
  });
  it("does not look for the path of the pattern in a default", () => {
    expect(values("x(({ a = window }) => look(a));")).not.toContain("global window.a");
  });
  it("adds nothing for an argument that is missing or spread", () => {
    expect(values("function f(a) { look(a); } f(); f(...x);")).toEqual([]);
  });
  it("is what a call of the function on the spot passes", () => {
    expect(values("(function (a) { look(a); })(window);")).toEqual(["global window"]);
  });
  it("is a parameter for a parameter property", () => {
    expect(values("class A { constructor(private a: T) { look(a); } }")).toEqual(["parameter a"]);
  });
  it("does not hang on a function that calls itself", () => {
    expect(values("function f(a) { look(a); f(a); } f(window);")).toEqual(["global window"]);
  });
});

describe("trace of this and fields", () => {
  it("is the instance", () => expect(values("class A { m() { look(this); } }")).toEqual(["self A"]));
  it("is the instance behind super", () => expect(values("class A extends B { m() { look(super.x); } }")).toEqual(["field A.x"]));
  it("is unknown outside a class", () => expect(values("function f() { look(this); }")).toEqual(["unknown this"]));
  it("is what the file puts into a field", () => {
    expect(values("class A { f = window; m() { look(this.f); } }")).toEqual(["global window"]);
  });
  it("is every value that the file puts into a field", () => {
    expect(values("class A { f = window; m() { this.f = document; look(this.f); } }")).toEqual(["global window", "global document"]);
  });
  it("is the field itself where nothing is put into it", () => expect(values("class A { f; m() { look(this.f); } }")).toEqual(["field A.f"]));
  it("is the field itself for a write that the source does not tell", () => {
    expect(values("class A { m() { [this.f] = x; look(this.f); } }")).toEqual(["field A.f"]);
  });
  it("is a method taken off the instance", () => expect(values("class A { n() {} m() { look(this.n); } }")).toEqual(["method () {}"]));
  it("is a bound method", () => {
    expect(values("class A { n() {} m() { this.n = this.n.bind(this); look(this.n); } }")).toEqual(["created this.n.bind(this)"]);
  });
  it("follows an alias of this", () => expect(values("class A { f = window; m() { const t = this; look(t.f); } }")).toEqual(["global window"]));
  it("follows fields taken apart", () => expect(values("class A { f = window; m() { const { f } = this; look(f); } }")).toEqual(["global window"]));
  it("does not know a computed field", () => expect(values("class A { m(k) { look(this[k]); } }")).toEqual(["member null of self A"]));
  it("does not hang on fields that refer to each other", () => {
    expect(values("class A { a = this.b; b = this.a; m() { look(this.a); } }")).toEqual([]);
    expect(values("class A { a = this.a; m() { look(this.a); } }")).toEqual([]);
  });
  it("takes constructor, toString and __proto__ for fields like any other", () => {
    expect(values("class A { m() { look(this.constructor); } }")).toEqual(["field A.constructor"]);
    expect(values("class A { m() { look(this.toString); } }")).toEqual(["field A.toString"]);
    expect(values("class A { m() { look(this.__proto__); } }")).toEqual(["field A.__proto__"]);
    expect(values("class A { m() { this.__proto__ = window; look(this.__proto__); } }")).toEqual(["global window"]);
  });
});

describe("trace of members of literals", () => {
  it("is the property of an object literal", () => expect(values("const o = { a: window }; look(o.a);")).toEqual(["global window"]));
  it("is a member where the literal has no such property", () => {
    expect(values("const o = { ...x, get a() { return 1; } }; look(o.a);")).toEqual(["member a of created { ...x, get a() { return 1; } }"]);
  });
  it("does not find Object.prototype in a literal", () => {
    expect(values("const o = {}; look(o.toString);")).toEqual(["member toString of created {}"]);
  });
  it("is what is put into a literal later", () => {
    expect(values("const o = {}; o.a = window; o.a = document; look(o.a);")).toEqual(["global window", "global document"]);
    expect(values("const o = {}; o.b = window; p.a = window; this.o.a = window; o[k] = window; look(o.a);")).toEqual(["member a of created {}"]);
    expect(values("let x; x = window; const o = {}; look(o.a);")).toEqual(["member a of created {}"]);
    expect(values("const o = make(); o.a = window; look(o.a);")).toEqual(["member a of result make()"]);
    expect(values("const o = {}; o.toString = window; look(o.constructor);")).toEqual(["member constructor of created {}"]);
  });
  it("is the static method or field of a class", () => {
    expect(values("class A { static f() {} } look(A.f);")).toEqual(["created () {}"]);
    expect(values("const A = class { static f = window; }; look(A.f);")).toEqual(["global window"]);
    expect(values("class A { f() {} } look(A.f);")).toEqual(["member f of created class A { f() {} }"]);
    expect(values("abstract class A { static f(): void; static g() {} } look(A.h);")).toEqual(["member h of created abstract class A { static f(): void; static g() {} }"]);
  });
  it("is the value of an enum member", () => {
    expect(values('enum E { A = "a", B = "b" } look(E.B);')).toEqual(['created "b"']);
    expect(values('enum E { "A" = "a" } look(E.A);')).toEqual(['created "a"']);
  });
  it("is a member where the enum gives no value", () => expect(values("enum E { A } look(E.A);")).toEqual(["member A of created enum E { A }"]));
  it("is a member of what cannot be followed", () => {
    expect(values("look(f().a.b);")).toEqual(["member b of member a of result f()"]);
    expect(values("x((a) => look(a.b));")).toEqual(["member b of parameter a"]);
  });
});

describe("isChainable", () => {
  const chainable = (call: string): boolean => isChainable(find(analyse(`${call};`), call, "CallExpression"));

  it("holds for emitter methods with an event and a handler", () => expect(chainable("a.on(b, c)")).toBe(true));
  it("does not hold with one argument", () => expect(chainable("a.on(b)")).toBe(false));
  it("does not hold for another method", () => expect(chainable("a.emit(b, c)")).toBe(false));
  it("does not hold for a computed method", () => expect(chainable("a[k](b, c)")).toBe(false));
  it("does not hold for a function", () => expect(chainable("on(b, c)")).toBe(false));
});
