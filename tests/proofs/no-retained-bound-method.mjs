/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  hooks: { run: ({ Panel }, { track }) => track(new Panel()).close() },
  views: {
    run({ View }, { track }) {
      const view = track(new View());
      view.start();
      view.stop();
    },
  },
  argument: { run: ({ Panel }, { track }) => track(new Panel("left")).close() },
  arrow: { run: ({ Panel }, { track }) => track(new Panel()) },
  own: { run: ({ Panel }, { track }) => track(new Panel()) },
};
