import { describe, expect, it } from "vitest";
import { growsItself } from "../../../src/retention/effect-of.js";
import { placeOf } from "../../../src/retention/place.js";
import { look } from "../look.js";

describe("growsItself", () => {
  const grows = (code: string): boolean => {
    const { analysis, node } = look(`let a = []; export function f(x, k) { ${code} }`);
    const call = node.parent;
    const right = call?.type === "CallExpression" ? call.arguments[1] : undefined;
    const place = placeOf(analysis, node);
    if (!place || !right) throw new Error("look(a, right)");
    return growsItself(analysis, place, right);
  };

  it("holds for a new value with the old one in it", () => {
    expect(grows("look(a, [...a, x]);")).toBe(true);
    expect(grows("look(a, [a, x]);")).toBe(true);
    expect(grows("look(a, { previous: a });")).toBe(true);
    expect(grows("look(a, { ...a, [k]: x });")).toBe(true);
    expect(grows("look(a, a.concat(x));")).toBe(true);
    expect(grows("look(a, new Link(a));")).toBe(true);
    expect(grows("const old = a; look(a, () => old());")).toBe(true);
  });
  it("does not hold for anything else", () => {
    expect(grows("look(a, [, x]);")).toBe(false);
    expect(grows("look(a, { ...a, b: x });")).toBe(false);
    expect(grows("look(a, { ...x });")).toBe(false);
    expect(grows("look(a, a.filter(x));")).toBe(false);
    expect(grows("look(a, f(a));")).toBe(false);
    expect(grows("look(a, new Link(x));")).toBe(false);
    expect(grows("look(a, [a[k]]);")).toBe(false);
    expect(grows("look(a, () => a);")).toBe(false);
    expect(grows("look(a, function () { x.a; });")).toBe(false);
    expect(grows("look(a, x);")).toBe(false);
  });
});
