import { describe, expect, it } from "vitest";
import type { Node } from "../../../src/ast/types.js";
import { unwrap } from "../../../src/ast/unwrap.js";
import { look } from "../look.js";

function unwrapped(expression: string): string {
  const { analysis, node } = look(`look(${expression});`);
  return analysis.sourceCode.getText(unwrap(node));
}

describe("unwrap", () => {
  it("takes off `as`", () => expect(unwrapped("a as T")).toBe("a"));
  it("takes off `satisfies`", () => expect(unwrapped("a satisfies T")).toBe("a"));
  it("takes off `!`", () => expect(unwrapped("a!")).toBe("a"));
  it("takes off an angle-bracket cast", () => expect(unwrapped("<T>a")).toBe("a"));
  it("takes off type arguments", () => expect(unwrapped("a<T>")).toBe("a"));
  it("takes off all of them at once", () => expect(unwrapped("((a as unknown as T)!) satisfies U")).toBe("a"));
  it("leaves a call alone", () => expect(unwrapped("a()")).toBe("a()"));

  it("takes off the chain around an optional member", () => {
    const { node } = look("look(a?.b);");
    expect(node.type).toBe("ChainExpression");
    expect(unwrap(node).type).toBe("MemberExpression");
  });

  it("takes off the parentheses that some parsers keep as nodes", () => {
    const inner = { type: "Identifier", name: "a" };
    expect(unwrap({ type: "ParenthesizedExpression", expression: inner } as unknown as Node)).toBe(inner);
  });
});
