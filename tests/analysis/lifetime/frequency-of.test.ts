import { describe, expect, it } from "vitest";
import { frequencyOf } from "../../../src/lifetime/frequency-of.js";
import { type Models, builtIn } from "../../../src/models/registry.js";
import { analyse, find } from "../../support/analyse.js";

/** How often the mark of a program runs. */
function often(code: string, models: Models = builtIn): string {
  const analysis = analyse(code, models);
  return frequencyOf(analysis, find(analysis, '"here"', "Literal"));
}

describe("frequencyOf code that runs once", () => {
  it("is the top of a file", () => expect(often('"here";')).toBe("once"));
  it("is a function called on the spot", () => {
    expect(often('(() => { "here"; })();')).toBe("once");
    expect(often('(async function () { "here"; })();')).toBe("once");
  });
  it("is a function that the file calls once from the top", () => expect(often('function main() { "here"; } main();')).toBe("once"));
  it("is one that this calls", () => expect(often('function main() { go(); } function go() { "here"; } main();')).toBe("once"));
  it("is a callback that runs with its caller", () => {
    expect(often('p.then(() => { "here"; });')).toBe("once");
    expect(often('new Promise(() => { "here"; });')).toBe("once");
    expect(often('setTimeout(() => { "here"; });')).toBe("once");
    expect(often('Array.from(x, () => { "here"; });')).toBe("once");
    expect(often('app.whenReady().then(() => { "here"; });')).toBe("once");
  });
  it("is the factory of an AMD module", () => {
    expect(often('define("name", ["dependency"], function (dependency) { "here"; });')).toBe("once");
    expect(often('define(() => { "here"; });')).toBe("once");
    expect(often('app.define("name", () => { "here"; });')).toBe("call");
  });
  it("is the handler of an event that fires once", () => {
    expect(often('window.addEventListener("load", () => { "here"; });')).toBe("once");
    expect(often('app.on("ready", () => { "here"; });')).toBe("once");
  });
  it("is a static block and a static field", () => {
    expect(often('class A { static { "here"; } }')).toBe("once");
    expect(often('class A { static f = "here"; }')).toBe("once");
  });
});

describe("frequencyOf code behind a guard", () => {
  it("is once behind a flag of the file", () => {
    expect(often('let on = false; export default function () { if (!on) { on = true; "here"; } }')).toBe("once");
    expect(often('let on = false; export default function () { if (on === false) { on = true; "here"; } }')).toBe("once");
    expect(often('let on = false; export default function (x) { if (!on && x) { on = true; "here"; } }')).toBe("once");
    expect(often('let on = false; export default function (x) { if (!on || x) { on = true; "here"; } }')).toBe("call");
    expect(often('let a = null; export default function () { if (a == null) { a = x(); "here"; } }')).toBe("once");
  });
  it("is once behind an early return", () => {
    expect(often('let on = false; export default function () { if (on) return; on = true; "here"; }')).toBe("once");
    expect(often('let on = false; export default function () { if (on) { x(); return; } on = true; "here"; }')).toBe("once");
    expect(often('let on = false; export default function (x) { if (x || on) return; on = true; "here"; }')).toBe("once");
    expect(often('let on = false; export default function (x) { if (x && on) return; on = true; "here"; }')).toBe("call");
  });
  it("is once behind a static flag", () => {
    expect(often('class A { static on = false; m() { if (!A.on) { A.on = true; "here"; } } }')).toBe("once");
  });
  it("is once behind a flag of an object literal", () => {
    expect(often('export default { on: false, m() { if (!this.on) { this.on = true; "here"; } } };')).toBe("once");
  });
  it("is once behind a flag on a global", () => {
    expect(often('export default function () { if (!window.on) { window.on = true; "here"; } }')).toBe("once");
  });
  it("is once where an empty slot of the file is filled", () => {
    expect(often('let a; export default function () { a ??= "here"; }')).toBe("once");
    expect(often('let a; export default function () { a ||= "here"; }')).toBe("once");
    expect(often('let a; export default function () { return a || (a = "here"); }')).toBe("once");
    expect(often('let a; export default function () { return a ?? (a = "here"); }')).toBe("once");
  });
  it("is not once where nothing sets the flag, or sets it back", () => {
    expect(often('let on = false; export default function () { if (!on) { "here"; } }')).toBe("call");
    expect(often('let on = false; export default function () { if (!on) { on = false; "here"; } }')).toBe("call");
    expect(often('let on = false; export default function () { if (on) return; "here"; }')).toBe("call");
  });
  it("is not once behind a flag of the instance or the call", () => {
    expect(often('export class A { on = false; m() { if (!this.on) { this.on = true; "here"; } } }')).toBe("instance");
    expect(often('export default function () { let on; if (!on) { on = true; "here"; } }')).toBe("call");
  });
  it("is not once behind another test, another branch, or a guard that comes later", () => {
    expect(often('let on; export default function () { if (on > 1) { on = true; "here"; } }')).toBe("call");
    expect(often('let on; export default function () { if (f(on)) { on = true; "here"; } }')).toBe("call");
    expect(often('let on; export default function () { if (!on) { on = true; } else { "here"; } }')).toBe("call");
    expect(often('let on; export default function () { "here"; if (on) return; on = true; }')).toBe("call");
    expect(often('let on; export default function () { if (on) x(); on = true; "here"; }')).toBe("call");
    expect(often('let a; export default function () { a = "here"; a &&= "x"; }')).toBe("call");
    expect(often('let a; export default function () { return a && (a = "here"); }')).toBe("call");
    expect(often('let a; export default function () { return a || x("here"); }')).toBe("call");
  });
});

describe("frequencyOf methods", () => {
  it("is once an instance", () => {
    expect(often('export class A { m() { "here"; } }')).toBe("instance");
    expect(often('export class A { f = "here"; }')).toBe("instance");
    expect(often('export class A { f = () => { "here"; }; }')).toBe("instance");
    expect(often('export class A { accessor f = "here"; }')).toBe("instance");
    expect(often('A.prototype.m = function () { "here"; };')).toBe("instance");
  });
  it("is once for a class of which the file makes one instance", () => {
    expect(often('class A { m() { "here"; } } new A();')).toBe("once");
    expect(often('class A { f = "here"; } const a = new A();')).toBe("once");
    expect(often('new (class { m() { "here"; } })();')).toBe("once");
  });
  it("is once an instance for a class that is made in a loop, or in a function that others call", () => {
    expect(often('class A { m() { "here"; } } for (const x of l) new A();')).toBe("instance");
    expect(often('class A { m() { "here"; } } while (x) new A();')).toBe("instance");
    expect(often('class A { m() { "here"; } } x(() => new A());')).toBe("instance");
    expect(often('class A { m() { "here"; } } new A(); x(() => new A());')).toBe("instance");
  });
  it("is once an instance for a class that makes itself", () => {
    expect(often('class A { m() { new A(); "here"; } }')).toBe("instance");
    expect(often('class A { f = new A(); g = "here"; }')).toBe("instance");
  });
  it("is once for a class that the user says lives as long as the application", () => {
    const models: Models = { ...builtIn, owners: [{ name: "A", lifetime: "application" }] };
    expect(often('export class A { m() { "here"; } }', models)).toBe("once");
    expect(often('export class B extends A { m() { "here"; } }', models)).toBe("once");
    expect(often('export class C { m() { "here"; } }', models)).toBe("instance");
    expect(often('export default class { m() { "here"; } }', models)).toBe("instance");
  });
  it("is once for an object that the file makes once", () => {
    expect(often('const o = { m() { "here"; } };')).toBe("once");
    expect(often('o = { m() { "here"; } };')).toBe("once");
  });
  it("is once an instance for an object that defines others", () => {
    expect(often('export default { m() { "here"; } };')).toBe("instance");
    expect(often('create({ m() { "here"; } });')).toBe("instance");
  });
  it("is once an instance for an object that a function makes", () => {
    expect(often('export default function () { const o = { m() { "here"; } }; return o; }')).toBe("instance");
  });
  it("is once a call for a static method", () => expect(often('export class A { static m() { "here"; } }')).toBe("call"));
});

describe("frequencyOf services", () => {
  it("is once for a class that its decorator provides in one place", () => {
    expect(often('@Injectable({ providedIn: "root" }) export class A { m() { "here"; } }')).toBe("once");
    expect(often("@Injectable({ 'providedIn': 'platform' }) export class A { m() { \"here\"; } }")).toBe("once");
  });
  it("is once an instance for other decorators", () => {
    expect(often('@Injectable() export class A { m() { "here"; } }')).toBe("instance");
    expect(often('@Injectable({ providedIn: null, ...x, other: "root" }) export class A { m() { "here"; } }')).toBe("instance");
    expect(often('@Injectable({ providedIn: Module }) export class A { m() { "here"; } }')).toBe("instance");
    expect(often('@Injectable(options) @plain export class A { m() { "here"; } }')).toBe("instance");
  });
});

describe("frequencyOf functions", () => {
  it("is once a call for a function that others may call", () => {
    expect(often('export default function () { "here"; }')).toBe("call");
    expect(often('function f() { "here"; } x(f);')).toBe("call");
    expect(often('const o = { f: () => { "here"; } };')).toBe("call");
  });
  it("is once a call for a function that nothing in the file calls", () => expect(often('function f() { "here"; }')).toBe("call"));
  it("is once a call for an exported function that the file calls as well", () => {
    expect(often('export function f() { "here"; } f();')).toBe("call");
  });
  it("is once a call for a function that is called in a loop", () => {
    expect(often('function f() { "here"; } for (;;) f();')).toBe("call");
    expect(often('function f() { "here"; } do f(); while (x);')).toBe("call");
  });
  it("is once a call for a function that calls itself", () => expect(often('function f() { f(); "here"; }')).toBe("call"));
  it("is once a call in a callback of a call that nobody knows", () => {
    expect(often('x(() => { "here"; });')).toBe("call");
    expect(often('new X(() => { "here"; });')).toBe("call");
  });
  it("repeats in a callback of a timer that comes again", () => expect(often('setInterval(() => { "here"; });')).toBe("repeats"));
  it("repeats in the handler of an event that may come again", () => {
    expect(often('window.addEventListener("click", () => { "here"; });')).toBe("repeats");
    expect(often('e.on(name, () => { "here"; });')).toBe("repeats");
    expect(often('e.on(() => { "here"; });')).toBe("repeats");
    expect(often('e.on("load", x, () => { "here"; });')).toBe("repeats");
  });
  it("repeats in effects, hooks and components", () => {
    expect(often('useEffect(() => { "here"; });')).toBe("repeats");
    expect(often('function useSize() { "here"; }')).toBe("repeats");
    expect(often('function Panel() { useState(); "here"; }')).toBe("repeats");
  });
  it("repeats in a function that only repeating code calls", () => {
    expect(often('function f() { "here"; } x.on("a", () => { f(); });')).toBe("repeats");
  });
});
