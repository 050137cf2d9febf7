import { describe, expect, it } from "vitest";
import { exitBetween } from "../../../src/flow/between.js";
import { analyse } from "../../support/analyse.js";

/** What may leave the code between the first call of `take` and the last of `give`. */
function exit(code: string): "return" | "throw" | "await" | null {
  const analysis = analyse(code);
  const named = (name: string) => analysis.calls.filter(({ callee }) => callee.type === "Identifier" && callee.name === name);
  const [take, give] = [named("take")[0], named("give").at(-1)];
  if (!take || !give) throw new Error("The program must call `take` and `give`.");
  return exitBetween(analysis, take, give);
}

describe("exitBetween", () => {
  it("finds nothing in straight code", () => expect(exit("function f() { take(); work(); give(); }")).toBeNull());
  it("finds a return", () => expect(exit("function f() { take(); if (x) return; give(); }")).toBe("return"));
  it("finds a throw", () => expect(exit("function f() { take(); if (x) throw x; give(); }")).toBe("throw"));
  it("finds an await", () => expect(exit("async function f() { take(); await x; give(); }")).toBe("await"));
  it("names a return rather than an await before it", () => {
    expect(exit("async function f() { take(); await x; if (y) return; give(); }")).toBe("return");
  });
  it("names what comes first of a throw and an await", () => {
    expect(exit("async function f() { take(); if (y) throw y; await x; give(); }")).toMatch(/^(?:throw|await)$/);
  });
  it("passes over a return that gives back first", () => {
    expect(exit("function f() { take(); if (x) { give(); return; } give(); }")).toBeNull();
  });
  it("finds an exit beside a return that gives back first", () => {
    expect(exit("function f() { take(); if (x) throw x; if (y) { give(); return; } give(); }")).toBe("throw");
    expect(exit("function f() { take(); if (x) return; if (y) { give(); return; } give(); }")).toBe("return");
  });
  it("finds a return that gives back something else first", () => {
    expect(exit("function f() { take(); if (x) { other(); return; } give(); }")).toBe("return");
  });
  it("passes over what comes before the first and behind the second", () => {
    expect(exit("function f() { if (x) return; take(); give(); if (y) throw y; }")).toBeNull();
  });
  it("finds what comes behind the first in one statement", () => {
    expect(exit("async function f() { g(take(), await x); give(); }")).toBe("await");
  });
  it("passes over functions on the way", () => {
    expect(exit("function f() { take(); x(async () => { await y; return 1; }); give(); }")).toBeNull();
  });
  it("finds nothing where the second is in a finally that covers the way", () => {
    expect(exit("async function f() { take(); try { await x; } finally { give(); } }")).toBeNull();
    expect(exit("async function f() { try { take(); await x; } finally { if (y) { give(); } } }")).toBeNull();
  });
  it("finds an await where the second follows a finally", () => {
    expect(exit("async function f() { take(); try { await x; } finally { work(); } give(); }")).toBe("await");
  });
  it("passes over a try that catches", () => {
    expect(exit("async function f() { take(); try { await x; } catch { work(); } give(); }")).toBeNull();
  });
  it("finds an await in a try that catches around both", () => {
    expect(exit("async function f() { try { take(); await x; give(); } catch {} }")).toBe("await");
  });
  it("finds nothing at the top of a file, or between two functions", () => {
    expect(exit("take(); await x; give();")).toBeNull();
    expect(exit("function f() { take(); } async function g() { await x; give(); }")).toBeNull();
    expect(exit("async function f() { take(); await x; h(() => give()); }")).toBeNull();
  });
});
