import { describe, expect, it } from "vitest";
import { type Self, classSelf, selfAt } from "../../../src/scope/self.js";
import { analyse, find } from "../../support/analyse.js";

function selfOf(code: string): Self | null {
  const analysis = analyse(code);
  return selfAt(analysis, find(analysis, '"here"', "Literal"));
}

/** What `this` is at the mark, in short. */
function at(code: string): string | null {
  const self = selfOf(code);
  return self && `${self.isStatic ? "static " : ""}${self.kind} ${String(self.name)}`;
}

describe("selfAt in a class", () => {
  it("is the instance in methods, the constructor and accessors", () => {
    expect(at('class A { m() { "here"; } }')).toBe("class A");
    expect(at('class A { constructor() { "here"; } }')).toBe("class A");
    expect(at('class A { get x() { return "here"; } }')).toBe("class A");
  });
  it("is the instance in the initialiser of a field", () => {
    expect(at('class A { f = "here"; }')).toBe("class A");
    expect(at('class A { accessor f = "here"; }')).toBe("class A");
    expect(at('class A { f = () => "here"; }')).toBe("class A");
  });
  it("is the instance in an arrow function of a method", () => expect(at('class A { m() { x(() => "here"); } }')).toBe("class A"));
  it("is unknown in a plain function of a method", () => expect(at('class A { m() { x(function () { "here"; }); } }')).toBeNull());
  it("is the instance in a function bound to this", () => {
    expect(at('class A { m() { x(function () { "here"; }.bind(this)); } }')).toBe("class A");
  });
  it("is unknown in a function bound to something else, or whose bind is not called", () => {
    expect(at('class A { m() { x(function () { "here"; }.bind(that)); } }')).toBeNull();
    expect(at('class A { m() { x(function () { "here"; }.bind()); } }')).toBeNull();
    expect(at('class A { m() { x(function () { "here"; }.bind); } }')).toBeNull();
  });
  it("is the instance in a callback that is given this as well", () => {
    expect(at('class A { m() { l.forEach(function () { "here"; }, this); } }')).toBe("class A");
  });
  it("is unknown in a callback that is given something else", () => {
    expect(at('class A { m() { l.forEach(function () { "here"; }, that); } }')).toBeNull();
  });
  it("is the class itself in static members", () => {
    expect(at('class A { static m() { "here"; } }')).toBe("static class A");
    expect(at('class A { static f = "here"; }')).toBe("static class A");
    expect(at('class A { static { "here"; } }')).toBe("static class A");
  });
  it("is that of the code around in a computed key and a decorator", () => {
    expect(at('class A { ["here"] = 1; }')).toBeNull();
    expect(at('class A { m() { return class B { ["here"] = 1; }; } }')).toBe("class A");
    expect(at('class A { @dec("here") m() {} }')).toBeNull();
  });
  it("is the inner class in a class inside a method", () => expect(at('class A { m() { return class B { n() { "here"; } }; } }')).toBe("class B"));
  it("names a class expression by itself, else by its variable", () => {
    expect(at('x(class A { m() { "here"; } });')).toBe("class A");
    expect(at('const A = class { m() { "here"; } };')).toBe("class A");
    expect(at('const { A } = class { m() { "here"; } };')).toBe("class null");
    expect(at('x(class { m() { "here"; } });')).toBe("class null");
  });
  it("is nothing at the top and in a plain function", () => {
    expect(at('"here";')).toBeNull();
    expect(at('function f() { "here"; }')).toBeNull();
    expect(at('x(() => "here");')).toBeNull();
  });
});

describe("the members of a class", () => {
  it("are methods, accessors and fields with functions", () => {
    const self = selfOf('class A { constructor() {} m() { "here"; } get g() { return 1; } set g(v) {} f = () => 1; h = function () {}; #p() {} }');
    expect([...(self?.members.keys() ?? [])]).toEqual(["constructor", "m", "get g", "set g", "f", "h", "#p"]);
  });
  it("are neither static nor abstract nor computed nor plain fields", () => {
    const self = selfOf('abstract class A { m() { "here"; } static s() {} static f = () => 1; abstract a(): void; [k]() {} [k] = () => 1; x = 1; y; }');
    expect([...(self?.members.keys() ?? [])]).toEqual(["m"]);
  });
  it("carry no this of their own as methods, unless decorated", () => {
    const self = selfOf('class A { constructor() {} m() { "here"; } @bound b() {} get g() { return 1; } f = () => 1; }');
    expect([...(self?.methods ?? [])]).toEqual(["m"]);
  });
  it("may be called constructor, toString or __proto__", () => {
    const self = selfOf('class A { toString() { "here"; } __proto__() {} }');
    expect([...(self?.members.keys() ?? [])]).toEqual(["toString", "__proto__"]);
  });
});

describe("classSelf", () => {
  it("gives one object a class", () => {
    const analysis = analyse("class A {}");
    const node = find(analysis, "class A {}", "ClassDeclaration");
    expect(classSelf(analysis, node)).toBe(classSelf(analysis, node));
  });
  it("tells the class itself from its instances", () => {
    const analysis = analyse("class A {}");
    const node = find(analysis, "class A {}", "ClassDeclaration");
    expect(classSelf(analysis, node, true).id).toBe("static 0");
    expect(classSelf(analysis, node).id).toBe("class 0");
  });
  it("gives the base class without its type arguments", () => {
    expect(selfOf('class A extends N.B<T> { m() { "here"; } }')?.superClass).toBe("N.B");
    expect(selfOf('class A { m() { "here"; } }')?.superClass).toBeNull();
  });
});

describe("selfAt in ES5 prototypes", () => {
  it("is the instance in a method put on the prototype", () => {
    expect(at('A.prototype.m = function () { "here"; };')).toBe("prototype A");
    expect(at('N.A.prototype["m"] = function () { "here"; };')).toBe("prototype N.A");
  });
  it("is the instance in a prototype written as an object", () => {
    expect(at('A.prototype = { m: function () { "here"; }, n: 1, ...o };')).toBe("prototype A");
    expect(at('A.prototype = { m() { "here"; } };')).toBe("prototype A");
  });
  it("is the instance in the constructor function, however it is made", () => {
    expect(at('function A() { "here"; } A.prototype.m = function () {};')).toBe("prototype A");
    expect(at('const A = function () { "here"; }; A.prototype.m = function () {};')).toBe("prototype A");
    expect(at('N.A = function () { "here"; }; N.A.prototype.m = function () {};')).toBe("prototype N.A");
  });
  it("collects the methods, with the constructor", () => {
    const self = selfOf('function A() { "here"; } A.prototype.m = function () {}; A.prototype[k] = function () {}; A.prototype = { n() {}, [k]() {} };');
    expect([...(self?.members.keys() ?? [])]).toEqual(["m", "n", "constructor"]);
    expect([...(self?.methods ?? [])]).toEqual(["m", "n"]);
  });
  it("manages a prototype whose constructor is elsewhere or no function", () => {
    expect(at('import { A } from "m"; A.prototype.m = function () { "here"; };')).toBe("prototype A");
    expect(at('const A = make(); A.prototype.m = function () { "here"; };')).toBe("prototype A");
  });
  it("does not take a property that is no function, nor another target", () => {
    expect(at('A.prototype.x = 1; A.other = function () { "here"; }; b = function () {};')).toBeNull();
  });
  it("is the instance in a method put on another name for the prototype", () => {
    expect(at('var proto = A.prototype; proto.m = function () { "here"; };')).toBe("prototype A");
    expect(at('var proto = A.prototype = Object.create(null); proto.m = function () { "here"; };')).toBe("prototype A");
    expect(at('var other = A.prototype; other.m = function () { "here"; };')).toBe("prototype A");
    expect(at('var other = A.base; other.m = function () { "here"; };')).toBeNull();
  });
  it("is the instance in the methods of an object that the prototype gets all of", () => {
    expect(at('Object.assign(A.prototype, { m() { "here"; } });')).toBe("prototype A");
    expect(at('$.extend(A.prototype, base, { m: function () { "here"; } });')).toBe("prototype A");
    expect(at('$.extend(a, { m: function () { "here"; } });')).toBe("object null");
  });
  it("is the instance in the methods that a constructor function gives it", () => {
    expect(at('function A() { this.m = function () { "here"; }; }')).toBe("prototype A");
    expect(at('function A() { const self = this; self.m = function () {}; "here"; }')).toBe("prototype A");
    expect(at('function A() { const self = this; self.m = function () { "here"; }; } A.prototype.n = function () {};')).toBe("prototype A");
  });
  it("does not take a function without a capital for a constructor, nor a plain function in one", () => {
    expect(at('function a() { this.m = function () { "here"; }; }')).toBeNull();
    expect(at('function A() { this.m = function () { x(function () { "here"; }); }; }')).toBeNull();
  });
  it("knows what the constructor inherits from", () => {
    expect(selfOf('inherits(A, Base); A.prototype.m = function () { "here"; };')?.superClass).toBe("Base");
    expect(selfOf('util.inherits(A, N.Base); A.prototype.m = function () { "here"; };')?.superClass).toBe("N.Base");
  });
  it("keeps constructors called constructor and toString apart", () => {
    expect(at('constructor.prototype.m = function () {}; toString.prototype.m = function () { "here"; };')).toBe("prototype toString");
  });
});

describe("selfAt in object literals", () => {
  it("is the object in its methods", () => {
    expect(at('const o = { m() { "here"; } };')).toBe("object null");
    expect(at('const o = { m: function () { "here"; } };')).toBe("object null");
    expect(at('const o = { get g() { return "here"; } };')).toBe("object null");
  });
  it("is that of the code around in an arrow function", () => expect(at('const o = { m: () => "here" };')).toBeNull());
  it("has the functions of the object for members", () => {
    const self = selfOf('const o = { m() { "here"; }, a: () => 1, x: 1, [k]() {}, ...s };');
    expect([...(self?.members.keys() ?? [])]).toEqual(["m", "a"]);
    expect([...(self?.methods ?? [])]).toEqual(["m", "a"]);
  });
  it("is one object for all methods", () => {
    const analysis = analyse('const o = { m() { "one"; }, n() { "two"; } };');
    expect(selfAt(analysis, find(analysis, '"one"'))).toBe(selfAt(analysis, find(analysis, '"two"')));
  });
  it("is the object in functions that it gets later, when a variable was declared with it", () => {
    expect(at('const o = {}; o.m = function () { "here"; };')).toBe("object null");
    expect(at('let o; o = {}; o.m = function () { "here"; };')).toBeNull();
    expect([...(selfOf('const o = { n() {} }; o.m = function () { "here"; };')?.members.keys() ?? [])]).toEqual(["n", "m"]);
  });
});

describe("selfAt in the options of a component", () => {
  it("is the whole in its parts", () => {
    const analysis = analyse('x({ mounted() { "hook"; }, methods: { m() { "method"; } }, watch: { w: { handler() { "watcher"; } } }, computed: { c: { get() { "computed"; } } } });');
    const whole = selfAt(analysis, find(analysis, '"hook"'));
    for (const mark of ['"method"', '"watcher"', '"computed"']) expect(selfAt(analysis, find(analysis, mark))).toBe(whole);
  });
  it("has bound the functions of its parts to itself", () => {
    const self = selfOf('x({ mounted() { "here"; }, methods: { m() {}, n: () => {} } });');
    expect([...(self?.members.keys() ?? [])]).toEqual(["mounted", "m", "n"]);
    expect([...(self?.methods ?? [])]).toEqual(["mounted"]);
  });
  it("is the object itself in any other object inside", () => {
    const analysis = analyse('x({ mounted() { "hook"; }, other: { m() { "method"; } } });');
    expect(selfAt(analysis, find(analysis, '"method"'))).not.toBe(selfAt(analysis, find(analysis, '"hook"')));
  });
});
