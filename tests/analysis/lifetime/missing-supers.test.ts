import { describe, expect, it } from "vitest";
import { missingSupers } from "../../../src/lifetime/missing-supers.js";
import { type Models, builtIn } from "../../../src/models/registry.js";
import { analyse } from "../../support/analyse.js";

/** Class, method, reason and certainty of every override without its base. */
function found(code: string, models?: Models): string[] {
  return missingSupers(analyse(code, models)).map(({ self, method, reason, certainty }) => `${String(self.name)}.${method} ${reason.kind} ${certainty}`);
}

describe("missingSupers", () => {
  it("finds several in one class", () => {
    expect(found("class A extends B { destroy() { x(); } dispose() { y(); } close() {} }")).toEqual(["A.destroy neverCalled possible", "A.dispose neverCalled possible"]);
  });
  it("prefers what the file shows of the base to what the class hands to it", () => {
    expect(found("class B { destroy() { x(); } } class A extends B { open() { this._register(y()); } destroy() { z(); } }")).toEqual(["A.destroy baseReleases likely"]);
  });
  it("asks for the user's own teardowns too", () => {
    const models: Models = { ...builtIn, owners: [{ name: "B", lifetime: "instance", teardown: ["leave"] }] };
    expect(found("class A extends B { leave() { x(); } }", models)).toEqual(["A.leave neverCalled possible"]);
    expect(found("class A extends B { leave() { x(); } }")).toEqual([]);
  });
  it("takes an override with an early way out for one that calls its base", () => {
    expect(found("class A extends B { destroy() { if (this.gone) return; super.destroy(); } }")).toEqual([]);
  });
  it("tells the parameters of the override from those of others", () => {
    expect(found("class A extends B { destroy(all) { if (all) super.destroy(); } }")).toEqual(["A.destroy notOnAllPaths possible"]);
    expect(found("class A extends B { destroy() { if (live) super.destroy(); } }")).toEqual([]);
    expect(found("class A extends B { destroy(all) { if (all) super.destroy(1); else super.destroy(2); } }")).toEqual([]);
  });
});
