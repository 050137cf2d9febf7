import { once } from "node:events";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { Programs, type Report } from "./program.js";

const IMPORT = ["--import", "eslint-plugin-leaks/census"];
const BUILT = resolve("dist/bundle/census.js");

/** Holds three instances of a class, and writes to standard output. */
const PROGRAM = `
  class Heron {}
  globalThis.herons = [new Heron(), new Heron(), new Heron()];
  console.log("done");
`;

/** The line of the table that shows them. */
const HERONS = /^ +3 +- {2}Heron$/m;

let programs: Programs;

beforeEach(() => {
  programs = new Programs();
});

afterEach(() => {
  programs.remove();
});

it.each<[string, { flags?: string[]; env?: Record<string, string> }]>([
  ["--import by its name", { flags: IMPORT }],
  ["--import=name", { flags: ["--import=eslint-plugin-leaks/census"] }],
  ["--import of its file", { flags: ["--import", BUILT] }],
  ["--import of its URL", { flags: ["--import", pathToFileURL(BUILT).href] }],
  ["NODE_OPTIONS", { env: { NODE_OPTIONS: "--import eslint-plugin-leaks/census" } }],
])("prints a census at exit with %s", async (_, run) => {
  const { code, stdout, stderr } = await programs.run(PROGRAM, { ...run, env: { LEAKS_CENSUS_LIMIT: "1000", ...run.env } });
  expect(stderr).toMatch(/^ *count {2}growth {2}class\n/);
  expect(stderr).toMatch(HERONS);
  expect(stderr).toMatch(/\nmemory: .* resident, heap .* contexts 1 \(detached 0\)\n$/);
  expect(stdout).toBe("done\n");
  expect(code).toBe(0);
});

it("prints nothing as a library", async () => {
  const code = `import { takeCensus } from ${JSON.stringify(pathToFileURL(BUILT).href)};
    ${PROGRAM}
    console.log(takeCensus({ limit: Infinity }).classes.find(({ name }) => name === "Heron").count);`;
  expect(await programs.run(code)).toEqual({ code: 0, stdout: "done\n3\n", stderr: "" });
});

it("loads no inspector and listens to nothing before it is asked", async () => {
  const code = `
    const state = () => [
      process.moduleLoadList.includes("NativeModule inspector"),
      process.listenerCount("SIGUSR2"),
      process.listenerCount("exit"),
    ].join();
    const before = state();
    const { takeCensus } = await import(${JSON.stringify(pathToFileURL(BUILT).href)});
    const after = state();
    takeCensus();
    console.log(before === after, after.startsWith("false"), state().startsWith("true"));`;
  expect(await programs.run(code)).toEqual({ code: 0, stdout: "true true true\n", stderr: "" });
});

it("leaves an exit code and an uncaught error as they are", async () => {
  expect((await programs.run("process.exit(7)", { flags: IMPORT })).code).toBe(7);
  const { code, stderr } = await programs.run('throw new Error("thrown by the program")', { flags: IMPORT });
  expect(code).toBe(1);
  expect(stderr).toContain("Error: thrown by the program");
  expect(stderr).toContain("growth  class\n");
});

it.skipIf(process.platform === "win32")("prints a census on SIGUSR2, and the growth since the last one", async () => {
  const code = `
    class Heron {}
    const herons = [];
    process.on("message", () => {
      for (let at = 0; at < 50; at++) herons.push(new Heron());
      process.send("grown");
    });
    process.send("ready");`;
  const env = { LEAKS_CENSUS_FILE: programs.path("census.json"), LEAKS_CENSUS_LIMIT: "1000" };
  const child = programs.start(code, { flags: IMPORT, env }, ["ignore", "ignore", "ignore", "ipc"]);
  const reports: Report[] = [];
  await once(child, "message");
  for (let round = 0; round < 3; round++) {
    child.send("grow");
    await once(child, "message");
    child.kill("SIGUSR2");
    reports.push(await programs.take("census.json"));
  }
  expect(reports.map(({ classes }) => classes.find(({ name }) => name === "Heron"))).toEqual([
    { name: "Heron", count: 50, growth: null },
    { name: "Heron", count: 100, growth: 50 },
    { name: "Heron", count: 150, growth: 50 },
  ]);
});

it("writes the census as JSON to LEAKS_CENSUS_FILE", async () => {
  await programs.run(PROGRAM, { flags: IMPORT, env: { LEAKS_CENSUS_FILE: programs.path("census.json"), LEAKS_CENSUS_LIMIT: "2" } });
  const report = JSON.parse(readFileSync(programs.path("census.json"), "utf8")) as Report;
  expect(Object.keys(report)).toEqual(["pid", "time", "classes", "omitted", "memory"]);
  expect(report.classes).toHaveLength(2);
});

it("names a variable that is wrong, and runs the program", async () => {
  const env = { LEAKS_CENSUS_LIMIT: "-1", LEAKS_CENSUS_FILE: programs.path("nowhere/census.json") };
  const { code, stdout, stderr } = await programs.run(PROGRAM, { flags: IMPORT, env });
  expect(stderr).toContain('eslint-plugin-leaks/census: LEAKS_CENSUS_LIMIT must be a whole number of at least 1, but is "-1". 100 is used.\n');
  expect(stderr).toMatch(/\neslint-plugin-leaks\/census: LEAKS_CENSUS_FILE cannot be written: ENOENT: .*\.\n$/);
  expect(stdout).toBe("done\n");
  expect(code).toBe(0);
});

it("says that it cannot do it where the inspector is forbidden, and runs the program", async () => {
  const permission = process.allowedNodeEnvironmentFlags.has("--permission") ? "--permission" : "--experimental-permission";
  const { code, stdout, stderr } = await programs.run(PROGRAM, { flags: [...IMPORT, "--no-warnings", permission, "--allow-fs-read=*"] });
  expect(stderr).toMatch(/^eslint-plugin-leaks\/census: A census needs the inspector of Node, and it cannot be had: Access to this API has been restricted.*\.\n$/);
  expect(stdout).toBe("done\n");
  expect(code).toBe(0);
});

it("prints once for a program with worker threads, which can take a census of their own", async () => {
  const code = `
    import { Worker } from "node:worker_threads";
    const worker = \`
      import(${JSON.stringify(pathToFileURL(BUILT).href)}).then(({ takeCensus }) => {
        class Stork {}
        globalThis.storks = [new Stork(), new Stork()];
        console.log(takeCensus({ limit: Infinity }).classes.find(({ name }) => name === "Stork").count);
      });\`;
    new Worker(worker, { eval: true });`;
  const { stdout, stderr } = await programs.run(code, { flags: IMPORT });
  expect(stdout).toBe("2\n");
  expect(stderr.match(/growth {2}class/g)).toHaveLength(1);
});
