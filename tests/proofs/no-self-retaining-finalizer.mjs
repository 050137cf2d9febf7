/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  files: {
    globals: () => ({ release() {} }),
    run: ({ File }, { track, index }) => track(new File(index)),
  },
};
