import { ESLint } from "eslint";
import { expect, it, vi } from "vitest";
import { listFiles } from "../../src/cli/list-files.js";

it("hands on errors that are not about patterns", async () => {
  const error = new Error("EIO: i/o error, read");
  vi.spyOn(ESLint.prototype, "lintFiles").mockRejectedValueOnce(error);
  await expect(listFiles("/", ["/"], {})).rejects.toBe(error);
});
