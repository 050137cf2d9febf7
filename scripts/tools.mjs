/** Other people's tools that a measurement needs: pinned by a lock file, installed once into the cache, never a dependency of the project. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { CACHE } from "./packages.mjs";

/**
 * Installs a set of tools.
 * @param {string} set a folder below `scripts/tools` with a `package.json` and its `package-lock.json`
 * @returns {{ folder: string, resolve: (name: string) => string }} where they are, and the entry point of one of them
 * @throws when they cannot be installed; the message names the set
 */
export function tools(set) {
  const source = resolve("scripts/tools", set);
  const hash = createHash("sha256").update(readFileSync(join(source, "package-lock.json"))).digest("hex").slice(0, 12);
  const folder = join(CACHE, `tools-${set}-${hash}`);
  if (!existsSync(folder)) install(set, source, folder);
  return { folder, resolve: createRequire(join(folder, "package.json")).resolve };
}

function install(set, source, folder) {
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(join(CACHE, "install-"));
  try {
    cpSync(source, scratch, { recursive: true });
    execFileSync("npm", ["ci", "--legacy-peer-deps", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: scratch, stdio: ["ignore", "ignore", "pipe"] });
    renameSync(scratch, folder);
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true });
    throw new Error(`Cannot install the tools of scripts/tools/${set}: ${error.stderr?.toString().trim() || error.message}`, { cause: error });
  }
}
