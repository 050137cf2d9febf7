import { describe, expect, it } from "vitest";
import { signalEnd } from "../../../src/resource/signal-of.js";
import { look } from "../look.js";

function end(code: string): string {
  const { analysis, node } = look(code);
  return signalEnd(analysis, node).kind;
}

describe("signalEnd", () => {
  it("is never for a controller that nothing aborts", () => expect(end("const c = new AbortController(); look(c.signal);")).toBe("never"));
  it("tells that controller", () => {
    const { analysis, node } = look("const c = new AbortController(); look(c.signal);");
    const found = signalEnd(analysis, node);
    expect(found.kind === "never" && analysis.sourceCode.getText(found.controller)).toBe("new AbortController()");
  });
  it("is aborted where the file aborts", () => {
    expect(end("const c = new AbortController(); look(c.signal); c.abort();")).toBe("aborted");
    expect(end("class A { c = new AbortController(); m() { look(this.c.signal); } n() { this.c?.abort(); } }")).toBe("aborted");
    expect(end("const c = new AbortController(); look(c.signal); (c as T)!.abort();")).toBe("aborted");
  });
  it("is aborted through an alias and destructuring", () => {
    expect(end("const c = new AbortController(); look(c.signal); const d = c; d.abort();")).toBe("aborted");
    expect(end("const c = new AbortController(); const { signal } = c; look(signal); c.abort();")).toBe("aborted");
  });
  it("is never where another controller aborts", () => {
    expect(end("const c = new AbortController(), d = new AbortController(); look(c.signal); d.abort();")).toBe("never");
  });
  it("is never where the controller is only looked at, kept, or asked", () => {
    expect(end("const c = new AbortController(); look(c.signal); c.signal.aborted; if (c) x(); c && y; !c; c === d; c; console.log(c);")).toBe("never");
    expect(end("const c = new AbortController(); look(c.signal); this.c = c; const d = c;")).toBe("never");
    expect(end("const c = new AbortController(); look(c.signal); c.x;")).toBe("never");
  });
  it("is foreign where the controller is handed on", () => {
    expect(end("const c = new AbortController(); look(c.signal); keep(c);")).toBe("foreign");
    expect(end("function f() { const c = new AbortController(); look(c.signal); return c; }")).toBe("foreign");
    expect(end("const c = new AbortController(); look(c.signal); x({ c });")).toBe("foreign");
    expect(end("const c = new AbortController(); look(c.signal); x([c]);")).toBe("foreign");
  });
  it("is aborted where its abort is handed on", () => {
    expect(end("const c = new AbortController(); look(c.signal); x(c.abort);")).toBe("aborted");
  });
  it("does not take a name of that text elsewhere for the controller", () => {
    expect(end("const c = new AbortController(); look(c.signal); x({ c: 1 }); a.c; class B { c() {} d = 1; }")).toBe("never");
    expect(end("const c = new AbortController(); look(c.signal); const { c: d } = x; class B { c = c; }")).toBe("foreign");
  });
  it("is foreign for a signal from elsewhere", () => {
    expect(end("x((signal) => look(signal));")).toBe("foreign");
    expect(end("x((c) => look(c.signal));")).toBe("foreign");
    expect(end("look(AbortSignal.timeout(1));")).toBe("foreign");
    expect(end("look(new Other().signal);")).toBe("foreign");
    expect(end("look([].signal);")).toBe("foreign");
    expect(end("look(new (class {})().signal);")).toBe("foreign");
    expect(end("const c = new AbortController(); look(c.other);")).toBe("foreign");
    expect(end("look(null);")).toBe("foreign");
  });
});
