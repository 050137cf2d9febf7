import { describe, expect, it } from "vitest";
import { growthOf } from "../../../src/retention/growth-of.js";
import { placeOf } from "../../../src/retention/place.js";
import { look } from "../look.js";

/** Why the removals of a collection `a` are vain. */
function reasons(code: string): string[] {
  const { analysis, node } = look(`${code} look(a);`);
  const place = placeOf(analysis, node);
  return place ? growthOf(analysis, place).vain.map(({ reason }) => reason) : [];
}

describe("vainRemoval by key", () => {
  const of = (key: string): string[] => reasons(`const a = new Map(); a.delete(${key});`);

  it("names what is made for the call", () => {
    expect(of("{}")).toEqual(["fresh"]);
    expect(of("[]")).toEqual(["fresh"]);
    expect(of("() => 1")).toEqual(["fresh"]);
    expect(of("new Key()")).toEqual(["fresh"]);
    expect(of("f.bind(x)")).toEqual(["fresh"]);
  });
  it("does not name what may be inside", () => {
    expect(of("k")).toEqual([]);
    expect(of("f()")).toEqual([]);
    expect(of("x.f()")).toEqual([]);
    expect(of("")).toEqual([]);
  });
  it("names another type than all keys have", () => {
    expect(reasons("const a = new Map(); a.set(1, x); a.delete('1');")).toEqual(["type"]);
    expect(reasons("const a = new Set(); a.add(1); a.add(k); a.delete('1');")).toEqual([]);
    expect(reasons("const a = new Set(); a.delete('1');")).toEqual([]);
    expect(reasons("const a = new Set(); a.add(1); a.delete(2);")).toEqual([]);
  });
});

describe("vainRemoval by count", () => {
  it("is a negative one", () => {
    expect(reasons("const a = []; a.splice(0, -1);")).toEqual(["count"]);
    expect(reasons("const a = []; a.splice(0, 1); a.splice(0); a.splice(0, n);")).toEqual([]);
  });
});

describe("vainRemoval by age", () => {
  const lookup = (body: string, rest = ""): string[] => reasons(`const a = new Map(); export function get(k) { ${body} } ${rest}`);

  it("runs in a lookup of that key alone", () => {
    expect(lookup("const e = a.get(k); if (e.at < Date.now()) a.delete(k); return e;")).toEqual(["age"]);
    expect(lookup("const e = a[k]; if (e.at < Date.now()) delete a[k]; return e;")).toEqual(["age"]);
    expect(lookup("const e = a.get(k); const now = Date.now(); e.at < now && a.delete(k); return e;")).toEqual(["age"]);
    expect(lookup("const e = a.get(k); e.expired ? a.delete(k) : f(); return e;")).toEqual(["age"]);
    expect(lookup("if (new Date() > x) a.delete(k); return a.get(k);")).toEqual(["age"]);
  });
  it("does not count where the function is no lookup", () => {
    expect(lookup("const e = a.get(k); if (e.at < Date.now()) a.delete(k);")).toEqual([]);
    expect(lookup("f(a.get(k)); if (x < Date.now()) a.delete(k); return 1;")).toEqual([]);
    expect(lookup("const e = a.get(other); if (e.at < Date.now()) a.delete(k); return e;")).toEqual([]);
    expect(lookup("if (x < Date.now()) a.delete(k); return 1;")).toEqual([]);
    expect(reasons("const a = new Map(); if (x < Date.now()) a.delete(k);")).toEqual([]);
  });
  it("does not count where age is not asked for", () => {
    expect(lookup("const e = a.get(k); if (e.done) a.delete(k); return e;")).toEqual([]);
    expect(lookup("const e = a.get(k); const n = f(); let m; if (e.n < n + m) a.delete(k); return e;")).toEqual([]);
    expect(lookup("const e = a.get(k); a.delete(k); return e;")).toEqual([]);
    expect(lookup("const e = a.get(k); if (a.delete(k) || Date.now()) f(); return e;")).toEqual([]);
  });
  it("does not count in a loop, for another's key, or where a sweep calls it", () => {
    expect(lookup("const e = a.get(k); for (const x of xs) if (e.at < Date.now()) a.delete(k); return e;")).toEqual([]);
    expect(lookup("const e = a.get(k.id); if (e.at < Date.now()) a.delete(k.id); return e;")).toEqual([]);
    expect(lookup("const e = a.get(k); if (e.at < Date.now()) a.delete(k); return e;", "export function sweep() { while (x) get(1); }")).toEqual([]);
    expect(lookup("const e = a.get(k); if (e.at < Date.now()) a.delete(k); return e;", "xs.map((x) => get(x));")).toEqual([]);
  });
  it("counts where the file calls it for single keys", () => {
    expect(lookup("const e = a.get(k); if (e.at < Date.now()) a.delete(k); return e;", "export function one() { return get(1); } get(2);")).toEqual(["age"]);
  });
});
