import { describe, expect, it } from "vitest";
import { acquisitions } from "../../../src/calls/api-calls.js";
import { ownerOf } from "../../../src/lifetime/owner-of.js";
import { missingRelease } from "../../../src/resource/find-release.js";
import { analyse } from "../../support/analyse.js";

/** Why no release ends what a program takes first; null where one does. */
function missing(code: string): string | null {
  const analysis = analyse(code);
  const [taken] = acquisitions(analysis);
  const owner = taken && ownerOf(analysis, taken.node);
  if (!owner) throw new Error("The program must take something in a function.");
  const reason = missingRelease(analysis, taken, owner);
  switch (reason?.kind) {
    case "ineffectiveRelease":
      return `${reason.kind} ${reason.mismatch}`;
    case "notOnAllPaths":
      return `${reason.kind} ${reason.exit}`;
    case "neverDrained":
      return `${reason.kind} ${analysis.sourceCode.getText(reason.store)}`;
    default:
      return reason?.kind ?? null;
  }
}

const on = 't.on("a", h);';
const off = 't.off("a", h);';

describe("missingRelease", () => {
  it("is never released without a release", () => expect(missing(`function f(t, h) { ${on} }`)).toBe("neverReleased"));
  it("is null for a release in another function", () => {
    expect(missing(`let t, h; function f() { ${on} } function g() { ${off} }`)).toBeNull();
  });
  it("is null for a release of several events in one string", () => {
    expect(missing('function f(t, h) { t.on("up", h); } function g(t, h) { t.off("move up", h); }')).toBeNull();
    expect(missing('function f(t, h) { t.on("up", h); } function g(t, h) { t.off("move down", h); }')).toBe("neverReleased");
  });
  it("is never released by a local function that nothing names again", () => {
    expect(missing(`function f(t, h) { ${on} const off = () => { ${off} }; }`)).toBe("neverReleased");
    expect(missing(`function f(t, h) { ${on} function off() { ${off} } }`)).toBe("neverReleased");
    expect(missing(`function f(t, h) { ${on} const off = () => { ${off} }; return off; }`)).toBeNull();
    expect(missing(`function f(t, h) { ${on} const { off } = { off: () => { ${off} } }; }`)).toBeNull();
  });
  it("is null where the closures of an effect's list are given out, and called in its cleanup", () => {
    const listen = 'window.addEventListener("a", h); return () => window.removeEventListener("a", h);';
    expect(missing(`useEffect(() => { const l = x.map((h) => { ${listen} }); return () => l.forEach((f) => f()); });`)).toBeNull();
    expect(missing('useEffect(() => { const l = x.map((h) => () => { window.addEventListener("a", h); return x; }, () => () => window.removeEventListener("a", h)); return () => 1; });')).toBe("neverReleased");
  });
  it("is ineffective for a release that cannot match", () => {
    expect(missing('function f(t) { t.on("a", () => 1); } function g(t) { t.off("a", () => 1); }')).toBe("ineffectiveRelease freshHandler");
  });
  it("is null where one of two releases matches", () => {
    expect(missing('class A { h() {} m() { window.addEventListener("a", this.h); } n() { document.removeEventListener("a", this.h); window.removeEventListener("a", this.h); } }')).toBeNull();
  });
  it("prefers a release that is not reached to one that cannot match", () => {
    const rest = "destroy() {} }";
    const add = 'class A { h() {} m() { window.addEventListener("a", this.h); } ';
    expect(missing(`${add} n() { window.removeEventListener("a", this.h); document.removeEventListener("a", this.h); } ${rest}`)).toBe("releasedElsewhere");
    expect(missing(`${add} n() { document.removeEventListener("a", this.h); window.removeEventListener("a", this.h); } ${rest}`)).toBe("releasedElsewhere");
  });
});

describe("missingRelease in one function", () => {
  it("is null for a release behind it", () => expect(missing(`function f(t, h) { ${on} ${off} }`)).toBeNull());
  it("is not on all paths where the code between may leave", () => {
    expect(missing(`function f(t, h) { ${on} if (x) return; ${off} }`)).toBe("notOnAllPaths return");
    expect(missing(`async function f(t, h) { ${on} await x; ${off} }`)).toBe("notOnAllPaths await");
  });
  it("is null in a finally", () => expect(missing(`async function f(t, h) { ${on} try { await x; } finally { ${off} } }`)).toBeNull());
  it("is released elsewhere where the release comes before it", () => {
    expect(missing(`function f(t, h) { ${off} ${on} }`)).toBe("releasedElsewhere");
  });
});

describe("missingRelease in a store", () => {
  it("is never drained where nothing reads the store", () => {
    expect(missing(`class A { l = []; m(t, h) { ${on} this.l.push(() => ${off.slice(0, -1)}); } }`)).toBe("neverDrained this.l");
  });
  it("is null where something does", () => {
    expect(missing(`class A { l = []; m(t, h) { ${on} this.l.push(() => ${off.slice(0, -1)}); } destroy() { for (const f of this.l) f(); } }`)).toBeNull();
  });
});

describe("missingRelease in a class", () => {
  const add = 'class A { h = () => this.x; m() { window.addEventListener("a", this.h); }';
  const remove = 'window.removeEventListener("a", this.h);';

  it("is null for a release in the teardown, or in what it calls", () => {
    expect(missing(`${add} destroy() { ${remove} } }`)).toBeNull();
    expect(missing(`${add} destroy() { this.n(); } n() { ${remove} } }`)).toBeNull();
  });
  it("is null for a release in a weak teardown beside a strong one", () => {
    expect(missing(`${add} stop() { ${remove} } destroy() {} }`)).toBeNull();
  });
  it("is released elsewhere where no teardown reaches it", () => {
    expect(missing(`${add} n() { ${remove} } destroy() {} }`)).toBe("releasedElsewhere");
  });
  it("is null for any release where the class has no strong teardown", () => {
    expect(missing(`${add} n() { ${remove} } }`)).toBeNull();
    expect(missing(`${add} n() { ${remove} } close() {} }`)).toBeNull();
  });
  it("is null for a release in a closure beside the acquisition", () => {
    expect(missing(`class A { h() {} m() { window.addEventListener("a", this.h); return () => { ${remove} }; } destroy() {} }`)).toBeNull();
  });
  it("is released elsewhere for a field that listens by itself", () => {
    expect(missing(`class A { h() {} f = window.addEventListener("a", this.h); n() { ${remove} } destroy() {} }`)).toBe("releasedElsewhere");
  });
});

describe("missingRelease in an effect", () => {
  it("is null for a release in what the effect returns", () => {
    expect(missing(`x((t, h) => useEffect(() => { ${on} return () => { ${off} }; }));`)).toBeNull();
  });
  it("is null for a release in what that calls", () => {
    expect(missing(`x((t, h) => useEffect(() => { ${on} const end = () => { ${off} }; return () => end(); }));`)).toBeNull();
  });
  it("is released elsewhere for a release in another callback of the effect", () => {
    expect(missing(`x((t, h) => useEffect(() => { ${on} y(() => { ${off} }); return () => {}; }));`)).toBe("releasedElsewhere");
  });
  it("is null for a handler that takes itself off", () => {
    expect(missing("x((t) => useEffect(() => { t.on(\"a\", function h() { t.off(\"a\", h); }); return () => {}; }));")).toBeNull();
  });
  it("is null for a release outside of the effect, and where the effect returns nothing", () => {
    expect(missing(`x((t, h) => { useEffect(() => { ${on} return () => {}; }); y(() => { ${off} }); });`)).toBeNull();
    expect(missing(`x((t, h) => useEffect(() => { ${on} y(() => { ${off} }); }));`)).toBeNull();
  });
});
