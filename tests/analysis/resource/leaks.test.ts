import { describe, expect, it } from "vitest";
import { type Models, builtIn } from "../../../src/models/registry.js";
import type { ResourceRow } from "../../../src/models/schema.js";
import { leaks } from "../../../src/resource/leaks.js";
import { reaches } from "../../../src/resource/reaches.js";
import { analyse } from "../../support/analyse.js";

/** Certainty and reason of every leak of a program, with the source of the place to report where asked. */
function found(code: string, models: Models = builtIn): string[] {
  return leaks(analyse(code, models)).all.map(({ certainty, reason }) => `${certainty} ${reason.kind}`);
}

function places(code: string): string[] {
  const analysis = analyse(code);
  return leaks(analysis).all.map(({ node }) => analysis.sourceCode.getText(node));
}

describe("leaks that are no leaks", () => {
  it("has none in an empty file", () => expect(found("")).toEqual([]));
  it("passes over what runs once", () => {
    expect(found('window.addEventListener("a", () => x);')).toEqual([]);
    expect(found('class A { constructor() { window.addEventListener("a", () => this.x); } } new A();')).toEqual([]);
  });
  it("passes over a target of its own", () => {
    expect(found('class A { e = new E(); constructor() { this.e.on("a", () => this.x); } }')).toEqual([]);
    expect(found('class A extends E { constructor() { super(); this.on("a", () => this.x); super.on("b", () => this.x); } }')).toEqual([]);
  });
  it("passes over a handler that is only handed through", () => {
    expect(found('x((t, h) => { window.addEventListener("a", h); });')).toEqual([]);
  });
  it("passes over a handler that an exported function hands through", () => {
    expect(found('export function listen(h) { process.on("a", h); }')).toEqual([]);
  });
  it("passes over a handler that keeps nothing, on a target that nobody knows", () => {
    expect(found('x((t) => { t.on("a", () => 1); });')).toEqual([]);
  });
  it("passes over the same function again on a target that keeps one", () => {
    expect(found('function h() {} x(() => { window.addEventListener("a", h); });')).toEqual([]);
    expect(found('class A { h() {} m() { window.addEventListener("a", this.h); } }')).toEqual([]);
    expect(found('import { h } from "m"; x(() => { window.addEventListener("a", h); });')).toEqual([]);
  });
  it("passes over a handler that holds its own target alone", () => {
    expect(found('x((t) => { t.on("a", () => t.end()); });')).toEqual([]);
    expect(found('x((t) => { t.b.c().on("a", () => t.x); });')).toEqual([]);
  });
  it("passes over what is given back", () => {
    expect(found('class A { h = () => this.x; m() { window.addEventListener("a", this.h); } destroy() { window.removeEventListener("a", this.h); } }')).toEqual([]);
  });
  it("passes over a signal from elsewhere, and one that is aborted", () => {
    expect(found('class A { m(signal) { window.addEventListener("a", () => this.x, { signal }); } }')).toEqual([]);
    expect(found('class A { c = new AbortController(); m() { window.addEventListener("a", () => this.x, { signal: this.c.signal }); } n() { this.c.abort(); } }')).toEqual([]);
  });
  it("passes over classes that the user says live as long as the application", () => {
    expect(found('export class A { m() { window.addEventListener("a", () => this.x); } }', { ...builtIn, owners: [{ name: "A", lifetime: "application" }] })).toEqual([]);
  });
});

describe("leaks of a target that dies with its owner", () => {
  it("are there where a removal passes a new function, in a method that may run again", () => {
    expect(found('export class A { e = new E(); m() { this.e.on("a", () => this.x); } n() { this.e.off("a", () => this.x); } }')).toEqual(["likely ineffectiveRelease"]);
  });
  it("are not there in the constructor, at the top, or where a removal is only missing", () => {
    expect(found('export class A { e = new E(); constructor() { this.e.on("a", () => this.x); } n() { this.e.off("a", () => this.x); } }')).toEqual([]);
    expect(found('export class A { e = new E(); f = this.e.on("a", () => this.x); }')).toEqual([]);
    expect(found('export class A { e = new E(); m() { this.e.on("a", () => this.x); } }')).toEqual([]);
  });
});

describe("leaks of a call whose result is used", () => {
  it("are none where the target is not the platform's", () => {
    expect(found('import e from "m"; export class A { m() { this.off = e.on("a", () => this.x); } }')).toEqual([]);
    expect(found('import e from "m"; export class A { m() { return e.on("a", () => this.x); } }')).toEqual([]);
    expect(found('import e from "m"; export class A { m() { keep(e?.on("a", () => this.x)); } }')).toEqual([]);
  });
  it("are there on the platform, whose methods return nothing of the sort", () => {
    expect(found('export class A { close() {} m() { return process.on("a", () => this.x); } }')).toEqual(["likely neverReleased"]);
    expect(found('export class A { close() {} m() { return addEventListener("a", () => this.x); } }')).toEqual(["likely neverReleased"]);
  });
  it("are none for a map of events to handlers, which is another API", () => {
    expect(found('import D from "m"; export class A { m(el) { D.on(el, { a: () => this.x }, this); } }')).toEqual([]);
  });
  it("are there for a facade with a context, whose events nobody knows", () => {
    expect(found('import D from "m"; export class A { close() {} m(e) { D.on(document, e, this.h, this); } h() {} }')).toEqual(["likely neverReleased"]);
    expect(found('import D from "m"; export class A { close() {} m(e) { D.on(document, e, this.h, this); } h() {} n(e) { D.off(document, e, this.h, this); } }')).toEqual([]);
  });
  it("are there behind a condition, whose value nothing uses", () => {
    expect(found('import e from "m"; export class A { close() {} m(c) { c && e.on("a", () => this.x); } }')).toEqual(["likely neverReleased"]);
  });
  it("are there in a branch of a condition, and behind void", () => {
    expect(found('import e from "m"; export class A { close() {} m(c) { c ? e.on("a", () => this.x) : 0; } }')).toEqual(["likely neverReleased"]);
    expect(found('import e from "m"; export class A { close() {} m() { void e.on("a", () => this.x); } }')).toEqual(["likely neverReleased"]);
    expect(found('import e from "m"; export class A { close() {} m() { e.on("a", () => this.x) ? 1 : 0; } }')).toEqual([]);
  });
  it("are there in a callback whose value nothing uses", () => {
    expect(found('import e from "m"; export class A { close() {} m() { names.forEach((name) => e.addEventListener(name, () => this.x)); } }')).toEqual(["likely neverReleased"]);
  });
  it("are there for every call of a chain that stands alone", () => {
    expect(found('import e from "m"; export class A { close() {} m() { e.on("a", () => this.x).on("b", () => this.y); } }')).toEqual(["likely neverReleased", "likely neverReleased"]);
    expect(found('import e from "m"; export class A { close() {} m() { return e.on("a", () => this.x).on("b", () => this.y); } }')).toEqual([]);
    expect(found('import e from "m"; export class A { close() {} m() { e.on("a", () => this.x).use(); } }')).toEqual([]);
  });
});

describe("leaks of a class", () => {
  it("are possible of one of its own that nothing ends, of which a program nearly always has one", () => {
    expect(found('export class A { m() { window.addEventListener("a", () => this.x); } }')).toEqual(["possible neverReleased"]);
    expect(found('export class A { m() { window.addEventListener("a", () => this.x); } remove(key) {} }')).toEqual(["possible neverReleased"]);
    expect(found('export class A extends B { m() { window.addEventListener("a", () => this.x); } }')).toEqual(["likely neverReleased"]);
    expect(found('export class A { m() { window.addEventListener("a", () => this.x); } remove() {} }')).toEqual(["likely neverReleased"]);
  });
  it("are likely on a long-lived target", () => {
    expect(found('export class A { close() {} m() { window.addEventListener("a", () => this.x); } }')).toEqual(["likely neverReleased"]);
    expect(found('import e from "m"; export class A { close() {} m() { e.on("a", () => this.x); } }')).toEqual(["likely neverReleased"]);
  });
  it("are certain where the teardown takes another listener off the same target", () => {
    expect(found(`export class A { h = () => this.x; m() { window.addEventListener("a", this.h); window.addEventListener("b", () => this.x); }
      destroy() { window.removeEventListener("a", this.h); } }`)).toEqual(["certain neverReleased"]);
  });
  it("are certain where it does so on the global object by the bare name", () => {
    expect(found(`export class A { h = () => this.x; m() { addEventListener("a", this.h); addEventListener("b", () => this.x); }
      destroy() { removeEventListener("a", this.h); } }`)).toEqual(["certain neverReleased"]);
  });
  it("are likely where it does so on another target", () => {
    expect(found(`export class A { h = () => this.x; m() { document.addEventListener("a", this.h); window.addEventListener("b", () => this.x); }
      destroy() { document.removeEventListener("a", this.h); } }`)).toEqual(["likely neverReleased"]);
  });
  it("are possible on a target that nobody knows, likely for an abort signal", () => {
    expect(found('export class A { m(t) { t.on("a", () => this.x); } }')).toEqual(["possible neverReleased"]);
    expect(found('export class A { m(signal) { signal.addEventListener("abort", () => this.x); } }')).toEqual(["likely neverReleased"]);
  });
  it("are likely on a target that nobody knows where the teardown takes another off", () => {
    expect(found(`export class A { h = () => this.x; constructor(t) { this.t = t; this.t.on("a", this.h); this.t.on("b", () => this.x); }
      destroy() { this.t.off("a", this.h); } }`)).toEqual(["likely neverReleased"]);
  });
  it("are none on a target that nobody knows for the last that it has to say", () => {
    expect(found(`export class A { close() {} h = () => this.x; constructor(t) { this.t = t; this.t.on("a", this.h); this.t.on("destroy", () => this.x); }
      destroy() { this.t.off("a", this.h); } }`)).toEqual([]);
    expect(found('export class A { close() {} m() { process.on("destroy", () => this.x); } }')).toEqual(["likely neverReleased"]);
  });
  it("are possible on such a target for an event that is not known, and for a call without one", () => {
    expect(found('export class A { m(t, e) { t.on(e, () => this.x); } }')).toEqual(["possible neverReleased"]);
    expect(found("export class A { m(mql) { mql.addListener(() => this.x); } }")).toEqual(["possible neverReleased"]);
  });
  it("are possible on a target that is made for a callback", () => {
    expect(found('export class A { m() { use((node, signal) => { signal.addEventListener("abort", () => this.x); }); } }')).toEqual(["possible neverReleased"]);
  });
  it("are possible for a handler object that is kept beside its function", () => {
    expect(found('export class A { h() {} m(t) { t.on("a", this.h, this); } }')).toEqual(["possible neverReleased"]);
  });
  it("are likely where only another way of listening to the same target is taken off", () => {
    expect(found(`export class A { h = () => this.x; m() { dom.addListener(window, "a", this.h); window.addListener("b", () => this.x); }
      destroy() { dom.removeListener(window, "a", this.h); } }`)).toEqual(["likely neverReleased"]);
  });
  it("are certain for a release that cannot match, likely where the target is not known", () => {
    expect(found('export class A { m() { window.addEventListener("a", this.h.bind(this)); } destroy() { window.removeEventListener("a", this.h.bind(this)); } }')).toEqual([
      "certain ineffectiveRelease",
    ]);
    expect(found('export class A { constructor(t) { this.t = t; t.on("a", () => this.h()); } destroy() { this.t.off("a", () => this.h()); } }')).toEqual([
      "likely ineffectiveRelease",
    ]);
  });
  it("are possible where the teardown does not reach the release", () => {
    expect(found('export class A { h = () => this.x; m() { window.addEventListener("a", this.h); } n() { window.removeEventListener("a", this.h); } destroy() {} }')).toEqual([
      "possible releasedElsewhere",
    ]);
  });
  it("are likely where nothing aborts the controller", () => {
    expect(found('export class A { close() {} m() { const c = new AbortController(); window.addEventListener("a", () => this.x, { signal: c.signal }); } }')).toEqual([
      "likely neverAborted",
    ]);
  });
  it("are likely where nothing drains the store", () => {
    expect(found('export class A { close() {} l = []; m() { const h = () => this.x; window.addEventListener("a", h); this.l.push(() => window.removeEventListener("a", h)); } }')).toEqual([
      "likely neverDrained",
    ]);
  });
  it("are possible for a property, and for a handler or options that the file does not tell", () => {
    expect(found("export class A { m() { window.onresize = () => this.x; } }")).toEqual(["possible neverReleased"]);
    expect(found('export class A { h; m() { window.addEventListener("a", this.h); } }')).toEqual(["possible neverReleased"]);
    expect(found('export class A { m(o) { window.addEventListener("a", () => this.x, o); } }')).toEqual(["possible neverReleased"]);
    expect(found('export class A { m(once) { window.addEventListener("a", () => this.x, { once }); } }')).toEqual(["possible neverReleased"]);
  });
  it("are as sure for an emitter, which has no once option", () => {
    expect(found('export class A { close() {} m(once) { process.on("a", () => this.x); } }')).toEqual(["likely neverReleased"]);
  });
});

describe("leaks of functions and effects", () => {
  it("are possible in a function that others call", () => {
    expect(found('x(f); function f(o) { window.addEventListener("a", () => o.x); }')).toEqual(["possible neverReleased"]);
  });
  it("are likely in a handler that runs again and again", () => {
    expect(found('x((o) => { o.on("a", () => { process.on("b", () => o.x); }); });')).toContain("likely neverReleased");
  });
  it("are likely in an effect and in a factory", () => {
    expect(found('x((o) => useEffect(() => { window.addEventListener("a", () => o.x); }));')).toEqual(["likely neverReleased"]);
    expect(found('x(f); function f(o) { window.addEventListener("a", () => o.x); return { destroy() {} }; }')).toEqual(["likely neverReleased"]);
  });
  it("are likely for a fresh function in code that comes back, though it keeps nothing", () => {
    expect(found('useEffect(() => { window.addEventListener("a", () => 1); });')).toEqual(["likely neverReleased"]);
    expect(found('useEffect(() => { process.on("a", debounce(h)); });')).toEqual(["possible neverReleased"]);
  });
  it("are possible for one in a function that others call", () => {
    expect(found('x(f); function f() { window.addEventListener("a", () => 1); }')).toEqual(["possible neverReleased"]);
    expect(found('x(f); function f() { window.addEventListener("a", { handleEvent() {} }); }')).toEqual(["possible neverReleased"]);
  });
  it("are possible where only some paths give back", () => {
    expect(found('x(f); async function f(o) { const h = () => o.x; window.addEventListener("a", h); await o; window.removeEventListener("a", h); }')).toEqual([
      "possible notOnAllPaths",
    ]);
  });
});

describe("leaks of users' rows", () => {
  const row: ResourceRow = {
    id: "bus", kind: "listener", label: "listener", acquire: ["Bus#listen"], handle: "arguments", operands: { event: 0, handler: 1, options: 2 },
    release: [{ form: "matching", call: "unlisten", operands: ["event", "handler"] }], deduplicates: false, unknownHolder: "possible", docs: "",
  };
  const withRow = (change: Partial<ResourceRow>): Models => ({ ...builtIn, resources: [{ ...row, ...change }, ...builtIn.resources] });
  const listens = 'import { appBus } from "m"; export class A { close() {} m(o) { appBus.listen("a", () => this.x); } }';

  it("are those of the method alone", () => expect(found(listens, withRow({}))).toEqual(["likely neverReleased"]));
  it("are those of a receiver's name", () => {
    expect(found(listens, withRow({ receiver: { names: ["bus"] } }))).toEqual(["likely neverReleased"]);
    expect(found(listens, withRow({ receiver: { names: ["emitter"] } }))).toEqual([]);
  });
  it("are those of a receiver's name with a capital", () => {
    expect(found(listens, withRow({ receiver: { names: ["appBus"] } }))).toEqual(["likely neverReleased"]);
  });
  it("are none where the row's own signal option is passed", () => {
    const code = listens.replace("this.x)", "this.x, { stop: o })");
    expect(found(code, withRow({ release: [...row.release, { form: "signal", option: "stop" }] }))).toEqual([]);
  });
  it("may never fire where the row's own once option is passed", () => {
    const code = listens.replace("this.x)", "this.x, { single: true })");
    expect(found(code, withRow({ onceOption: "single" }))).toEqual(["possible mayNeverFire"]);
  });
  it("are those of a property pattern of the row", () => {
    const code = "export class A { m() { window.hookload = () => this.x; } }";
    expect(found(code, withRow({ acquire: ["Bus#hook*"], handle: "slot", operands: {}, release: [{ form: "unset" }] }))).toEqual(["possible neverReleased"]);
  });
});

describe("leaks of what ends by itself", () => {
  it("may never fire", () => {
    expect(found('export class A { m() { process.once("a", () => this.x); } }')).toEqual(["possible mayNeverFire"]);
    expect(found('export class A { m() { window.addEventListener("a", () => this.x, { once: true }); } }')).toEqual(["possible mayNeverFire"]);
  });
  it("are likely for one of several of the same target", () => {
    expect(found('x(f); function f(o) { process.once("a", () => o.x); process.once("b", () => o.y); }')).toEqual(["likely mayNeverFire", "likely mayNeverFire"]);
  });
  it("are possible for those of two branches", () => {
    expect(found('x(f); function f(o) { if (o) process.once("a", () => o.x); else process.once("b", () => o.y); }')).toEqual(["possible mayNeverFire", "possible mayNeverFire"]);
  });
  it("are possible for those of two targets, or of one that nobody knows", () => {
    expect(found('x(f); function f(o) { process.once("a", () => o.x); window.addEventListener("b", () => o.y, { once: true }); }')).toEqual([
      "possible mayNeverFire", "possible mayNeverFire",
    ]);
    expect(found('x(f); function f(o, t) { t.once("a", () => o.x); t.once("b", () => o.y); }')).toEqual(["possible mayNeverFire", "possible mayNeverFire"]);
  });
});

describe("the place of a leak", () => {
  it("is the acquisition", () => {
    expect(places('export class A { m() { process.on("a", () => this.x); } }')).toEqual(['process.on("a", () => this.x)']);
  });
  it("is the release that passes a new function", () => {
    expect(places('export class A { m() { process.on("a", () => this.x); } n() { process.off("a", () => this.x); } }')).toEqual(['process.off("a", () => this.x)']);
  });
  it("is the acquisition that binds for a release that does not", () => {
    expect(places('export class A { m() { process.on("a", this.h.bind(this)); } n() { process.off("a", this.h); } }')).toEqual(['process.on("a", this.h.bind(this))']);
  });
  it("is the assignment of a property", () => {
    expect(places("export class A { m() { window.onload = () => this.x; } }")).toEqual(["window.onload = () => this.x"]);
  });
});

describe("reaches", () => {
  it("compares with the bar", () => {
    expect(reaches("possible", "possible")).toBe(true);
    expect(reaches("certain", "likely")).toBe(true);
    expect(reaches("likely", "likely")).toBe(true);
    expect(reaches("possible", "likely")).toBe(false);
    expect(reaches("likely", "certain")).toBe(false);
  });
});
