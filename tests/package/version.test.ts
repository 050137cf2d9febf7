import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import plugin from "../../src/index.js";

it("has the version of package.json", () => {
  expect(plugin.meta?.version).toBe(manifest.version);
});
