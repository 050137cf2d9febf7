/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  // A list of 1e6 pointers of 8 bytes.
  sibling: { weighs: 8e6, run: ({ load }) => load() },
  chain: {
    keeps: 1,
    run(example, { track }) {
      example.replace();
      track(example.current);
    },
  },
};
