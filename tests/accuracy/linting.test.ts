import type { Rule } from "eslint";
import { describe, expect, it } from "vitest";
import { linting } from "../../scripts/accuracy/linting.mjs";

const calls: Rule.RuleModule = { create: (context) => ({ CallExpression: (node) => context.report({ node, message: "a call" }) }) };
const throwing: Rule.RuleModule = {
  create: () => ({
    Program: () => {
      throw new Error("broken\nstack");
    },
  }),
};
const subject = (name: string, rule: Rule.RuleModule) => ({ name, config: { plugins: { test: { rules: { rule } } }, rules: { "test/rule": "error" as const } } });
const lines = (name: string, code: string) => linting([subject("calls", calls)])({ name, code }).messages.calls?.map(({ line }) => line);

describe("linting", () => {
  it("tells the reports of each subject", () => {
    const { messages } = linting([subject("calls", calls), subject("nothing", { create: () => ({}) })])({ name: "a.js", code: "\nf();" });
    expect([messages.calls?.length, messages.nothing?.length]).toEqual([1, 0]);
  });

  it.each([
    ["a.ts", "\nf(<T>x);"],
    ["a.tsx", "\nf(<T>x</T>);"],
    ["a.js", "\nf(<T>x</T>);"],
    ["a.cjs", "\nf(); return;"],
    ["a.vue", "<script lang='ts'>\nf(x as T);</script>"],
  ])("parses %s", (name, code) => {
    expect(lines(name, code)).toEqual([2]);
  });

  it("does not mind what comments switch off", () => {
    expect(lines("a.js", "/* eslint-disable */\nf();")).toEqual([2]);
  });

  it("tells where a file does not parse, and goes on with the next", () => {
    const lint = linting([subject("calls", calls)]);
    const { messages, failures } = lint({ name: "a.js", code: "f();\nf(;" });
    expect(messages).toEqual({ calls: [] });
    expect(failures.map(({ message }) => message.split(":")[0])).toEqual(["line 2"]);
    expect(lint({ name: "a.js", code: "f();" }).messages.calls).toHaveLength(1);
  });

  it("tells which subject threw, and goes on with the others", () => {
    const { messages, failures } = linting([subject("broken", throwing), subject("calls", calls)])({ name: "a.js", code: "f();" });
    expect(failures).toEqual([{ subject: "broken", message: "broken" }]);
    expect(messages.calls).toHaveLength(1);
  });
});
