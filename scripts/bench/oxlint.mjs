import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import leaks from "../../dist/bundle/index.js";
import { spread } from "./statistics.mjs";

const PLUGIN = resolve("dist/bundle/index.js");
const { rules, settings } = leaks.configs.strict;

/** A plugin with a rule that asks for nothing: what it costs to hand trees over to JavaScript at all. */
const IDLE = "export default { meta: { name: 'idle' }, rules: { idle: { create: () => ({ Program() {} }) } } };";

/**
 * Lints files with the command of oxlint and with that of ESLint, with and without this plugin.
 * @param {{ folder: string }} installed the tools of `scripts/tools/bench`
 * @param {string} root a folder above all files
 * @param {string[]} files paths relative to it
 * @param {number} runs of each command, in turns
 * @returns {{ seconds: Record<string, { median: number, min: number, max: number }>, reports: number, differences: string[] }} wall time of each
 *   command; what ESLint reports; the places that only one of both reports
 * @throws when a command fails; the message is what it says
 */
export function compareWithOxlint(installed, root, files, runs) {
  const scratch = mkdtempSync(join(tmpdir(), "leaks-bench-"));
  try {
    const commands = commandsIn(scratch, installed);
    const seconds = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
    const outputs = {};
    for (let run = 0; run < runs; run++)
      for (const [name, args] of Object.entries(commands)) {
        const start = performance.now();
        outputs[name] = execute([...args, ...files], root);
        seconds[name].push((performance.now() - start) / 1000);
      }
    const fromEslint = eslintReports(outputs[ESLINT], root);
    const fromOxlint = oxlintReports(outputs[OXLINT]);
    return {
      seconds: Object.fromEntries(Object.entries(seconds).map(([name, values]) => [name, spread(values)])),
      reports: fromEslint.size,
      differences: [
        ...[...fromEslint].filter((report) => !fromOxlint.has(report)).map((report) => `only ESLint: ${report}`),
        ...[...fromOxlint].filter((report) => !fromEslint.has(report)).map((report) => `only oxlint: ${report}`),
      ],
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

const OXLINT = "oxlint with every rule of this plugin";
const ESLINT = "ESLint with every rule of this plugin";

function commandsIn(scratch, installed) {
  const write = (name, text) => {
    const file = join(scratch, name);
    writeFileSync(file, text);
    return file;
  };
  const oxlint = (name, config) => [
    join(installed.folder, "node_modules/oxlint/bin/oxlint"), "--disable-nested-config", "--no-ignore", "--format=json",
    "-c", write(`${name}.json`, JSON.stringify({ plugins: [], categories: { correctness: "off" }, ...config })),
  ];
  const eslint = (name, config) => [
    resolve("node_modules/eslint/bin/eslint.js"), "--no-ignore", "--no-inline-config", "--format=json",
    "-c", write(`${name}.mjs`, `import leaks from ${JSON.stringify(PLUGIN)};
      import * as parser from ${JSON.stringify(createRequire(import.meta.url).resolve("@typescript-eslint/parser"))};
      export default [{ files: ["**/*.*"], languageOptions: { parser } }, ${config}];`),
  ];
  const idle = write("idle.mjs", IDLE);
  return {
    "oxlint without rules": oxlint("no-rules", {}),
    "oxlint with a plugin that does nothing": oxlint("idle", { jsPlugins: [idle], rules: { "idle/idle": "error" } }),
    [OXLINT]: oxlint("leaks", { jsPlugins: [{ name: "leaks", specifier: PLUGIN }], rules, settings }),
    "ESLint without rules": eslint("no-rules", ""),
    [ESLINT]: eslint("leaks", "{ ...leaks.configs.strict, files: ['**/*.*'] }"),
  };
}

/** The output of a linter; 1 says that it reports something. */
function execute(args, cwd) {
  const { error, status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: "utf8", maxBuffer: 2 ** 30 });
  if (error || (status !== 0 && status !== 1)) throw new Error(`${args[0]} failed: ${error?.message ?? (stderr || stdout)}`);
  return JSON.parse(stdout);
}

function eslintReports(results, root) {
  return new Set(results.flatMap(({ filePath, messages }) => messages.map(({ line, column, message }) => `${filePath.slice(root.length + 1)}:${line}:${column} ${message}`)));
}

function oxlintReports({ diagnostics }) {
  const failed = diagnostics.find(({ code }) => !code);
  if (failed) throw new Error(`oxlint: ${failed.message}`);
  return new Set(diagnostics.map(({ filename, labels: [{ span }], message }) => `${filename}:${span.line}:${span.column} ${message}`));
}
