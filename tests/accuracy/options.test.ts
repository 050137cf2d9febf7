import { describe, expect, it } from "vitest";
import { onlyCategories } from "../../scripts/accuracy/only-categories.mjs";
import { onlyRules } from "../../scripts/accuracy/only-rules.mjs";
import { readOptions } from "../../scripts/accuracy/options.mjs";
import { UsageError } from "../../scripts/accuracy/usage-error.mjs";

const read = (...args: string[]) => readOptions(args, { presets: ["recommended", "strict"], peers: ["eslint-plugin-a", "eslint-plugin-b"] });

describe("options", () => {
  it("name all presets and no plugin by default", () => {
    const { presets, peers } = read();
    expect({ presets, peers }).toEqual({ presets: ["recommended", "strict"], peers: [] });
  });

  it("name presets, plugins, categories and rules", () => {
    const { presets, peers, categories, rules } = read("--preset", "strict", "--compare", "eslint-plugin-a", "--category", "raf", "--category", "observer", "--rule", "no-a");
    expect({ presets, peers, categories, rules }).toEqual({ presets: ["strict"], peers: ["eslint-plugin-a"], categories: ["raf", "observer"], rules: ["no-a"] });
  });

  it("name every plugin with --write, because the page shows them all", () => {
    expect(read("--write").peers).toEqual(["eslint-plugin-a", "eslint-plugin-b"]);
  });

  it.each([
    [["--fast"], "Unknown option '--fast'. Known are --preset, --compare, --category, --rule, --list, --pairs, --manifest, --check, --write."],
    [["src"], "Unexpected argument 'src'. Known are"],
    [["--preset", "loose"], 'Unknown preset "loose". Known are recommended, strict.'],
    [["--preset", "constructor"], 'Unknown preset "constructor".'],
    [["--compare", "eslint-plugin-c"], 'Unknown plugin "eslint-plugin-c". Known are eslint-plugin-a, eslint-plugin-b.'],
    [["--pairs", "a"], "--pairs DIR and --manifest FILE go together."],
    [["--manifest", "a"], "--pairs DIR and --manifest FILE go together."],
    [["--check", "--pairs", "a", "--manifest", "b"], "--check is about the published packages: leave out --pairs and --manifest."],
    [["--check", "--preset", "strict"], "--check and --write measure everything: leave out --preset."],
    [["--write", "--category", "raf"], "--check and --write measure everything: leave out --category."],
    [["--write", "--rule", "no-a"], "--check and --write measure everything: leave out --rule."],
  ])("refuse %j", (args, message) => {
    expect(() => read(...args)).toThrow(UsageError);
    expect(() => read(...args)).toThrow(message);
  });
});

describe("the filter by category", () => {
  const pair = (category: string) => ({ id: category, category, lines: [1], leaky: { name: "a.js", code: "" }, fixed: { name: "a.js", code: "" } });
  const pairs = [pair("raf"), pair("observer"), pair("raf")];

  it("keeps everything without a name", () => {
    expect(onlyCategories(pairs, [])).toBe(pairs);
  });

  it("keeps the pairs of a category", () => {
    expect(onlyCategories(pairs, ["raf"])).toEqual([pair("raf"), pair("raf")]);
  });

  it("refuses a category that no pair has", () => {
    expect(() => onlyCategories(pairs, ["raff"])).toThrow(new UsageError('Unknown category "raff". Known are observer, raf.'));
  });
});

describe("the filter by rule", () => {
  const subjects = [
    { name: "strict", config: { settings: {}, rules: { "leaks/no-a": "error", "leaks/no-b": "error" } } },
    { name: "eslint-plugin-a", config: { rules: { "a/balanced": "error" } } },
  ];

  it("keeps everything without a name", () => {
    expect(onlyRules(subjects, [])).toBe(subjects);
  });

  it.each(["no-a", "leaks/no-a"])("keeps %s", (rule) => {
    expect(onlyRules(subjects, [rule]).map(({ config }) => config.rules)).toEqual([{ "leaks/no-a": "error" }, {}]);
  });

  it("refuses a rule that nobody has", () => {
    expect(() => onlyRules(subjects, ["no-c"])).toThrow(new UsageError('Unknown rule "no-c". Known are leaks/no-a, leaks/no-b, a/balanced.'));
  });
});
