import { describe, expect, it } from "vitest";
import { type Growth, growthOf } from "../../../src/retention/growth-of.js";
import { placeOf } from "../../../src/retention/place.js";
import { look } from "../look.js";

function growth(code: string): Growth {
  const { analysis, node } = look(code);
  const place = placeOf(analysis, node);
  if (!place) throw new Error("no place");
  return growthOf(analysis, place);
}

/** What a file says of a collection `a`, in short. */
function short(code: string): string {
  const { collection, removals, entryRemovals, vain, replacesEntries, isBounded, escapes } = growth(`${code} look(a); function look() {}`);
  const counts = [
    removals.length > 0 && "removes",
    entryRemovals.length > 0 && "removes from entries",
    vain.length > 0 && `vain ${vain.map(({ reason }) => reason).join()}`,
    replacesEntries && "replaces entries",
    isBounded && "bounded",
    escapes && "escapes",
  ];
  return [collection?.id ?? "unknown", ...counts.filter((text) => text !== false)].join(", ");
}

describe("growthOf: the collection", () => {
  it("is known by what makes it", () => {
    expect(short("const a = [];")).toBe("Array");
    expect(short("const a = {};")).toBe("Object");
    expect(short("const a = Object.create(null);")).toBe("Object");
    expect(short("const a = new Map();")).toBe("Map");
    expect(short("const a = make() || [];")).toBe("Array");
    expect(short("let a = null; a = new Set();")).toBe("Set");
    expect(short("let a = undefined; export function f() { a ??= []; }")).toBe("Array");
    expect(short("let a; export function f() { a = a || []; }")).toBe("Array");
  });
  it("is not known otherwise", () => {
    expect(short("const a = make();")).toBe("unknown");
    expect(short("const a = x.create(null);")).toBe("unknown");
    expect(short("const a = y.Object.create(null);")).toBe("unknown");
    expect(short("const a = 1;")).toBe("unknown");
    expect(short("const a = b;")).toBe("unknown");
    expect(short("const a = -b;")).toBe("unknown");
    expect(short("let a = []; a = {};")).toBe("unknown");
    expect(short("const { a } = b;")).toBe("unknown");
  });
  it("is known for properties and fields", () => {
    expect(growth("const s = { a: [] }; look(s.a);").collection?.id).toBe("Array");
    expect(growth("const s = { ['x' + y]: [] }; look(s.a);").collection).toBe(null);
    expect(growth("const s = f(); look(s.a.b);").collection).toBe(null);
    expect(growth("class A { static a = new Map(); m() { look(A.a); } }").collection?.id).toBe("Map");
    expect(growth("class A { static a; m() { look(A.a); } }").collection).toBe(null);
    expect(growth("class A { a = []; m() { look(this.a); } }").collection?.id).toBe("Array");
    expect(growth("class A { m() { look(this.a.b); } }").collection).toBe(null);
    expect(growth("class A { constructor() { this.a = []; } m() { look(this.a); } }").collection?.id).toBe("Array");
    expect(growth("function A() { this.a = []; } A.prototype.m = function () { look(this.a); };").collection?.id).toBe("Array");
    expect(growth("const o = { a: [], m() { look(this.a); } };").collection?.id).toBe("Array");
    expect(growth("const o = { m() { look(this.a); } };").collection).toBe(null);
  });
  it("is computed once", () => {
    const { analysis, node } = look("const a = []; look(a);");
    const place = placeOf(analysis, node);
    if (!place) throw new Error("no place");
    expect(growthOf(analysis, place)).toBe(growthOf(analysis, place));
  });
});

describe("growthOf: removals", () => {
  it("are methods, deletions and new values", () => {
    expect(short("const a = []; a.pop();")).toBe("Array, removes");
    expect(short("const a = []; a.splice(0, 1);")).toBe("Array, removes");
    expect(short("const a = {}; delete a[k];")).toBe("Object, removes");
    expect(short("const a = []; a.length = 0;")).toBe("Array, removes");
    expect(short("const a = {}; export function f(k) { a[k] = undefined; }")).toBe("Object, removes, replaces entries");
    expect(short("const a = {}; export function f(k) { a[k] = void 0; }")).toBe("Object, removes, replaces entries");
    expect(short("let a = []; export function f() { a = []; }")).toBe("Array, removes");
    expect(growth("const s = { a: [] }; delete s.a; look(s.a);").removals.length).toBe(1);
  });
  it("are not what only adds", () => {
    expect(short("const a = []; a.splice(0, 0, x);")).toBe("Array");
    expect(short("const a = {}; a.b = 1;")).toBe("Object");
    expect(short("const a = []; a.push(1); a.pop;")).toBe("Array");
    expect(short("let a = []; export function f(x) { a = [...a, x]; }")).toBe("Array");
  });
  it("are vain where they cannot work", () => {
    expect(short("const a = []; a.splice(i, -1);")).toBe("Array, vain count");
    expect(short("const a = new Map(); a.delete({});")).toBe("Map, vain fresh");
  });
  it("are of entries where they take out of one", () => {
    expect(short("const a = {}; a[k].pop();")).toBe("Object, removes from entries");
    expect(short("const a = {}; a[k].items = [];")).toBe("Object, removes from entries");
    expect(short("const a = {}; a[k].items = a[k].items.filter(f);")).toBe("Object, removes from entries");
    expect(short("const a = {}; a[k].items = [1]; a[k].items = f(x); a[k].name = x;")).toBe("Object");
    expect(short("const a = {}; f(a[k]);")).toBe("Object");
  });
});

describe("growthOf: entries that are replaced", () => {
  const inFunction = (text: string): string => short(`const a = new Map(); export function f(k, x) { ${text} }`);

  it("are set without a look at what is there", () => {
    expect(inFunction("a.set(k, x);")).toBe("Map, replaces entries");
    expect(inFunction("a[k] = x;")).toBe("Map, replaces entries");
  });
  it("are not set where nothing is there, or back, or once", () => {
    expect(inFunction("if (!a.has(k)) a.set(k, x);")).toBe("Map");
    expect(inFunction("if (a.get(k) === undefined) a.set(k, x);")).toBe("Map");
    expect(inFunction("!a.has(k) && a.set(k, x);")).toBe("Map");
    expect(inFunction("a.get(k) ?? a.set(k, x);")).toBe("Map");
    expect(inFunction("a.set(k, a.get(k));")).toBe("Map");
    expect(inFunction("a.set(k); a.set; a.b = x; a[k] ||= x;")).toBe("Map");
    expect(short("const a = new Map(); a.set(1, x);")).toBe("Map");
  });
  it("are set where a test says something else", () => {
    expect(inFunction("if (x) a.set(k, x);")).toBe("Map, replaces entries");
    expect(inFunction("if (!x) {} else a.set(k, x);")).toBe("Map, replaces entries");
    expect(inFunction("x && a.set(k, x);")).toBe("Map, replaces entries");
  });
});

describe("growthOf: bounds", () => {
  it("are comparisons that code depends on", () => {
    expect(short("const a = []; if (a.length > 9) f();")).toBe("Array, bounded");
    expect(short("const a = []; while (MOST <= a.length) f();")).toBe("Array, bounded");
    expect(short("const a = []; a.length > 9 && f();")).toBe("Array, bounded");
    expect(short("const a = []; a.length > 9 ? f() : g();")).toBe("Array, bounded");
  });
  it("are not looks at the size, at emptiness, and ends of loops", () => {
    expect(short("const a = []; f(a.length > 9);")).toBe("Array");
    expect(short("const a = []; const b = a.length > 9;")).toBe("Array");
    expect(short("const a = []; if (a.length > 0) f();")).toBe("Array");
    expect(short("const a = []; for (let i = 0; i < a.length; i++) f();")).toBe("Array");
    expect(short("const a = []; if (f(() => { return a.length > 9; })) g();")).toBe("Array");
    expect(short("const a = []; a.length + 1;")).toBe("Array");
  });
});

describe("growthOf: escapes", () => {
  it("are where other code gets hold of the collection", () => {
    expect(short("const a = []; f(a);")).toBe("Array, escapes");
    expect(short("const a = []; new F(a);")).toBe("Array, escapes");
    expect(short("const a = []; x.y = a;")).toBe("Array, escapes");
    expect(short("const a = []; f({ a });")).toBe("Array, escapes");
    expect(short("const a = []; f([a]);")).toBe("Array, escapes");
    expect(short("const a = []; class B { c = a; }")).toBe("Array, escapes");
    expect(short("export const a = [];")).toBe("Array, escapes");
    expect(short("const a = []; export { a };")).toBe("Array, escapes");
    expect(short("const a = []; export default a;")).toBe("Array, escapes");
  });
  it("are not looks, aliases, calls of the file's own functions, and what it becomes itself", () => {
    expect(short("const a = []; console.log(a);")).toBe("Array");
    expect(short("const a = []; Array.from(a);")).toBe("Array");
    expect(short("const a = []; let b; b = a;")).toBe("Array");
    expect(short("const a = []; function f(b) {} f(a);")).toBe("Array");
    expect(short("let a = []; export function f() { a = { previous: a }; a = [a]; }")).toBe("Array");
    expect(short("const a = () => 1; a();")).toBe("unknown");
    expect(short("const a = []; x[a]; ({ [a]: 1 });")).toBe("Array");
  });
});
