import { describe, expect, it } from "vitest";
import { selfRetainingFinalizers } from "../../../src/retention/finalizers.js";
import { analyse } from "../../support/analyse.js";

const found = (code: string): string[] => {
  const analysis = analyse(code);
  return selfRetainingFinalizers(analysis).map(({ through, reason, properties }) =>
    [reason, analysis.sourceCode.getText(through), ...properties.map((property) => `without ${analysis.sourceCode.getText(property)}`)].join(": "));
};
const registered = (list: string): string[] => found(`const r = new FinalizationRegistry(() => {}); export function f(o, p) { r.register(${list}); }`);

describe("selfRetainingFinalizers", () => {
  it("hold the target by the held value", () => {
    expect(registered("o, o")).toEqual(["heldReachesTarget: o"]);
    expect(registered("o, [p, , ...[o]]")).toEqual(["heldReachesTarget: [p, , ...[o]]"]);
    expect(registered("o, () => o.x")).toEqual(["heldReachesTarget: () => o.x"]);
    expect(registered("o, { o }")).toEqual(["heldReachesTarget: { o }"]);
    expect(registered("o, { o, p }")).toEqual(["heldReachesTarget: { o, p }: without o"]);
    expect(registered("o, { ...{ o }, p }")).toEqual(["heldReachesTarget: { ...{ o }, p }: without ...{ o }"]);
  });
  it("do not hold it by a copy or by something else", () => {
    expect(registered("o, p")).toEqual([]);
    expect(registered("o, { ...o }")).toEqual([]);
    expect(registered("o, [...o]")).toEqual([]);
    expect(registered("o")).toEqual([]);
    expect(registered("")).toEqual([]);
  });
  it("hold an instance by a function that captures it, of that class alone", () => {
    expect(found("const r = new FinalizationRegistry(() => {}); class A { constructor() { r.register(this, () => this.x); } }")).toEqual(["heldReachesTarget: () => this.x"]);
    expect(found("const r = new FinalizationRegistry(() => {}); class A { m(o) { r.register(o, () => this.x); } }")).toEqual([]);
  });
  it("hold it by the callback of a registry that lives longer", () => {
    expect(found("let r; export function f(o) { r = new FinalizationRegistry(() => o.x); r.register(o, 1); }")).toEqual(["callbackReachesTarget: () => o.x"]);
    expect(found("export function f(o) { const r = new FinalizationRegistry(() => o.x); r.register(o, 1); }")).toEqual([]);
    expect(found("const r = new FinalizationRegistry(); export function f(o) { r.register(o, 1); }")).toEqual([]);
  });
  it("are calls of a FinalizationRegistry", () => {
    expect(found("const r = new Registry(() => {}); export function f(o) { r.register(o, o); register(o, o); r.add(o, o); new r.register(o, o); }")).toEqual([]);
    expect(found("const r = new x.FinalizationRegistry(() => {}); export function f(o) { r.register(o, o); q.register(o, o); }")).toEqual([]);
  });
});
