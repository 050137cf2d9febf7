/** How often an example is used unless its proof says otherwise. */
const TIMES = 40;

/**
 * The proofs of a module of tests/proofs, with their defaults filled in.
 * @param {{ default: Record<string, import("../../tests/proofs/proof.mjs").Proof> }} module
 * @returns {Record<string, Required<import("../../tests/proofs/proof.mjs").Proof>>} by the title of the examples
 */
export function proofsIn(module) {
  return Object.fromEntries(
    Object.entries(module.default).map(([title, proof]) => [title, { times: TIMES, leaks: proof.times ?? TIMES, keeps: 0, modules: {}, scripts: [], page: false, ...proof }]),
  );
}
