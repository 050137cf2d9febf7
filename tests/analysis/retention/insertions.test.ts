import { describe, expect, it } from "vitest";
import { insertions } from "../../../src/retention/insertions.js";
import { analyse } from "../../support/analyse.js";

/** What a file puts where it stays: the code, `grows` or `slot`, and what is kept. */
function found(code: string): string[] {
  const analysis = analyse(code);
  return insertions(analysis).map(({ node, form, held }) => `${analysis.sourceCode.getText(node)} ${form}: ${held.map((part) => analysis.sourceCode.getText(part)).join(", ")}`);
}
const inFunction = (setup: string, body: string): string[] => found(`${setup} export function f(x, k) { ${body} }`);

describe("insertions by calls", () => {
  it("are additions to collections of the file", () => {
    expect(inFunction("const a = [];", "a.push(x, ...k);")).toEqual(["a.push(x, ...k) grows: x, k"]);
    expect(inFunction("const a = [];", "a.splice(0, 0, x);")).toEqual(["a.splice(0, 0, x) grows: x"]);
    expect(inFunction("const a = new Set();", "a.add(x);")).toEqual(["a.add(x) grows: x"]);
    expect(inFunction("const a = new Map();", "a.set(k, x);")).toEqual(["a.set(k, x) grows: x, k"]);
    expect(inFunction("const a = {};", "a[k].push(x);")).toEqual(["a[k].push(x) grows: x"]);
  });
  it("are slots under a constant key", () => {
    expect(inFunction("const a = new Map();", 'a.set("k", x);')).toEqual(['a.set("k", x) slot: x, "k"']);
    expect(inFunction("const a = new Map(); const K = {};", "a.set(K, x);")).toEqual(["a.set(K, x) slot: x, K"]);
    expect(inFunction("const a = new Map(); let K = {}; K = {};", "a.set(K, x);")).toEqual(["a.set(K, x) grows: x, K"]);
    expect(inFunction("const a = new Map();", "a.set(Kind.all, x);")).toEqual(["a.set(Kind.all, x) slot: x, Kind.all"]);
    expect(inFunction("const a = new Map();", "a.set(key, x);")).toEqual(["a.set(key, x) grows: x, key"]);
  });
  it("are none without an argument, a place, a collection, or a name", () => {
    expect(inFunction("const a = []; const b = make(); const c = new WeakMap(); const d = {};", "a.push(); x.push(1); b.push(x); c.set(x, k); d.push(x); a[k](x); a.find(x); push(x); new a.push(x);")).toEqual([]);
  });
  it("are none in code that runs once", () => expect(found("const a = []; a.push(1);")).toEqual([]));
});

describe("insertions into instances", () => {
  const inClass = (body: string): string[] => found(`export class A { list = []; map = new Map(); ${body} }`);

  it("are those of methods", () => {
    expect(inClass("m(x) { this.list.push(x); this.map.set(x.id, x); this.map[x] = 1 + x; this.map[x] = x; }")).toEqual([
      "this.list.push(x) grows: x", "this.map.set(x.id, x) grows: x, x.id", "this.map[x] = x grows: x",
    ]);
  });
  it("are not those of constructors, of entries, and of plain fields", () => {
    expect(inClass("constructor(x) { this.list.push(x); xs.map(() => this.list.push(x)); } m(x, k) { this.map.get(k).push(x); this.last = x; this[k] = x; }")).toEqual([]);
  });
});

describe("insertions by assignments", () => {
  it("are computed members", () => {
    expect(inFunction("const a = {};", "a[k] = x;")).toEqual(["a[k] = x grows: x"]);
    expect(inFunction("const a = {}; const K = 'k';", "a[K] = x;")).toEqual(["a[K] = x slot: x"]);
  });
  it("are variables of the file, static fields and globals", () => {
    expect(inFunction("let a;", "a = x;")).toEqual(["a = x slot: x"]);
    expect(inFunction("class A { static a; }", "A.a = x;")).toEqual(["A.a = x slot: x"]);
    expect(inFunction("", "window.a = x;")).toEqual(["window.a = x slot: x"]);
    expect(found("(function () { let a; on('x', (x) => { a = x; }); })();")).toEqual(["a = x slot: x"]);
  });
  it("are values with the old one in them", () => {
    expect(inFunction("let a = [];", "a = [...a, x];")).toEqual(["a = [...a, x] grows: [...a, x]"]);
    expect(inFunction("let a = [];", "a = a.concat(x, ...k);")).toEqual(["a = a.concat(x, ...k) grows: x, k"]);
  });
  it("are none for plain values, other operators, local names, rings and what is left of the old", () => {
    expect(inFunction("let a = []; let i = 0; class A {}", "a = 1; a = `a`; a = !x; a = x + k; a += x; let b; b = x; a[i++ % 8] = x; a = a.filter(x); [a] = x; a[k] = 1; A = x;")).toEqual([]);
  });
  it("are none of an entry under a key that goes", () => {
    expect(inFunction("const a = new WeakMap();", "a.get(x).push(k); a.get(x)[k] = x; a.get(x.y).push(k);")).toEqual([]);
    expect(inFunction("const a = new WeakMap(); const K = {};", "a.get(K).push(x); a.get(K)[k] = x;")).toEqual(["a.get(K).push(x) grows: x", "a.get(K)[k] = x grows: x"]);
    expect(inFunction("const a = new WeakMap();", "a.get(document).push(x); a[k].push(x);")).toEqual(["a.get(document).push(x) grows: x"]);
    expect(found("const a = new WeakMap(); export class B { m(x) { a.get(this).push(x); } }")).toEqual([]);
    expect(found("const a = new WeakMap(); class B { m(x) { a.get(this).push(x); } } const b = new B();")).toEqual(["a.get(this).push(x) grows: x"]);
  });
});
