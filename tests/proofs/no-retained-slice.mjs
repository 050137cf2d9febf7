const LENGTH = 2_000_000;

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  fields: {
    weighs: LENGTH,
    run: ({ read }, { index }) => read(`A name of its own: ${index},${" ".repeat(LENGTH)}`),
  },
};
