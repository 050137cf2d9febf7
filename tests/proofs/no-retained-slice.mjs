const LENGTH = 2_000_000;

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  fields: {
    weighs: LENGTH,
    run: ({ read }, { index }) => read(`A name of its own: ${index},${" ".repeat(LENGTH)}`),
  },
  matches: { weighs: LENGTH, run: ({ read }, { index }) => read(`<title>The title of the page ${index}</title>${" ".repeat(LENGTH)}`) },
  buffers: { weighs: LENGTH, run: ({ read }, { index }) => read(index, Buffer.alloc(LENGTH, index)) },
  keys: { weighs: LENGTH, run: ({ count }, { index }) => count(`The address of the sender, number ${index} of all${" ".repeat(LENGTH)}`) },
};
