import { describe, expect, it } from "vitest";
import rule from "../../../rules/no-unreleased-listener.js";

describe("createRule", () => {
  it("listens to nothing in a file that is no program: a style sheet has no scopes", () => {
    const context = { sourceCode: { ast: { type: "StyleSheet" } }, settings: {} };
    expect(rule.create(context as never)).toEqual({});
  });
  it("gives the rule the address of its page", () => {
    expect(rule.meta.docs.url).toBe("https://github.com/eslint-plugin-leaks/eslint-plugin-leaks/blob/main/docs/rules/no-unreleased-listener.md");
  });
});
