import { describe, expect, it } from "vitest";
import { acquisitions, releasesFor } from "../../../src/calls/api-calls.js";
import { matchRelease } from "../../../src/resource/release-match.js";
import { analyse } from "../../support/analyse.js";

/** How each call that may give it back matches what a program takes first, by the form of release. */
function matches(code: string): string[] {
  const analysis = analyse(code);
  const [taken] = acquisitions(analysis);
  if (!taken) throw new Error("The program must take something.");
  return releasesFor(analysis, taken).map((given) => `${given.release.form}: ${matchRelease(analysis, taken, given)}`);
}

const inClass = (body: string): string => `class A { h = () => this.x; g = () => this.y; m2() {} m3() {} constructor(t, u, e) { ${body} } }`;

describe("matchRelease by the same arguments", () => {
  it("matches the same target, event and function", () => {
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("a", this.h);'))).toEqual(["matching: match"]);
  });
  it("matches the bare call with the one on window", () => {
    expect(matches(inClass('addEventListener("a", this.h); window.removeEventListener("a", this.h);'))).toEqual(["matching: match"]);
    expect(matches(inClass('self.addEventListener("a", this.h); removeEventListener("a", this.h);'))).toEqual(["matching: match"]);
    expect(matches(inClass('globalThis.addEventListener("a", this.h); self.removeEventListener("a", this.h);'))).toEqual(["matching: match"]);
  });
  it("matches a target that differs only in its text", () => {
    expect(matches(inClass('t.addEventListener("a", this.h); this.t.removeEventListener("a", this.h);'))).toEqual(["matching: match"]);
  });
  it("matches a function kept in a variable or a field", () => {
    expect(matches(inClass('const h = () => this.x; t.addEventListener("a", h); this.off = h; t.removeEventListener("a", this.off);'))).toEqual(["matching: match"]);
  });
  it("does not match another event", () => {
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("b", this.h);'))).toEqual(["matching: none"]);
  });
  it("matches one of several events, and one that nobody knows", () => {
    expect(matches(inClass('t.addEventListener(c ? "a" : "b", this.h); t.removeEventListener("b", this.h);'))).toEqual(["matching: match"]);
    expect(matches(inClass('t.addEventListener(e, this.h); t.removeEventListener("b", this.h);'))).toEqual(["matching: match"]);
  });
  it("does not match a release without a function", () => {
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("a");'))).toEqual(["matching: none"]);
  });
  it("does not match another function", () => {
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("a", this.g);'))).toEqual(["matching: none"]);
    expect(matches(inClass('t.addEventListener("a", () => this.x); t.removeEventListener("a", this.g);'))).toEqual(["matching: none"]);
  });
  it("matches a function that nobody can tell", () => {
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("a", e);'))).toEqual(["matching: match"]);
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("a", this.other);'))).toEqual(["matching: match"]);
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("a", get());'))).toEqual(["matching: match"]);
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("a", e.f);'))).toEqual(["matching: match"]);
    expect(matches(inClass('t.addEventListener("a", this.h); for (const f of e) t.removeEventListener("a", f);'))).toEqual(["matching: match"]);
  });
  it("does not match an inline function or a bound one with a function that nobody can tell", () => {
    expect(matches(inClass('t.addEventListener("a", () => this.x); t.removeEventListener("a", e);'))).toEqual(["matching: none"]);
    expect(matches(inClass('t.addEventListener("a", this.m2.bind(this)); t.removeEventListener("a", e);'))).toEqual(["matching: none"]);
  });
});

describe("matchRelease of what can never match", () => {
  it("is a fresh function where both are inline", () => {
    expect(matches(inClass('t.addEventListener("a", () => this.x); t.removeEventListener("a", () => this.x);'))).toEqual(["matching: freshHandler"]);
  });
  it("is a fresh function where both bind, or only the release does", () => {
    expect(matches(inClass('t.addEventListener("a", this.m2.bind(this)); t.removeEventListener("a", this.m2.bind(this));'))).toEqual(["matching: freshHandler"]);
    expect(matches(inClass('t.addEventListener("a", this.m2); t.removeEventListener("a", this.m2.bind(this));'))).toEqual(["matching: freshHandler"]);
  });
  it("is another function where only the acquisition binds", () => {
    expect(matches(inClass('t.addEventListener("a", this.m2.bind(this)); t.removeEventListener("a", this.m2);'))).toEqual(["matching: otherHandler"]);
  });
  it("is another function where a variable binds", () => {
    expect(matches(inClass('const h = this.m2.bind(this); t.addEventListener("a", h); t.removeEventListener("a", this.m2);'))).toEqual(["matching: otherHandler"]);
    expect(matches(inClass('const h = this.m2.bind(this); t.addEventListener("a", h); t.removeEventListener("a", h);'))).toEqual(["matching: match"]);
  });
  it("is nothing of the sort for another method, an inline function for a named one, or a call that does not bind", () => {
    expect(matches(inClass('t.addEventListener("a", this.m2); t.removeEventListener("a", this.m3.bind(this));'))).toEqual(["matching: none"]);
    expect(matches(inClass('t.addEventListener("a", this.m2); t.removeEventListener("a", () => this.x);'))).toEqual(["matching: none"]);
    expect(matches(inClass('t.addEventListener("a", this.m2); t.removeEventListener("a", wrap(this.m3));'))).toEqual(["matching: match"]);
  });
  it("is another target for two globals", () => {
    expect(matches(inClass('window.addEventListener("a", this.h); document.removeEventListener("a", this.h);'))).toEqual(["matching: otherTarget"]);
    expect(matches(inClass('addEventListener("a", this.h); document.removeEventListener("a", this.h);'))).toEqual(["matching: otherTarget"]);
  });
  it("is another target for two imports, and not for an import and a global", () => {
    const imports = 'import { a, b } from "m"; ';
    expect(matches(imports + inClass('a.on("a", this.h); b.off("a", this.h);'))).toEqual(["matching: otherTarget", "bulk: none"]);
    expect(matches(imports + inClass('a.on("a", this.h); a.off("a", this.h);'))).toEqual(["matching: match", "bulk: none"]);
    expect(matches(imports + inClass('a.on("a", this.h); process.off("a", this.h);'))).toEqual(["matching: match", "bulk: none"]);
  });
  it("is a match on another target for a function that nobody can tell", () => {
    expect(matches(inClass('window.addEventListener("a", this.h); document.removeEventListener("a", e);'))).toEqual(["matching: match"]);
  });
  it("is no match at all for a fresh function on another target", () => {
    expect(matches(inClass('window.addEventListener("a", () => this.x); document.removeEventListener("a", () => this.x);'))).toEqual(["matching: none"]);
  });
  it("is not another target where one of them is not known", () => {
    expect(matches(inClass('(c ? window : t).addEventListener("a", this.h); document.removeEventListener("a", this.h);'))).toEqual(["matching: match"]);
  });
  it("is a fresh target for a query made again", () => {
    expect(matches(inClass('matchMedia("a").addListener(this.h); matchMedia("a").removeListener(this.h);'))).toEqual(["matching: freshTarget"]);
  });
  it("is a match for a query that is kept", () => {
    expect(matches(inClass('this.q = matchMedia("a"); this.q.addEventListener("a", this.h); this.q.removeEventListener("a", this.h);'))).toEqual(["matching: match"]);
  });
  it("is another capture flag", () => {
    expect(matches(inClass('t.addEventListener("a", this.h, true); t.removeEventListener("a", this.h);'))).toEqual(["matching: otherCapture"]);
    expect(matches(inClass('t.addEventListener("a", this.h); t.removeEventListener("a", this.h, { capture: true });'))).toEqual(["matching: otherCapture"]);
  });
  it("is not another flag where one is not known, or where the API has none", () => {
    expect(matches(inClass('t.addEventListener("a", this.h, e); t.removeEventListener("a", this.h);'))).toEqual(["matching: match"]);
    expect(matches(inClass('t.addEventListener("a", this.h, { passive: true }); t.removeEventListener("a", this.h, false);'))).toEqual(["matching: match"]);
    expect(matches(inClass('t.on("a", this.h); t.off("a", this.h, true);'))).toEqual(["matching: match", "bulk: none"]);
  });
});

describe("matchRelease of many at once", () => {
  it("matches all listeners, and all of the event", () => {
    expect(matches(inClass('t.on("a", this.h); t.removeAllListeners();'))).toEqual(["bulk: match"]);
    expect(matches(inClass('t.on("a", this.h); t.removeAllListeners("a");'))).toEqual(["bulk: match"]);
    expect(matches(inClass('t.on("a", this.h); t.off("a");'))).toEqual(["matching: none", "bulk: match"]);
  });
  it("matches a target of the same last name", () => {
    expect(matches(inClass('t.on("a", this.h); this.t.removeAllListeners();'))).toEqual(["bulk: match"]);
  });
  it("does not match another event or target", () => {
    expect(matches(inClass('t.on("a", this.h); t.removeAllListeners("b");'))).toEqual(["bulk: none"]);
    expect(matches(inClass('t.on("a", this.h); u.removeAllListeners();'))).toEqual(["bulk: none"]);
    expect(matches(inClass('get().on("a", this.h); get().removeAllListeners();'))).toEqual(["bulk: none"]);
  });
});

describe("matchRelease by the end of the target", () => {
  it("matches the target itself, and what it hangs on", () => {
    expect(matches(inClass('t.on("a", this.h); t.destroy();'))).toEqual(["end: match"]);
    expect(matches(inClass('t.socket.on("a", this.h); t.destroy();'))).toEqual(["end: match"]);
  });
  it("matches a target of the same last name", () => {
    expect(matches(inClass('t.on("a", this.h); this.t.close();'))).toEqual(["end: match"]);
    expect(matches(inClass('x.t.on("a", this.h); y["t"].close();'))).toEqual(["end: match"]);
  });
  it("does not match another target, or the instance itself", () => {
    expect(matches(inClass('t.on("a", this.h); u.destroy();'))).toEqual(["end: none"]);
    expect(matches(inClass('this.t.on("a", this.h); this.destroy();'))).toEqual(["end: none"]);
    expect(matches(inClass('get().on("a", this.h); get2().destroy();'))).toEqual(["end: none"]);
  });
  it("does not match the global object", () => {
    expect(matches(inClass('addEventListener("a", this.h); t.close();'))).toEqual(["end: none"]);
  });
});

describe("matchRelease of a property", () => {
  it("matches null, and another function", () => {
    expect(matches(inClass("window.onload = this.h; window.onload = null;"))).toEqual(["unset: none", "unset: match"]);
    expect(matches(inClass("window.onload = this.h; window.onload = this.g;"))).toEqual(["unset: none", "unset: match"]);
  });
  it("does not match the same function, or another target", () => {
    expect(matches(inClass("window.onload = this.h; window.onload = this.h;"))).toEqual(["unset: none", "unset: none"]);
    expect(matches(inClass("window.onload = this.h; document.onload = null;"))).toEqual(["unset: none", "unset: none"]);
  });
});
