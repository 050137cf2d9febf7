/** Lints a published package with a leak, and the release in which its maintainers fixed it. */
import { execSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { unpack } from "./packages.mjs";

const PACKAGE = "@tiptap/extension-bubble-menu";
const LEAKY = {
  version: "3.0.0-beta.14",
  integrity: "sha512-34WF4qViFtuZob4wSWVONNOqeWoJlDr9P2PAV2qh5YYgsMvQ6r5+FMoIRgkMRSRCd90q5KoNKwSscW3sZS+Q1g==",
};
const FIXED = {
  version: "3.0.0-beta.17",
  integrity: "sha512-uymr5HxNGqX4HRwirmyMOm57FgOXpogr3UOKCjhGwR/mf32gpwGKF8ZqmWNHG9P//sQDfCbVltsjPOTCOjmUgA==",
};
const COMMAND = resolve("dist/bundle/cli.js");

if (!existsSync(COMMAND)) execSync("npm run build", { stdio: "inherit" });

console.log(`\n${PACKAGE}@${LEAKY.version}: the listener below outlives every bubble menu; its maintainers fixed that later.`);
const leaky = lint(LEAKY);
if (leaky.status !== 1 || !/^\s*257:\d+ .*leaks\/no-unreleased-listener$/m.test(leaky.stdout)) {
  fail("The leak in line 257 of src/bubble-menu-plugin.ts was not reported.");
}

console.log(`\n${PACKAGE}@${FIXED.version}: the listener is removed in the release with the fix; two timeouts that destroy() leaves pending are still reported.`);
const fixed = lint(FIXED);
if (fixed.status !== 1 || fixed.stdout.includes("leaks/no-unreleased-listener")) fail("The fixed listener was reported.");

/** Prints what the command says of the sources of one release. */
function lint(release) {
  const cwd = unpack({ package: PACKAGE, ...release });
  const result = spawnSync(process.execPath, [COMMAND, "src"], { cwd, encoding: "utf8" });
  process.stdout.write(result.stdout + result.stderr);
  return result;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
