import { parseArgs } from "node:util";
import { plugin } from "../plugin/plugin.js";
import { Misuse } from "./misuse.js";

export type Preset = keyof typeof plugin.configs;

export interface Options {
  readonly paths: readonly string[];
  readonly preset: Preset;
  readonly format: string;
  readonly help: boolean;
  readonly version: boolean;
}

const presets = Object.keys(plugin.configs) as Preset[];

/**
 * Reads the arguments of the command.
 * @param argv the arguments after the name of the command
 * @throws {Misuse} when an option or a preset is unknown, or a value is missing
 */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const preset = presets.find((name) => name === values.preset);
  if (preset === undefined) {
    throw new Misuse(`Unknown preset "${values.preset}". Use one of: ${presets.join(", ")}.`);
  }
  return { ...values, preset, paths: positionals.length > 0 ? positionals : ["."] };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        preset: { type: "string", default: "recommended" },
        format: { type: "string", default: "stylish" },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", short: "v", default: false },
      },
    });
  } catch (error) {
    // Node appends advice about positionals that does not fit paths.
    const problem = (error as Error).message.replace(/[.\n].*/s, "");
    throw new Misuse(`${problem}. Run with --help to see the options.`);
  }
}
