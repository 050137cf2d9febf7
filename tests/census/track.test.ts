import { beforeEach, expect, it, vi } from "vitest";
import type { Outstanding } from "../../src/census/outstanding.js";
import { takeCensus } from "../../src/census/take-census.js";

let track: <T extends object>(object: T) => T;
let outstanding: () => Outstanding[];

beforeEach(async () => {
  vi.resetModules();
  ({ track } = await import("../../src/census/track.js"));
  ({ outstanding } = await import("../../src/census/outstanding.js"));
});

class Heron {
  constructor() {
    track(this);
  }
}

class Stork {
  readonly legs = 2;
}

const openHeron = () => new Heron();

it("tells the live objects by class, with the stack of their creation", () => {
  const herons = [openHeron(), openHeron()];
  const [row, ...others] = outstanding();
  expect(others).toEqual([]);
  expect(row).toMatchObject({ name: "Heron", count: herons.length });
  expect(row?.sites.map(({ count }) => count)).toEqual([1, 1]);
  expect(row?.sites[0]?.stack).toMatch(/^ {4}at new Heron .*track\.test\.ts:\d+:\d+\)\n {4}at openHeron .*track\.test\.ts/);
});

it("counts what one place has created together, most first", () => {
  const herons = [openHeron()];
  for (let at = 0; at < 3; at++) herons.push(openHeron());
  const maps = [track(new Map())];
  expect(outstanding().map(({ name, count, sites }) => [name, count, sites.map((site) => site.count)])).toEqual([
    ["Heron", herons.length, [3, 1]],
    ["Map", maps.length, [1]],
  ]);
});

it("forgets what was collected", async () => {
  let herons: object[] = [openHeron(), openHeron()];
  const stork = new Stork();
  track(stork);
  expect(outstanding().map(({ name }) => name)).toEqual(["Heron", "Stork"]);
  herons = [];
  // Collects; the engine tells of it in a later turn.
  while (outstanding().length > 1) {
    takeCensus();
    await new Promise((done) => setImmediate(done));
  }
  expect(outstanding()).toMatchObject([{ name: "Stork", count: 1 }]);
  expect([herons, stork]).toHaveLength(2);
});

it("keeps nothing alive", () => {
  for (let at = 0; at < 1000; at++) openHeron();
  expect(takeCensus({ limit: Infinity }).classes.find(({ name }) => name === "Heron")).toBeUndefined();
});

it("returns the object, and counts it once", () => {
  const map = new Map();
  expect(track(track(map))).toBe(map);
  expect(outstanding()).toMatchObject([{ name: "Map", count: 1 }]);
});

it("takes proxies and objects without a prototype", () => {
  const kept = [track(new Proxy({}, { getPrototypeOf: () => { throw new Error("trap"); } })), track(Object.create(null) as object)];
  expect(outstanding().map(({ name }) => name)).toEqual(["(proxy)", "(null prototype)"]);
  expect(kept).toHaveLength(2);
});

it.each([undefined, null, 5, "heron"])("refuses %s", (value) => {
  expect(() => track(value as unknown as object)).toThrow(new TypeError(`Only objects can be tracked, not ${String(value)}.`));
});
