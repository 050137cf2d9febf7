/** Uses an example again and again and counts what survives. Runs in a Node process or a page, both with `gc` exposed. */

/** How often the count must come out the same before it stands. */
const STABLE = 4;
/** After so many collections without a stable count, something is wrong with the proof. */
const MOST_COLLECTIONS = 200;

/**
 * Runs a program under its proof.
 * @param {import("../../tests/proofs/proof.mjs").Proof} proof
 * @param {() => Promise<object>} load imports the program; called when its surroundings stand
 * @returns {Promise<{ survivors: number, tracked: number }>} both in objects, or in multiples of `proof.weighs` bytes
 * @throws what the example or the proof throws, and when the count never comes to rest
 */
export async function measure(proof, load) {
  const references = [];
  const track = (object) => {
    references.push(new WeakRef(object));
    return object;
  };
  Object.assign(globalThis, await proof.globals?.({ track }));
  const example = await load();
  const before = proof.weighs ? await memoryAtRest() : null;
  for (let index = 0; index < proof.times; index++) {
    await use(proof, example, { track, index });
    await turn();
  }
  if (proof.weighs) return { survivors: await stable(() => Math.round(growthSince(before) / proof.weighs)), tracked: proof.times };
  if (references.length === 0) throw new Error("The proof tracked nothing.");
  return { survivors: await stable(() => references.filter((reference) => reference.deref() !== undefined).length), tracked: references.length };
}

/** One use in a function of its own, so that nothing of it stays on the stack. */
async function use(proof, example, tools) {
  await proof.run(example, tools);
}

/** Collects until the count has been the same several times. No clock decides. */
async function stable(count) {
  let last = NaN;
  let same = 0;
  for (let collections = 0; collections < MOST_COLLECTIONS; collections++) {
    await collect();
    const current = count();
    same = current === last ? same + 1 : 1;
    last = current;
    if (same === STABLE) return current;
  }
  throw new Error(`The count never came to rest; at last it was ${last}.`);
}

async function collect() {
  await globalThis.gc({ type: "major", execution: "async" });
  await turn();
}

/** What the program holds before it starts; the rest of it is small beside what one use weighs. */
async function memoryAtRest() {
  for (let collections = 0; collections < 2 * STABLE; collections++) await collect();
  return process.memoryUsage();
}

/** As it was before a proof put another in its place. */
const { setTimeout } = globalThis;

/** Lets every task that is due run. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

/** By how many bytes the heap and the buffers grew, also those that no object owns, such as a blob's. */
function growthSince(before) {
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed - before.heapUsed + Math.max(external - before.external, arrayBuffers - before.arrayBuffers);
}
