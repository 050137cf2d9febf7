import { describe, expect, it } from "vitest";
import { heldBy, valuesIn } from "../../../src/retention/held.js";
import { placeOf } from "../../../src/retention/place.js";
import type { Node } from "../../../src/ast/types.js";
import { look, showValue } from "../look.js";

/** The kind of what is kept when the argument of `look` is, with the source of the part that counts. */
function held(code: string): string | null {
  const { analysis, node } = look(code);
  const found = heldBy(analysis, [node]);
  return found && `${found.kind} ${analysis.sourceCode.getText(found.node)}`;
}

describe("heldBy", () => {
  it("finds errors", () => {
    expect(held("try {} catch (e) { look(e); }")).toBe("error e");
    expect(held("try {} catch (e) { look({ at: 1, e }); }")).toBe("error e");
    expect(held("try {} catch (e) { look([1, , ...[e]]); }")).toBe("error e");
  });
  it("finds promises that may reject, and what settles promises", () => {
    expect(held("look(fetch(a));")).toBe("rejection fetch(a)");
    expect(held("new Promise((resolve) => look({ resolve }));")).toBe("resolver resolve");
  });
  it("finds instances, unless there is one", () => {
    expect(held("export class A { m() { look(this); } }")).toBe("instance this");
    expect(held("class A { static m() { look(this); } }")).toBe(null);
    expect(held("class A { m() { look(this); } } const a = new A();")).toBe(null);
    expect(held("const a = { m() { look(this); } };")).toBe(null);
  });
  it("finds parts of pages", () => {
    expect(held("look(document.createElement('a'));")).toBe("element document.createElement('a')");
    expect(held("export function f(a: HTMLElement) { look(a); }")).toBe("element a");
    expect(held("export function f(a) { look(a.currentTarget); }")).toBe("element a.currentTarget");
    expect(held("x.addEventListener('click', (event) => look(event));")).toBe("element event");
    expect(held("addEventListener('click', (event) => look(event));")).toBe("element event");
    expect(held("x.addEventListener('click', (event) => look(event.type));")).toBe("value event.type");
    expect(held("x.addEventListener('click', (a, b) => look(b));")).toBe("value b");
    expect(held("class A extends B { constructor() { super('a', (event) => look(event)); } }")).toBe("value event");
    expect(held("f()('click', (event) => look(event));")).toBe("value event");
    expect(held("export function f(a) { look(a[0]); }")).toBe("value a[0]");
  });
  it("finds functions by what they hold", () => {
    expect(held("class A { m() { look(() => this.x); } }")).toBe("boundMethod () => this.x");
    expect(held("export function f(a) { look(() => a); }")).toBe("closure () => a");
    expect(held("export function f(a) { look(g.bind(null, a)); }")).toBe("boundMethod g.bind(null, a)");
    expect(held("look(() => 1);")).toBe(null);
    expect(held("look(g.bind(null));")).toBe(null);
    expect(held("export function f(a) { look(debounce(() => a)); }")).toBe("closure debounce(() => a)");
    expect(held("look(debounce(() => 1));")).toBe("value debounce(() => 1)");
  });
  it("finds other values, and tells objects from what may be one", () => {
    const isObject = (code: string): boolean | null => {
      const { analysis, node } = look(code);
      const found = heldBy(analysis, [node]);
      return found?.kind === "value" ? found.isObject : null;
    };
    expect(isObject("look({});")).toBe(true);
    expect(isObject("look(make());")).toBe(false);
    expect(isObject("export function f(a) { look(a); }")).toBe(false);
    expect(isObject("export function f(a: B) { look(a); }")).toBe(true);
    expect(isObject("export function f(a) { look(a ? {} : make()); }")).toBe(true);
    expect(isObject("class A { m() { look(this.a); } }")).toBe(false);
  });
  it("finds nothing in what is plain", () => {
    expect(held("look(1);")).toBe(null);
    expect(held("look(`a`);")).toBe(null);
    expect(held("look(a + b);")).toBe(null);
    expect(held("look(window);")).toBe(null);
    expect(held('import a from "m"; look(a);')).toBe(null);
    expect(held("class A { n() {} m() { look(this.n); } }")).toBe(null);
    expect(held("look(new WeakRef(a));")).toBe(null);
    expect(held("export function f(a: string) { look(a); }")).toBe(null);
    expect(held("export function f(a: 'b') { look(a); }")).toBe(null);
  });
  it("takes the weightiest, and what is sure before what is guessed", () => {
    expect(held("export function f(a) { try {} catch (e) { look({ a: {}, b: () => a, e }); } }")).toBe("error e");
    expect(held("export function f(err) { try {} catch (e) { look({ err, e }); } }")).toBe("error e");
  });
  it("names a literal by the variable that brings it", () => {
    expect(held("try {} catch (e) { const entry = { e }; look(entry); }")).toBe("error entry");
  });
  it("leaves out what the holder has held before", () => {
    const { analysis, node } = look("let a = []; export function f() { look([a]); }");
    const old = node.type === "ArrayExpression" ? node.elements[0] : null;
    const place = old && placeOf(analysis, old);
    expect(place && heldBy(analysis, [node], place)?.kind).toBe("value");
    expect(place && heldBy(analysis, node.type === "ArrayExpression" ? (node.elements as Node[]) : [], place)).toBe(null);
  });
  it("goes no deeper than three literals", () => expect(held("try {} catch (e) { look([[[[e]]]]); }")).toBe("value [e]"));
  it("goes past getters and spreads of literals", () => expect(held("look({ get a() { return 1; }, ...b });")).toBe("value { get a() { return 1; }, ...b }"));
});

describe("valuesIn", () => {
  it("are the values of all parts", () => {
    const { analysis, node } = look("look({ a: 1, b: [window] });");
    expect(valuesIn(analysis, [node]).map((value) => showValue(analysis, value))).toEqual(["created 1", "global window", "created [window]", "created { a: 1, b: [window] }"]);
  });
});
