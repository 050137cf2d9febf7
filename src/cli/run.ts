import { version } from "../plugin/version.js";
import { help } from "./help.js";
import { lint } from "./lint.js";
import { Misuse } from "./misuse.js";
import { parseOptions } from "./parse-options.js";
import type { Terminal } from "./terminal.js";

/**
 * Runs the command.
 * @param argv the arguments after the name of the command
 * @param terminal where to run and what to write to
 * @returns the exit code: 0 no leaks, 1 leaks or files that do not parse, 2 misuse; errors are written, never thrown
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = parseOptions(argv);
    if (!options.help && !options.version) return await lint(options, terminal);
    terminal.stdout.write(options.help ? help : `${version}\n`);
    return 0;
  } catch (error) {
    const text = error instanceof Misuse ? `eslint-plugin-leaks: ${error.message}` : String((error as Error).stack);
    terminal.stderr.write(`${text}\n`);
    return 2;
  }
}
