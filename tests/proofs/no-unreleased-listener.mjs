import { mount, react } from "./support/react.mjs";

/** Tracks what listens to an event of the window. */
const listening = (event, track) => ({
  addEventListener(type, listener, options) {
    if (type === event) track(listener);
    EventTarget.prototype.addEventListener.call(window, type, listener, options);
  },
});

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  instance: { page: true, run: ({ Menu }, { track }) => track(new Menu()).destroy() },
  effect: { ...react, globals: ({ track }) => listening("resize", track), run: ({ useWidth }) => mount(useWidth) },
  rebinding: { page: true, run: openAndClose },
  signal: { page: true, run: openAndClose },
  element: { page: true, run: ({ Store }, { track }) => track(new Store()) },
  emitter: { run: ({ Store }, { track }) => track(new Store()) },
};

function openAndClose({ Menu }, { track }) {
  const menu = track(new Menu());
  menu.open();
  menu.close();
}
