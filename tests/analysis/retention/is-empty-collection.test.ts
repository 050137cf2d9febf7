import { expect, it } from "vitest";
import { isEmptyCollection } from "../../../src/retention/is-empty-collection.js";
import { look } from "../look.js";

const isEmpty = (code: string): boolean => isEmptyCollection(look(`look(${code});`).node);

it("isEmptyCollection holds for what is made with nothing in it", () => {
  expect(isEmpty("[]")).toBe(true);
  expect(isEmpty("{}")).toBe(true);
  expect(isEmpty("new Map()")).toBe(true);
  expect(isEmpty("[] as string[]")).toBe(true);
});

it("isEmptyCollection does not hold for anything else", () => {
  expect(isEmpty("[a]")).toBe(false);
  expect(isEmpty("{ a }")).toBe(false);
  expect(isEmpty("new Map(a)")).toBe(false);
  expect(isEmpty("make()")).toBe(false);
});
