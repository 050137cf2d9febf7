/** Published packages, downloaded once into a cache outside the repository and checked against pinned hashes. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where downloads stay: outside the repository. */
export const CACHE = process.env.LEAKS_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "eslint-plugin-leaks");

/**
 * The folder of an unpacked package.
 * @param {{ package: string, version: string, integrity: string }} release name, version and hash as npm publishes it
 * @throws when it cannot be downloaded, or is not what was pinned; the message names it
 */
export function unpack(release) {
  const id = `${release.package}@${release.version}`;
  const folder = join(CACHE, `${id.replace(/[/@]+/g, "-").replace(/^-/, "")}-${release.integrity.slice(7, 15).replace(/\W/g, "_")}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const scratch = mkdtempSync(join(CACHE, "download-"));
  try {
    execFileSync("npm", ["pack", "--loglevel=error", "--pack-destination", scratch, id], { stdio: ["ignore", "ignore", "pipe"] });
    const tarball = join(scratch, readdirSync(scratch)[0]);
    const [algorithm] = release.integrity.split("-");
    const found = `${algorithm}-${createHash(algorithm).update(readFileSync(tarball)).digest("base64")}`;
    if (found !== release.integrity) throw new Error(`it is not what was pinned: ${found}`);
    mkdirSync(join(scratch, "files"));
    execFileSync("tar", ["-xzf", tarball, "-C", join(scratch, "files"), "--strip-components=1"]);
    renameSync(join(scratch, "files"), folder);
    return folder;
  } catch (error) {
    throw new Error(`Cannot get ${id}: ${error.stderr?.toString().trim() || error.message}`, { cause: error });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * The lintable files below a folder of a clean package.
 * @param {{ package: string, version: string, integrity: string, folder: string, exclude: string[] }} entry a line of npm-clean.jsonl
 * @returns {{ name: string, code: string }[]} names relative to that folder
 */
export function sources(entry) {
  const root = join(unpack(entry), entry.folder);
  return readdirSync(root, { recursive: true })
    .filter((name) => /\.[cm]?[jt]sx?$/.test(name) && !/\.d\.[cm]?ts$/.test(name) && !entry.exclude.some((part) => name.includes(part)))
    .sort()
    .map((name) => ({ name, code: readFileSync(join(root, name), "utf8") }));
}

/** The objects of a file with one JSON value a line. */
export function readLines(file) {
  return readFileSync(file, "utf8").split("\n").filter((line) => line !== "").map((line) => JSON.parse(line));
}
