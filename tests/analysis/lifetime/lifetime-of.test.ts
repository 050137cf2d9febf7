import { describe, expect, it } from "vitest";
import { lifetimeOf } from "../../../src/lifetime/lifetime-of.js";
import { analyse } from "../../support/analyse.js";
import { look } from "../look.js";

function lifetime(code: string): string {
  const { analysis, node } = look(code);
  return lifetimeOf(analysis, node);
}

describe("lifetimeOf the platform", () => {
  it("is process for nothing at all: the global object", () => expect(lifetimeOf(analyse(""), null)).toBe("process"));
  it("is process for a global, known or not", () => {
    expect(lifetime("look(window);")).toBe("process");
    expect(lifetime("look(app);")).toBe("process");
  });
  it("is process for a media query", () => expect(lifetime('function f() { look(matchMedia("a")); }')).toBe("process"));
  it("is process for a document reached from a node", () => {
    expect(lifetime("x((node) => look(node.ownerDocument));")).toBe("process");
    expect(lifetime("x((node) => look(node.ownerDocument.defaultView));")).toBe("process");
  });
  it("is process for a parameter or field of a type of the platform", () => {
    expect(lifetime("x((w: Window) => look(w));")).toBe("process");
    expect(lifetime("class A { d: Document; m() { look(this.d); } }")).toBe("process");
  });
});

describe("lifetimeOf what has the name of a type of the platform, and is another", () => {
  it("is unknown for a type that the file imports", () => expect(lifetime('import type { Document } from "happy-dom"; x((d: Document) => look(d));')).toBe("unknown"));
  it("is unknown for a class or interface that the file declares", () => {
    expect(lifetime("class Navigation {} x((n: Navigation) => look(n));")).toBe("unknown");
    expect(lifetime("export interface Keyboard {} x((k: Keyboard) => look(k));")).toBe("unknown");
  });
});

describe("lifetimeOf what the file shares", () => {
  it("is module for an import", () => expect(lifetime('import a from "m"; look(a.b);')).toBe("module"));
  it("is module for what the file makes once and keeps", () => expect(lifetime("const a = new A(); function f() { look(a); }")).toBe("module"));
  it("is module for what a factory makes once for the file", () => {
    expect(lifetime("const a = createA(); function f() { look(a); }")).toBe("module");
    expect(lifetime("const a = open(); function f() { look(a); }")).toBe("module");
  });
  it("is module for the class itself", () => expect(lifetime("class A { static m() { look(this); } }")).toBe("module"));
  it("is unknown for what a variable of the file holds for a while", () => {
    expect(lifetime("let a; export class B { m() { a = new A(); look(a); } }")).toBe("unknown");
    expect(lifetime("let a; export class B { m() { a = open(); look(a); } }")).toBe("unknown");
  });
});

describe("lifetimeOf what the code at hand makes", () => {
  it("is own for the instance", () => expect(lifetime("class A { m() { look(this); } }")).toBe("own"));
  it("is own for the this of a function that some object calls as its own", () => expect(lifetime("function f() { look(this); }")).toBe("own"));
  it("is own for a local that is made here", () => expect(lifetime("function f() { const a = new A(); look(a); }")).toBe("own"));
  it("is own for a field that is made here", () => expect(lifetime("class A { e = new E(); m() { look(this.e); } }")).toBe("own"));
  it("is own for what a factory makes", () => {
    expect(lifetime('function f() { look(document.createElement("a")); }')).toBe("own");
    expect(lifetime("function f() { look(createEmitter()); }")).toBe("own");
    expect(lifetime("function f() { look(make()); }")).toBe("own");
  });
  it("is own for what an own object finds", () => {
    expect(lifetime('class A { m() { look(this.find("a")); } }')).toBe("own");
    expect(lifetime("function f() { const a = new A(); look(a.b.c); }")).toBe("own");
  });
  it("is own for a part of an element that the platform makes", () => {
    expect(lifetime("class A extends HTMLElement { m() { look(this.shadowRoot); } }")).toBe("own");
    expect(lifetime('class A extends LitElement { m() { look(this.renderRoot.querySelector("a")); } }')).toBe("own");
  });
  it("is unknown for a name that only begins like that of a factory", () => expect(lifetime("function f() { look(maker()); }")).toBe("unknown"));
});

describe("lifetimeOf what is not known", () => {
  it("is unknown for a parameter", () => expect(lifetime("x((a) => look(a));")).toBe("unknown"));
  it("is unknown for a parameter of another type", () => expect(lifetime("x((a: Socket) => look(a));")).toBe("unknown"));
  it("is unknown for a field that others fill", () => expect(lifetime("class A { f; m() { look(this.f); } }")).toBe("unknown"));
  it("is unknown for what a function returns", () => expect(lifetime("function f() { look(g()); }")).toBe("unknown"));
  it("is unknown for what a function on the spot returns", () => expect(lifetime("function f() { look((() => g())()); }")).toBe("unknown"));
  it("is unknown for what a parameter gives out", () => expect(lifetime("x((a) => look(a.b()));")).toBe("unknown"));
  it("is unknown for a property of a parameter", () => expect(lifetime("x((a) => look(a.b));")).toBe("unknown"));
  it("is unknown for what a literal holds", () => {
    expect(lifetime("function f(k) { look({ ...x }[k]); }")).toBe("unknown");
    expect(lifetime("function f(k) { look([x][k]); }")).toBe("unknown");
  });
  it("is unknown for a method", () => expect(lifetime("class A { n() {} m() { look(this.n); } }")).toBe("unknown"));
  it("is unknown for nothing", () => expect(lifetime("look(null);")).toBe("unknown"));
  it("is unknown for an expression that cannot be followed", () => expect(lifetime("look(a + b);")).toBe("unknown"));
});

describe("lifetimeOf several values", () => {
  it("is what they share", () => expect(lifetime("look(c ? window : document);")).toBe("process"));
  it("is module for process and module", () => expect(lifetime('import a from "m"; look(a ?? window);')).toBe("module"));
  it("is unknown where one is shorter", () => {
    expect(lifetime("x((a) => look(a ?? window));")).toBe("unknown");
    expect(lifetime("function f() { look(c ? new A() : window); }")).toBe("unknown");
  });
});
