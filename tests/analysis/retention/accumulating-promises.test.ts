import { describe, expect, it } from "vitest";
import { accumulatingPromises } from "../../../src/retention/accumulating-promises.js";
import { analyse } from "../../support/analyse.js";

const found = (code: string): string[] => {
  const analysis = analyse(code);
  return accumulatingPromises(analysis).map(({ method, promise }) => `${method} ${analysis.sourceCode.getText(promise)}`);
};
const again = (code: string): string[] => found(`const closed = wait(); const never = new Promise(() => {}); const ready = wait(); export function f(x) { ${code} }`);

describe("accumulatingPromises", () => {
  it("are combined again and again", () => {
    for (const method of ["race", "any", "all", "allSettled"]) expect(again(`Promise.${method}([x, closed]);`)).toEqual([`Promise.${method} closed`]);
    expect(again("Promise.race([never, x]);")).toEqual(["Promise.race never"]);
  });
  it("are given reactions that hold something", () => {
    expect(again("closed.then(() => x.end());")).toEqual(["then closed"]);
    expect(again("never.finally(() => x.end());")).toEqual(["finally never"]);
    expect(again("closed.then(() => end());")).toEqual([]);
    expect(again("closed.then();")).toEqual([]);
  });
  it("do not settle soon, by their name and making", () => {
    expect(again("Promise.race([ready, x]);")).toEqual([]);
    expect(again("Promise.race([wait(), , ...x]);")).toEqual([]);
    expect(again("const late = new Promise((resolve) => resolve(1)); Promise.race([late, x]);")).toEqual([]);
  });
  it("outlive what is done with them", () => {
    expect(again("const stopped = wait(); Promise.race([stopped, x]);")).toEqual([]);
    expect(again("const stopped = wait(); while (x) Promise.race([stopped, x]);")).toEqual(["Promise.race stopped"]);
    expect(again("while (x) { const stopped = wait(); Promise.race([stopped, x]); }")).toEqual([]);
    expect(again("while (x) Promise.all([x.closed, x]);")).toEqual([]);
    expect(found("const closed = wait(); Promise.race([closed, x]);")).toEqual([]);
    expect(again("Promise.race([unclosed.closed[x], x]);")).toEqual([]);
  });
  it("are of the file, or in code that repeats, where each one waits for all", () => {
    expect(found("export class A { closed = wait(); m(x) { this.closed.then(() => x.end()); } }")).toEqual([]);
    expect(found("export class A { closed = wait(); m(p) { p.on('message', (x) => this.closed.then(() => x.end())); } }")).toEqual(["then this.closed"]);
    expect(found("export class A { closed = wait(); m(x) { Promise.race([this.closed, x]); } }")).toEqual(["Promise.race this.closed"]);
    expect(found("export class A { closed = wait(); constructor(x) { Promise.race([this.closed, x]); } }")).toEqual([]);
  });
  it("are not in code of the end itself", () => expect(found("const closed = wait(); export function close(x) { closed.then(() => x.end()); }")).toEqual([]));
  it("are of Promise, with a list", () => {
    expect(again("jobs.race([closed, x]); Promise.race(x); Promise[x]([closed]); race([closed]); Promise.race();")).toEqual([]);
  });
});

describe("accumulatingPromises of signals", () => {
  const signals = (code: string): string[] => found(`const long = new AbortController().signal; export function f(x) { ${code} }`);

  it("are kept with a listener", () => {
    expect(signals("AbortSignal.any([long, x]).addEventListener('abort', () => x);")).toEqual(["AbortSignal.any long"]);
    expect(signals("const s = AbortSignal.any([x.signal, long]); s.onabort = () => x;")).toEqual(["AbortSignal.any long"]);
  });
  it("are not kept without one, or when it is removed", () => {
    expect(signals("AbortSignal.any([long, x]);")).toEqual([]);
    expect(signals("const s = AbortSignal.any([long, x]); s.onload = x; onabort = x;")).toEqual([]);
    expect(signals("const s = AbortSignal.any([long, x]); s.addEventListener('abort', x); s.removeEventListener('abort', x);")).toEqual([]);
  });
  it("are not kept when another member is aborted, or nothing is long", () => {
    expect(signals("const c = new AbortController(); const s = AbortSignal.any([long, c.signal]); s.onabort = x; c.abort();")).toEqual([]);
    expect(signals("const s = AbortSignal.any([long, AbortSignal.timeout(1)]); s.onabort = x;")).toEqual([]);
    expect(signals("const s = AbortSignal.any([x, ...x, , x.long[1]]); s.onabort = x;")).toEqual([]);
    expect(found("const long = new AbortController().signal; const s = AbortSignal.any([long]); s.onabort = f;")).toEqual([]);
  });
});
