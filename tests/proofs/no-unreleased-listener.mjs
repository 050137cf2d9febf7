import { mount, react } from "./support/react.mjs";
import { setUp, vue } from "./support/vue.mjs";

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
  wrapper: { globals: () => ({ window: new EventTarget(), $ }), run: ({ Menu }, { track }) => track(new Menu()).destroy() },
  bus: { modules: { "./bus.js": `${emitter.toString()}\nexport const bus = emitter();` }, run: (component, { track }) => useOptions(component.default, track) },
  connection: { run: ask },
  switch: { ...vue, run: ({ useEscape }, { track }) => setUp(() => useEscape(globalThis.Vue.ref(true), named(track({})))) },
  branches: { ...react, run: ({ useEscape }, { track }) => mount(() => useEscape(true, named(track({})))) },
  // What Electron gives out to the code of an application is an emitter like any other.
  host: { modules: { electron: 'import { EventEmitter } from "node:events";\nexport const ipcMain = new EventEmitter().setMaxListeners(0);' }, run: ({ Preferences }, { track }) => track(new Preferences()).destroy() },
  abort: { run: ({ load }, { track }) => load(connection.signal, Object.assign(Promise.resolve(), { cancel: named(track({})) })) },
  media: { page: true, run: openAndClose },
  alternatives: {
    page: true,
    run({ Dialog }, { track }) {
      track(new Dialog()).open();
      document.dispatchEvent(new Event("keydown"));
    },
  },
  // The events of an extension are lists of functions.
  extension: { globals: () => ({ chrome: { runtime: { onMessage: new Listeners() } } }), run: ({ Panel }, { track }) => track(new Panel()).destroy() },
  file: { run: ({ Settings }, { track }) => track(new Settings()).destroy() },
  toggle: {
    page: true,
    run({ Menu }, { track }) {
      const menu = track(new Menu());
      menu.componentDidMount();
      menu.componentWillUnmount();
    },
  },
  ends: { page: true, run: ({ Menu }, { track }) => track(new Menu()).destroy() },
  drag: {
    page: true,
    run({ Slider }, { track }) {
      track(new Slider()).onDown();
      document.dispatchEvent(new Event("pointermove"));
      document.dispatchEvent(new Event("pointerup"));
    },
  },
  aborted: { ...react, run: ({ useResize }, { track }) => mount(() => void useResize(named(track({})))) },
  object: { page: true, run: ({ Menu }, { track }) => track(new Menu()).destroy() },
};

/** Something that nobody aborts while the program runs. */
const connection = new AbortController();

/** A function that knows an object. */
const named = (object) => () => object;

function openAndClose({ Menu }, { track }) {
  const menu = track(new Menu());
  menu.open();
  menu.close();
}

class Listeners {
  #all = new Set();

  addListener(listener) {
    this.#all.add(listener);
  }

  removeListener(listener) {
    this.#all.delete(listener);
  }
}

/** As jQuery wraps a target: it lists what listens by its namespace, and takes off what it is given that of. */
function $(target) {
  return {
    on(name, listener) {
      const [type, namespace] = name.split(".");
      wrapped.push({ target, type, namespace, listener });
      target.addEventListener(type, listener);
    },
    off(name) {
      const [, namespace] = name.split(".");
      for (const each of wrapped.filter((other) => other.target === target && other.namespace === namespace)) {
        wrapped.splice(wrapped.indexOf(each), 1);
        target.removeEventListener(each.type, each.listener);
      }
    },
  };
}

const wrapped = [];

/** As a Vue 2 instance emits. */
function emitter() {
  const listeners = new Map();
  return {
    $on: (event, listener) => listeners.set(event, [...(listeners.get(event) ?? []), listener]),
    $off: (event, listener) => listeners.set(event, listeners.get(event).filter((other) => other !== listener)),
  };
}

/** As Vue 2 makes an instance of options, with its methods bound to it, and destroys it. */
function useOptions({ created, beforeDestroy, methods }, track) {
  const instance = track({});
  for (const [name, method] of Object.entries(methods)) instance[name] = method.bind(instance);
  created.call(instance);
  beforeDestroy?.call(instance);
}

/** Asks a server once, by the connection that stays open. */
async function ask({ server }, { track, index }) {
  const [{ once }, { Agent, get }] = await Promise.all([import("node:events"), import("node:http")]);
  if (index === 0) {
    globalThis.agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await new Promise((resolve) => server.listen(0, resolve));
  }
  const asked = once(server, "request");
  const options = { agent: globalThis.agent, port: server.address().port };
  await new Promise((resolve, reject) => get(options, (answer) => answer.resume().on("end", resolve)).on("error", reject));
  const [, response] = await asked;
  track(response);
}
