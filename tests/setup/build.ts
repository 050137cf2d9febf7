import { execSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The path of the packed package. */
    tarball: string;
  }
}

/** Builds and packs once, for the tests that look at what is published. */
export default function build(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "leaks-pack-"));
  execSync("npm run build", { stdio: ["ignore", "ignore", "inherit"] });
  const name = execSync(`npm pack --silent --pack-destination "${folder}"`, { encoding: "utf8" }).trim();
  project.provide("tarball", join(folder, name));
  return () => {
    rmSync(folder, { recursive: true });
  };
}
