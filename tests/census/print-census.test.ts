import { expect, it, vi } from "vitest";
import { formatCensus } from "../../src/census/format-census.js";
import { printCensus } from "../../src/census/print-census.js";

it("writes the table and returns the census", () => {
  const written: string[] = [];
  const census = printCensus({ limit: 2, stream: { write: (text) => written.push(text) } });
  expect(census.classes).toHaveLength(2);
  expect(written).toEqual([formatCensus(census)]);
});

it("writes to standard error unless told otherwise", () => {
  const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const census = printCensus();
  const written = write.mock.calls;
  write.mockRestore();
  expect(written).toEqual([[formatCensus(census)]]);
});
