import { expect, it } from "vitest";
import { formatCensus } from "../../src/census/format-census.js";

const memory = {
  rss: 81_264_640,
  heapTotal: 20_000_000,
  heapUsed: 12_345_678,
  heapSizeLimit: 4_345_298_944,
  external: 2_000_000,
  arrayBuffers: 10_500,
  mallocedMemory: 262_320,
  peakMallocedMemory: 600_000,
  nativeContexts: 1,
  detachedContexts: 0,
};

const MEMORY =
  "memory: 81.3 MB resident, heap 12.3 MB used of 20.0 MB (limit 4345.3 MB), external 2.0 MB (array buffers 0.0 MB), malloc 0.3 MB (peak 0.6 MB), contexts 1 (detached 0)\n";

it("aligns numbers and puts names last", () => {
  const classes = [
    { name: "Function", count: 1_041_203, growth: 1000 },
    { name: "Visitor", count: 1000, growth: -12 },
    { name: "Map", count: 12, growth: 0 },
  ];
  expect(formatCensus({ classes, omitted: { classes: 1037, objects: 4120 }, memory })).toBe(
    [
      "    count  growth  class",
      "1,041,203  +1,000  Function",
      "    1,000     -12  Visitor",
      "       12       0  Map",
      "and 1,037 more classes with 4,120 objects",
      MEMORY,
    ].join("\n"),
  );
});

it("shows no growth at the first census, and nothing of classes left out when there are none", () => {
  expect(formatCensus({ classes: [{ name: "Visitor", count: 3, growth: null }], omitted: { classes: 0, objects: 0 }, memory })).toBe(
    ["count  growth  class", "    3       -  Visitor", MEMORY].join("\n"),
  );
});

it("lets no name of a class move the cursor", () => {
  const classes = [{ name: "A\n\u001B[2J\u202E", count: 1, growth: 1 }];
  expect(formatCensus({ classes, omitted: { classes: 0, objects: 0 }, memory })).toContain("    1      +1  A\\u{a}\\u{1b}[2J\\u{202e}\n");
});
