/** Runs `npm run generate` and fails when that changes a file, naming it. */
import { execFileSync, execSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

function readTree() {
  const listing = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "-z"], { encoding: "utf8" });
  return new Map(
    listing
      .split("\0")
      .filter((file) => file !== "" && existsSync(file))
      .map((file) => [file, readFileSync(file, "utf8")]),
  );
}

const before = readTree();
execSync("npm run generate", { stdio: "inherit" });
const after = readTree();

const changed = [...after.keys()].filter((file) => before.get(file) !== after.get(file));
if (changed.length > 0) {
  console.error(`Out of date, now generated anew: ${changed.join(", ")}. Commit the result of "npm run generate".`);
  process.exitCode = 1;
}
