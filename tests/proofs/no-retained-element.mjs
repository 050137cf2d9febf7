/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  styles: {
    page: true,
    run({ addStyle, removeStyles }, { track }) {
      addStyle("p { color: red }");
      track(document.head.lastElementChild).remove();
      removeStyles?.();
    },
  },
  sizes: {
    page: true,
    run({ measure }, { track }) {
      const root = track(document.createElement("div"));
      root.append(document.createElement("main"));
      measure(root);
    },
  },
  tree: { page: true, run: ({ show }, { track, index }) => track(show(`dialog ${index}`)).remove() },
};
