import { mount, react } from "./support/react.mjs";

/** Tracks the channels of a page. */
const channels = ({ track }) => ({
  BroadcastChannel: class extends BroadcastChannel {
    constructor(name) {
      super(name);
      track(this);
    }
  },
});

/** Workers that answer every message, whatever their script is called. */
const workers = () => ({
  Worker: class extends Worker {
    constructor() {
      super(URL.createObjectURL(new Blob(["onmessage = () => postMessage('printed')"])));
    }
  },
});

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  forgotten: { run: ({ Session }, { track }) => track(new Session()).destroy() },
  effect: { ...react, globals: channels, run: ({ useUnread }) => mount(useUnread) },
  worker: {
    page: true,
    globals: workers,
    run: ({ Report }, { track }) =>
      new Promise((resolve) => {
        const report = track(new Report());
        report.show = () => resolve();
        report.print([]);
      }),
  },
  handed: { run: ({ open }, { track }) => track(open("news")).close() },
};
