import { describe, expect, it } from "vitest";
import { isUnreachable } from "../../../src/flow/is-unreachable.js";
import { analyse, find } from "../../support/analyse.js";

const isNever = (code: string): boolean => isUnreachable(find(analyse(code), "f()", "CallExpression"));

describe("isUnreachable", () => {
  it("is so behind what leaves the block or one around it", () => {
    expect(isNever("function g() { return; f(); }")).toBe(true);
    expect(isNever("function g() { throw e; if (a) { f(); } }")).toBe(true);
    expect(isNever("function g() { return; on(() => f()); }")).toBe(true);
  });
  it("is not so before it, in another block, or where a condition decides", () => {
    expect(isNever("function g() { f(); return; }")).toBe(false);
    expect(isNever("function g() { if (a) { return; } f(); }")).toBe(false);
    expect(isNever("function g() { if (a) return; f(); }")).toBe(false);
    expect(isNever("f();")).toBe(false);
  });
  it("is not so in a function that is declared there and called before", () => {
    expect(isNever("function g() { return h(); function h() { f(); } }")).toBe(false);
  });
});
