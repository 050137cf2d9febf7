import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

/**
 * The plugin as it is published, in a bundle, with the facts that its rules share, which the package does not give out.
 * @returns {Promise<{ leaks: import("eslint").ESLint.Plugin, hostFacts: typeof import("../../src/facts/facts.js").hostFacts }>}
 * @throws when `dist` has not been built
 */
export async function bundled() {
  const dir = resolve("dist/bench");
  const bundle = await rolldown({ input: { leaks: "dist/src/index.js", facts: "dist/src/facts/facts.js" }, external: /^[^./]/, platform: "node" });
  await bundle.write({ dir });
  await bundle.close();
  const [{ default: leaks }, { hostFacts }] = await Promise.all(["leaks", "facts"].map((name) => import(pathToFileURL(resolve(dir, `${name}.js`)).href)));
  return { leaks, hostFacts };
}
