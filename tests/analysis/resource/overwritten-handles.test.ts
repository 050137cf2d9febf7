import { describe, expect, it } from "vitest";
import { overwrittenHandles } from "../../../src/resource/overwritten-handles.js";
import { analyse } from "../../support/analyse.js";

/** The certainty of everything that is overwritten, with the place that keeps it, and whether a loop does so. */
function found(code: string): string[] {
  const analysis = analyse(code);
  return overwrittenHandles(analysis).map(({ certainty, kept, isInLoop }) => `${certainty} ${analysis.sourceCode.getText(kept)}${isInLoop ? " in a loop" : ""}`);
}

/** A class that takes an interval in a method, and ends it in another one. */
const poller = (start: string): string => `class A { ${start} stop() { clearInterval(this.t); } }`;
const TAKE = "this.t = setInterval(() => this.x, 9);";

describe("overwrittenHandles", () => {
  it("has none in an empty file", () => expect(found("")).toEqual([]));
  it("is possible in a method", () => expect(found(poller(`start() { ${TAKE} }`))).toEqual(["possible this.t"]));
  it("is likely in a setter and in a hook of each change", () => {
    expect(found(poller(`set pause(p) { ${TAKE} }`))).toEqual(["likely this.t"]);
    expect(found(poller(`ngOnChanges() { ${TAKE} }`))).toEqual(["likely this.t"]);
  });
  it("is possible there where the same function ends one elsewhere", () => {
    expect(found(poller(`set pause(p) { if (p) { ${TAKE} } else clearInterval(this.t); }`))).toEqual(["possible this.t"]);
  });
  it("is likely in a loop, possible in one that waits", () => {
    expect(found(poller(`start() { for (const x of y) { ${TAKE} } }`))).toEqual(["likely this.t in a loop"]);
    expect(found(poller(`start() { for (const x in y) ${TAKE} }`))).toEqual(["likely this.t in a loop"]);
    expect(found(poller(`start() { do { ${TAKE} } while (this.y) }`))).toEqual(["likely this.t in a loop"]);
    expect(found(poller(`async start() { while (true) { ${TAKE} await y; } }`))).toEqual(["possible this.t in a loop"]);
    expect(found(poller(`async start() { for await (const x of y) { ${TAKE} } }`))).toEqual(["possible this.t in a loop"]);
  });
  it("is not in a loop that the turn ends", () => {
    for (const end of ["break;", "return;", "throw y;"]) expect(found(poller(`start() { while (true) { ${TAKE} ${end} } }`))).toEqual(["possible this.t"]);
  });
  it("is not there where it is made or privately called", () => {
    for (const start of ["constructor()", "init()", "ngOnInit()", "#start()", "_start()", "private start()"]) expect(found(poller(`${start} { ${TAKE} }`))).toEqual([]);
  });
  it("is not there where the handle is ended first, by the same run, or by a local name", () => {
    expect(found(poller(`start() { clearInterval(this.t); ${TAKE} }`))).toEqual([]);
    expect(found(poller(`start() { this.stop(); ${TAKE} }`))).toEqual([]);
    expect(found(poller(`start() { ${TAKE} clearInterval(this.t); }`))).toEqual([]);
    expect(found(poller(`async start() { ${TAKE} try { await y; } finally { clearInterval(this.t); } }`))).toEqual([]);
    expect(found(poller(`start() { const old = this.t; ${TAKE} clearInterval(old); }`))).toEqual([]);
  });
  it("is there where the same run ends it on some ways only", () => {
    expect(found(poller(`start() { ${TAKE} if (y) clearInterval(this.t); }`))).toEqual(["possible this.t"]);
    expect(found(poller(`start() { ${TAKE} try { y(); } catch { clearInterval(this.t); } }`))).toEqual(["possible this.t"]);
  });
  it("is not there behind a guard", () => {
    for (const guard of ["if (this.t)", "if (this.isOn) return; this.isOn = true; if (y)", "if (this.users++) return; if (y)", "if (!this.t) {} else"])
      expect(found(poller(`start() { ${guard} ${TAKE} }`))).toEqual([]);
    expect(found(poller("start() { this.t ??= setInterval(() => this.x, 9); }"))).toEqual([]);
    expect(found(poller("start() { this.t = this.t || setInterval(() => this.x, 9); }"))).toEqual([]);
  });
  it("names the field behind a variable", () => {
    expect(found(poller("start() { const t = setInterval(() => this.x, 9); this.t = t; }"))).toEqual(["possible this.t"]);
  });
  it("passes over what nothing ends, and what local variables keep", () => {
    expect(found(`class A { start() { ${TAKE} } }`)).toEqual([]);
    expect(found("class A { start() { const t = setInterval(() => this.x, 9); clearInterval(t); } }")).toEqual([]);
  });
  it("counts a frame where it begins a loop, and not where its callback takes the next", () => {
    const stop = "stop() { cancelAnimationFrame(this.f); }";
    expect(found(`class A { start() { this.f = requestAnimationFrame(this.tick); } tick = () => { this.x(); this.f = requestAnimationFrame(this.tick); }; ${stop} }`)).toEqual(["possible this.f"]);
    expect(found(`class A { start() { this.f = requestAnimationFrame(() => this.x()); } ${stop} }`)).toEqual([]);
  });
});
