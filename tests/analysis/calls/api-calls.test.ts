import { describe, expect, it } from "vitest";
import type { Node } from "../../../src/ast/types.js";
import { type Acquisition, type ReleaseCall, acquisitions, releasesFor } from "../../../src/calls/api-calls.js";
import type { Operands } from "../../../src/calls/operands.js";
import type { Analysis } from "../../../src/calls/analysis.js";
import { builtIn } from "../../../src/models/registry.js";
import { analyse } from "../../support/analyse.js";

const text = (analysis: Analysis, node: Node | null): string | null => node && analysis.sourceCode.getText(node);

function shown(analysis: Analysis, { target, event, handler, options }: Operands): (string | null)[] {
  return [target, event, handler, options].map((node) => text(analysis, node));
}

/** Row, method and the sources of target, event, handler and options of all that a program takes. */
function taken(code: string): unknown[][] {
  const analysis = analyse(code);
  return acquisitions(analysis).map((one) => [one.row.id, one.method, ...shown(analysis, one)]);
}

/** Form, method and operands of all that may give back what a program takes first. */
function given(code: string): unknown[][] {
  const analysis = analyse(code);
  const [first] = acquisitions(analysis) as readonly [Acquisition, ...Acquisition[]];
  return releasesFor(analysis, first).map((one: ReleaseCall) => [one.release.form, one.method, ...shown(analysis, one)]);
}

describe("acquisitions of event targets", () => {
  it("reads target, event, handler and options", () => {
    expect(taken('window.addEventListener("a", f, { once: true });')).toEqual([
      ["event-target-listener", "addEventListener", "window", '"a"', "f", "{ once: true }"],
    ]);
  });
  it("reads a call of the bare name", () => {
    expect(taken('addEventListener("a", f);')).toEqual([["event-target-listener", "addEventListener", null, '"a"', "f", null]]);
  });
  it("reads calls in brackets, behind casts and optional chains", () => {
    expect(taken('a["addEventListener"]("a", f);')).toEqual([["event-target-listener", "addEventListener", "a", '"a"', "f", null]]);
    expect(taken('(a as T)?.addEventListener?.("a", f);')).toEqual([["event-target-listener", "addEventListener", "a as T", '"a"', "f", null]]);
  });
  it("reads an event in a variable, and a handler object", () => {
    expect(taken("a.addEventListener(type, { handleEvent() {} });")).toEqual([
      ["event-target-listener", "addEventListener", "a", "type", "{ handleEvent() {} }", null],
    ]);
  });
  it("prefers the row of abort signals for an abort listener on a signal", () => {
    expect(taken('signal.addEventListener("abort", f);')).toEqual([["abort-listener", "addEventListener", "signal", '"abort"', "f", null]]);
    expect(taken('o.abortSignal.addEventListener("abort", f);')[0]?.[0]).toBe("abort-listener");
    expect(taken('x((s: AbortSignal) => s.addEventListener("abort", f));')[0]?.[0]).toBe("abort-listener");
  });
  it("does not take another event, an unknown event or another target for an abort listener", () => {
    expect(taken('signal.addEventListener("a", f);')[0]?.[0]).toBe("event-target-listener");
    expect(taken("signal.addEventListener(type, f);")[0]?.[0]).toBe("event-target-listener");
    expect(taken('request.addEventListener("abort", f);')[0]?.[0]).toBe("event-target-listener");
    expect(taken('addEventListener("abort", f);')[0]?.[0]).toBe("event-target-listener");
    expect(taken('f().addEventListener("abort", f);')[0]?.[0]).toBe("event-target-listener");
    expect(taken('a[k].addEventListener("abort", f);')[0]?.[0]).toBe("event-target-listener");
  });
});

describe("acquisitions of emitters", () => {
  it("reads every method of the row", () => {
    expect(taken('e.on("a", f);')).toEqual([["event-emitter-listener", "on", "e", '"a"', "f", null]]);
    expect(taken('e.addListener("a", f);')[0]?.[1]).toBe("addListener");
    expect(taken('e.prependListener("a", f);')[0]?.[1]).toBe("prependListener");
    expect(taken('e.once("a", f);')[0]?.[1]).toBe("once");
    expect(taken('e.prependOnceListener("a", f);')[0]?.[1]).toBe("prependOnceListener");
  });
  it("reads the emitter at the head of a chain", () => {
    expect(taken('e.on("a", f).on("b", g).once("c", h);').map((one) => one[2])).toEqual(["e", "e", "e"]);
  });
  it("reads a chain on what a function returns", () => {
    expect(taken('make().on("a", f);').map((one) => one[2])).toEqual(["make()"]);
  });
  it("reads a helper that takes the target first", () => {
    expect(taken('x.addListener(socket, "close", f);')).toEqual([["event-emitter-listener", "addListener", "socket", '"close"', "f", null]]);
  });
  it("reads super.on", () => expect(taken('class A extends B { m() { super.on("a", f); } }')[0]?.[2]).toBe("super"));
  it("reads a context behind the handler", () => {
    const analysis = analyse('e.on("a", f, this); e.on("b", f);');
    expect(acquisitions(analysis).map(({ context }) => text(analysis, context))).toEqual(["this", null]);
  });
  it("tells the function that takes the target first", () => {
    const analysis = analyse('dom.addListener(socket, "close", f); socket.on("close", f);');
    expect(acquisitions(analysis).map(({ facade }) => facade)).toEqual(["dom.addListener", null]);
  });
  it("does not read more than a context behind the handler", () => expect(taken('e.on("a", f, b, c);')).toEqual([]));
  it("does not read a function behind the handler", () => expect(taken('e.on("a", sel, () => 1);')).toEqual([]));
  it("does not read a route", () => expect(taken('router.on("get", "/a", f);')).toEqual([]));
  it("does not read a call with a function for an event", () => expect(taken("e.on(() => 1, f);")).toEqual([]));
  it("does not read a call without a handler", () => {
    expect(taken('e.on("a");')).toEqual([]);
    expect(taken("e.on();")).toEqual([]);
  });
  it("does not read a call with spread arguments", () => {
    expect(taken("e.on(...args);")).toEqual([]);
    expect(taken('e.on("a", ...args);')).toEqual([]);
  });
  it("does not read what can be no handler", () => {
    expect(taken('e.on("a", "b");')).toEqual([]);
    expect(taken('e.on("a", 1);')).toEqual([]);
    expect(taken('e.on("a", `b${c}`);')).toEqual([]);
    expect(taken('e.on("a", [f]);')).toEqual([]);
    expect(taken('const B = "b"; e.on("a", B);')).toEqual([]);
  });
  it("does not read a method that is computed from nothing known", () => expect(taken('e[k]("a", f);')).toEqual([]));
  it("does not read a call of a bare `on`, of `new`, or of what has no name", () => {
    expect(taken('on("a", f);')).toEqual([]);
    expect(taken('new e.on("a", f);')).toEqual([]);
    expect(taken('(() => 1)("a", f);')).toEqual([]);
  });
  it("does not read a switch between taking and giving back", () => {
    expect(taken('e[c ? "on" : "off"]("a", f);')).toEqual([]);
    expect(taken('a[c ? "addEventListener" : "removeEventListener"]("a", f);')).toEqual([]);
  });
  it("reads a switch between two ways of taking", () => {
    expect(taken('e[c ? "on" : "once"]("a", f);').map((one) => one[1])).toEqual(["on"]);
  });
  it("does not find a table entry for what every object has", () => {
    expect(taken('e.toString("a", f); e.constructor("a", f); e.__proto__("a", f);')).toEqual([]);
  });
});

describe("acquisitions of media queries", () => {
  it("reads the handler alone, by the name of the receiver", () => {
    expect(taken("mql.addListener(f);")).toEqual([["media-query-listener", "addListener", "mql", null, "f", null]]);
  });
  it("reads it by what the receiver is", () => {
    expect(taken('matchMedia("a").addListener(f);')[0]?.[0]).toBe("media-query-listener");
    expect(taken('const m = window.matchMedia("a"); m.addListener(f);')[0]?.[0]).toBe("media-query-listener");
    expect(taken("x((m: MediaQueryList) => m.addListener(f));")[0]?.[0]).toBe("media-query-listener");
  });
  it("does not read another receiver, nor another number of arguments", () => {
    expect(taken("store.addListener(f);")).toEqual([]);
    expect(taken("mql.addListener(f, 1);")).toEqual([]);
  });
});

describe("acquisitions by property", () => {
  it("reads a handler put on something long-lived", () => {
    expect(taken("window.onresize = f;")).toEqual([["event-handler-property", "onresize", "window", null, "f", null]]);
    expect(taken("document.body.onclick = f;").map((one) => one[2])).toEqual(["document.body"]);
  });
  it("does not read an emptied property", () => {
    expect(taken("window.onresize = null;")).toEqual([]);
    expect(taken("window.onresize = undefined;")).toEqual([]);
  });
  it("does not read one on what is not known to be long-lived", () => expect(taken("a.onclick = f;")).toEqual([]));
  it("does not read a name that only begins with on", () => {
    expect(taken("window.onLoad = f; window.one2 = f; window.on = f; window.once = f; onload = f; window[k] = f;")).toEqual([]);
  });
  it("does not read it without a row for properties", () => {
    const analysis = analyse("window.onload = f;", { ...builtIn, resources: [] });
    expect(acquisitions(analysis)).toEqual([]);
  });
});

describe("releasesFor", () => {
  it("finds the calls of every form of the row", () => {
    expect(given('e.on("a", f); e.off("a", f); e.removeListener("b", g); e.removeAllListeners(); e.destroy(); e.on("c", h);')).toEqual([
      ["matching", "off", "e", '"a"', "f", null],
      ["matching", "removeListener", "e", '"b"', "g", null],
      ["bulk", "off", "e", '"a"', "f", null],
      ["bulk", "removeAllListeners", "e", null, null, null],
      ["end", "destroy", "e", null, null, null],
    ]);
  });
  it("finds the bare call", () => {
    expect(given('addEventListener("a", f); removeEventListener("a", f, true);')).toEqual([["matching", "removeEventListener", null, '"a"', "f", "true"]]);
  });
  it("finds the emitter at the head of a chain", () => {
    expect(given('e.on("a", f); e.off("a", f).off("b", g);').filter(([form]) => form === "matching").map((one) => one[2])).toEqual(["e", "e"]);
  });
  it("finds a release in a switch", () => {
    expect(given('e.on("a", f); e[c ? "on" : "off"]("a", f);').filter(([form]) => form === "matching")).toEqual([["matching", "off", "e", '"a"', "f", null]]);
  });
  it("finds a helper that takes the target first", () => {
    expect(given('x.addListener(s, "a", f); x.removeListener(s, "a", f);')).toEqual([["matching", "removeListener", "s", '"a"', "f", null]]);
  });
  it("finds the calls of a release that is bound and named", () => {
    expect(given('e.on("a", f); const off = e.off.bind(e); x(() => off("a", f));').filter(([form]) => form === "matching")).toEqual([
      ["matching", "off", "e", '"a"', "f", null],
    ]);
  });
  it("finds no call of another method that is bound, or of one without a name", () => {
    expect(given('e.on("a", f); const emit = e.emit.bind(e); emit("a", f);')).toEqual([]);
    expect(given('e.on("a", f); x(e.off.bind(e)); const { off } = e.off.bind(e); off("a", f);')).toEqual([]);
    expect(given('e.on("a", f); const off = f.bind(e), other = (() => 1).bind(e), computed = e[k].bind(e); off("a", f); x(off);')).toEqual([]);
  });
  it("finds only calls among the uses of a bound release", () => {
    expect(given('e.on("a", f); const off = e.off.bind(e); x = off;')).toEqual([]);
  });
  it("finds no call with spread arguments", () => expect(given('e.on("a", f); e.off(...args);')).toEqual([]));
  it("finds no call of another row", () => expect(given('addEventListener("a", f); e.off("a", f);')).toEqual([]));
  it("finds every write to the same property, the first too", () => {
    expect(given("window.onload = f; window.onload = null; window.onclick = null; a.onload = null;")).toEqual([
      ["unset", "onload", "window", null, "f", null],
      ["unset", "onload", "window", null, "null", null],
      ["unset", "onload", "a", null, "null", null],
    ]);
  });
});
