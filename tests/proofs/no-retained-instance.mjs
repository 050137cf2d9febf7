/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  registry: { run: ({ Panel }, { track }) => track(new Panel()).destroy() },
  sizes: { run: ({ Shape }, { track }) => track(new Shape()).measure() },
};
