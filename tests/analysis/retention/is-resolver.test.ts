import { describe, expect, it } from "vitest";
import { isResolver } from "../../../src/retention/is-resolver.js";
import { trace } from "../../../src/scope/trace.js";
import { look } from "../look.js";

function resolves(code: string): boolean {
  const { analysis, node } = look(code);
  return trace(analysis, node).values.some((value) => isResolver(analysis, value));
}

describe("isResolver", () => {
  it("holds for what new Promise hands out", () => {
    expect(resolves("new Promise((resolve) => look(resolve));")).toBe(true);
    expect(resolves("new Promise((resolve, reject) => look(reject));")).toBe(true);
  });
  it("holds for all and parts of Promise.withResolvers", () => {
    expect(resolves("look(Promise.withResolvers());")).toBe(true);
    expect(resolves("look(Promise.withResolvers().reject);")).toBe(true);
    expect(resolves("const { resolve } = Promise.withResolvers(); look(resolve);")).toBe(true);
  });
  it("does not hold for the promise", () => expect(resolves("const { promise } = Promise.withResolvers(); look(promise);")).toBe(false));
  it("does not hold for other values", () => {
    expect(resolves("new Job((resolve) => look(resolve));")).toBe(false);
    expect(resolves("new a.Promise((resolve) => look(resolve));")).toBe(false);
    expect(resolves("new Promise(({ resolve }) => look(resolve));")).toBe(false);
    expect(resolves("run((resolve) => look(resolve));")).toBe(false);
    expect(resolves("look(f().resolve);")).toBe(false);
    expect(resolves("look(1);")).toBe(false);
  });
});
