import { describe, expect, it } from "vitest";
import { keyOf } from "../../scripts/accuracy/key-of.mjs";
import { readLines } from "../../scripts/packages.mjs";

interface Release {
  readonly version: string;
  readonly integrity: string;
}
interface Verdict {
  readonly key: string;
  readonly package: string;
  readonly file: string;
  readonly rule: string;
  readonly content: string;
  readonly verdict: string;
  readonly reason: string;
}

const leaks = readLines("tests/accuracy/npm-leaks.jsonl") as { leaky: Release & { lines: number[] }; fixed: Release }[];
const clean = readLines("tests/accuracy/npm-clean.jsonl") as (Release & { package: string })[];
const judged = readLines("tests/accuracy/judged.jsonl") as Verdict[];

it("pins every release by version and hash", () => {
  for (const { version, integrity } of [...leaks.flatMap(({ leaky, fixed }) => [leaky, fixed]), ...clean]) {
    expect(version).toMatch(/^\d+\.\d+\.\d+/);
    expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  }
});

it("labels every leak", () => {
  expect(leaks.filter(({ leaky }) => leaky.lines.length === 0)).toEqual([]);
});

it("tells of every mined leak where it is and what it is", () => {
  const mined = readLines("tests/accuracy/mined-leaks.jsonl") as { id: string; repo: string; commit: string; parent: string; path: string; leakLines: number[]; reason: string }[];
  for (const { repo, commit, parent, path, leakLines, reason } of mined) {
    expect(repo).toMatch(/^[\w.-]+\/[\w.-]+$/);
    expect([commit, parent].filter((revision) => !/^[0-9a-f]{40}$/.test(revision))).toEqual([]);
    expect([path, reason]).not.toContain("");
    expect(leakLines.length).toBeGreaterThan(0);
  }
  expect(new Set(mined.map(({ id }) => id)).size).toBe(mined.length);
});

describe("judged reports", () => {
  it("have the key of their content", () => {
    for (const { key, rule, ...entry } of judged) expect(keyOf({ ...entry, ruleId: rule })).toBe(key);
  });

  it("are judged once", () => {
    expect(new Set(judged.map(({ key }) => key)).size).toBe(judged.length);
  });

  it("have a verdict with a reason", () => {
    for (const { verdict, reason } of judged) {
      expect(["true", "false", "unknowable"]).toContain(verdict);
      expect(reason).not.toBe("");
    }
  });

  it("are about packages that are linted", () => {
    const names = clean.map((entry) => entry.package);
    expect(judged.filter((entry) => !names.includes(entry.package))).toEqual([]);
  });
});
