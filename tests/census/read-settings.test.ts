import { expect, it } from "vitest";
import { readSettings } from "../../src/census/read-settings.js";

it("lists 100 classes and writes no file unless told otherwise", () => {
  expect(readSettings({})).toEqual({ limit: 100, file: undefined, problems: [] });
});

it("reads the limit and the file", () => {
  expect(readSettings({ LEAKS_CENSUS_LIMIT: "20", LEAKS_CENSUS_FILE: "census.json" })).toEqual({ limit: 20, file: "census.json", problems: [] });
});

it("takes an empty variable for none", () => {
  expect(readSettings({ LEAKS_CENSUS_LIMIT: "", LEAKS_CENSUS_FILE: "" })).toEqual({ limit: 100, file: undefined, problems: [] });
});

it.each(["0", "-5", "ten", "1.5", "1e3", " 7", "Infinity"])("says that the limit cannot be %s, and keeps the file", (text) => {
  expect(readSettings({ LEAKS_CENSUS_LIMIT: text, LEAKS_CENSUS_FILE: "census.json" })).toEqual({
    limit: 100,
    file: "census.json",
    problems: [`LEAKS_CENSUS_LIMIT must be a whole number of at least 1, but is "${text}". 100 is used.`],
  });
});
