import { describe, expect, it } from "vitest";
import { waitsBefore } from "../../../src/flow/waits-before.js";
import { look } from "../look.js";

function waits(code: string): boolean {
  const { analysis, node } = look(code);
  return waitsBefore(analysis, node);
}

describe("waitsBefore", () => {
  it("holds after an await of the same function", () => {
    expect(waits("async function f() { await g(); look(1); }")).toBe(true);
    expect(waits("async () => { const a = await g(); if (a) { look(1); } };")).toBe(true);
    expect(waits("async function f() { if (a) await g(); look(1); }")).toBe(true);
    expect(waits("async function f() { try { await g(); } finally { look(1); } }")).toBe(true);
    expect(waits("async function f() { for await (const a of b) c(); look(1); }")).toBe(true);
  });
  it("does not hold before it, or in a function that never waits", () => {
    expect(waits("async function f() { look(1); await g(); }")).toBe(false);
    expect(waits("async function f() { for (const a of b) c(); look(1); }")).toBe(false);
    expect(waits("function f() { g(); look(1); }")).toBe(false);
    expect(waits("look(1);")).toBe(false);
  });
  it("does not hold for the await of another function", () => {
    expect(waits("async function f() { await g(); h(() => look(1)); }")).toBe(false);
    expect(waits("async function f() { h(async () => { await g(); }); look(1); }")).toBe(false);
  });
  it("does not hold within what is waited for", () => {
    expect(waits("async function f() { await look(1); }")).toBe(false);
    expect(waits("async function f() { for await (const a of b) look(1); }")).toBe(false);
  });
  it("does not hold in the other branch, or after a branch that leaves", () => {
    expect(waits("async function f() { if (a) { await g(); } else { look(1); } }")).toBe(false);
    expect(waits("async function f() { if (a) { await g(); return; } look(1); }")).toBe(false);
    expect(waits("async function f() { if (a) return await g(); look(1); }")).toBe(false);
    expect(waits("async function f() { if (a) { await g(); throw b; } look(1); }")).toBe(false);
  });
});
