import { describe, expect, it } from "vitest";
import { capturesAnything, capturesOf } from "../../../src/retention/captures-of.js";
import { look } from "../look.js";

interface Shown {
  readonly instance?: string | null;
  readonly names?: readonly string[];
  readonly isUnknown?: true;
  readonly isForwarded?: true;
}

/** What the argument of `look` keeps alive, without what is empty. */
function captures(code: string): Shown {
  const { analysis, node } = look(code);
  const { instance, names, isUnknown, isForwarded } = capturesOf(analysis, node);
  return {
    ...(instance && { instance: instance.name }),
    ...(names.length > 0 && { names }),
    ...(isUnknown && { isUnknown }),
    ...(isForwarded && { isForwarded }),
  };
}

describe("capturesOf the instance", () => {
  it("is held by an arrow function that uses this", () => {
    expect(captures("class A { m() { look(() => this.x); } }")).toEqual({ instance: "A" });
    expect(captures("class A extends B { m() { look(() => super.x()); } }")).toEqual({ instance: "A" });
    expect(captures("class A { m() { look(() => () => this); } }")).toEqual({ instance: "A" });
  });
  it("is held by a field with such a function", () => {
    expect(captures("class A { h = () => this.x; m() { look(this.h); } }")).toEqual({ instance: "A" });
  });
  it("is held by a function bound to it", () => {
    expect(captures("class A { h() {} m() { look(this.h.bind(this)); } }")).toEqual({ instance: "A" });
    expect(captures("class A { h() {} m() { this.h = this.h.bind(this); look(this.h); } }")).toEqual({ instance: "A" });
  });
  it("is held by itself, as a handler object", () => expect(captures("class A { m() { look(this); } }")).toEqual({ instance: "A" }));
  it("is held through an alias", () => {
    expect(captures("class A { m() { const self = this; look(function () { self.x(); }); } }")).toEqual({ instance: "A" });
  });
  it("is held through a local function", () => {
    expect(captures("class A { m() { const f = () => this.x; look(() => f()); } }")).toEqual({ instance: "A" });
  });
  it("is held by a method that a decorator may bind", () => {
    expect(captures("class A { @bound h() {} m() { look(this.h); } }")).toEqual({ instance: "A" });
  });
  it("is not held by a method taken off unbound", () => {
    expect(captures("class A { h() {} m() { look(this.h); } }")).toEqual({});
    expect(captures("class A { toString() {} m() { look(this.toString); } }")).toEqual({});
  });
  it("is not held by an arrow function without this, nor by one whose inner function uses its own", () => {
    expect(captures("class A { m() { look(() => 1); } }")).toEqual({});
    expect(captures("class A { m() { look(() => function () { this.x; }); } }")).toEqual({});
    expect(captures("class A { m() { look(() => class { f = this; }); } }")).toEqual({});
  });
  it("is not held by a plain function", () => expect(captures("class A { m() { look(function () { this.x; }); } }")).toEqual({}));
  it("is not held where this is the class itself", () => {
    expect(captures("class A { static m() { look(() => this.x); } }")).toEqual({});
    expect(captures("class A { static m() { look(this); } }")).toEqual({});
  });
  it("is not held by a function of a module", () => expect(captures("look(() => this.x);")).toEqual({}));
});

describe("capturesOf names", () => {
  it("are the variables of the functions around", () => {
    expect(captures("x((a) => { let b; look(() => a(b)); });")).toEqual({ names: ["a", "b"] });
  });
  it("are named once", () => expect(captures("x((a) => look(() => a(a)));")).toEqual({ names: ["a"] }));
  it("leave out the variables of the file, imports and globals", () => {
    expect(captures('import a from "m"; const b = {}; x(() => look(() => a(b, window)));')).toEqual({});
  });
  it("leave out what is plain", () => {
    expect(captures("x(() => { const a = 1, b = `c${d}`; look(() => a + b); });")).toEqual({});
    expect(captures('import m from "m"; x(() => { const w = window, n = m; look(() => w(n)); });')).toEqual({});
  });
  it("leave out weak references", () => {
    expect(captures("x((a) => { const ref = new WeakRef(a); look(() => ref.deref()); });")).toEqual({});
    expect(captures("x((a) => { const ref = new N.WeakRef(a); look(() => ref); });")).toEqual({ names: ["ref"] });
  });
  it("leave out the function's own", () => expect(captures("x(() => look((a) => { let b; a(b); }));")).toEqual({}));
  it("leave out types", () => expect(captures("x(() => { type T = 1; look((a: T) => a); });")).toEqual({}));
  it("leave out local functions that hold nothing, and take what they hold", () => {
    expect(captures("x((a) => { const f = () => 1; look(() => f()); });")).toEqual({});
    expect(captures("x((a) => { const f = () => a; look(() => f()); });")).toEqual({ names: ["a"] });
  });
  it("manage functions that hold each other", () => {
    expect(captures("x((a) => { const f = () => g(a), g = () => f(); look(() => f()); });")).toEqual({ names: ["a"] });
    expect(captures("x(() => { const f = () => f(); look(f); });")).toEqual({});
  });
  it("are those of a handler object", () => {
    expect(captures("x((a) => look({ handleEvent: () => a, other: 1 }));")).toEqual({ names: ["a"] });
  });
  it("are those of any branch", () => {
    expect(captures("x((a, b) => look(c ? () => a : () => b));")).toEqual({ names: ["a", "b"] });
  });
});

describe("capturesOf calls", () => {
  it("hold what goes into a wrapper", () => {
    expect(captures("class A { m() { look(debounce(() => this.x, 10)); } }")).toEqual({ instance: "A" });
    expect(captures("class A { m() { look(new Handler(this)); } }")).toEqual({ instance: "A" });
  });
  it("hold a local that goes in by name", () => {
    expect(captures("function f() { const a = {}; look(wrap(a)); }")).toEqual({ names: ["a"] });
  });
  it("hold nothing of a local function that holds nothing", () => {
    expect(captures("function f() { const a = () => 1; look(wrap(a)); }")).toEqual({ isUnknown: true });
  });
  it("are unknown where nothing goes in", () => {
    expect(captures("look(make());")).toEqual({ isUnknown: true });
    expect(captures("look(make(1, window));")).toEqual({ isUnknown: true });
  });
  it("hold what a spread list holds", () => {
    expect(captures("class A { m() { look(wrap(...this.list)); } }")).toEqual({ isUnknown: true });
    expect(captures("class A { m() { look(wrap(...[this], this)); } }")).toEqual({ instance: "A" });
  });
  it("hold nothing where bind gets nothing", () => expect(captures("look(f.bind(null));")).toEqual({}));
});

describe("capturesOf what comes from elsewhere", () => {
  it("is forwarded for a parameter, and what hangs on one", () => {
    expect(captures("x((a) => look(a));")).toEqual({ isUnknown: true, isForwarded: true });
    expect(captures("x((a) => look(a.b));")).toEqual({ isUnknown: true, isForwarded: true });
  });
  it("is forwarded for a wrapped parameter that is held as well", () => {
    expect(captures("x((a) => look(wrap(a)));")).toEqual({ names: ["a"] });
    expect(captures("x((a) => look(wrap(a.b)));")).toEqual({ isUnknown: true, isForwarded: true });
  });
  it("is unknown for a field, a member of a result and an expression that cannot be followed", () => {
    expect(captures("class A { h; m() { look(this.h); } }")).toEqual({ isUnknown: true });
    expect(captures("look(f().a);")).toEqual({ isUnknown: true });
    expect(captures("look(a + b);")).toEqual({ isUnknown: true });
  });
  it("is unknown for a spread in a handler object", () => expect(captures("look({ ...a });")).toEqual({ isUnknown: true }));
  it("is nothing for globals, imports, literals and classes", () => {
    expect(captures("look(window);")).toEqual({});
    expect(captures('import a from "m"; look(a);')).toEqual({});
    expect(captures("look(1);")).toEqual({});
    expect(captures("class A {} look(A);")).toEqual({});
    expect(captures("look(null);")).toEqual({});
  });
});

describe("capturesOf with a context", () => {
  /** What the first argument of `look` keeps, with the second for its `this`. */
  const beside = (code: string): (string | readonly string[] | null | boolean)[] => {
    const { analysis, node } = look(code);
    const call = node.parent;
    const context = call?.type === "CallExpression" ? (call.arguments[1] ?? null) : null;
    const { instance, names, isUnknown } = capturesOf(analysis, node, context);
    return [instance?.name ?? null, names, isUnknown];
  };

  it("holds the instance", () => expect(beside("class A { h() {} m() { look(this.h, this); } }")).toEqual(["A", [], false]));
  it("holds a local, beside what the function holds", () => {
    expect(beside("x((a, b) => look(() => a, b));")).toEqual([null, ["a", "b"], false]);
  });
  it("holds it also where the function is not known", () => {
    expect(beside("class A { m(h) { look(h, this); } }")).toEqual(["A", [], false]);
  });
  it("changes nothing where it holds nothing", () => {
    expect(beside("x((a) => look(() => a, window));")).toEqual([null, ["a"], false]);
    expect(beside("x((h) => look(h, null));")).toEqual([null, [], true]);
  });
});

describe("capturesAnything", () => {
  const nothing = { instance: null, names: [], isUnknown: false, isForwarded: false };

  it("holds for names", () => expect(capturesAnything({ ...nothing, names: ["a"] })).toBe(true));
  it("holds for an instance", () => {
    const { analysis, node } = look("class A { m() { look(this); } }");
    expect(capturesAnything(capturesOf(analysis, node))).toBe(true);
  });
  it("does not hold for what is only unknown", () => expect(capturesAnything({ ...nothing, isUnknown: true, isForwarded: true })).toBe(false));
});
