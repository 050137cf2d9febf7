import rule from "../../../rules/no-ineffective-release.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-ineffective-release", rule, {
  invalid: [],
  valid: [
    {
      name: "a parameter of a function that takes off what it is passed",
      code: `
const query = window.matchMedia("(prefers-reduced-motion)");
function removeChangeListener(fn) {
  query.removeEventListener("change", fn);
}
export const unlisten = (handler) => removeChangeListener(handler);`,
    },
    { name: "a count of one", code: `list.splice(list.indexOf(x), 1);` },
    { name: "an index below zero, which counts from the end", code: `list.splice(-1, 1);` },
    { name: "a count below zero where something is put in", code: `list.splice(list.indexOf(x), -1, y);` },
    { name: "a count below zero at a place that is no element's", code: `list.splice(start, -1);` },
    { name: "a count that is not known", code: `list.splice(list.indexOf(x), -count);` },
    { name: "the values of timers", code: `const timers = {}; timers[id] = setTimeout(f, 9); Object.values(timers).forEach(clearTimeout); for (const t of Object.values(timers)) clearTimeout(t);` },
    { name: "the values under the keys of timers", code: `const timers = {}; timers[id] = setTimeout(f, 9); Object.keys(timers).forEach((id) => clearTimeout(timers[id]));` },
    { name: "keys that are handles", code: `const timers = {}; timers[setTimeout(f, 9)] = true; Object.keys(timers).forEach(clearTimeout);` },
    { name: "keys that are handles, and values too", code: `const timers = new Map(); const t = setTimeout(f, 9); timers.set(t, t); for (const k of timers.keys()) clearTimeout(k);` },
    { name: "keys of what holds no handles that the file shows", code: `Object.keys(timers).forEach(clearTimeout); for (const k in timers) clearTimeout(k);` },
    { name: "the second parameter of a list's callback", code: `const timers = []; timers.forEach((t, index) => clearTimeout(index)); timers[0] = setTimeout(f, 9);` },
    { name: "a Set, of which keys are values", code: `const timers = new Set(); timers.add(setTimeout(f, 9)); timers.forEach((t, same) => clearTimeout(same)); for (const t of timers.keys()) clearTimeout(t);` },
    { name: "a field that gets the handle", code: `class A { open() { setInterval(f, 9); this.t = setInterval(g, 9); } destroy() { clearInterval(this.t); } }` },
    { name: "a field that others set", code: `class A { open() { setInterval(f, 9); } destroy() { clearInterval(this.t); } } a.t = setInterval(g, 9);` },
    { name: "a field of a base", code: `class A extends B { open() { setInterval(f, 9); } destroy() { clearInterval(this.t); } }` },
    { name: "a field that is declared to be set elsewhere", code: `class A { declare t: number; @Input() u; open() { setInterval(f, 9); } destroy() { clearInterval(this.t); clearInterval(this.u); } }` },
    { name: "fields that are set by names that nobody knows", code: `class A { constructor(o) { Object.assign(this, o); setInterval(f, 9); } destroy() { clearInterval(this.t); } } class B { set(k, v) { this[k] = v; setInterval(f, 9); } destroy() { clearInterval(this.t); } }` },
    { name: "a field that is an accessor", code: `class A { get t() { return 1; } open() { setInterval(f, 9); } destroy() { clearInterval(this.t); } }` },
    { name: "an empty field where nothing is dropped", code: `class A { open() { f(); } destroy() { clearInterval(this.t); } } class B { open() { setInterval(f, 9); } }` },
    { name: "an empty field of another kind", code: `class A { open() { requestAnimationFrame(f); } destroy() { clearInterval(this.t); } }` },
    { name: "a variable that gets the handle, a parameter, an import and a name in a pattern", code: `import { a } from "a"; function f(b) { let c; const { d } = b; setInterval(g, 9); c = setInterval(h, 9); clearInterval(a); clearInterval(b); clearInterval(c); clearInterval(d); }` },
    { name: "a check of the object itself", code: `if ("addListener" in q) q.addListener(f); if ("removeListener" in q) q.removeListener(f);` },
    { name: "a check of another object where nothing was asked", code: `q.addEventListener("x", f); if ("removeEventListener" in window) q.removeEventListener("x", f);` },
    { name: "a check of another method", code: `if ("addEventListener" in q) q.addEventListener("x", f); if ("off" in w) q.removeEventListener("x", f);` },
    { name: "the branch for objects without the method", code: `if ("addEventListener" in q) q.addEventListener("x", f); if ("removeEventListener" in w) g(); else q.removeEventListener("x", f);` },
    { name: "a guard the right way round", code: `let gone = false; export function dispose() { if (gone) return; gone = true; clearInterval(t); }` },
    { name: "a flag that another function sets", code: `let open = false; export function show() { open = true; } export function hide() { if (!open) return; open = true; clearInterval(t); }` },
    { name: "a flag that begins as true, a parameter, and one that is not known", code: `let a = true; function f() { if (!a) return; a = true; clearInterval(t); } function g(b) { if (!b) return; b = true; clearInterval(t); } function h() { if (!c) return; c = true; clearInterval(t); }` },
    { name: "a guard with nothing to give back behind it", code: `let seen = false; function f() { if (!seen) return; seen = true; g(); }` },
    { name: "a public field that others may set", code: `class A { gone = false; destroy() { if (!this.gone) return; this.gone = true; clearInterval(this.t); } }` },
    { name: "a field that a base may set", code: `class A extends B { _gone = false; destroy() { if (!this._gone) return; this._gone = true; clearInterval(this.t); } }` },
    { name: "timeouts and intervals, which share their handles", code: `const t = setTimeout(f, 9); clearInterval(t); const i = setInterval(f, 9); clearTimeout(i);` },
    { name: "a handle that may be either", code: `const t = soon ? setTimeout(f, 9) : requestAnimationFrame(f); cancelAnimationFrame(t); clearTimeout(t);` },
    { name: "a handle of which nothing is known", code: `cancelAnimationFrame(this.frame); clearTimeout(timer);` },
    { name: "a namesake of the file", code: `function cancelAnimationFrame(id) { clearTimeout(id); } const t = setTimeout(f, 9); cancelAnimationFrame(t);` },
    { name: "a namesake of another object", code: `const t = setTimeout(f, 9); this.view.cancelAnimationFrame(t);` },
    { name: "a key that was put in", code: `const map = new Map(); const key = { x: 1 }; map.set(key, 1); map.delete(key);` },
    { name: "a literal that equals its copies", code: "const map = new Map(); map.delete('a'); map.delete(`a${b}`); map.delete(1);" },
    { name: "a delete of something else", code: `api.delete({ id: 1 }); new Api().delete({ id: 1 }); const client = new Client(); client.delete({ id: 1 });` },
    { name: "an object that is looked for and not cut out", code: `if (list.indexOf({ a: 1 }) > -1) f();` },
    {
      name: "a function that goes elsewhere too may be added there",
      code: `
export function read(request, watch) {
  function cleanup() {
    request.removeListener("close", cleanup);
  }
  watch(request, cleanup);
}`,
    },
    {
      name: "what is passed on from a property may be added",
      code: `
export class Reader {
  open(request) {
    function cleanup() {
      request.removeListener("close", cleanup);
    }
    this.stop = cleanup;
    request.on("close", this.stop);
  }
}`,
    },
    {
      name: "a function that others can name",
      code: `
export function cleanup() {}
export function close(request) {
  request.removeListener("close", cleanup);
}`,
    },
    {
      name: "a handler from elsewhere",
      code: `
import { cleanup } from "./cleanup.js";
export function close(request, handler) {
  request.removeListener("close", cleanup);
  request.removeListener("end", handler);
}`,
    },
  ],
});
