import { describe, expect, it } from "vitest";
import { knownCall } from "../../../src/lifetime/known-call.js";
import { analyse } from "../../support/analyse.js";

const rows = [
  { id: "one", calls: ["begin", "begin.now"], from: ["lib"] },
  { id: "two", calls: ["begin"], from: ["other"] },
  { id: "global", calls: ["$start", "$start.now"] },
];

/** The id of the row that the last call of a program is by. */
function known(code: string): string | null {
  const analysis = analyse(code);
  return knownCall(analysis, analysis.calls.at(-1) as never, rows)?.id ?? null;
}

describe("knownCall", () => {
  it("knows a call by its module, under any name", () => {
    expect(known('import { begin } from "lib"; begin();')).toBe("one");
    expect(known('import { begin as b } from "other"; b();')).toBe("two");
    expect(known('import * as lib from "lib"; lib.begin();')).toBe("one");
    expect(known('const { begin } = require("other"); begin();')).toBe("two");
  });
  it("knows globals, and what the build imports", () => {
    expect(known("$start();")).toBe("global");
    expect(known("$start.now();")).toBe("global");
    expect(known("begin();")).toBe("one");
  });
  it("does not know namesakes", () => {
    expect(known('import { begin } from "elsewhere"; begin();')).toBeNull();
    expect(known("function begin() {} begin();")).toBeNull();
    expect(known("it.begin();")).toBeNull();
    expect(known('import { $start } from "lib"; $start();')).toBeNull();
  });
  it("does not know constructors, and calls without a name", () => {
    expect(known("new begin();")).toBeNull();
    expect(known("begin[0]();")).toBeNull();
  });
});
