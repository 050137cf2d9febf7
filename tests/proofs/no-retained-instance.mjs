/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  registry: { run: ({ Panel }, { track }) => track(new Panel()).destroy() },
  sizes: { run: ({ Shape }, { track }) => track(new Shape()).measure() },
  static: { run: ({ Panel }, { track }) => track(new Panel()).destroy() },
  wrapper: { run: ({ Panel }, { track }) => track(new Panel()).destroy() },
  key: { run: ({ View }, { track }) => track(new View({})).destroy() },
  weak: { run: ({ Panel }, { track, index }) => track(new Panel(`panel ${index}`)).destroy() },
};
