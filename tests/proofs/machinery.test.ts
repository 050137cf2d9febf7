import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, it } from "vitest";

/** What `node scripts/proofs/run.mjs --current` says of a page and its proofs. */
function prove({ page, more, proofs, rule = "no-retained-bound-method" }: { page: string; more?: string; proofs: string | null; rule?: string }): { status: number | null; output: string } {
  mkdirSync(join(folder, "pages"));
  mkdirSync(join(folder, "proofs"));
  writeFileSync(join(folder, `pages/${rule}.md`), page);
  if (more !== undefined) {
    mkdirSync(join(folder, "examples"));
    writeFileSync(join(folder, `examples/${rule}.md`), more);
  }
  if (proofs !== null) writeFileSync(join(folder, `proofs/${rule}.mjs`), proofs);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve("scripts/proofs/run.mjs"), "--current", "--pages", join(folder, "pages"), "--proofs", join(folder, "proofs")],
    { encoding: "utf8", env: { ...process.env, CHROMIUM: "/nowhere/chromium" } },
  );
  return { status, output: (stdout + stderr).replaceAll(`${folder}/`, "").replace(/ {2,}/g, " ") };
}

const fence = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\`\n`;

const LEAK = "const all = new Set();\nexport class Panel {\n  constructor() {\n    all.add(this);\n  }\n}";
const NO_LEAK = "export class Panel {}";
const MAKE = 'export default { panels: { run: ({ Panel }, { track }) => track(new Panel()) } };';

let folder = "";

function inFolder<Result>(run: () => Result): Result {
  folder = mkdtempSync(join(tmpdir(), "leaks-machinery-"));
  return run();
}

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("survivors", () => {
  it("finds a known leak, and none where there is none", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js incorrect panels", LEAK) + fence("js correct panels", NO_LEAK), proofs: MAKE }));
    expect(output).toContain("no-retained-bound-method panels incorrect 40 of 40 leaks");
    expect(output).toContain("no-retained-bound-method panels correct 0 of 40 keeps nothing");
    expect(output).toContain("2 proved, 0 failed, 0 skipped");
    expect(status).toBe(0);
  });

  it("runs the page with more examples as well, and what is imported from files beside it", () => {
    const code = 'import { all } from "./all.js";\nexport class Panel {\n  constructor() {\n    all.add(this);\n  }\n}';
    const proofs = `export default { panels: { modules: { "./all.js": "export const all = new Set();" }, run: ({ Panel }, { track }) => track(new Panel()) } };`;
    const { status, output } = inFolder(() => prove({ page: fence("js correct panels", NO_LEAK), more: fence("js incorrect panels", code), proofs }));
    expect(output).toContain("no-retained-bound-method panels incorrect 40 of 40 leaks");
    expect(output).toContain("2 proved, 0 failed, 0 skipped");
    expect(status).toBe(0);
  });

  it("fails when what is called incorrect does not leak", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js incorrect panels", NO_LEAK), proofs: MAKE }));
    expect(output).toContain("panels incorrect 0 of 40 WRONG: 40 must survive");
    expect(status).toBe(1);
  });

  it("fails when what is called correct leaks", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js correct panels", LEAK), proofs: MAKE }));
    expect(output).toContain("panels correct 40 of 40 WRONG: 0 must survive");
    expect(status).toBe(1);
  });

  it("accepts a documented bound, and no other number", () => {
    const page = fence("js correct panels", "export let last = null;\nexport class Panel {\n  constructor() {\n    last = this;\n  }\n}");
    const bounded = (keeps: number): string => MAKE.replace("run:", `keeps: ${keeps}, times: 5, run:`);
    expect(inFolder(() => prove({ page, proofs: bounded(1) }))).toMatchObject({ status: 0, output: expect.stringContaining("1 of 5 bounded") as string });
    rmSync(folder, { recursive: true });
    expect(inFolder(() => prove({ page, proofs: bounded(2) }))).toMatchObject({ status: 1, output: expect.stringContaining("1 of 5 WRONG: 2 must survive") as string });
  });

  it("counts text by what it weighs", () => {
    const proofs = "export default { lines: { weighs: 1e6, times: 10, run: ({ keep }, { index }) => keep(Buffer.alloc(1e6, index + 48).toString('latin1')) } };";
    const keep = (kept: string): string => `const kept = [];\nexport function keep(line) {\n  kept.push(${kept});\n}`;
    const page = fence("js incorrect lines", keep("line")) + fence("js correct lines", keep("line.length"));
    const { output } = inFolder(() => prove({ page, proofs }));
    expect(output).toContain("lines incorrect 10 of 10 leaks");
    expect(output).toContain("lines correct 0 of 10 keeps nothing");
  });

  it("reaches what an example does not export, and strips types", () => {
    const page = fence("ts incorrect panels", "interface Closing { close(): void }\nconst all: Closing[] = [];\nclass Panel implements Closing {\n  close(): void { all.push(this); }\n}");
    const { output } = inFolder(() => prove({ page, proofs: MAKE.replace("track(new Panel())", "track(new Panel()).close()") }));
    expect(output).toContain("panels incorrect 40 of 40 leaks");
  });

  it("runs what the suggestions make of an incorrect example", () => {
    const page = fence("js incorrect panels", "const sizes = new Map();\nexport class Panel {\n  measure() {\n    sizes.set(this, { width: 1 });\n  }\n}");
    const { output } = inFolder(() => prove({ page, proofs: MAKE.replace("track(new Panel())", "track(new Panel()).measure()"), rule: "no-retained-instance" }));
    expect(output).toContain("panels suggestion 1 0 of 40 keeps nothing");
    expect(output).toContain("2 proved, 0 failed, 0 skipped");
  });
});

describe("what is missing", () => {
  it("fails on an example without a proof", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js incorrect panels", LEAK) + fence("js incorrect lists", LEAK), proofs: MAKE }));
    expect(output).toContain('pages/no-retained-bound-method.md:10: the example "lists" has no proof. Add one to proofs/no-retained-bound-method.mjs.');
    expect(output).toContain("1 proved, 1 failed, 0 skipped");
    expect(status).toBe(1);
  });

  it("fails on an example without a title", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js incorrect", LEAK), proofs: "export default {};" }));
    expect(output).toContain("pages/no-retained-bound-method.md:2: the example has no title. Write one into its fence, as in ```js incorrect TITLE.");
    expect(status).toBe(1);
  });

  it("fails on a page without proofs", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js incorrect panels", LEAK), proofs: null }));
    expect(output).toContain("proofs/no-retained-bound-method.mjs is missing: the examples of pages/no-retained-bound-method.md are not proved.");
    expect(status).toBe(1);
  });

  it("fails on a proof without an example", () => {
    const { status, output } = inFolder(() => prove({ page: "", proofs: MAKE }));
    expect(output).toContain('proofs/no-retained-bound-method.mjs: the proof "panels" has no example.');
    expect(status).toBe(1);
  });

  it("fails on two examples of one name", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js incorrect panels", LEAK).repeat(2), proofs: MAKE }));
    expect(output).toContain('pages/no-retained-bound-method.md: two examples are called "incorrect panels".');
    expect(status).toBe(1);
  });

  it("fails on a proof that tracks nothing", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js correct panels", NO_LEAK), proofs: MAKE.replace("track(new Panel())", "new Panel()") }));
    expect(output).toContain("panels correct error BROKEN: Error: The proof tracked nothing.");
    expect(status).toBe(1);
  });

  it("fails on an example that does not run, and says why", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js correct panels", "start();"), proofs: MAKE }));
    expect(output).toContain("panels correct error BROKEN: ReferenceError: start is not defined");
    expect(status).toBe(1);
  });

  it("skips what needs a page where no Chromium is installed, and does not count it as proved", () => {
    const { status, output } = inFolder(() => prove({ page: fence("js incorrect panels", LEAK), proofs: MAKE.replace("run:", "page: true, run:") }));
    expect(output).toContain("panels incorrect skipped skipped");
    expect(output).toContain("0 proved, 0 failed, 1 skipped");
    expect(status).toBe(0);
  });
});
