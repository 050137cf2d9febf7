import { mount, react } from "./support/react.mjs";
import { setUp, vue } from "./support/vue.mjs";

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
  reopening: {
    globals: () => ({ WebSocket: Socket, setTimeout: soon, clearTimeout: clearImmediate }),
    run({ Feed }, { track }) {
      const feed = track(new Feed());
      feed.open();
      feed.destroy();
    },
  },
  again: { run: ({ Poll }, { track }) => track(new Poll()).destroy() },
  unref: { run: ({ Cache }, { track }) => track(new Cache()).destroy() },
  composable: { ...vue, run: ({ useNow }, { track }) => setUp(() => void useNow(named(track({})))) },
  branches: { ...react, run: ({ useTicks }, { track }) => mount(() => useTicks(true, named(track({})))) },
  idle: { page: true, run: ({ Index }, { track }) => track(new Index()).destroy() },
  finite: { globals: immediate, run: ({ Countdown }, { track }) => track(new Countdown()).start() },
  once: { globals: () => ({ setTimeout: soon }), run: ({ Notice }, { track }) => track(new Notice()).show() },
};

/** A function that knows an object. */
const named = (object) => () => object;

/** A timeout for which nobody has to wait. */
const soon = (callback) => setImmediate(callback);

/** The sockets that the network knows. */
const connected = new Set();

/** As a socket of the platform: it says in a later turn that it was closed. */
class Socket {
  constructor() {
    connected.add(this);
  }

  close() {
    connected.delete(this);
    setImmediate(() => this.onclose());
  }
}

/** Intervals that repeat as often as they may, for which nobody has to wait either. */
function immediate() {
  const running = new Map();
  let count = 0;
  const repeat = (id) => {
    if (!running.has(id)) return;
    running.get(id)();
    setImmediate(repeat, id);
  };
  return {
    setInterval(callback) {
      running.set(++count, callback);
      setImmediate(repeat, count);
      return count;
    },
    clearInterval: (id) => running.delete(id),
  };
}
