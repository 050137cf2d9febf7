import { describe, expect, it } from "vitest";
import { placeOf } from "../../../src/retention/place.js";
import { look } from "../look.js";

/** The place that the argument of `look` stands for, as one line. */
function place(code: string): string | null {
  const { analysis, node } = look(code);
  const found = placeOf(analysis, node);
  if (!found) return null;
  const { root, path, isEntry, lifetime } = found;
  const name = root.kind === "variable" ? root.variable.name : root.kind === "self" ? `${root.self.isStatic ? "static " : ""}${root.self.name ?? root.self.kind}` : "global";
  return `${[name, ...path].join(".")}${isEntry ? " entry" : ""}${lifetime === "instance" ? " of an instance" : ""}`;
}

describe("placeOf variables", () => {
  it("is a variable of the file", () => expect(place("const list = []; look(list);")).toBe("list"));
  it("is a property of one", () => expect(place("const state = {}; look(state.a.b);")).toBe("state.a.b"));
  it("is nothing for a variable of a function that may run again", () => expect(place("export function f() { const list = []; look(list); }")).toBe(null));
  it("is a variable of a function that runs once, which something uses later", () => {
    expect(place("(function () { const list = []; window.see = () => look(list); })();")).toBe("list");
    expect(place("(function () { const list = []; function see() { look(list); } addEventListener('load', see); })();")).toBe("list");
    expect(place("(function () { const list = []; for (;;) look(list); })();")).toBe("list");
  });
  it("is nothing for a variable that is gone when such a function returns", () => {
    expect(place("(function () { const list = []; look(list); })();")).toBe(null);
    expect(place("(function () { const list = []; function see() { look(list); } function all() { see(); } all(); })();")).toBe(null);
    expect(place("(function () { const list = []; function see() { look(list); other(); } function other() { see(); } other(); })();")).toBe("list");
  });
  it("is a function of the file, for what is hung on it", () => {
    expect(place("function f() {} look(f.cache);")).toBe("f.cache");
    expect(place("export function f() { function g() {} look(g.cache); }")).toBe(null);
  });
  it("is nothing for an import and for a type", () => {
    expect(place('import a from "m"; look(a);')).toBe(null);
    expect(place("enum A { b } look(A.b);")).toBe(null);
  });
});

describe("placeOf aliases", () => {
  it("follows a variable that is set once", () => {
    expect(place("const state = {}; export function f() { const list = state.list; look(list); }")).toBe("state.list");
    expect(place("const state = {}; export function f() { const { list } = state; look(list); }")).toBe("state.list");
  });
  it("follows one that is filled in with something empty", () => {
    expect(place("const map = new Map(); export function f(k) { let list = map.get(k); if (!list) list = []; look(list); }")).toBe("map entry");
  });
  it("does not follow one that is set to something else", () => {
    expect(place("const map = new Map(); export function f(k, other) { let list = map.get(k); list = other; look(list); }")).toBe(null);
    expect(place("const map = new Map(); export function f(k) { let list = map.get(k); list++; look(list); }")).toBe(null);
  });
  it("does not follow a pattern with a default, nor a loop", () => {
    expect(place("const state = {}; export function f() { const { list = [] } = state; look(list); }")).toBe(null);
    expect(place("const lists = {}; export function f() { for (const list of lists) look(list); }")).toBe(null);
  });
  it("follows the parameter of a private function that all calls pass the same", () => {
    expect(place("const a = []; function f(list) { look(list); } export function g() { f(a); f(a); }")).toBe("a");
    expect(place("const a = [], b = []; function f(list) { look(list); } export function g() { f(a); f(b); }")).toBe(null);
    expect(place("function f(list) { look(list); } export function g() { f(); }")).toBe(null);
    expect(place("export function f(list) { look(list); }")).toBe(null);
  });
  it("follows an accessor", () => {
    expect(place("const a = []; function all() { return a; } look(all());")).toBe("a");
    expect(place("const a = [], b = []; function all() { if (x) return a; return b; } look(all());")).toBe(null);
    expect(place("function all() { return; } look(all());")).toBe(null);
    expect(place("look(unknown());")).toBe(null);
    expect(place("look((() => 1)());")).toBe(null);
  });
  it("ends where a variable stands for itself", () => expect(place("export function f() { const a = b, b = a; look(a); }")).toBe(null));
});

describe("placeOf expressions", () => {
  it("sees through operators and casts", () => {
    expect(place("const a = []; look(a as unknown);")).toBe("a");
    expect(place("const a = []; look(x && a);")).toBe("a");
    expect(place("const a = []; look(a ?? []);")).toBe("a");
    expect(place("const a = []; look(x() || a);")).toBe("a");
    expect(place("const a = []; export function f() { let b; look(b = a); }")).toBe("a");
    expect(place("let a; look(a = x());")).toBe("a");
  });
  it("is nothing for other expressions", () => {
    expect(place("look([]);")).toBe(null);
    expect(place("look(undefined);")).toBe(null);
  });
});

describe("placeOf entries", () => {
  it("are reached by a computed name, get and at", () => {
    expect(place("const a = {}; look(a[k]);")).toBe("a entry");
    expect(place("const a = new Map(); look(a.get(k));")).toBe("a entry");
    expect(place("const a = []; look(a.at(-1));")).toBe("a entry");
  });
  it("are all that hangs on one", () => expect(place("const a = {}; look(a[k].items);")).toBe("a entry"));
  it("are not reached by other methods", () => expect(place("const a = {}; look(a.find(k));")).toBe(null));
  it("are nothing where the collection is none", () => {
    expect(place("export function f(a) { look(a[k]); }")).toBe(null);
    expect(place("export function f(a) { look(a.get(k)); }")).toBe(null);
  });
});

describe("placeOf globals", () => {
  it("are one, whatever the global object is called", () => {
    expect(place("look(window.cache);")).toBe("global.cache");
    expect(place("look(globalThis.window.cache);")).toBe("global.cache");
    expect(place("look(cache);")).toBe("global.cache");
  });
});

describe("placeOf fields", () => {
  it("are of an instance", () => expect(place("export class A { m() { look(this.list); } }")).toBe("A.list of an instance"));
  it("are of the file where there is one instance", () => expect(place("class A { m() { look(this.list); } } const a = new A();")).toBe("A.list"));
  it("are of the file where they are static", () => {
    expect(place("class A { m() { look(A.list); } }")).toBe("static A.list");
    expect(place("class A { static m() { look(this.list); } }")).toBe("static A.list");
    expect(place("class A { m() { look(this.constructor.list); } }")).toBe("static A.list");
  });
  it("are not of a class made by a function", () => expect(place("export function f() { class A {} look(A.list); }")).toBe(null));
  it("are nothing without an instance", () => expect(place("look(this.list);")).toBe(null));
});

describe("placeOf ids", () => {
  it("are the same for the same place, and differ otherwise", () => {
    const id = (code: string): string | undefined => {
      const { analysis, node } = look(code);
      const first = placeOf(analysis, node);
      const call = node.parent;
      const other = call?.type === "CallExpression" && call.arguments[1] ? placeOf(analysis, call.arguments[1]) : null;
      return first?.id === other?.id ? "same" : "different";
    };
    expect(id("const a = {}; const { b } = a; look(a.b, b);")).toBe("same");
    expect(id("const a = {}; look(a.b, a.c);")).toBe("different");
    expect(id("const a = {}, b = {}; look(a, b);")).toBe("different");
  });
});
