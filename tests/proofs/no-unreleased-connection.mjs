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
  watcher: { run: ({ Settings }, { track }) => track(new Settings()).destroy() },
  channel: { run: ({ Session }, { track }) => track(new Session()).destroy() },
  datagrams: { run: ({ Beacon }, { track }) => afterStart(track(new Beacon())) },
  server: { run: ({ Preview }, { track }) => afterStart(track(new Preview())) },
  // As the package does: it lists its charts by their number, for what is called for all of them.
  chart: {
    modules: {
      "chart.js": `
        const instances = {};
        let count = 0;
        export class Chart {
          id = count++;
          constructor(canvas, options) {
            this.options = options;
            instances[this.id] = this;
          }
          destroy() {
            delete instances[this.id];
          }
        }`,
    },
    run: ({ Sales }, { track }) => track(new Sales({})).destroy(),
  },
  pool: {
    globals: () => ({ pool: { connect: () => Promise.resolve(new Client()) } }),
    modules: { "./pool.js": "export const { pool } = globalThis;" },
    async run({ Report }, { track }) {
      const report = new Report();
      await report.open();
      track(report.writer);
      report.destroy();
    },
  },
};

/** Ends something that is open from the next turn on. */
async function afterStart(owner) {
  await new Promise((resolve) => setImmediate(resolve));
  owner.destroy();
}

/** What a pool has given out and waits for. */
const lent = new Set();

class Client {
  constructor() {
    lent.add(this);
  }

  release() {
    lent.delete(this);
  }
}
