import { describe, expect, it } from "vitest";
import { enclosingFunction } from "../../../src/ast/enclosing-function.js";
import type { FunctionNode } from "../../../src/ast/types.js";
import type { Analysis } from "../../../src/calls/analysis.js";
import { effectOf, frameworkOf, functionName, isComposable, isEffectCallback, isRenderFunction } from "../../../src/lifetime/lifecycle-of.js";
import { selfAt } from "../../../src/scope/self.js";
import { builtIn } from "../../../src/models/registry.js";
import { analyse, find } from "../../support/analyse.js";

function around(code: string, models = builtIn): readonly [Analysis, FunctionNode] {
  const analysis = analyse(code, models);
  const fn = enclosingFunction(find(analysis, '"here"', "Literal"));
  if (!fn) throw new Error("The mark must be in a function.");
  return [analysis, fn];
}

describe("isEffectCallback", () => {
  const asked = (code: string): boolean => isEffectCallback(...around(code));

  it("holds for the first argument of an effect", () => {
    expect(asked('useEffect(() => { "here"; }, []);')).toBe(true);
    expect(asked('useLayoutEffect(function () { "here"; });')).toBe(true);
  });
  it("holds for an effect behind a namespace or another name", () => {
    expect(asked('React.useEffect(() => { "here"; });')).toBe(true);
    expect(asked('import { useEffect as run } from "react"; run(() => { "here"; });')).toBe(true);
  });
  it("does not hold for another argument, call or function", () => {
    expect(asked('useEffect(a, () => { "here"; });')).toBe(false);
    expect(asked('run(() => { "here"; });')).toBe(false);
    expect(asked('new useEffect(() => { "here"; });')).toBe(false);
    expect(asked('function f() { "here"; }')).toBe(false);
  });
  it("holds for a call of the user's rows", () => {
    const row = { id: "mine", label: "effect", owner: { form: "effect", calls: ["onSetup"] }, teardown: [], weakTeardown: [], docs: "" } as const;
    expect(isEffectCallback(...around('onSetup(() => { "here"; });', { ...builtIn, lifecycles: [row] }))).toBe(true);
    expect(isEffectCallback(...around('useEffect(() => { "here"; });', { ...builtIn, lifecycles: [row] }))).toBe(false);
  });
});

describe("effectOf", () => {
  const asked = (code: string): ReturnType<typeof effectOf> => effectOf(...around(code));

  it("tells the call that is handed the teardown of an effect that does not return it", () => {
    expect(asked('import { createEffect } from "solid-js"; createEffect(() => { "here"; });')).toEqual({ end: "onCleanup" });
    expect(asked('import { onMount } from "solid-js"; onMount(() => { "here"; });')).toEqual({ end: "onCleanup" });
    expect(asked('import { onMount } from "svelte"; onMount(() => { "here"; });')).toEqual({ end: null });
    expect(asked('useEffect(() => { "here"; });')).toEqual({ end: null });
  });
  it("asks where the file imports the call from", () => expect(asked('import { onMount } from "nanostores"; onMount(() => { "here"; });')).toBeNull());
});

describe("frameworkOf", () => {
  const asked = (code: string): string | null => {
    const [analysis, fn] = around(code);
    const self = selfAt(analysis, fn.body);
    return self && (frameworkOf(analysis, self)?.id ?? null);
  };

  it("knows a class by its base, from where the file imports it", () => {
    expect(asked('class A extends React.Component { m() { "here"; } }')).toBe("react-class");
    expect(asked('import Component from "@glimmer/component"; class A extends Component { m() { "here"; } }')).toBe("ember-component");
    expect(asked('import { Component } from "./own.js"; class A extends Component { m() { "here"; } }')).toBeNull();
  });
  it("knows a class by its decorator", () => {
    expect(asked('import { Component } from "@angular/core"; @Component({}) class A { m() { "here"; } }')).toBe("angular-hooks");
    expect(asked('import { Component } from "@stencil/core"; @Component({}) class A { m() { "here"; } }')).toBe("custom-element");
    expect(asked('import { Component } from "./own.js"; @Component class A { m() { "here"; } }')).toBeNull();
  });
  it("knows a class or an object by a method that only a framework calls", () => {
    expect(asked('class A extends Base { connectedCallback() { "here"; } }')).toBe("custom-element");
    expect(asked('x({ mounted() { "here"; } });')).toBe("vue-options");
    expect(asked('class A { m() { "here"; } destroy() {} }')).toBeNull();
  });
});

describe("isComposable", () => {
  const asked = (code: string): boolean => isComposable(...around(code));

  it("holds for a name that begins with use and a capital", () => {
    expect(asked('function useSize() { "here"; }')).toBe(true);
    expect(asked('const useSize = () => "here";')).toBe(true);
  });
  it("does not hold for other names, or none", () => {
    expect(asked('function user() { "here"; }')).toBe(false);
    expect(asked('function use() { "here"; }')).toBe(false);
    expect(asked('function size() { "here"; }')).toBe(false);
    expect(asked('x(() => "here");')).toBe(false);
  });
});

describe("isRenderFunction", () => {
  const asked = (code: string): boolean => isRenderFunction(...around(code));

  it("holds for a hook", () => expect(asked('function useSize() { "here"; }')).toBe(true));
  it("holds for a function with a capital that calls hooks", () => {
    expect(asked('function Panel() { useState(); "here"; }')).toBe(true);
    expect(asked('const Panel = memo(() => { React.useState(); "here"; });')).toBe(true);
  });
  it("does not hold without a call of a hook, or without a capital", () => {
    expect(asked('function Panel() { used(); "here"; } useState();')).toBe(false);
    expect(asked('function panel() { useState(); "here"; }')).toBe(false);
    expect(asked('export default () => { useState(); "here"; };')).toBe(false);
  });
});

describe("functionName", () => {
  const named = (code: string): string | null => functionName(around(code)[1]);

  it("is the function's own", () => {
    expect(named('function f() { "here"; }')).toBe("f");
    expect(named('const g = function f() { "here"; };')).toBe("f");
  });
  it("is that of the variable, also through wrapping calls", () => {
    expect(named('const f = () => "here";')).toBe("f");
    expect(named('const f = memo(forwardRef(() => "here"));')).toBe("f");
  });
  it("is that of the method, property or field", () => {
    expect(named('class A { f() { "here"; } }')).toBe("f");
    expect(named('class A { f = () => "here"; }')).toBe("f");
    expect(named('const o = { f: () => "here" };')).toBe("f");
  });
  it("is that of a variable it is assigned to", () => expect(named('f = () => "here";')).toBe("f"));
  it("is nothing for keys in quotes, patterns, members and callbacks", () => {
    expect(named('const o = { "f": () => "here" };')).toBeNull();
    expect(named('class A { #f() { "here"; } }')).toBeNull();
    expect(named('const { f } = () => "here";')).toBeNull();
    expect(named('a.f = () => "here";')).toBeNull();
    expect(named('export default () => "here";')).toBeNull();
    expect(named('g(() => "here");')).toBeNull();
  });
  it("does not reach through a function that returns the call", () => {
    expect(named('const f = () => g(() => "here");')).toBeNull();
  });
});
