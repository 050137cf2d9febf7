import { resolve } from "node:path";
import type { ESLint } from "eslint";
import { Misuse } from "./misuse.js";

/**
 * Loads a formatter by the name of a core formatter, of an `eslint-formatter-*` package, or a path.
 * @param eslint the instance that lints
 * @param name the name or path
 * @param cwd what a path is relative to
 * @throws {Misuse} when there is no such formatter
 */
export async function loadFormatter(eslint: ESLint, name: string, cwd: string): Promise<ESLint.LoadedFormatter> {
  const isPath = /[\\/]/.test(name) && !name.startsWith("@");
  try {
    return await eslint.loadFormatter(isPath ? resolve(cwd, name) : name);
  } catch (error) {
    const { message } = error as Error;
    throw new Misuse(
      message.startsWith("There was a problem")
        ? `There is no formatter "${name}". Use one of ESLint's (stylish, json, html), an installed eslint-formatter-* package, or a path.`
        : message,
    );
  }
}
