import { mount, react } from "./support/react.mjs";
import { setUp, vue } from "./support/vue.mjs";

/** A bus that outlives whatever listens to it. */
const bus = `const listeners = new Set();
const bus = { on: (_, listener) => listeners.add(listener), off: (_, listener) => listeners.delete(listener) };
export const connect = () => Promise.resolve(bus);`;

const rooms = `import { reactive } from "vue";
export const rooms = reactive([]);
export const load = () => Promise.resolve();`;

const models = [new Map(), new Map()].map((listeners) => ({ on: (_, listener) => listeners.set(listener), off: (_, listener) => listeners.delete(listener) }));

/** A function of one component, to be watched. */
const fresh = (track) => {
  const own = {};
  return track(() => own);
};

const waited = () => new Promise((resolve) => setTimeout(resolve));

const changes = { ...react, modules: { ...react.modules, bus } };

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  "async-effect": {
    ...react,
    modules: { ...react.modules, bus },
    run: async ({ useMessages }, { track }) => {
      const show = fresh(track);
      await mountFor(() => useMessages(show));
    },
  },
  "after-await": { ...vue, modules: { ...vue.modules, bus }, run: ({ useMessages }, { track }) => setUp(() => useMessages(fresh(track))) },
  "late-watcher": { ...vue, modules: { ...vue.modules, rooms }, run: ({ useRooms }, { track }) => setUp(() => useRooms(fresh(track))) },
  "dropped-result": { ...vue, run: ({ useResize }, { track }) => setUp(() => useResize(fresh(track))) },
  each: {
    ...react,
    run: ({ useChanges }, { track }) => {
      const show = fresh(track);
      mount(() => useChanges(models, show));
    },
  },
  promise: { ...changes, run: unmountLater },
  forgotten: { ...changes, run: unmountLater },
  option: {
    ...vue,
    run(component, { track }) {
      const app = globalThis.Vue.createApp({ ...component.default, render: () => null }, { show: fresh(track) });
      app.mount(document.createElement("div"));
      app.unmount();
    },
  },
};

/** Mounts a component that uses a hook, and unmounts it when what the hook has begun is done. */
async function mountFor(hook) {
  const { React, ReactDOM } = globalThis;
  const root = ReactDOM.createRoot(document.createElement("div"));
  ReactDOM.flushSync(() => root.render(React.createElement(() => String(hook()))));
  await waited();
  try {
    ReactDOM.flushSync(() => root.unmount());
  } catch (error) {
    // What React 18 makes of a promise in place of a cleanup.
    if (!/is not a function/.test(error.message)) throw error;
  }
}

/** Unmounts a component when what its effect has begun is done. */
async function unmountLater({ useChanges }, { track }) {
  const show = fresh(track);
  await mountFor(() => useChanges(show));
}
