import { mount, react } from "./support/react.mjs";

/** Tracks the callbacks of the intervals of a page. */
const intervals = ({ track }) => ({
  setInterval: (callback, delay) => start(track(callback), delay),
});

const start = globalThis.setInterval.bind(globalThis);

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  instance: {
    run({ Clock }, { track }) {
      const clock = track(new Clock());
      clock.start();
      clock.destroy();
    },
  },
  forgotten: { run: ({ Feed }, { track }) => track(new Feed()).destroy() },
  effect: { ...react, globals: intervals, run: ({ useNow }) => mount(useNow) },
  loop: {
    page: true,
    run({ Animation }, { track }) {
      const animation = track(new Animation());
      animation.draw();
      animation.destroy();
    },
  },
  quiet: { run: ({ Cache }, { track }) => track(new Cache()).expire("key") },
};
