import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

const thread = vi.hoisted(() => ({ isMainThread: true }));
vi.mock("node:worker_threads", () => thread);

let reportCensus: () => void;
let folder: string;
let written: string;
let listeners: Map<string, () => void>;

beforeEach(async () => {
  vi.resetModules();
  ({ reportCensus } = await import("../../src/census/report-census.js"));
  folder = mkdtempSync(join(tmpdir(), "leaks-census-"));
  written = "";
  listeners = new Map();
  thread.isMainThread = true;
  vi.spyOn(process.stderr, "write").mockImplementation((text) => Boolean((written += String(text))));
  vi.spyOn(process, "on").mockImplementation((event: string | symbol, listener: () => void) => {
    listeners.set(String(event), listener);
    return process;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

it("prints on SIGUSR2 and at exit, and nothing before", () => {
  reportCensus();
  expect([...listeners.keys()]).toEqual(["SIGUSR2", "exit"]);
  expect(written).toBe("");
  listeners.get("SIGUSR2")?.();
  expect(written).toMatch(/^ *count +growth +class\n/);
  written = "";
  listeners.get("exit")?.();
  expect(written).toMatch(/^ *count +growth +class\n/);
});

it("lists as many classes as LEAKS_CENSUS_LIMIT says and writes JSON to LEAKS_CENSUS_FILE", () => {
  vi.stubEnv("LEAKS_CENSUS_LIMIT", "2");
  vi.stubEnv("LEAKS_CENSUS_FILE", join(folder, "census.json"));
  reportCensus();
  listeners.get("exit")?.();
  const census: unknown = JSON.parse(readFileSync(join(folder, "census.json"), "utf8"));
  expect(census).toMatchObject({
    pid: process.pid,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/) as string,
    classes: [{ name: "Function" }, {}],
    memory: {},
  });
  expect(readdirSync(folder)).toEqual(["census.json"]);
  expect(written.trimEnd().split("\n")).toHaveLength(5);
});

it("says at once that LEAKS_CENSUS_LIMIT is wrong", () => {
  vi.stubEnv("LEAKS_CENSUS_LIMIT", "many");
  reportCensus();
  expect(written).toBe(
    'eslint-plugin-leaks/census: LEAKS_CENSUS_LIMIT must be a whole number of at least 1, but is "many". 100 is used.\n',
  );
});

it("says that LEAKS_CENSUS_FILE cannot be written, after the table", () => {
  vi.stubEnv("LEAKS_CENSUS_FILE", join(folder, "nowhere", "census.json"));
  reportCensus();
  listeners.get("exit")?.();
  expect(written).toMatch(/\neslint-plugin-leaks\/census: LEAKS_CENSUS_FILE cannot be written: ENOENT: .*nowhere.*\.\n$/);
  expect(existsSync(join(folder, "nowhere"))).toBe(false);
});

it("says why there is no census, and lets the program go on", () => {
  vi.spyOn(process, "getBuiltinModule").mockImplementation(() => {
    throw new Error("Access to this API has been restricted.");
  });
  reportCensus();
  listeners.get("SIGUSR2")?.();
  expect(written).toBe(
    "eslint-plugin-leaks/census: A census needs the inspector of Node, and it cannot be had: Access to this API has been restricted.\n",
  );
});

it("prints once, however often it is asked to", () => {
  reportCensus();
  listeners.clear();
  reportCensus();
  expect([...listeners.keys()]).toEqual([]);
});

it("does nothing in a worker thread", () => {
  thread.isMainThread = false;
  reportCensus();
  expect([...listeners.keys()]).toEqual([]);
});
