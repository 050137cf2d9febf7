import { describe, expect, it } from "vitest";
import { isBorrow } from "../../../src/calls/is-borrow.js";
import { builtIn } from "../../../src/models/registry.js";
import { analyse } from "../../support/analyse.js";

function borrows(code: string, calls?: string[]): boolean {
  const analysis = analyse(code, calls ? { ...builtIn, borrows: [{ id: "mine", calls, docs: "" }] } : builtIn);
  const call = analysis.calls.at(-1);
  if (!call) throw new Error("The program must have a call.");
  return isBorrow(analysis, call);
}

describe("isBorrow", () => {
  it("holds for logging", () => expect(borrows("console.log(a);")).toBe(true));
  it("holds for logging taken out of console", () => expect(borrows("const { log } = console; log(a);")).toBe(true));
  it("holds for inspection", () => expect(borrows("Array.isArray(a);")).toBe(true));
  it("holds for a global function of the table", () => expect(borrows("String(a);")).toBe(true));
  it("holds for a call of the user's rows", () => expect(borrows("logger.trace(a);", ["logger.trace"])).toBe(true));
  it("does not hold for other calls", () => {
    expect(borrows("keep(a);")).toBe(false);
    expect(borrows("logger.log(a);")).toBe(false);
  });
  it("does not hold for a callee without a name", () => expect(borrows("f()(a);".replace("f()", "(() => 1)"))).toBe(false));
});
