/**
 * Programs of a size or shape that stresses an analysis, generated.
 * Each is made for a number, its size; `deep` marks those that nest, where the parser may be the first to run out of stack.
 */
import { bundle } from "./sources.mjs";

const times = (number, make) => Array.from({ length: number }, (_, index) => make(index)).join("");

/** @type {Record<string, { size: number, short: number, deep?: boolean, make: (size: number) => string }>} `size` of the long form, `short` of the short form, 0 where that leaves it out */
export const SHAPES = {
  "nested blocks": { size: 10_000, short: 10_000, deep: true, make: (n) => `${"{".repeat(n)}window.addEventListener("resize", () => go());${"}".repeat(n)}` },
  "nested functions": { size: 10_000, short: 10_000, deep: true, make: (n) => `${times(n, (i) => `function f${i}() { window.addEventListener("x", () => f${i}());`)}${"}".repeat(n)}` },
  "nested arrow functions": { size: 10_000, short: 10_000, deep: true, make: (n) => `const f = ${"(a) => ".repeat(n)}window.addEventListener("x", () => a);` },
  "nested calls": { size: 10_000, short: 0, deep: true, make: (n) => `${"window.addEventListener(".repeat(n)}${")".repeat(n)};` },
  "nested arrays": { size: 10_000, short: 0, deep: true, make: (n) => `const a = ${"[".repeat(n)}() => a${"]".repeat(n)}; window.addEventListener("x", a);` },
  "nested objects": { size: 10_000, short: 0, deep: true, make: (n) => `const a = ${"{ on: ".repeat(n)}() => a${"}".repeat(n)}; window.on(a);` },
  "nested patterns": { size: 10_000, short: 0, deep: true, make: (n) => `const ${"{ a: ".repeat(n)}b${"}".repeat(n)} = window; b.addEventListener("x", () => b);` },
  "nested classes": { size: 2_000, short: 0, deep: true, make: (n) => `${times(n, () => `class A { #x = this; static { window.addEventListener("x", () => this.go()); `)}${"} }".repeat(n)}` },
  "nested conditionals": { size: 5_000, short: 0, deep: true, make: (n) => `const a = ${"b ? c : ".repeat(n)}window; a.addEventListener("x", () => a);` },
  "chained else": { size: 5_000, short: 0, deep: true, make: (n) => `function f(a) { ${times(n, (i) => `if (a === ${i}) { window.addEventListener("x${i}", () => a); } else `)}{} }` },
  "member chain": { size: 10_000, short: 10_000, deep: true, make: (n) => `class A { constructor() { this${".a".repeat(n)}.on("x", () => this.go()); } }` },
  "call chain": { size: 10_000, short: 0, deep: true, make: (n) => `class A { constructor() { emitter${times(n, (i) => `.on("x${i}", () => this.go())`)}; } }` },
  "binary expression": { size: 10_000, short: 10_000, deep: true, make: (n) => `const event = ${'"a" + '.repeat(n)}b; window.addEventListener(event, () => event);` },
  "chain of variables": { size: 10_000, short: 200, make: (n) => `const a0 = window;\n${times(n, (i) => `const a${i + 1} = a${i};\n`)}class A { constructor() { a${n}.addEventListener("x", () => this.go()); } }` },
  "chain of functions": { size: 5_000, short: 200, make: (n) => `${times(n, (i) => `function f${i}(a) { f${i + 1}(a); }\n`)}function f${n}(a) { window.addEventListener("x", a); }\nclass A { constructor() { f0(() => this.go()); } }` },
  "an array of many elements": { size: 200_000, short: 0, make: (n) => `const a = [${"1,".repeat(n)}];\nclass A { constructor() { window.addEventListener("x", () => this.go()); } }` },
  "listeners in one class, never removed": { size: 2_000, short: 200, make: (n) => `class A {\nconstructor() {\n${times(n, (i) => `window.addEventListener("e${i}", () => this.m${i}());\n`)}}\ndestroy() {}\n}` },
  "listeners in one class, all removed": {
    size: 2_000,
    short: 200,
    make: (n) => `class A {\n${times(n, (i) => `m${i} = () => this.go();\n`)}constructor() {\n${times(n, (i) => `window.addEventListener("e${i}", this.m${i});\n`)}}\ndestroy() {\n${times(n, (i) => `window.removeEventListener("e${i}", this.m${i});\n`)}}\n}`,
  },
  "listeners of one event in one class, all removed": {
    size: 2_000,
    short: 200,
    make: (n) => `class A {\n${times(n, (i) => `m${i} = () => this.go();\n`)}constructor(model) {\nthis.model = model;\n${times(n, (i) => `model.on("e", this.m${i});\n`)}}\ndestroy() {\n${times(n, (i) => `this.model.off("e", this.m${i});\n`)}}\n}`,
  },
  "calls on one emitter": { size: 2_000, short: 200, make: (n) => `import { bus } from "./bus.js";\nexport function start(a) {\n${times(n, (i) => `bus.on("e${i}", () => a.m${i}());\n`)}}` },
  "calls on one emitter, removed by its users": {
    size: 2_000,
    short: 200,
    make: (n) => `import { bus } from "./bus.js";\n${times(n, (i) => `export function use${i}(a) {\n  const go = () => a.go();\n  bus.on("e", go);\n  return () => bus.off("e", go);\n}\n`)}`,
  },
  "assignments to one variable": { size: 2_000, short: 200, make: (n) => `let a;\n${times(n, (i) => `a = () => go(${i});\nwindow.addEventListener("x", a);\nwindow.removeEventListener("x", a);\n`)}` },
  "lines of classes and listeners": { size: 50_000, short: 5_000, make: (n) => times(Math.ceil(n / 25), realistic) },
  "a bundle on one line, in characters": { size: 1_033_432, short: 0, make: () => bundle().code },
};

/** Twenty-five lines as people write them. */
function realistic(i) {
  return `import { bus${i}, load${i} } from "./part-${i}.js";

export class View${i} {
  items = new Map();
  onResize = () => this.layout();

  constructor(model) {
    this.model = model;
    window.addEventListener("resize", this.onResize);
    this.model.on("change", () => this.layout());
    bus${i}.on("message", this.receive.bind(this));
  }

  layout() {
    for (const [key, value] of this.items) if (value !== key) this.items.set(key, load${i}(value));
  }

  receive({ key, value }) { this.items.set(key, value); }

  destroy() {
    window.removeEventListener("resize", this.onResize);
    this.items.clear();
  }
}
`;
}
