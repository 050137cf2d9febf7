import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.mjs";

const OPTIONS = {
  preset: { type: "string", multiple: true, default: [] },
  compare: { type: "string", multiple: true, default: [] },
  category: { type: "string", multiple: true, default: [] },
  rule: { type: "string", multiple: true, default: [] },
  list: { type: "boolean", default: false },
  pairs: { type: "string" },
  manifest: { type: "string" },
  check: { type: "boolean", default: false },
  write: { type: "boolean", default: false },
};

/**
 * What the command line asks for.
 * @param {string[]} args the arguments after the name of the script
 * @param {{ presets: string[], peers: string[] }} known names of presets, and of plugins to compare with
 * @returns {{ presets: string[], peers: string[], categories: string[], rules: string[], list: boolean, pairs?: string, manifest?: string, check: boolean, write: boolean }}
 *   all presets unless some are named; all plugins with `--write`, because the page shows them all
 * @throws {UsageError} for a flag, preset or plugin that is not known, and for flags that do not go together
 */
export function readOptions(args, known) {
  const values = parse(args);
  for (const name of values.preset) mustBeKnown("preset", name, known.presets);
  for (const name of values.compare) mustBeKnown("plugin", name, known.peers);
  if ((values.pairs === undefined) !== (values.manifest === undefined)) throw new UsageError("--pairs DIR and --manifest FILE go together.");
  if (values.check && values.pairs !== undefined) throw new UsageError("--check is about the published packages: leave out --pairs and --manifest.");
  if (values.check || values.write)
    for (const flag of ["preset", "category", "rule"])
      if (values[flag].length > 0) throw new UsageError(`--check and --write measure everything: leave out --${flag}.`);
  return {
    presets: values.preset.length > 0 ? values.preset : known.presets,
    peers: values.write ? known.peers : values.compare,
    categories: values.category,
    rules: values.rule,
    list: values.list,
    pairs: values.pairs,
    manifest: values.manifest,
    check: values.check,
    write: values.write,
  };
}

function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    const [sentence] = error.message.split(". ");
    throw new UsageError(`${sentence.replace(/\.$/, "")}. Known are ${Object.keys(OPTIONS).map((name) => `--${name}`).join(", ")}.`, { cause: error });
  }
}

function mustBeKnown(what, name, known) {
  if (!known.includes(name)) throw new UsageError(`Unknown ${what} "${name}". Known are ${known.join(", ")}.`);
}
