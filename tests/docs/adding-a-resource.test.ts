import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import plugin from "../../src/index.js";

const page = readFileSync("docs/adding-a-resource.md", "utf8");

/** The examples of the page, each with the settings above it. */
const examples = page
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const block = (kind: string): string => new RegExp(`\`\`\`js ${kind}\\n(.*?)\`\`\``, "s").exec(section)?.[1] ?? "";
    return { title: section.slice(0, section.indexOf("\n")), settings: block("settings"), incorrect: block("incorrect"), correct: block("correct") };
  });

/** The names of the rules that report. */
function lint(settings: string, code: string): string[] {
  // Through JSON, because what another realm makes is no array of this one.
  const leaks: unknown = JSON.parse(JSON.stringify(runInNewContext(`(${settings})`)));
  const messages = new Linter().verify(code, [plugin.configs.recommended, { settings: { leaks } }] as Linter.Config[]);
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe.each(examples)("the row for $title", ({ title, settings, incorrect, correct }) => {
  it("makes the leak a report", () => {
    const rule = title === "A custom hook" ? "timer" : title === "An event bus" ? "listener" : title.startsWith("A base class") ? "connection" : "subscription";
    expect(lint(settings, incorrect)).toEqual([`leaks/no-unreleased-${rule}`]);
  });
  it("leaves the repair silent", () => {
    expect(lint(settings, correct)).toEqual([]);
  });
});

it("shows a wrapper, a hook, a bus and a base class", () => {
  expect(examples.map(({ title }) => title)).toEqual(["A wrapper that returns how to stop", "A custom hook", "An event bus", "A base class that must be disposed of"]);
});
