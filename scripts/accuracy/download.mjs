import { unpack } from "../packages.mjs";
import { progress } from "./progress.mjs";

/**
 * Downloads releases that are not in the cache yet.
 * @param {{ package: string, version: string, integrity: string }[]} releases
 * @throws one error that names every release that could not be had
 */
export function download(releases) {
  const done = progress("releases", releases.length);
  const failed = [];
  for (const release of releases) {
    try {
      unpack(release);
    } catch (error) {
      failed.push(error.message);
    }
    done();
  }
  if (failed.length > 0) throw new Error(failed.join("\n"));
}
