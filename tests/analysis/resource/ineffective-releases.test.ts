import { describe, expect, it } from "vitest";
import { type Models, builtIn } from "../../../src/models/registry.js";
import { ineffectiveReleases } from "../../../src/resource/ineffective-releases.js";
import { analyse } from "../../support/analyse.js";

function found(code: string, models: Models = builtIn): string[] {
  const analysis = analyse(code, models);
  return ineffectiveReleases(analysis).map(({ node, reason }) => `${reason.kind}: ${analysis.sourceCode.getText(node)}`);
}

describe("ineffectiveReleases", () => {
  it("are in source order, whatever their reason", () => {
    expect(found("const m = new Map(); m.delete([1]); a.splice(a.indexOf(b), -1); const t = setTimeout(f); cancelAnimationFrame(t); m.delete({});")).toEqual([
      "freshKey: m.delete([1])",
      "negativeCount: a.splice(a.indexOf(b), -1)",
      "otherKind: cancelAnimationFrame(t)",
      "freshKey: m.delete({})",
    ]);
  });
  it("report a release once, however many handles are dropped", () => {
    expect(found("class A { open() { setInterval(f, 1); setInterval(g, 2); } destroy() { clearInterval(this.t); } }")).toEqual(["neverAssigned: clearInterval(this.t)"]);
  });
  it("take a conditional and an `&&` for a check, as they do an `if`", () => {
    const taken = 'if ("addEventListener" in q) q.addEventListener("x", f);';
    expect(found(`${taken} "removeEventListener" in w ? q.removeEventListener("x", f) : g();`)).toEqual(['otherChecked: q.removeEventListener("x", f)']);
    expect(found(`${taken} "removeEventListener" in w && q.removeEventListener("x", f);`)).toEqual(['otherChecked: q.removeEventListener("x", f)']);
    expect(found(`${taken} "removeEventListener" in w || q.removeEventListener("x", f);`)).toEqual([]);
  });
  it("know what gives back by the tables alone", () => {
    const guarded = "let gone = false; function end() { if (!gone) return; gone = true; clearInterval(t); }";
    expect(found(guarded)).toEqual(["neverPasses: if (!gone) return;"]);
    expect(found(guarded, { ...builtIn, handles: [], resources: [] })).toEqual([]);
  });
});
