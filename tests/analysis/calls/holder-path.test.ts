import { describe, expect, it } from "vitest";
import { holderPath } from "../../../src/calls/holder-path.js";
import { trace } from "../../../src/scope/trace.js";
import { look } from "../look.js";

function paths(code: string): (string | undefined)[] {
  const { analysis, node } = look(code);
  return trace(analysis, node).values.map((value) => holderPath(analysis, value)?.path);
}

describe("holderPath", () => {
  it("finds a global of the table", () => expect(paths("look(window);")).toEqual(["window"]));
  it("finds what hangs on one", () => expect(paths("look(document.body.firstChild);")).toEqual(["document"]));
  it("finds the global object under its other names", () => expect(paths("look(self);")).toEqual(["globalThis"]));
  it("finds what a global function of the table returns", () => {
    expect(paths('look(matchMedia("print"));')).toEqual(["matchMedia()"]);
    expect(paths('look(window.matchMedia("print"));')).toEqual(["matchMedia()"]);
  });
  it("finds it in a variable", () => expect(paths('const m = matchMedia("print"); look(m);')).toEqual(["matchMedia()"]));
  it("does not find a global that begins alike", () => expect(paths("look(windows);")).toEqual([undefined]));
  it("does not find another global, or what another function returns", () => {
    expect(paths("look(app);")).toEqual([undefined]);
    expect(paths("look(make());")).toEqual([undefined]);
  });
  it("does not find what a method returns", () => expect(paths("x((a) => look(a.matchMedia()));")).toEqual([undefined]));
  it("does not find a parameter of that name", () => expect(paths("x((window) => look(window));")).toEqual([undefined]));
  it("does not find what a function of the file returns", () => {
    expect(paths("function matchMedia() { return new A(); } look(matchMedia());")).toEqual([undefined]);
  });
});
