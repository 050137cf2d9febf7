import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spread, sum } from "./statistics.mjs";

const PLUGIN = "eslint-plugin-leaks";

/**
 * Installs the packed plugin as its users do, and imports it in fresh processes, beside a package known for its weight.
 * @param {number} runs of each import, in turns
 * @returns {{ sizes: { name: string, packages: number, bytes: number }[], load: Record<string, { median: number, min: number, max: number }> }}
 *   what each step adds to `node_modules`; milliseconds of an import
 * @throws when a package cannot be installed or loaded
 */
export function measureStartup(runs) {
  const scratch = mkdtempSync(join(tmpdir(), "leaks-bench-"));
  try {
    const [{ filename }] = JSON.parse(npm(["pack", "--json", "--pack-destination", scratch], process.cwd()));
    const plain = join(scratch, "plain");
    const typed = join(scratch, "typed");
    const alone = install(join(scratch, "alone"), [join(scratch, filename)]);
    const withEslint = install(plain, [join(scratch, filename), pinned("eslint")]);
    const withTypes = install(typed, [join(scratch, filename), ...["eslint", "typescript", "@typescript-eslint/parser", "@typescript-eslint/utils"].map(pinned)]);
    return {
      sizes: [
        { name: "the plugin and its dependencies", ...alone },
        { name: "with ESLint, without TypeScript", ...withEslint },
        { name: "with ESLint, TypeScript and typescript-eslint's parser", ...withTypes },
      ],
      load: loadTimes(runs, {
        "the plugin, without TypeScript": [plain, PLUGIN],
        "the plugin, with TypeScript": [typed, PLUGIN],
        "`@typescript-eslint/utils`": [typed, "@typescript-eslint/utils"],
        "ESLint": [typed, "eslint"],
      }),
    };
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function npm(args, cwd) {
  return execFileSync("npm", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
}

/** The version that this project is tested with. */
function pinned(name) {
  return `${name}@${createRequire(import.meta.url)(`${name}/package.json`).version}`;
}

function install(folder, packages) {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), "{}");
  npm(["install", "--legacy-peer-deps", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], folder);
  const modules = join(folder, "node_modules");
  const { packages: installed } = JSON.parse(readFileSync(join(modules, ".package-lock.json"), "utf8"));
  const files = readdirSync(modules, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== ".package-lock.json");
  return { packages: Object.keys(installed).length, bytes: sum(files.map(({ name, parentPath }) => statSync(join(parentPath, name)).size)) };
}

function loadTimes(runs, imports) {
  const times = Object.fromEntries(Object.keys(imports).map((name) => [name, []]));
  for (let run = 0; run < runs; run++)
    for (const [name, [cwd, specifier]] of Object.entries(imports)) {
      const code = `const start = performance.now(); await import(${JSON.stringify(specifier)}); console.log(performance.now() - start);`;
      times[name].push(Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { cwd, encoding: "utf8" })));
    }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, spread(values)]));
}
