import { describe, expect, it } from "vitest";
import { contains } from "../../../src/ast/contains.js";
import { analyse, find } from "../../support/analyse.js";

const analysis = analyse("outer(inner); other(inner2);");
const outer = find(analysis, "outer(inner)");
const inner = find(analysis, "inner");

describe("contains", () => {
  it("holds for a node inside another", () => expect(contains(outer, inner)).toBe(true));
  it("holds for a node and itself", () => expect(contains(inner, inner)).toBe(true));
  it("does not hold the other way round", () => expect(contains(inner, outer)).toBe(false));
  it("does not hold for what comes later", () => expect(contains(outer, find(analysis, "inner2"))).toBe(false));
  it("does not hold for what comes before", () => expect(contains(find(analysis, "other(inner2)"), inner)).toBe(false));
});
