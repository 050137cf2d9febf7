import { describe, expect, it } from "vitest";
import { undrainedStore } from "../../../src/resource/disposer-store.js";
import { look } from "../look.js";

/** The store of what `look` is passed, when nothing drains it. */
function store(code: string): string | null {
  const { analysis, node } = look(code);
  const found = undrainedStore(analysis, node);
  return found && analysis.sourceCode.getText(found);
}

describe("undrainedStore", () => {
  it("is the own list that nothing reads", () => {
    expect(store("const l = []; l.push(() => look(1));")).toBe("l");
    expect(store("class A { l = []; m() { this.l.push(() => look(1)); } }")).toBe("this.l");
    expect(store("class A { l = []; m() { this.l.unshift(function () { look(1); }); } }")).toBe("this.l");
  });
  it("is the own Set, Map or Array that nothing reads", () => {
    expect(store("const l = new Set(); l.add(() => look(1));")).toBe("l");
    expect(store("const l = new Map(); l.set(k, () => look(1));")).toBe("l");
    expect(store("const l = new Array(); l.push(() => look(1));")).toBe("l");
  });
  it("is it around an inner function as well", () => expect(store("const l = []; l.push(() => { (() => look(1))(); });")).toBe("l"));
  it("is it where the store is only counted, emptied, logged or filled again", () => {
    expect(store("let l = []; l.push(() => look(1)); l.length; l = []; l.push(x); console.log(l);")).toBe("l");
    expect(store("class A { l = []; m() { this.l.push(() => look(1)); this.l.length = 0; this.l = []; } }")).toBe("this.l");
    expect(store("const l = new Set(); l.add(() => look(1)); l.delete(x); l.clear();")).toBe("l");
  });
  it("is the private field that holds it and that nothing reads", () => {
    expect(store("class A { m() { this.#off = () => look(1); } destroy() { this.#off = null; } }")).toBe("this.#off");
    expect(store("class A { m() { this._off = () => look(1); } }")).toBe("this._off");
  });
  it("is null for a private field that is called, and for a public one, which others may call", () => {
    expect(store("class A { m() { this._off = () => look(1); } destroy() { this._off(); } }")).toBeNull();
    expect(store("class A { m() { this.off = () => look(1); } }")).toBeNull();
    expect(store("off = () => look(1);")).toBeNull();
  });
  it("is null for a store that is read", () => {
    expect(store("const l = []; l.push(() => look(1)); for (const f of l) f();")).toBeNull();
    expect(store("const l = []; l.push(() => look(1)); l.forEach((f) => f());")).toBeNull();
    expect(store("const l = []; l.push(() => look(1)); l[0]();")).toBeNull();
    expect(store("const l = []; l.push(() => look(1)); l[k]();")).toBeNull();
    expect(store("const l = []; l.push(() => look(1)); keep(l);")).toBeNull();
    expect(store("class A { l = []; m() { this.l.push(() => look(1)); } n() { this.l.pop()(); } }")).toBeNull();
    expect(store("class A { l = []; m() { this.l.push(() => look(1)); } n() { const { l } = this; } }")).toBeNull();
    expect(store("class A { l = []; m() { this.l.push(() => look(1)); } } x((a) => a.l.pop());")).toBeNull();
  });
  it("is null for a store from elsewhere, or that may be another", () => {
    expect(store("x((l) => l.push(() => look(1)));")).toBeNull();
    expect(store("class A { l; m() { this.l.push(() => look(1)); } }")).toBeNull();
    expect(store("let l = []; l = make(); l.push(() => look(1));")).toBeNull();
    expect(store("const l = new Store(); l.push(() => look(1));")).toBeNull();
    expect(store("const l = new N.Set(); l.add(() => look(1));")).toBeNull();
    expect(store("const l = null; l.push(() => look(1));")).toBeNull();
  });
  it("is null for a store without a name", () => {
    expect(store("[].push(() => look(1));")).toBeNull();
  });
  it("is null for another call", () => {
    expect(store("const l = []; l.with(() => look(1));")).toBeNull();
    expect(store("const l = []; l[k](() => look(1));")).toBeNull();
    expect(store("push(() => look(1));")).toBeNull();
  });
  it("is null outside of a function, and in one that is not passed", () => {
    expect(store("look(1);")).toBeNull();
    expect(store("const f = () => look(1);")).toBeNull();
    expect(store("(() => look(1))();")).toBeNull();
  });
});
