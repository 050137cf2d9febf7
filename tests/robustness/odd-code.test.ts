import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import * as espree from "espree";
import * as svelteParser from "svelte-eslint-parser";
import { describe, expect, it } from "vitest";
import * as vueParser from "vue-eslint-parser";
import plugin from "../../src/index.js";

/** Names that every object answers to. */
const INHERITED = ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf", "prototype", "__defineGetter__"];

/** Around a body of statements: a class, so that `this` and private names mean something. */
const inClass = (body: string): string => `class Panel extends Base { #x = new Set(); on = 1; constructor() { super(); ${body} } go() {} destroy() {} }`;

const CALLS: Readonly<Record<string, string>> = {
  "no arguments": `window.addEventListener(); window.removeEventListener(); emitter.on(); emitter.off(); emitter.once(); addEventListener(); emitter.removeAllListeners();`,
  "an event alone": `window.addEventListener("x"); emitter.on("x"); emitter.once("x"); emitter.off("x");`,
  "spread arguments": `window.addEventListener(...args); window.addEventListener("x", ...args); emitter.on(...[], ...args); emitter.off(...args, () => this.go()); new Foo(...args).on(...args);`,
  "spread options": `window.addEventListener("x", () => this.go(), { ...options }); window.addEventListener("y", () => this.go(), { ...{ ...null }, once: true });`,
  "too many arguments": `window.addEventListener("x", () => this.go(), false, true, 1, 2, 3); emitter.on("x", () => this.go(), this, this, this);`,
  "odd arguments": `window.addEventListener(null, undefined, null); window.addEventListener(1n, /x/, NaN); emitter.on({}, []); emitter.on(() => {}, "x"); emitter.on(this, this); emitter.on(super.x, new.target);`,
  "handlers that are no functions": `window.addEventListener("x", class { handleEvent() {} }); window.addEventListener("y", { handleEvent: () => this.go() }); window.addEventListener("z", { get handleEvent() { return this; } }); window.addEventListener("w", \`\`);`,
  "computed names": `window["addEventListener"]("x", () => this.go()); window["add" + "EventListener"]("x", () => this.go()); window[addEventListener]("x", () => this.go()); window[0](() => this.go()); window[Symbol.iterator](); window[window[window]]();`,
  "template names": `window[\`addEventListener\`]("x", () => this.go()); window[\`add\${x}\`]("x", () => this.go()); window.addEventListener(\`x\${this}\`, () => this.go()); window.addEventListener\`x\`; emitter.on\`\${() => this.go()}\`;`,
  "empty names": `window[""]("", () => this.go()); window.addEventListener("", () => this.go()); emitter.on("", () => this.go()); const o = { "": emitter }; o[""].on("", () => this.go());`,
  "optional chains": `window?.addEventListener?.("x", () => this.go()); (window?.foo)?.["on"]?.("x", () => this.go()); emitter?.a?.b?.().on("x", () => this?.go?.()); delete window?.onresize; (a?.b).c?.d();`,
  "private members": `this.#x.addEventListener("x", () => this.go()); this.#x?.on("x", () => this.go()); if (#x in this) this.#x.on("y", this.#x); this.#x.onclick = () => this.go();`,
  "super members": `super.on("x", () => this.go()); super.addEventListener("x", () => this.go()); super["on"]("y", super.go); super.off("x"); super.on = super.go; super.x.on("x", () => this.go());`,
  "calls of calls": `window.addEventListener("x", () => this.go())("y")("z"); emitter.on("a", () => this.go()).on("b", () => this.go())[0].on("c"); (() => emitter)().on("x", () => this.go()); (function f() { return f(); })().on("x", f);`,
  "calls through functions": `window.addEventListener.call(window, "x", () => this.go()); window.addEventListener.apply(window, args); window.addEventListener.bind(window, "x")(() => this.go()); Reflect.apply(window.addEventListener, window, ["x", () => this.go()]); (0, window.addEventListener)("x", () => this.go()); (a, window).addEventListener("x", () => this.go());`,
  "event properties": `window.onresize = () => this.go(); window["onresize"] = null; window.onresize ??= () => this.go(); window.onresize += 1; [window.onresize, document.onclick] = [() => this.go()]; ({ a: window.onscroll = () => this.go(), ...window.onload } = {}); for (window.onresize of []); for (window.onresize in {}); window.onresize++;`,
  "targets that are no names": `"x".on("x", () => this.go()); 1..on("x", () => this.go()); /x/.on("x", () => this.go()); \`\`.on("x", () => this.go()); [].on("x", () => this.go()); ({}).on("x", () => this.go()); (class {}).on("x", () => this.go()); (() => {}).on("x", () => this.go()); null.on("x", () => this.go()); new.target.on("x", () => this.go()); this.on("x", () => this.go());`,
  "a variable of itself": `var a = a; a.on("x", () => a); let b = c, c = b; b.on("x", () => c); const f = () => f(); f().on("x", f); var { d = d } = d; d.on("x", d); var [e = e] = e; e.on("x", e); function g(h = g(h)) { h.on("x", g); } this.y = this.y; this.y.on("x", this.y);`,
  "a call of its own result": `let a = make(); a = a.next(() => this.go()); a.on("x", () => this.go()); setInterval(() => this.go(), a.wait()); this.timer = a; cache.set(a, a = a.then(() => this.go()));`,
  "a function with odd parameters": `function f({ a: { b: [, c = this, ...d] = [] } = {}, ...e } = {}, [] = [], {} = {}, ...[g, { h }]) { c.on("x", () => d); e.on("x", g); h.on("x", arguments[0]); } f(); f(...f); f(f, f, f, f);`,
  "holes": `const [, , a, , ...[, b]] = [, , window, , ,]; a.addEventListener("x", () => b); const [{}, []] = [, ,]; [, , this.a] = [,]; emitter.on("x", [, () => this.go()][1]);`,
  "removals of nothing": `window.removeEventListener("x", undefined); window.removeEventListener(); emitter.off(); emitter.off(undefined); emitter.removeAllListeners(...args); window.onresize = undefined;`,
  "await and yield": `(async function* () { for await (const a of emitter.on("x", await this)) yield* a.on("y", yield); await emitter.once("x", async () => { await this; }); })();`,
  "handlers in sequence and choice": `window.addEventListener("x", (1, () => this.go())); window.addEventListener("x", a ? () => this.go() : (b || c) ?? (() => this)); window.addEventListener(a ? "x" : "y", (a ??= () => this.go())); window.addEventListener("x", (a = () => this.go()));`,
};

/** Code of this language alone, as a whole file. */
const SCRIPTS: Readonly<Record<string, string>> = {
  nothing: "",
  "a queue that goes on from itself": "const queues = new Map(); export function add(key) { let queue = queues.get(key); queue = queue.then(() => work(key)).finally(() => done(key)); queues.set(key, queue); }",
  "a comment alone": "// nothing",
  "a hashbang": "#!/usr/bin/env node\nwindow.addEventListener('x', () => go());",
  "a byte order mark": "\uFEFFwindow.addEventListener('x', () => go());",
  "empty statements": ";;;{}{;}",
  "class static blocks": "class A { static { window.addEventListener('x', () => this.go()); } static { this.#x = 1; } static #x; static async *[Symbol.iterator]() {} }",
  "pairs of accessors": "class A { get emitter() { return this.emitter; } set emitter(value) { this.emitter = value; value.on('x', () => this.emitter); } static get a() {} static set a(b) {} get [x]() {} set [x]([y]) {} } const o = { get a() { return o.a; }, set a(b) { o.a = b; } }; o.a.on('x', () => o.a);",
  "accessors that lead to each other": "class A { get a() { return this.b; } get b() { return this.a; } constructor() { this.a.on('x', () => this.b); } destroy() { this.b.off('x'); } }",
  "import.meta and dynamic import": "import.meta.on('x', () => go()); import('x').then((m) => m.on('x', () => m)); (await import('y')).default.on('x', () => go()); import.meta.hot?.dispose(() => {}); import('x', { with: { type: 'json' } });",
  "all forms of import and export": "import a, * as b from 'a'; import { default as c, 'd e' as f } from 'b'; import 'c'; import g from './d.json' with { type: 'json' }; export * from 'e'; export * as h from 'f'; export { a as 'j k', b as default }; export {}; a.on('x', () => b); b.default.on('x', () => c); f.on('x', () => g);",
  "a default export without a name": "export default class { constructor() { window.addEventListener('x', () => this.go()); } go() {} }",
  "a default export of a function without a name": "export default function () { window.addEventListener('x', () => this.go()); }",
  "a default export of an expression": "export default (a) => (b) => window.addEventListener('x', () => a(b));",
  "top-level await": "const a = await b; for await (const c of a) c.on('x', () => a); await using d = a;",
  "using": "{ using a = open(); await using b = open(), c = b; a.on('x', () => b); } for (using d of e) d.on('x', () => d);",
  labels: "a: for (;;) { b: { window.addEventListener('x', () => go()); break b; } continue a; } c: d: e: ;",
  "new.target": "function A() { if (!new.target) return new A(); window.addEventListener('x', () => new.target); } new A; new A.b; new (A())();",
  generators: "function* a() { const b = yield; window.addEventListener('x', () => b); try { yield* a(); } finally { window.removeEventListener('x', yield); } } const o = { *a() {}, async *b() {} };",
  "odd loops": "for (;;) ; for (var i in window.addEventListener('x', () => i)) ; for (const [a, { b }] of []) window.addEventListener('x', () => b); do window.addEventListener('x', () => i); while (0); while (window.addEventListener('x', () => i)) break;",
  "odd tries": "try { window.addEventListener('x', () => go()); } catch { throw 0; } finally { } try { } catch ({ a: [b] }) { b.on('x', () => b); } finally { window.removeEventListener('x', go); }",
  "odd switches": "switch (a) { } switch (window.addEventListener('x', () => a)) { default: case 1: { let a; } case 2: window.addEventListener('x', () => a); }",
  "odd classes": "class A extends (class extends null {}) { 'on'() {} 1() {} 0b1 = 1; [`x`] = 1; static async *#y() {} get; set; static; async; static static; }",
  "a class in its own computed name": "class A { [(window.addEventListener('x', () => A), 'a')]() {} static [A] = () => A; }",
  "a class that extends itself": "class A extends A { constructor() { super(); window.addEventListener('x', () => this.a()); } }",
  "classes that extend each other": "class A extends B { constructor() { super(); this.on('x', () => this.a()); } destroy() { super.destroy(); } } class B extends A { destroy() { super.destroy(); } }",
  "functions that call each other": "function a() { b(); window.addEventListener('x', () => b); } function b() { a(); } a(); const c = () => d(c), d = (e) => e(d); c();",
  "the prototype of ES5": "function A() { window.addEventListener('x', this.go.bind(this)); } A.prototype = Object.create(B.prototype, {}); A.prototype.constructor = A; A.prototype = { __proto__: A.prototype, destroy() { window.removeEventListener('x', this.go); } }; A.prototype['x'] = A; A.prototype.prototype = A;",
  "a shadowed window": "function a(window) { window.addEventListener('x', () => a); } { let window = window; window.addEventListener('x', () => window); } var document = document; document.onclick = () => a; function process() {} process.on('x', () => a);",
  "assigned globals": "window = undefined; globalThis.window = window; process.on = () => {}; process.on('x', () => process); undefined = 1; NaN.on('x', () => go());",
  "unicode names": "class Ünï { constructor() { window.addEventListener('ä', () => this.\\u0061()); this.ℵ = '\\u{1F600}'; emitter.on('😀', () => this.ℵ); } destroy() {} } var \\u{61}b = 1; ab;",
  "line separators": "window.addEventListener('\u2028', () => go());\u2028window.addEventListener('x', () => go());\u2029\r\n\rgo();",
  directives: "'use strict'; 'use client'; function a() { 'use asm'; 'use server'; window.addEventListener('x', () => a); }",
};

const SLOPPY: Readonly<Record<string, string>> = {
  with: "with (window) { addEventListener('x', () => go()); with (a) b.on('x', () => c); }",
  "words that are reserved elsewhere": "var let = 1, yield = 2, await = 3, static = 4, of = 5, async = 6; async (let); async = (yield) => await; let.on('x', () => static); arguments.on('x', arguments);",
  "duplicates": "function a(b, b) { b.on('x', () => b); var b; function b() {} } function a() {} var a; var { c, c } = a; c.on('x', () => c);",
  "functions in blocks and labels": "if (a) function b() { b.on('x', () => b); } else function b() {} c: function d() {} { function e() {} function e() {} e.on('x', e); }",
  "a deleted name": "delete window; delete window.addEventListener; delete a.b.on('x', () => a); typeof b.on('x', () => a); void b.on('x', () => a);",
  "assignments to what cannot be assigned": "arguments = 1; eval = 2; (a) = 1; [(b)] = [1]; ({ c: (d) } = {}); eval('window.addEventListener(\"x\", () => go())');",
  "a return at the top": "if (a) return; window.addEventListener('x', () => go()); return go;",
};

/** TypeScript has given these up. */
const OLD: Readonly<Record<string, string>> = {
  octals: "window.addEventListener('\\07', () => 017); emitter.on(010, () => 08.5);",
  "HTML comments": "<!-- open\nwindow.addEventListener('x', () => go());\n--> close",
};

const TYPESCRIPT: Readonly<Record<string, string>> = {
  enums: "enum A { B = 'x', C = B, 'D-E' = 1 << 2, F = window.addEventListener('x', () => A) } const enum G { H } declare enum I { J } window.addEventListener(A.B, () => A.C); window.addEventListener(A['D-E'], () => G.H); enum A { K }",
  namespaces: "namespace A.B.C { export const d = window; d.addEventListener('x', () => d); namespace E {} } A.B.C.d.addEventListener('x', () => A); declare module 'x' { export = A; } declare global { interface Window { a: 1 } } module F {}",
  "import and export of CommonJS": "import a = require('a'); import b = a.b; import type c = require('c'); export import d = a.d; export = a; export as namespace e; a.on('x', () => b); b.on('x', () => d);",
  "abstract classes": "abstract class A { abstract on(a: 1): void; abstract b: string; abstract get c(): string; abstract accessor d: 1; protected constructor(); constructor(a?: any) { window.addEventListener('x', () => this.on(a)); } abstract destroy(): void; }",
  overloads: "function a(): void; function a(b: string): void; function a(b?: any) { window.addEventListener('x', () => b); } class C { a(): void; a(b: 1): void; a(b?: any) { b.on('x', () => this.a()); } constructor(); constructor(b?: any) { b.on('x', () => this.a()); } }",
  "merged declarations": "class A { constructor() { window.addEventListener('x', () => this.b); } } interface A { b: 1 } namespace A { export const c = 1; A.c; } function d() {} namespace d { export const e = window; } d.e.addEventListener('x', () => d); type F = 1; const F = window; F.addEventListener('x', () => F);",
  "parameter properties": "class A { constructor(private readonly a: EventEmitter, public b = a, protected override c?: any) { super(); this.a.on('x', () => this.b); a.on('x', () => this.c); b.on('x', () => c); } }",
  accessors: "class A { accessor a = () => this.a; static accessor #b = window; constructor() { window.addEventListener('x', this.a); A.#b.addEventListener('x', this.a); } destroy() { window.removeEventListener('x', this.a); } }",
  decorators: "@a @b() @(c.d) class A { @a() b = () => this.b; @HostListener('window:resize', ['$event']) c(@d e: any, @f() g: any) { e.on('x', () => this.b); } @a get h() { return this; } @a accessor i = 1; }",
  assertions: "(window as any as Window)!.addEventListener(<string>'x', (() => go()) satisfies any as any); (<any>window).addEventListener('x', (<T,>(a: T) => a)); (window satisfies any)['onresize']! = (() => go())!; a! += 1; (a as any) = 1; const b = { c: 'x' } as const; window.addEventListener(b.c, () => b);",
  generics: "function a<const T extends keyof WindowEventMap, U = T>(this: Window, b: T, ...c: U[]): asserts b is T { this.addEventListener(b, () => c); } new A<string>().on<'x'>('x', () => a<1>); const f = a<'x'>; class B<in out T> extends C<T> {}",
  "types of all kinds": "type A = { [K in keyof B as `on${K}`]?: (this: A, ...a: [b?: 1, ...c: 2[]]) => void } | typeof import('x') | (new () => A) | `x${string}` | B extends infer C extends 1 ? C : never; declare let a: A; a.on('x', () => a);",
  "declarations alone": "declare const a: EventEmitter; declare function b(): void; declare class C { d: 1; on(): void; } declare namespace E { let f: Window; } a.on('x', () => b); E.f.addEventListener('x', () => a);",
  "index signatures and empty members": "interface A { [key: string]: any; (): void; new (): A; get b(): 1; set b(c: 1); } class D { [key: string]: any; static [key: number]: 1; declare e: 1; f!: 1; g?: 1; readonly #h = 1; constructor() { this.b.on('x', () => this.e); } }",
  "type-only imports": "import type A from 'a'; import { type B, type default as C } from 'b'; import type * as D from 'd'; export type { A }; export type * from 'e'; declare const b: B; b.on('x', () => b); (x as D.E).on('x', () => b);",
  "definite and optional variables": "let a!: Window; a.addEventListener('x', () => a); function b(c?: Window, d: any = c!) { c!.addEventListener('x', () => d); d?.on!('x', () => c); }",
};

const JSX: Readonly<Record<string, string>> = {
  "JSX of all kinds": "const a = <></>; const B = () => { window.addEventListener('x', () => <B.c {...a} d-e='f' g:h={() => a}>{/* */}&nbsp;</B.c>); return <div onClick={() => emitter.on('x', () => a)} ref={(e) => e?.addEventListener('x', () => a)} />; }; <a:b />;",
  "effects of all kinds": "useEffect(); useEffect(...a); useEffect(() => { window.addEventListener('x', () => a); }); React.useEffect(b); useEffect(b, []); useEffect(async () => { window.addEventListener('x', () => a); }); useEffect(function* () {}); useEffect(() => () => () => window.removeEventListener('x', a)); useEffect(() => window.addEventListener('x', () => a)); useEffect`x`; useEffect?.(() => { window.addEventListener('y', () => a); }); new useEffect(() => {});",
};

const PARSERS: Readonly<Record<string, Linter.LanguageOptions>> = {
  espree: { parser: espree, parserOptions: { ecmaFeatures: { jsx: true } } },
  typescript: { parser: tsParser, parserOptions: { ecmaFeatures: { jsx: true } } },
};

function lint(code: string, languageOptions: Linter.LanguageOptions, filename: string): Linter.LintMessage[] {
  const config = { ...plugin.configs.strict, files: ["**/*.*"], languageOptions, linterOptions: { reportUnusedDisableDirectives: "off" } } satisfies Linter.Config;
  return new Linter().verify(code, [config], filename);
}

/** Lints; fails where a rule throws, and where the code is not what it is meant to be, as it does not parse. */
function holds(code: string, languageOptions: Linter.LanguageOptions, filename = "file.js"): void {
  expect(lint(code, languageOptions, filename).filter(({ ruleId }) => ruleId === null)).toEqual([]);
}

describe.each(Object.entries(PARSERS))("with the parser %s nothing throws on", (_, languageOptions) => {
  it.each(Object.entries(CALLS))("%s, in a class", (_name, code) => holds(inClass(code), languageOptions));
  it.each(Object.entries(SCRIPTS))("%s", (_name, code) => holds(code, languageOptions));
  it.each(Object.entries(JSX))("%s", (_name, code) => holds(code, languageOptions, "file.jsx"));
  it.each(Object.entries(SLOPPY))("%s", (_name, code) => holds(code, { ...languageOptions, sourceType: "commonjs" }));

  it.each(INHERITED)("%s as an event, a key, a method and a variable", (name) => {
    holds(
      `class Panel { "${name}2" = 1; constructor() { window.addEventListener("${name}", () => this.go()); emitter.on("${name}", this.${name}); this.${name}.on("x", () => this.go()); window.${name}("x", () => this.go()); window["${name}"].addEventListener("x", this["${name}"]); ${name}.on("x", () => this); ${name}("x", () => this.go()); window.on${name} = () => this; this.${name} = () => this.go(); } destroy() { window.removeEventListener("${name}", this.${name}); emitter.off("${name}", this.${name}); this.${name}(); } } const o = { ${name}: window, "${name}3": 1, [\`${name}\`]: () => o }; o.${name}.addEventListener("x", o["${name}"]); const { ${name}: a } = o; a.on("x", () => a); function f() { emitter.on(o.${name}, f); } import { ${name} } from "${name}"; export { f as ${name} };`,
      languageOptions,
    );
  });
});

describe("with the parser espree nothing throws on", () => {
  it.each(Object.entries(OLD))("%s", (_name, code) => holds(code, { parser: espree, sourceType: "commonjs" }));
});

describe("with the parser typescript nothing throws on", () => {
  it.each(Object.entries(TYPESCRIPT))("%s", (_name, code) => holds(code, { parser: tsParser }, "file.ts"));
});

describe("in a component nothing throws on", () => {
  const parsers = { vue: { parser: vueParser, parserOptions: { parser: tsParser } }, svelte: { parser: svelteParser, parserOptions: { parser: tsParser } } };
  it.each([
    ["an empty file", "vue", ""],
    ["no script", "vue", "<template><p /></template>"],
    ["an empty script", "vue", "<script></script>"],
    ["two scripts", "vue", "<script>export default { mounted() { window.addEventListener('x', () => this.go()); } };</script><script setup>window.addEventListener('x', () => go());</script>"],
    ["a handler in the template", "vue", "<template><p @click=\"window.addEventListener('x', () => go())\" :ref=\"(e) => e.on('x', () => e)\" v-for=\"(a, { b }) of c\" /></template><script setup>const c = 1;</script>"],
    ["a script in another language", "vue", '<script lang="coffee">a = -> b</script>'],
    ["an empty component", "svelte", ""],
    ["no script in the component", "svelte", "<p>{a}</p>"],
    ["two scripts of a component", "svelte", "<script module>window.addEventListener('x', () => go());</script><script>window.addEventListener('x', () => go()); $: a.on('x', () => b); let { b = $bindable(), ...c } = $props();</script>"],
    ["what a loop of the markup names, put where it stays", "svelte", "<script>let kept = {}; let items = [];</script>{#each items as item, i}<p bind:this={kept[item.id]} onclick={() => { kept[i] = item; window.addEventListener('x', item.go); }} />{/each}<List let:row><p onclick={() => { kept[row.id] = row; window.addEventListener('x', row.go); }} /></List>{#await load() then done}<p onclick={() => { kept.a = done; }} />{/await}{#snippet cell(value)}<p onclick={() => { kept.b = value; }} />{/snippet}"],
    ["a handler in the markup", "svelte", "<svelte:window onresize={() => window.addEventListener('x', () => go())} />{#each a as { b }, c (b)}{@const d = emitter.on('x', () => b)}{/each}{@html a}{#snippet e(f)}<p use:g={() => f} />{/snippet}"],
  ] as const)("%s", (_, language, code) => {
    const messages = lint(code, parsers[language], `file.${language}`);
    if (!code.includes("coffee")) expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  });
});
