import { resolve } from "node:path";
import { commonFolder } from "./common-folder.js";
import { createEslint } from "./create-eslint.js";
import { createProcessor } from "./create-processor.js";
import { findParsers } from "./find-parsers.js";
import { lintAsCommonJs } from "./lint-as-commonjs.js";
import { lintConfig } from "./lint-config.js";
import { listFiles } from "./list-files.js";
import { loadFormatter } from "./load-formatter.js";
import { loadParsers } from "./load-parsers.js";
import type { Options } from "./parse-options.js";
import { Progress } from "./progress.js";
import type { Terminal } from "./terminal.js";

/**
 * Lints what the options name and writes what was found.
 * @param options the options of the command
 * @param terminal where to run and what to write to
 * @returns 0 when there is neither a leak nor a file that does not parse, otherwise 1
 * @throws {Misuse} when there is nothing to lint, or a parser or a formatter is missing
 */
export async function lint(options: Options, { cwd, stdout, stderr }: Terminal): Promise<number> {
  const patterns = options.paths.map((path) => resolve(cwd, path));
  const root = commonFolder(cwd, patterns);
  const entries = findParsers(cwd);
  const files = await listFiles(root, patterns, entries);
  const parsers = await loadParsers(entries, files);
  const progress = new Progress(stderr, files.length);
  const processor = createProcessor((path) => {
    progress.add(path);
  });
  const config = lintConfig(options.preset, parsers, processor);
  const eslint = createEslint(root, config);
  const formatter = await loadFormatter(eslint, options.format, cwd);

  const results = await eslint
    .lintFiles(files)
    .then((first) => lintAsCommonJs(first, root, config))
    .finally(() => {
      progress.end();
    });

  const output = await formatter.format(results);
  if (output !== "") stdout.write(`${output}\n`);
  const total = files.length;
  const unparsed = results.filter((result) => result.fatalErrorCount > 0).length;
  if (unparsed > 0) stderr.write(`Could not parse ${unparsed} of ${total} files: leaks in them stay unseen.\n`);
  const clean = results.every((result) => result.errorCount === 0);
  if (clean) stderr.write(`No leaks found. Files linted: ${total}.\n`);
  return clean ? 0 : 1;
}
