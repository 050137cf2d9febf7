/** What is linted with what: every source, as it is, inside components, and damaged. */
import { componentsOf } from "./components.mjs";
import { mutated, truncated } from "./mutants.mjs";
import { parsersFor } from "./parsers.mjs";
import { random } from "./random.mjs";
import { cleanDocuments, cleanScripts, fixtures } from "./sources.mjs";

/** Mutants of a file this long say no more than those of a short one, and take long. */
const LONGEST_DAMAGED = 100_000;

/**
 * @param {{ every: number, mutants: number, seed: number }} amount one in how many files, damaged versions of each kind a file, seed of the damage
 * @returns {Generator<import("./linting.mjs").Job & { group: string }>} jobs; `group` is what they are counted under
 */
export function* jobs({ every, mutants, seed }) {
  const counts = new Map();
  for (const file of all()) {
    // One in so many of each kind, and the first of each.
    const kind = extension(file);
    const number = counts.get(kind) ?? 0;
    counts.set(kind, number + 1);
    if (number % every !== 0) continue;
    yield* read(file, "");
    if (!/\.[cm]?[jt]sx?$/.test(file.name) || file.code.length > LONGEST_DAMAGED) continue;
    const pick = random(seed + number);
    for (let round = 0; round < mutants; round++) {
      yield* read({ name: `${file.name} truncated ${round}${extension(file)}`, code: truncated(file.code, pick) }, ", damaged");
      const code = mutated(file.code, file.name, pick);
      if (code !== null) yield* read({ name: `${file.name} mutated ${round}${extension(file)}`, code }, ", damaged");
    }
  }
}

function* all() {
  for (const file of cleanScripts()) {
    yield file;
    yield* componentsOf(file);
  }
  yield* cleanDocuments();
  yield* fixtures();
}

function* read({ name, code }, suffix) {
  for (const parser of parsersFor(name)) yield { parser, name, code, group: parser + suffix };
}

function extension({ name }) {
  return name.slice(name.lastIndexOf("."));
}
