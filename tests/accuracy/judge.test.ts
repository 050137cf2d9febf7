import { describe, expect, it } from "vitest";
import { contentOf } from "../../scripts/accuracy/content-of.mjs";
import { judge } from "../../scripts/accuracy/judge.mjs";
import { keyOf } from "../../scripts/accuracy/key-of.mjs";

const report = { package: "express", file: "view.js", line: 10, ruleId: "leaks/a", content: "cache.set(key, this);" };

describe("the key of a report", () => {
  it("is the same on another line", () => {
    expect(keyOf({ ...report, ...{ line: 99 } })).toBe(keyOf(report));
  });

  it.each([{ package: "koa" }, { file: "app.js" }, { ruleId: "leaks/b" }, { content: "cache.set(key, that);" }])("is another one with %o", (change) => {
    expect(keyOf({ ...report, ...change })).not.toBe(keyOf(report));
  });

  it("stays as it is in judged.jsonl", () => {
    expect(keyOf(report)).toBe("e7dc9ef798b06d87");
  });
});

describe("the content of a report", () => {
  const lines = ["class A {", "  document.addEventListener(", "    'drop',", "  target.on('end', f);", "}"];

  it("is its line without the indentation", () => {
    expect(contentOf(lines, 4)).toBe("target.on('end', f);");
  });

  it("goes on where a call only opens on the line", () => {
    expect(contentOf(lines, 2)).toBe("document.addEventListener( 'drop',");
  });

  it("is empty behind the end", () => {
    expect(contentOf(lines, 9)).toBe("");
  });
});

describe("judged reports", () => {
  const entry = (verdict: string) => [{ key: keyOf(report), verdict }];

  it.each(["true", "false", "unknowable"] as const)("are sorted by the verdict %s", (verdict) => {
    expect(judge([report], entry(verdict))).toEqual({ true: [], false: [], unknowable: [], unread: [], [verdict]: [report] });
  });

  it("are unread without a verdict", () => {
    expect(judge([report], [])).toEqual({ true: [], false: [], unknowable: [], unread: [report] });
  });

  it("do not count where nothing is reported any more", () => {
    expect(judge([], entry("false")).false).toEqual([]);
  });
});
