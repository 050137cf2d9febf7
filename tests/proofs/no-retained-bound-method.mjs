/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  hooks: { run: ({ Panel }, { track }) => track(new Panel()).close() },
};
