import { describe, expect, it } from "vitest";
import { type Owner, ownerOf } from "../../../src/lifetime/owner-of.js";
import { type Models, builtIn } from "../../../src/models/registry.js";
import { analyse, find } from "../../support/analyse.js";

function ownerIn(code: string, models: Models = builtIn): Owner | null {
  const analysis = analyse(code, models);
  return ownerOf(analysis, find(analysis, '"here"', "Literal"));
}

/** Kind, name, and the teardowns by name, weak ones in brackets. */
function owner(code: string, models?: Models): [string, string | null, ...string[]] | null {
  const found = ownerIn(code, models);
  return found && [found.kind, found.name, ...found.teardowns.map(({ name, isStrong }) => (isStrong ? name : `(${name})`))];
}

describe("ownerOf in a class", () => {
  it("is the instance", () => expect(owner('class A { m() { "here"; } }')).toEqual(["class", "A"]));
  it("is the instance in a closure of a method", () => expect(owner('class A { m() { x(() => "here"); } }')).toEqual(["class", "A"]));
  it("knows the teardowns by name, and the weak ones", () => {
    expect(owner('class A { m() { "here"; } destroy() {} close() {} }')).toEqual(["class", "A", "destroy", "(close)"]);
  });
  it("knows them with marks of privacy and as fields", () => {
    expect(owner('class A { m() { "here"; } _destroy() {} #dispose() {} $cleanup() {} teardown = () => {}; }')).toEqual([
      "class", "A", "_destroy", "#dispose", "$cleanup", "teardown",
    ]);
  });
  it("knows Symbol.dispose", () => {
    expect(owner('class A { m() { "here"; } [Symbol.dispose]() {} }')).toEqual(["class", "A", "[Symbol.dispose]"]);
  });
  it("knows the hooks of a framework by a base class, and by a method that only it calls", () => {
    expect(owner('class A extends React.Component { m() { "here"; } componentWillUnmount() {} }')).toEqual(["class", "A", "componentWillUnmount"]);
    expect(owner('class A extends HTMLElement { m() { "here"; } disconnectedCallback() {} }')).toEqual(["class", "A", "disconnectedCallback"]);
    expect(owner('class A extends Base { m() { "here"; } disconnectedCallback() {} }')).toEqual(["class", "A", "disconnectedCallback"]);
  });
  it("knows the hooks of a user's base class for classes that extend it alone", () => {
    const row = { id: "mine", label: "class", owner: { form: "class", extends: ["Base"] }, teardown: ["leave"], weakTeardown: [], docs: "" } as const;
    const models: Models = { ...builtIn, lifecycles: [row] };
    expect(owner('class A extends Base { m() { "here"; } leave() {} }', models)).toEqual(["class", "A", "leave"]);
    expect(owner('class A { m() { "here"; } leave() {} }', models)).toEqual(["class", "A"]);
  });
  it("knows the user's teardowns of a class or its base", () => {
    const models: Models = { ...builtIn, owners: [{ name: "A", lifetime: "instance", teardown: ["leave"] }] };
    expect(owner('class A { m() { "here"; } leave() {} }', models)).toEqual(["class", "A", "leave"]);
    expect(owner('class B extends A { m() { "here"; } leave() {} }', models)).toEqual(["class", "B", "leave"]);
    expect(owner('class C { m() { "here"; } leave() {} }', models)).toEqual(["class", "C"]);
  });
  it("manages a user's class without teardowns", () => {
    const models: Models = { ...builtIn, owners: [{ name: "A", lifetime: "instance" }] };
    expect(owner('class A { m() { "here"; } }', models)).toEqual(["class", "A"]);
  });
  it("knows a teardown that the constructor puts into a field", () => {
    expect(owner('class A { constructor() { "here"; this.destroy = () => {}; this.close = x; } }')).toEqual(["class", "A", "destroy"]);
  });
  it("knows what a teardown would be called", () => {
    expect(ownerIn('class A extends HTMLElement { m() { "here"; } }')?.usualTeardown).toBe("disconnectedCallback");
    expect(ownerIn('class A extends React.Component { m() { "here"; } }')?.usualTeardown).toBe("componentWillUnmount");
    expect(ownerIn('import Component from "@glimmer/component"; class A extends Component { m() { "here"; } }')?.usualTeardown).toBe("willDestroy");
    expect(ownerIn('import { Component } from "./own.js"; class A extends Component { m() { "here"; } }')?.usualTeardown).toBe("destroy");
    expect(ownerIn('class A extends Other { m() { "here"; } }')?.usualTeardown).toBe("destroy");
    expect(ownerIn('class A { m() { "here"; } }')?.usualTeardown).toBe("destroy");
  });
  it("does not take a static method for a teardown", () => expect(owner('class A { m() { "here"; } static destroy() {} }')).toEqual(["class", "A"]));
  it("is the function in a static method", () => expect(owner('class A { static m() { "here"; } destroy() {} }')).toEqual(["function", "m"]));
  it("is the instance of a prototype and of an object", () => {
    expect(owner('A.prototype.m = function () { "here"; }; A.prototype.destroy = function () {};')).toEqual(["class", "A", "destroy"]);
    expect(owner('const o = { m() { "here"; }, destroy() {} };')).toEqual(["class", null, "destroy"]);
  });
});

describe("ownerOf in effects and hooks", () => {
  it("is the effect, with what it returns", () => {
    expect(owner('useEffect(() => { "here"; return () => {}; });')).toEqual(["effect", null, "the returned function"]);
  });
  it("is the effect in a closure inside it", () => expect(owner('useEffect(() => { x(() => "here"); });')).toEqual(["effect", null]));
  it("is the effect that returns a variable or a bound method", () => {
    expect(owner('useEffect(() => { "here"; const off = () => {}; return off; });')).toEqual(["effect", null, "the returned function"]);
    expect(owner('useEffect(() => { "here"; return c ? () => {} : undefined; });')).toEqual(["effect", null, "the returned function"]);
    expect(owner('useEffect(() => { "here"; return off(); });')).toEqual(["effect", null]);
    expect(owner('useEffect(() => { "here"; return; });')).toEqual(["effect", null]);
  });
  it("is the effect that returns at once", () => {
    expect(owner('useEffect(() => ("here", () => {}));')).toEqual(["effect", null, "the returned function"]);
  });
  it("does not take what an inner function returns", () => {
    expect(owner('useEffect(() => { "here"; x(() => { return () => {}; }); });')).toEqual(["effect", null]);
    expect(owner('useEffect(() => { "here"; x(() => () => {}); });')).toEqual(["effect", null]);
  });
  it("is the hook, or the component that calls hooks", () => {
    expect(owner('function useSize() { "here"; }')).toEqual(["hook", "useSize"]);
    expect(owner('function Panel() { useState(); "here"; }')).toEqual(["hook", "Panel"]);
  });
  it("is the effect inside a component", () => expect(ownerIn('function Panel() { useEffect(() => { "here"; }); }')?.kind).toBe("effect"));
});

describe("ownerOf in functions", () => {
  it("is the function", () => expect(owner('function f() { "here"; }')).toEqual(["function", "f"]));
  it("is nothing at the top of a file", () => expect(owner('"here";')).toBeNull());
  it("is the factory that returns an end", () => {
    expect(owner('function f() { "here"; return () => {}; }')).toEqual(["factory", "f", "the returned function"]);
  });
  it("is the factory that returns an object, whose teardowns are strong by name", () => {
    expect(owner('function f() { "here"; return { destroy() {}, close: () => {}, stop, x: 1, ...s, [k]() {} }; }')).toEqual(["factory", "f", "destroy", "(close)"]);
  });
  it("is the factory that returns local functions in an object", () => {
    expect(owner('function f() { "here"; function dispose() {} return { dispose }; }')).toEqual(["factory", "f", "dispose"]);
  });
  it("is the factory around an inner function", () => {
    expect(owner('function f() { function g() { "here"; } g(); return () => {}; }')).toEqual(["factory", "f", "the returned function"]);
  });
  it("is the nearest function where none gives out an end", () => {
    expect(owner('function f() { function g() { "here"; } return 1; }')).toEqual(["function", "g"]);
  });
});
