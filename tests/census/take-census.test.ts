import { runInNewContext } from "node:vm";
import { beforeEach, expect, it, vi } from "vitest";
import type { Census, CensusOptions } from "../../src/census/take-census.js";

let takeCensus: (options?: CensusOptions) => Census;

beforeEach(async () => {
  vi.resetModules();
  ({ takeCensus } = await import("../../src/census/take-census.js"));
});

const count = (census: Census, name: string) => census.classes.find((row) => row.name === name);
const all = () => takeCensus({ limit: Infinity });

it("counts the live instances of a class", () => {
  class Heron {}
  const herons = Array.from({ length: 25 }, () => new Heron());
  expect(count(all(), "Heron")).toEqual({ name: "Heron", count: 25, growth: null });
  expect(herons).toHaveLength(25);
});

it("says how many more there are than at the last census", () => {
  class Stork {}
  const storks = [new Stork()];
  all();
  storks.push(new Stork(), new Stork());
  expect(count(all(), "Stork")).toEqual({ name: "Stork", count: 3, growth: 2 });
  expect(count(all(), "Stork")).toEqual({ name: "Stork", count: 3, growth: 0 });
  storks.length = 1;
  expect(count(all(), "Stork")).toEqual({ name: "Stork", count: 1, growth: -2 });
});

it("takes all instances of a class for growth that the last census did not have", () => {
  class Egret {}
  all();
  const egrets = [new Egret(), new Egret()];
  expect(count(all(), "Egret")).toEqual({ name: "Egret", count: egrets.length, growth: 2 });
});

it("compares with classes that the limit left out", () => {
  class Bittern {}
  const bitterns = [new Bittern()];
  takeCensus({ limit: 1 });
  expect(count(all(), "Bittern")).toEqual({ name: "Bittern", count: bitterns.length, growth: 0 });
});

it("does not count what nothing holds", () => {
  class Ibis {}
  for (let at = 0; at < 1000; at++) new Ibis();
  expect(count(all(), "Ibis")).toBeUndefined();
});

it("counts an instance at its own class, not at those it extends", () => {
  class Bird {}
  class Crane extends Bird {}
  const birds = [new Bird(), new Crane(), new Crane()];
  const census = all();
  expect([count(census, "Bird")?.count, count(census, "Crane")?.count]).toEqual([1, 2]);
  expect(birds).toHaveLength(3);
});

it("takes the prototype of a class for no instance of the class above", () => {
  class Rail {}
  const classes = [class Coot extends Rail {}, class Crake extends Rail {}];
  const rail = Object.assign(new Rail(), { constructor: Rail });
  expect(count(all(), "Rail")?.count).toBe(1);
  expect([rail, ...classes]).toHaveLength(3);
});

it("counts classes of one name as one", () => {
  const make = () => class Spoonbill {};
  const spoonbills = [new (make())(), new (make())()];
  expect(count(all(), "Spoonbill")?.count).toBe(spoonbills.length);
});

it("lists the classes with most instances first, as many as the limit says, and sums up the others", () => {
  const { classes, omitted } = takeCensus({ limit: 3 });
  expect(classes).toHaveLength(3);
  expect(classes.map((row) => row.count)).toEqual(classes.map((row) => row.count).sort((a, b) => b - a));
  expect(omitted.classes).toBeGreaterThan(10);
  expect(omitted.objects).toBeGreaterThan(omitted.classes);
  expect(all().omitted).toEqual({ classes: 0, objects: 0 });
});

it("lists 100 classes unless told otherwise", () => {
  const classes = Array.from({ length: 120 }, () => class {});
  classes.forEach((empty, at) => Object.defineProperty(empty, "name", { value: `Kind${at}` }));
  const instances = classes.map((kind) => new kind());
  expect(takeCensus().classes).toHaveLength(100);
  expect(instances).toHaveLength(120);
});

it.each([0, -1, 1.5, NaN])("refuses the limit %s", (limit) => {
  expect(() => takeCensus({ limit })).toThrow(new RangeError(`The limit of a census must be a whole number of at least 1, but is ${limit}.`));
});

it("reads no constructor that throws, and no name that is none", () => {
  const throwing = Object.create({
    get constructor() {
      throw new Error("read");
    },
  }) as object;
  class Named {
    static get name(): string {
      throw new Error("read");
    }
  }
  class Method {
    static name() {
      return "Method";
    }
  }
  const kept = [throwing, new Named(), new Method(), Object.create({ constructor: 5 }) as object];
  expect(() => all()).not.toThrow();
  expect(kept).toHaveLength(4);
});

it("runs no trap of a proxy", () => {
  const traps: string[] = [];
  const handler = new Proxy({}, { get: (_, name) => void traps.push(String(name)) });
  const kept = [
    new Proxy({}, handler),
    new Proxy(class {}, handler),
    Object.create(new Proxy({}, handler)) as object,
    Object.create({ constructor: new Proxy(class {}, handler) }) as object,
    { constructor: new Proxy(class {}, handler) },
    Proxy.revocable({}, {}).proxy,
  ];
  traps.length = 0;
  all();
  expect(traps).toEqual([]);
  expect(kept).toHaveLength(6);
});

it("misses objects without Object.prototype, and those of other realms", () => {
  class Bare extends (null as unknown as ObjectConstructor) {}
  const kept: unknown[] = [
    Object.create(Bare.prototype),
    Object.create(null),
    runInNewContext("class Foreign {} [new Foreign(), new Foreign()]"),
  ];
  const census = all();
  expect([count(census, "Bare"), count(census, "Foreign")]).toEqual([undefined, undefined]);
  expect(kept).toHaveLength(3);
});

it("runs no microtask and leaves nothing on globalThis", async () => {
  const before = Reflect.ownKeys(globalThis);
  let ran = false;
  const job = Promise.resolve().then(() => (ran = true));
  all();
  expect(ran).toBe(false);
  expect(Reflect.ownKeys(globalThis)).toEqual(before);
  await job;
});

it("tells the memory of the process in bytes", () => {
  const { memory } = all();
  expect(Object.keys(memory)).toEqual([
    "rss",
    "heapTotal",
    "heapUsed",
    "heapSizeLimit",
    "external",
    "arrayBuffers",
    "mallocedMemory",
    "peakMallocedMemory",
    "nativeContexts",
    "detachedContexts",
  ]);
  expect(memory.rss).toBeGreaterThan(memory.heapUsed);
  expect(memory.heapSizeLimit).toBeGreaterThan(memory.heapTotal);
  expect(memory.nativeContexts).toBeGreaterThan(0);
});
