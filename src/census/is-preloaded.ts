import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

/**
 * Whether this process was started with `--import` of a module, on the command line or in `NODE_OPTIONS`.
 * @param url the URL of the module
 * @param execArgv the options that Node was started with, such as `process.execArgv`
 * @param nodeOptions the value of `NODE_OPTIONS`
 * @param cwd the folder from which Node resolves what `--import` names
 */
export function isPreloaded(url: string, execArgv: readonly string[], nodeOptions = "", cwd = process.cwd()): boolean {
  const file = fileURLToPath(url);
  const require = createRequire(join(cwd, "noop.js"));
  const resolve = (name: string): string | undefined => {
    try {
      return require.resolve(name.startsWith("file:") ? fileURLToPath(name) : name);
    } catch {
      return undefined;
    }
  };
  return importsOf([...execArgv, ...split(nodeOptions)]).some((name) => resolve(name) === file);
}

/** The values of `--import`. */
function importsOf(args: string[]): string[] {
  const { values } = parseArgs({ args, strict: false, options: { import: { type: "string", multiple: true } } });
  return (values.import ?? []).filter((name) => typeof name === "string");
}

/** Splits as Node does: at spaces, except within double quotes, where a backslash escapes. */
const split = (options: string): string[] =>
  (options.match(/(?:"(?:\\.|[^"\\])*"|[^ "])+/g) ?? []).map((option) =>
    option.replace(/"((?:\\.|[^"\\])*)"/g, (_, quoted: string) => quoted.replace(/\\(.)/g, "$1")),
  );
