/** Lints a published package with a leak, and the release in which its maintainers fixed it. */
import { execFileSync, execSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const PACKAGE = "@tiptap/extension-bubble-menu";
const LEAKY = {
  version: "3.0.0-beta.14",
  integrity: "sha512-34WF4qViFtuZob4wSWVONNOqeWoJlDr9P2PAV2qh5YYgsMvQ6r5+FMoIRgkMRSRCd90q5KoNKwSscW3sZS+Q1g==",
};
const FIXED = {
  version: "3.0.0-beta.17",
  integrity: "sha512-uymr5HxNGqX4HRwirmyMOm57FgOXpogr3UOKCjhGwR/mf32gpwGKF8ZqmWNHG9P//sQDfCbVltsjPOTCOjmUgA==",
};
const COMMAND = resolve("dist/src/cli/main.js");
const CACHE = join(tmpdir(), "eslint-plugin-leaks-demo");

mkdirSync(CACHE, { recursive: true });
if (!existsSync(COMMAND)) execSync("npm run build", { stdio: "inherit" });

console.log(`\n${PACKAGE}@${LEAKY.version}: the listener below outlives every bubble menu; its maintainers fixed that later.`);
const leaky = lint(LEAKY);
if (leaky.status !== 1 || !/^\s*257:\d+ .*leaks\/no-unreleased-listener$/m.test(leaky.stdout)) {
  fail("The leak in line 257 of src/bubble-menu-plugin.ts was not reported.");
}

console.log(`\n${PACKAGE}@${FIXED.version}: the release with the fix has nothing to report.`);
const fixed = lint(FIXED);
if (fixed.status !== 0) fail("The fixed version was reported.");

/** Prints what the command says of the sources of one release. */
function lint({ version, integrity }) {
  const tarball = download(version, integrity);
  const folder = mkdtempSync(join(CACHE, "run-"));
  try {
    execFileSync("tar", ["-xzf", tarball, "-C", folder]);
    const result = spawnSync(process.execPath, [COMMAND, "src"], { cwd: join(folder, "package"), encoding: "utf8" });
    process.stdout.write(result.stdout + result.stderr);
    return result;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The path of the tarball, which is fetched once and checked every time. */
function download(version, integrity) {
  const file = join(CACHE, `tiptap-extension-bubble-menu-${version}.tgz`);
  if (!existsSync(file)) {
    execSync(`npm pack --silent --pack-destination "${CACHE}" ${PACKAGE}@${version}`, { stdio: ["ignore", "ignore", "inherit"] });
  }
  const found = `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
  if (found !== integrity) fail(`${file} is not what was published (${found}). Delete it and try again.`);
  return file;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
