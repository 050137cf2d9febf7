const LENGTH = 2_000_000;

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  fields: {
    weighs: LENGTH,
    run: ({ read }, { index }) => read(`A name of its own: ${index},${" ".repeat(LENGTH)}`),
  },
  // `RegExp.lastMatch` is a part of the last text.
  matches: { weighs: LENGTH, keeps: 1, run: ({ read }, { index }) => read(`<title>The title of the page ${index}</title>${" ".repeat(LENGTH)}`) },
  buffers: { weighs: LENGTH, run: ({ read }, { index }) => read(index, Buffer.alloc(LENGTH, index)) },
  keys: { weighs: LENGTH, run: ({ count }, { index }) => count(`The address of the sender, number ${index} of all${" ".repeat(LENGTH)}`) },
};
