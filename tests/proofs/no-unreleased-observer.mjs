import { mount, react } from "./support/react.mjs";

/** Tracks the callbacks of observers of changes. */
function observing(track) {
  const { MutationObserver } = globalThis;
  return {
    MutationObserver: class extends MutationObserver {
      constructor(callback) {
        super(track(callback));
      }
    },
  };
}

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  body: { page: true, run: ({ Toolbar }, { track }) => track(new Toolbar()).destroy() },
  performance: { run: ({ Report }, { track }) => track(new Report()).destroy() },
  effect: { ...react, globals: ({ track }) => observing(track), run: ({ useTheme }) => mount(useTheme) },
  element: { page: true, run: ({ Toolbar }, { track }) => track(new Toolbar()) },
  given: { page: true, run: ({ Sticky }, { track }) => track(new Sticky(document.body)).destroy() },
  reports: { page: true, run: ({ Log }, { track }) => track(new Log()).destroy() },
  beside: { page: true, run: ({ Tooltip }, { track }) => track(new Tooltip()).destroy() },
};
