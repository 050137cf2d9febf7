import { describe, expect, it } from "vitest";
import { acquisitions } from "../../../src/calls/api-calls.js";
import { listenerOptions } from "../../../src/resource/listener-options.js";
import { analyse } from "../../support/analyse.js";

/** What the options of the only listener of a program say. */
function options(passed: string, before = ""): { capture: boolean | null; once: boolean | null; signal: string | undefined; isKnown: boolean } {
  const analysis = analyse(`${before} window.addEventListener("a", f${passed});`);
  const [taken] = acquisitions(analysis);
  if (!taken) throw new Error("The program must listen.");
  const { signal, ...rest } = listenerOptions(analysis, taken);
  return { ...rest, signal: signal && analysis.sourceCode.getText(signal) };
}

const none = { capture: false, once: false, signal: undefined, isKnown: true };

describe("listenerOptions", () => {
  it("are all off where none are passed", () => expect(options("")).toEqual(none));
  it("are all off for undefined and an empty object", () => {
    expect(options(", undefined")).toEqual(none);
    expect(options(", {}")).toEqual(none);
  });
  it("read a boolean as capture", () => {
    expect(options(", true")).toEqual({ ...none, capture: true });
    expect(options(", false")).toEqual(none);
  });
  it("read a boolean in a variable", () => expect(options(", C", "const C = true;")).toEqual({ ...none, capture: true }));
  it("read an object", () => {
    expect(options(", { capture: true, once: true, passive: true, signal: s }")).toEqual({ capture: true, once: true, signal: "s", isKnown: true });
  });
  it("read an object in a variable, quoted names and shorthands", () => {
    expect(options(", O", "const signal = s; const O = { 'once': true, signal };")).toEqual({ ...none, once: true, signal: "signal" });
  });
  it("read numbers as they are taken", () => expect(options(", { capture: 1, once: 0 }")).toEqual({ ...none, capture: true }));
  it("do not know a value that is computed", () => {
    expect(options(", { capture: c(), once: d }")).toEqual({ ...none, capture: null, once: null });
  });
  it("do not know a computed name", () => expect(options(", { [k]: true }")).toEqual({ ...none, isKnown: false }));
  it("do not know a spread, but keep a signal before it", () => {
    expect(options(", { ...o }")).toEqual({ capture: null, once: null, signal: undefined, isKnown: false });
    expect(options(", { signal: s, ...o }")).toEqual({ capture: null, once: null, signal: "s", isKnown: false });
  });
  it("do not know what comes from elsewhere", () => {
    expect(options(", o")).toEqual({ capture: null, once: null, signal: undefined, isKnown: false });
    expect(options(", o()")).toEqual({ capture: null, once: null, signal: undefined, isKnown: false });
  });
  it("do not know one of several", () => {
    expect(options(", c ? true : false")).toEqual({ capture: null, once: null, signal: undefined, isKnown: false });
  });
  it("do not know what is neither a boolean nor an object", () => {
    expect(options(", new O()")).toEqual({ capture: null, once: null, signal: undefined, isKnown: false });
  });
});
