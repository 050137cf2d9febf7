import { describe, expect, it } from "vitest";
import { builtIn } from "../../../src/models/registry.js";
import { ignoredCleanups } from "../../../src/resource/ignored-cleanups.js";
import { releaseNames } from "../../../src/resource/release-names.js";
import { analyse } from "../../support/analyse.js";

const found = (code: string): string[] => {
  const analysis = analyse(code);
  return ignoredCleanups(analysis).map(({ node, reason, certainty }) => `${reason.kind} ${certainty}: ${analysis.sourceCode.getText(node)}`);
};

describe("ignoredCleanups", () => {
  it("are in source order, whatever their reason", () => {
    expect(found(`
      useEffect(() => { const id = setInterval(f, 9); return clearInterval(id); });
      async function g() { await h(); onUnmounted(f); }
      onMounted(() => () => clearInterval(id));`)).toEqual([
      "runsAtOnce possible: clearInterval(id)",
      "registeredLate certain: onUnmounted(f)",
      "resultDropped certain: () => clearInterval(id)",
    ]);
  });
  it("are known by a release of the tables, or by a name that says so", () => {
    expect(found("onMounted(() => () => sub.unsubscribe());")).toHaveLength(1);
    expect(found("onMounted(() => () => stopAll());")).toHaveLength(1);
    expect(found("onMounted(() => { const off = listen(f); return off; });")).toEqual(["resultDropped certain: off"]);
    expect(found("onMounted(() => { const id = listen(f); return id; });")).toEqual([]);
    expect(found("onMounted(() => offset());")).toEqual([]);
  });
});

describe("releaseNames", () => {
  it("are those of handles and of arguments", () => {
    expect(["clearInterval", "unsubscribe", "removeEventListener", "off"].filter((name) => !releaseNames(builtIn).has(name))).toEqual([]);
    expect(releaseNames(builtIn).has("setInterval")).toBe(false);
  });
});
