import { describe, expect, it } from "vitest";
import { sharedContexts } from "../../../src/retention/shared-contexts.js";
import { retainedSlices } from "../../../src/retention/slices.js";
import { analyse } from "../../support/analyse.js";

describe("sharedContexts", () => {
  const found = (body: string, setup = "const kept = [];"): string[] =>
    sharedContexts(analyse(`${setup} export function f(x) { ${body} }`)).map(({ variable, reason }) => `${reason} ${variable}`);

  it("find what only a sibling uses, where it is large", () => {
    expect(found("const big = new Array(1e6); run(() => big); kept.push(() => x);")).toEqual(["large big"]);
    expect(found("const big = Buffer.alloc(x); run(() => big); kept.push({ g: () => x });")).toEqual(["large big"]);
    expect(found("{ const big = x.repeat(9999); run(() => big); kept.push(() => x); }")).toEqual(["large big"]);
  });
  it("find what the slot held before", () => {
    expect(found("const old = last; run(() => old); last = () => x;", "let last;")).toEqual(["chain old"]);
  });
  it("leave alone what is small, used by the kept function, used by none, or let go of", () => {
    expect(found("const big = new Array(9); run(() => big); kept.push(() => x);")).toEqual([]);
    expect(found("const big = new Uint8Array(); run(() => big); kept.push(() => x);")).toEqual([]);
    expect(found("const big = make(x); run(() => big); kept.push(() => x);")).toEqual([]);
    expect(found("const big = 1; run(() => big); kept.push(() => x);")).toEqual([]);
    expect(found("let big; run(() => big); kept.push(() => x);")).toEqual([]);
    expect(found("const big = new Array(1e6); run(() => big); kept.push(() => big);")).toEqual([]);
    expect(found("const big = new Array(1e6); run(big); kept.push(() => x);")).toEqual([]);
    expect(found("let big = new Array(1e6); run(() => big); big = null; kept.push(() => x);")).toEqual([]);
  });
  it("leave alone what is not kept, and what is no function", () => {
    expect(found("const big = new Array(1e6); run(() => big); kept.push(() => x); kept.pop();")).toEqual([]);
    expect(found("const big = new Array(1e6); run(() => big); kept.push(x);")).toEqual([]);
    expect(sharedContexts(analyse("export class A { m = new Map(); f(k) { const big = new Array(1e6); run(() => big); this.m.set(k, () => k); } }"))).toEqual([]);
  });
});

describe("retainedSlices", () => {
  const found = (body: string): string[] => {
    const analysis = analyse(`const kept = []; let last; export function f(x) { ${body} }`);
    return retainedSlices(analysis).map(({ cut }) => analysis.sourceCode.getText(cut));
  };

  it("find parts of strings and buffers", () => {
    expect(found("kept.push(x.substring(1));")).toEqual(["x.substring(1)"]);
    expect(found("kept.push(x.split(',')[0]);")).toEqual(["x.split(',')"]);
    expect(found("const { a } = x.match(y); kept.push({ a });")).toEqual(["x.match(y)"]);
  });
  it("leave alone other values, slots, and what is taken out", () => {
    expect(found("kept.push(x.trim()); kept.push(x); kept.push(x.y);")).toEqual([]);
    expect(found("last = x.substring(1);")).toEqual([]);
    expect(found("kept.push(x.substring(1)); kept.shift();")).toEqual([]);
    expect(retainedSlices(analyse("export class A { m = new Map(); f(k) { this.m.set(k, k.substring(1)); } }"))).toEqual([]);
  });
});
