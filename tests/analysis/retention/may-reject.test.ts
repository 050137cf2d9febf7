import { describe, expect, it } from "vitest";
import { mayReject } from "../../../src/retention/may-reject.js";
import { look } from "../look.js";

function rejects(code: string): boolean {
  const { analysis, node } = look(code);
  return mayReject(analysis, node);
}

describe("mayReject", () => {
  it("holds for calls by the table", () => expect(rejects("look(fetch(url));")).toBe(true));
  it("holds for chains without a catch", () => {
    expect(rejects("look(fetch(url).then(a).finally(b));")).toBe(true);
    expect(rejects("const p = fetch(url); look(p.then(a));")).toBe(true);
  });
  it("does not hold for chains that catch", () => {
    expect(rejects("look(fetch(url).catch(a));")).toBe(false);
    expect(rejects("look(fetch(url).then(a, b));")).toBe(false);
    expect(rejects("look(fetch(url).catch(a).then(b));")).toBe(false);
  });
  it("does not hold for an answer", () => {
    expect(rejects("look(await fetch(url));")).toBe(false);
    expect(rejects("const a = await fetch(url); look(a);")).toBe(false);
  });
  it("holds for a promise with a reject", () => {
    expect(rejects("look(new Promise((resolve, reject) => f(resolve, reject)));")).toBe(true);
    expect(rejects("look(new Promise((resolve) => f(resolve)));")).toBe(false);
    expect(rejects("look(new Promise(run));")).toBe(false);
    expect(rejects("look(new Job((a, b) => f(a, b)));")).toBe(false);
    expect(rejects("look(new jobs.Promise((a, b) => f(a, b)));")).toBe(false);
  });
  it("holds for an async function that waits or throws", () => {
    expect(rejects("async function f() { await g(); } look(f());")).toBe(true);
    expect(rejects("const f = async () => { throw 1; }; look(f());")).toBe(true);
    expect(rejects("const f = async () => { try { await g(); } finally { h(); } }; look(f());")).toBe(true);
    expect(rejects("const f = async () => { try { g(); } catch { await h(); } }; look(f());")).toBe(true);
    expect(rejects("class A { async f() { await g(); } m() { look(this.f()); } }")).toBe(true);
  });
  it("does not hold for one that cannot, or whose waiting is caught", () => {
    expect(rejects("async function f() { return 1; } look(f());")).toBe(false);
    expect(rejects("async function f() { try { await g(); } catch {} } look(f());")).toBe(false);
    expect(rejects("async function f() { return async () => { await g(); }; } look(f());")).toBe(false);
    expect(rejects("function f() { throw 1; } look(f());")).toBe(false);
  });
  it("does not hold for other values", () => {
    expect(rejects("look(1);")).toBe(false);
    expect(rejects("look(window);")).toBe(false);
    expect(rejects("look(unknown());")).toBe(false);
  });
});
