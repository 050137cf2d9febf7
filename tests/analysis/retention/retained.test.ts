import { describe, expect, it } from "vitest";
import { insertions } from "../../../src/retention/insertions.js";
import { isKept, retained } from "../../../src/retention/retained.js";
import { analyse } from "../../support/analyse.js";

/** What a file keeps too long: kind, certainty, why, and the code to change. */
function found(code: string): string[] {
  const analysis = analyse(code);
  return retained(analysis).map(({ held, certainty, reason, node }) => `${held.kind} ${certainty} ${reason}: ${analysis.sourceCode.getText(node)}`);
}
const onRequest = (setup: string, body: string, rest = ""): string[] => found(`${setup} app.on("request", (x) => { ${body} }); ${rest}`);

describe("retained: certainty", () => {
  it("is certain for instances", () => {
    expect(found("const all = []; export class A { constructor() { all.push(this); } }")).toEqual(["instance certain kept: all.push(this)"]);
  });
  it("is likely for errors, elements, resolvers, rejections and functions of repeated code", () => {
    expect(onRequest("const a = [];", "try { f(); } catch (e) { a.push(e); }")).toEqual(["error likely kept: a.push(e)"]);
    expect(onRequest("const a = [];", "a.push(x.currentTarget);")).toEqual(["element likely kept: a.push(x.currentTarget)"]);
    expect(onRequest("const a = new Map();", "a.set(x.id, fetch(x.url));")).toEqual(["rejection likely kept: a.set(x.id, fetch(x.url))"]);
    expect(onRequest("const a = new Map();", "new Promise((resolve) => a.set(x.id, resolve));")).toEqual(["resolver likely kept: a.set(x.id, resolve)"]);
    expect(onRequest("const a = [];", "a.push(() => x);")).toEqual(["closure likely kept: a.push(() => x)"]);
  });
  it("is possible for guesses, slots, instances' own, escaping and unknown collections", () => {
    expect(found("const a = []; export function f(err) { a.push(err); }")).toEqual(["error possible kept: a.push(err)"]);
    expect(onRequest("let a;", "a = () => x;")).toEqual(["closure possible kept: a = () => x"]);
    expect(found("export class A { m = new Map(); f(k) { this.m.set(k, { k }); } }")).toEqual(["value possible kept: this.m.set(k, { k })"]);
    expect(onRequest("export const a = [];", "a.push(() => x);")).toEqual(["closure possible kept: a.push(() => x)"]);
    expect(onRequest("const a = make();", "a[x.id] = () => x;")).toEqual(["closure possible kept: a[x.id] = () => x"]);
  });
  it("is possible for functions that the caller puts in, and memos", () => {
    expect(found("const a = []; export function f(x) { a.push(() => x); }")).toEqual(["closure possible kept: a.push(() => x)"]);
    expect(onRequest("const a = new Map();", "if (!a.has(x.id)) a.set(x.id, () => x);")).toEqual(["closure possible kept: a.set(x.id, () => x)"]);
    expect(onRequest("const a = {};", "if (x.id in a) return; a[x.id] = () => x;")).toEqual(["closure possible kept: a[x.id] = () => x"]);
    expect(onRequest("const a = {};", "if (!a[x.id]) a[x.id] = () => x;")).toEqual(["closure possible kept: a[x.id] = () => x"]);
  });
  it("is likely for values that take in more than their key, or objects as keys", () => {
    expect(onRequest("const a = new Map();", "a.set(x.id, { user: x.user });")).toEqual(["value likely kept: a.set(x.id, { user: x.user })"]);
    expect(onRequest("const a = new Map();", "a.set(x.id, { id: x.id.name });")).toEqual(["value possible kept: a.set(x.id, { id: x.id.name })"]);
    expect(onRequest("const a = new Map();", "const key = {}; a.set(key, 1);")).toEqual(["value likely kept: a.set(key, 1)"]);
    expect(onRequest("const a = new Map();", "let key = x.id.toString(); key = key + x.id; a.set(key, { id: x.id });")).toEqual(["value possible kept: a.set(key, { id: x.id })"]);
    expect(found("const a = new Map(); export class A { m() { a.set(this.id, { user: this.user }); } }")).toEqual(["value likely kept: a.set(this.id, { user: this.user })"]);
    expect(found("const a = []; export function register(x) { a.push({ x, at: now() }); }")).toEqual(["value possible kept: a.push({ x, at: now() })"]);
    expect(found("const a = []; export class A { constructor(x) { a.push([1 + x, ...x]); } }")).toEqual(["value possible kept: a.push([1 + x, ...x])"]);
  });
});

describe("retained: silence", () => {
  it("is for what is taken out, bounded, plain, or read", () => {
    expect(onRequest("const a = [];", "a.push(() => x);", "a.pop();")).toEqual([]);
    expect(onRequest("const a = [];", "if (a.length < 9) a.push(() => x);")).toEqual([]);
    expect(onRequest("const a = [];", "a.push(1);")).toEqual([]);
    expect(onRequest("const a = [];", "try { f(); } catch (e) { e.stack; a.push(e); }")).toEqual([]);
    expect(onRequest("let a;", "a = { x };")).toEqual([]);
    expect(onRequest("let a;", "a = () => x;", "export function end() { a = null; }")).toEqual([]);
    expect(onRequest("let a;", "a = () => x;", "export function end() { a = undefined; }")).toEqual([]);
  });
  it("is for what an instance keeps of itself", () => {
    expect(found("export class A { m = new Map(); f(k) { this.m.set(k, () => this.g()); this.m.set(k, this); } }")).toEqual([]);
    expect(found("export class A { m = new Map(); f(k) { run(this.m); this.m.set(k, { k }); } }")).toEqual([]);
  });
});

describe("retained: where to say so", () => {
  it("is the removal that does not work", () => {
    expect(onRequest("const a = new Set();", "a.add(() => x);", "a.delete({});")).toEqual(["closure likely vain: a.delete({})"]);
    expect(onRequest("const a = new Set();", "a.add(() => x); a.add(() => [x]);", "a.delete({});")).toEqual(["closure likely vain: a.delete({})"]);
  });
  it("is the removal that leaves an empty entry", () => {
    expect(onRequest("const a = {};", "if (!a[x.id]) a[x.id] = [];", "export function f(k) { a[k].pop(); }")).toEqual(["value possible emptied: a[k].pop()"]);
    expect(onRequest("const a = {};", "a[x.id] = { list: [1] };", "export function f(k) { a[k].list.pop(); }")).toEqual([]);
  });
  it("is the declaration of what several places fill", () => {
    expect(onRequest("const a = [];", "a.push({ x }); a.push([x]);")).toEqual(["value likely kept: a = []"]);
    expect(onRequest("globalThis.a = [];", "a.push({ x }); a.push([x]);")).toEqual(["value likely kept: a.push({ x })", "value likely kept: a.push([x])"]);
  });
});

describe("retained: an instance's lists", () => {
  it("count beside one that is pruned", () => {
    expect(found("export class A { a = []; b = []; f(x) { this.a.push(x); this.b.push({ x }); } g() { this.a.pop(); } }")).toEqual(["value possible kept: this.b.push({ x })"]);
  });
  it("do not count alone", () => expect(found("export class A { a = []; f(x) { this.a.push({ x }); } }")).toEqual([]));
  it("count for what a function holds beside the instance", () => {
    expect(found("export class A { m = {}; f(x) { this.m[x.id] = () => this.g(x); } }")).toEqual(["closure possible kept: this.m[x.id] = () => this.g(x)"]);
  });
});

describe("isKept", () => {
  it("holds where nothing takes out", () => {
    const kept = (code: string): boolean[] => {
      const analysis = analyse(code);
      return insertions(analysis).map((insertion) => isKept(analysis, insertion));
    };
    expect(kept("const a = []; export function f(x) { a.push(x); }")).toEqual([true]);
    expect(kept("const a = []; export function f(x) { a.push(x); a.pop(); }")).toEqual([false]);
    expect(kept("const a = {}; export function f(x, k) { a[k].push(x); a[k] = x; }")).toEqual([false, true]);
  });
});
