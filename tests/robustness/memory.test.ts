import * as parser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import leaks from "../../src/index.js";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Half a megabyte, with names of its own that are long enough to be slices of it. */
function source(number: number): string {
  return `
import { somethingImported${number} } from "./module-of-its-own-${number}.js";
const aCollectionOfTheFile${number} = new Map();
export class AClassWithALongName${number} {
  aMethodWithALongName${number}(anArgumentWithALongName${number}) {
    aCollectionOfTheFile${number}.set(anArgumentWithALongName${number}, this);
    anArgumentWithALongName${number}.onSomethingThatIsLong${number}(() => this.anotherLongMethod${number}());
    window.addEventListener("an-event-with-a-long-name-${number}", somethingImported${number});
  }
}
${"// a line that nobody reads, which makes the file as long as a bundle\n".repeat(7000)}`;
}

describe("The plugin", () => {
  it.each([
    ["espree", 0, undefined],
    ["typescript-eslint", 100, parser],
  ])("keeps nothing of the files that it has seen, with %s", (_, first, languageParser) => {
    const linter = new Linter();
    const config = [{ ...leaks.configs.strict, files: ["**/*.js"] }, { languageOptions: languageParser ? { parser: languageParser } : {} }] as Linter.Config[];
    const lint = (number: number): Linter.LintMessage[] => linter.verify(source(number), config, "file.js");
    expect(lint(first).map(({ ruleId }) => ruleId)).toContain("leaks/no-retained-instance");
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    for (let number = 1; number <= 20; number++) lint(first + number);
    collectGarbage();
    // One of these files is 0.5 MB.
    expect((process.memoryUsage().heapUsed - before) / 1024 / 1024).toBeLessThan(3);
  });
});
