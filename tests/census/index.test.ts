import { expect, it, vi } from "vitest";

it("gives the census to import, and does nothing by itself", async () => {
  const on = vi.spyOn(process, "on");
  const census = await import("../../src/census/index.js");
  expect(on).not.toHaveBeenCalledWith("SIGUSR2", expect.anything());
  expect(Object.keys(census).sort()).toEqual(["outstanding", "printCensus", "reportCensus", "takeCensus", "track"]);
});

it("reports when it was named on the command line", async () => {
  vi.resetModules();
  vi.doMock("../../src/census/is-preloaded.js", () => ({ isPreloaded: () => true }));
  const on = vi.spyOn(process, "on").mockReturnThis();
  await import("../../src/census/index.js");
  expect(on.mock.calls.map(([event]) => event)).toEqual(expect.arrayContaining(["SIGUSR2", "exit"]));
});
