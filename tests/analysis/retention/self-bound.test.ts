import { expect, it } from "vitest";
import { selfBound } from "../../../src/retention/self-bound.js";
import { analyse } from "../../support/analyse.js";

const fields = (code: string): string[] => selfBound(analyse(code)).map(({ field }) => field);

it("selfBound finds methods that are bound to their own object", () => {
  expect(fields("class A { constructor() { this.m = this.m.bind(this); } m() {} }")).toEqual(["this.m"]);
  expect(fields("class A { constructor() { const self = this; self.m = () => this.n; } }")).toEqual(["self.m"]);
});

it("selfBound finds fields with a function that uses this", () => expect(fields("class A { m = () => this.n; }")).toEqual(["m"]));

it("selfBound leaves alone what is bound to nothing, to another, or is no function", () => {
  expect(fields("class A { m = () => 1; static n = () => this.x; o; p = this; }")).toEqual([]);
  expect(fields("class A { constructor(b) { b.m = () => this.n; x = () => this.n; this.o = this.p; } }")).toEqual([]);
});
