import fc from "fast-check";

/**
 * A seeded source of whole numbers.
 * @param {number} seed a 32-bit integer; the same seed gives the same numbers
 * @returns {(below: number) => number} a function that picks from 0 up to, not including, `below`
 */
export function random(seed) {
  const [numbers] = fc.sample(fc.infiniteStream(fc.noBias(fc.nat())), { seed, numRuns: 1 });
  return (below) => numbers.next().value % below;
}
