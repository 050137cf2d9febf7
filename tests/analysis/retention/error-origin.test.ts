import { describe, expect, it } from "vitest";
import { errorOrigin, isStackRead } from "../../../src/retention/error-origin.js";
import { trace } from "../../../src/scope/trace.js";
import { look } from "../look.js";

/** How the argument of `look` came to be an error: its name, and what is special about it; null for none. */
function origin(code: string): string | null {
  const { analysis, node } = look(code);
  for (const value of trace(analysis, node).values) {
    const found = errorOrigin(analysis, value);
    if (found) return [found.name?.name ?? "unnamed", found.isGuess && "guessed", found.isHeavy && "heavy", isStackRead(analysis, found, node) && "read"].filter((text) => text !== false).join(" ");
  }
  return null;
}

describe("errorOrigin", () => {
  it("is a catch clause", () => {
    expect(origin("try {} catch (e) { look(e); }")).toBe("e");
    expect(origin("try {} catch ({ message }) { look(message); }")).toBe(null);
  });
  it("is heavy where the code may throw an error with data of its own", () => {
    expect(origin("try { JSON.parse(x); } catch (e) { look(e); }")).toBe("e heavy");
    expect(origin("try { parse(x); } catch (e) { look(e); }")).toBe("e");
  });
  it("is made on the spot", () => {
    expect(origin("look(new Error(x));")).toBe("unnamed");
    expect(origin("look(new errors.HttpError(x));")).toBe("unnamed");
    expect(origin("look(TypeError(x));")).toBe("unnamed");
    expect(origin("look(new Job());")).toBe(null);
    expect(origin("look(onError());")).toBe(null);
    expect(origin("look(f()());")).toBe(null);
    expect(origin("look({});")).toBe(null);
  });
  it("is what a callback receives, by the call it is passed to", () => {
    expect(origin("p.catch((x) => look(x));")).toBe("x");
    expect(origin("p.then(f, (x) => look(x));")).toBe("x");
    expect(origin("function f(x) { look(x); } p.catch(f);")).toBe("x");
    expect(origin("p.then((x) => look(x));")).toBe(null);
    expect(origin("run((x) => look(x));")).toBe(null);
  });
  it("is what a slot of the global object receives", () => {
    expect(origin("window.onerror = (a, b, c, d, x) => look(x);")).toBe("x");
    expect(origin("window.onload = (a, b, c, d, x) => look(x);")).toBe(null);
    expect(origin("onerror = (a, b, c, d, x) => look(x);")).toBe(null);
  });
  it("is what an event carries", () => {
    expect(origin("stream.on('error', (x) => look(x));")).toBe("x");
    expect(origin("addEventListener('error', (event) => look(event.error));")).toBe("unnamed");
    expect(origin("addEventListener('error', ({ error }) => look(error));")).toBe("unnamed");
    expect(origin("x.addEventListener('error', (event) => look(event));")).toBe(null);
    expect(origin("stream.on('data', (x) => look(x));")).toBe(null);
    expect(origin("stream.on(name, (x) => look(x));")).toBe(null);
    expect(origin("stream.on('error', (x, y) => look(y));")).toBe(null);
    expect(origin("stream.on('error', (x) => look(x[0]));")).toBe(null);
  });
  it("is a parameter by its type or by its name", () => {
    expect(origin("export function f(x: Error) { look(x); }")).toBe("x");
    expect(origin("export function f(err: Job) { look(err); }")).toBe(null);
    expect(origin("export function f(err: string) { look(err); }")).toBe(null);
    expect(origin("export function f(err: any) { look(err); }")).toBe("err guessed");
    expect(origin("export function f(err: unknown) { look(err); }")).toBe("err guessed");
    expect(origin("run((err) => look(err));")).toBe("err");
    expect(origin("new Job((err) => look(err));")).toBe("err");
    expect(origin("export function f(a, err) { look(err); }")).toBe(null);
    expect(origin("export function f(...err) { look(err); }")).toBe(null);
  });
  it("is the reason of a settled promise", () => {
    expect(origin("for (const result of await Promise.allSettled(list)) look(result.reason);")).toBe("unnamed");
    expect(origin("for (const result of list) look(result.reason);")).toBe(null);
    expect(origin("look(f().reason);")).toBe(null);
  });
  it("is nothing for other values", () => expect(origin("look(window);")).toBe(null));
});

describe("isStackRead", () => {
  const inCatch = (body: string): string | null => origin(`try {} catch (e) { ${body} }`);

  it("holds where the stack is read on the way", () => {
    expect(inCatch("e.stack; look(e);")).toBe("e read");
    expect(inCatch("console.error(e); look(e);")).toBe("e read");
    expect(inCatch("console.error(e!); look(e);")).toBe("e read");
    expect(inCatch("if (x) { e.stack; look(e); }")).toBe("e read");
  });
  it("does not hold where it is only named, deleted, or passed elsewhere", () => {
    expect(inCatch("e.message; look(e);")).toBe("e");
    expect(inCatch("delete e.stack; look(e);")).toBe("e");
    expect(inCatch("log(e); look(e);")).toBe("e");
    expect(inCatch("e(); e; look(e);")).toBe("e");
  });
  it("does not hold where it may not be read", () => {
    expect(inCatch("if (x) e.stack; look(e);")).toBe("e");
    expect(inCatch("x && e.stack; look(e);")).toBe("e");
    expect(inCatch("for (const y of x) e.stack; look(e);")).toBe("e");
    expect(inCatch("if (x) e.stack; else look(e);")).toBe("e");
    expect(inCatch("f(() => e.stack); look(e);")).toBe("e");
  });
  it("holds in the test that is always run", () => expect(inCatch("if (e.stack) look(e);")).toBe("e read"));
  it("does not hold for an error without a name", () => expect(origin("look(new Error(x));")).toBe("unnamed"));
});
