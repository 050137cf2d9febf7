import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { leak } from "../setup/leak.js";
import { Project } from "./project.js";

describe("what it finds", () => {
  it("reports a leak and exits 1", async () => {
    const { code, stdout, stderr } = await new Project({ "menu.js": leak }).run();
    expect(stdout).toMatch(/^\/menu\.js\n {2}3:5 {2}error .* leaks\/no-unreleased-listener$/m);
    expect(stderr).toBe("");
    expect(code).toBe(1);
  });

  it("says that there is none and exits 0", async () => {
    const result = await new Project({ "a.js": "export const a = 1;" }).run();
    expect(result).toEqual({ code: 0, stdout: "", stderr: "No leaks found. Files linted: 1.\n" });
  });

  it("names the files that it cannot parse and exits 1", async () => {
    const { code, stdout, stderr } = await new Project({ "a.js": "let a = ;", "b.js": "" }).run();
    expect(stdout).toContain("1:9  error  Parsing error: Unexpected token ;");
    expect(stderr).toBe("Could not parse 1 of 2 files: leaks in them stay unseen.\n");
    expect(code).toBe(1);
  });

  it("lints only the paths it is given", async () => {
    const project = new Project({ "a/menu.js": leak, "b/menu.js": leak, "c/menu.js": leak });
    const { stdout } = await project.run("a", "b/menu.js", "--format", "json");
    expect(filesOf(stdout)).toEqual(["/a/menu.js", "/b/menu.js"]);
  });

  it("takes globs", async () => {
    const { stdout } = await new Project({ "a/menu.js": leak, "a/deep/menu.mjs": leak }).run("a/**/*.mjs", "--format", "json");
    expect(filesOf(stdout)).toEqual(["/a/deep/menu.mjs"]);
  });

  it("takes paths that look like globs", async () => {
    const { stdout } = await new Project({ "[id]/menu.js": leak }).run("[id]/menu.js", "--format", "json");
    expect(filesOf(stdout)).toEqual(["/[id]/menu.js"]);
  });

  it("lints outside the current folder", async () => {
    const elsewhere = new Project({ "menu.js": leak });
    const { code, stdout } = await new Project({}).run(elsewhere.cwd);
    expect(stdout).toContain(`${elsewhere.cwd}/menu.js`);
    expect(code).toBe(1);
  });

  it("skips installed packages and declarations", async () => {
    const project = new Project({ "node_modules/x/index.js": leak, "a.d.ts": "", "b.d.mts": "", "c.d.css.ts": "", "d.js": "" });
    const { stdout } = await project.run("--format", "json");
    expect(filesOf(stdout)).toEqual(["/d.js"]);
  });
});

describe("what it reads", () => {
  it("reads JSX in .js and .jsx", async () => {
    const { code } = await new Project({ "a.js": "export const a = <p />;", "b.jsx": "export const b = <p />;" }).run();
    expect(code).toBe(0);
  });

  it("reads sloppy scripts and what returns at the top", async () => {
    const { stdout, code } = await new Project({ "a.js": `with (Math) floor(010);\n${leak.replace("export ", "")}return;` }).run();
    expect(stdout).toContain("4:5  error");
    expect(code).toBe(1);
  });

  it("reads .cjs as CommonJS", async () => {
    const { code } = await new Project({ "a.cjs": "return require('b');" }).run();
    expect(code).toBe(0);
  });

  it("does not take a module that fails to parse for a script", async () => {
    const { stdout } = await new Project({ "a.js": "import b from 'b'; return b;" }).run();
    expect(stdout).toContain("Parsing error: 'return' outside of function");
  });

  it("reads TypeScript", async () => {
    const project = new Project({ "a.ts": "export const a: number = 1;", "b.tsx": "export const b: unknown = <p />;" });
    const { stdout } = await project.run("--format", "json");
    expect(filesOf(stdout)).toEqual(["/a.ts", "/b.tsx"]);
  });

  it("reads Vue and Svelte where their parsers are installed", async () => {
    const script = '<script lang="ts">\nexport const a: number = 1;\n</script>\n';
    const project = new Project({ "a.vue": script, "b.svelte": script, "c.astro": "" }).install();
    const { stdout, code } = await project.run("--format", "json");
    expect(filesOf(stdout)).toEqual(["/a.vue", "/b.svelte"]);
    expect(code).toBe(0);
  });

  it("leaves components out where their parsers are not installed", async () => {
    const { stdout } = await new Project({ "a.vue": "", "b.svelte": "", "c.astro": "", "d.js": "" }).run("--format", "json");
    expect(filesOf(stdout)).toEqual(["/d.js"]);
  });
});

describe("comments in the code", () => {
  it("honours eslint-disable", async () => {
    const { code } = await new Project({ "menu.js": `/* eslint-disable leaks/no-unreleased-listener */\n${leak}` }).run();
    expect(code).toBe(0);
  });

  it("ignores what is meant for other plugins", async () => {
    const comments = '/* eslint other/rule: "error", no-undef: "error" */\n/* eslint-env browser */\n// eslint-disable-next-line other/rule\n';
    const { stdout } = await new Project({ "menu.js": comments + leak }).run();
    expect(stdout).toMatch(/6:5 .*\n\n✖ 1 problem/);
  });

  it("does not read the project's own configuration", async () => {
    const { code } = await new Project({ "eslint.config.js": "throw new Error();", "menu.js": leak }).run();
    expect(code).toBe(1);
  });
});

describe("options", () => {
  it("takes the strict preset", async () => {
    const { code } = await new Project({ "menu.js": leak }).run("--preset", "strict");
    expect(code).toBe(1);
  });

  it("takes a formatter of ESLint's that wants the rules", async () => {
    const { stdout } = await new Project({ "menu.js": leak }).run("--format", "json-with-metadata");
    const { metadata } = JSON.parse(stdout) as { metadata: { rulesMeta: object } };
    expect(Object.keys(metadata.rulesMeta)).toEqual(["leaks/no-unreleased-listener"]);
  });

  it("takes a formatter by its path", async () => {
    const project = new Project({ "menu.js": leak, "formats/count.mjs": "export default (results) => `Linted: ${results.length}`;" });
    const { stdout } = await project.run("--format", "formats/count.mjs", "menu.js");
    expect(stdout).toBe("Linted: 1\n");
  });

  it("shows help", async () => {
    const { code, stdout } = await new Project({}).run("--help");
    expect(stdout).toContain("Usage: eslint-plugin-leaks [options] [paths...]");
    expect(code).toBe(0);
  });

  it("shows the version", async () => {
    const result = await new Project({}).run("--version");
    expect(result).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });
});

describe("misuse", () => {
  it("names an unknown option", async () => {
    expect(await new Project({}).run("--fix")).toEqual({
      code: 2,
      stdout: "",
      stderr: "eslint-plugin-leaks: Unknown option '--fix'. Run with --help to see the options.\n",
    });
  });

  it("names an option without its value", async () => {
    expect(await new Project({}).run("--preset")).toEqual({
      code: 2,
      stdout: "",
      stderr: "eslint-plugin-leaks: Option '--preset <value>' argument missing. Run with --help to see the options.\n",
    });
  });

  it("names an unknown preset", async () => {
    expect(await new Project({}).run("--preset", "all")).toEqual({
      code: 2,
      stdout: "",
      stderr: 'eslint-plugin-leaks: Unknown preset "all". Use one of: recommended, strict.\n',
    });
  });

  it("names an unknown formatter", async () => {
    expect(await new Project({ "a.js": "" }).run("--format", "prose")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        'eslint-plugin-leaks: There is no formatter "prose". Use one of ESLint\'s (stylish, json, html), an installed eslint-formatter-* package, or a path.\n',
    });
  });

  it("names a formatter that ESLint no longer has", async () => {
    expect(await new Project({ "a.js": "" }).run("--format", "unix")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "eslint-plugin-leaks: The unix formatter is no longer part of core ESLint. Install it manually with `npm install -D eslint-formatter-unix`\n",
    });
  });

  it("names a path that does not exist", async () => {
    expect(await new Project({ "a.js": "" }).run("a.js", "src")).toEqual({
      code: 2,
      stdout: "",
      stderr: "eslint-plugin-leaks: There is no /src. Give a file, a folder or a glob that exists.\n",
    });
  });

  it("names a folder without files to lint", async () => {
    expect(await new Project({ "docs/a.md": "" }).run("docs")).toEqual({
      code: 2,
      stdout: "",
      stderr: "eslint-plugin-leaks: No files to lint in /docs. Run with --help to see which files are linted.\n",
    });
  });

  it("names a file that is not linted", async () => {
    expect(await new Project({ "a.md": "" }).run("a.md")).toEqual({
      code: 2,
      stdout: "",
      stderr: "eslint-plugin-leaks: No files to lint in /a.md. Run with --help to see which files are linted.\n",
    });
  });

  it("names a folder that is ignored", async () => {
    expect(await new Project({ "node_modules/x/index.js": "" }).run("node_modules/x")).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "eslint-plugin-leaks: No files to lint in /node_modules/x. Run with --help to see which files are linted.\n",
    });
  });

  it("shows the stack of what is nobody's misuse", async () => {
    const project = new Project({ "a.js": "", "broken.mjs": "export default () => { throw new Error('broken formatter'); };" });
    const { code, stderr } = await project.run("--format", "./broken.mjs");
    expect(stderr).toMatch(/^Error: broken formatter\n {4}at /);
    expect(code).toBe(2);
  });
});

function filesOf(json: string): string[] {
  return (JSON.parse(json) as { filePath: string }[]).map(({ filePath }) => filePath);
}
