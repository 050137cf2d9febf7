import { existsSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "../../rules/index.js";

it("indexes every file of rules/", () => {
  const files = readdirSync("rules").filter((file) => file !== "index.ts");
  expect(Object.keys(rules).map((name) => `${name}.ts`)).toEqual(files.sort());
});

it("documents no rule that does not exist", () => {
  const pages = readdirSync("docs/rules").map((file) => file.replace(/\.md$/, ""));
  expect(Object.keys(rules)).toEqual(expect.arrayContaining(pages));
});

describe.each(Object.entries(rules))("%s", (name, rule) => {
  it("has the name of its file", () => {
    expect(rule.name).toBe(name);
  });

  it("has a test", () => {
    expect(existsSync(`tests/rules/${name}.test.ts`) || existsSync(`tests/rules/${name}`)).toBe(true);
  });

  it("has a page, and its address", () => {
    expect(existsSync(`docs/rules/${name}.md`)).toBe(true);
    expect(rule.meta.docs.url).toMatch(new RegExp(`^https://.*/docs/rules/${name}\\.md$`));
  });

  it("finds problems", () => {
    expect(rule.meta.type).toBe("problem");
  });

  it("is described in one sentence without a full stop", () => {
    expect(rule.meta.docs.description).toMatch(/^(Disallow|Require|Prefer) .*[^.]$/);
  });

  it("has a schema", () => {
    expect(rule.meta.schema).toBeDefined();
  });

  it.each(Object.entries(rule.meta.messages))("has a full sentence with a placeholder for %s", (_, message) => {
    expect(message).toMatch(/^`?(?:[A-Z]|\{\{)/);
    expect(message).toMatch(/\{\{\w+\}\}/);
    expect(message).toMatch(/(?:\.|\}\})$/);
  });
});
