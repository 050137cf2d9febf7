import { expect, it } from "vitest";
import { queryLiveObjects } from "../../src/census/query-live-objects.js";

it("hands over live objects, once", () => {
  class Heron {}
  const heron = new Heron();
  const found: boolean[] = [];
  queryLiveObjects((objects) => found.push(objects.includes(heron)));
  expect(found).toEqual([true]);
});

it("passes on what goes wrong with them, and works again", () => {
  expect(() => queryLiveObjects(() => {
    throw new Error("no more herons");
  })).toThrow("Error: no more herons");
  let count = 0;
  queryLiveObjects(({ length }) => (count = length));
  expect(count).toBeGreaterThan(1000);
});
