import { afterEach, expect, it, vi } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const { argv } = process;

afterEach(() => {
  process.argv = argv;
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

it("runs with the arguments and the streams of the process", async () => {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  process.argv = ["node", "eslint-plugin-leaks", "--version"];
  await import("../../src/cli/main.js");
  expect(write).toHaveBeenCalledWith(`${manifest.version}\n`);
  expect(process.exitCode).toBe(0);
});
