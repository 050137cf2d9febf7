/** What the examples import. */
const modules = {
  monitors: `
    const running = new Set();
    export class Monitor {
      constructor(check) {
        running.add(check);
        this.dispose = () => running.delete(check);
      }
    }`,
  disposables: `
    export class Disposable {
      #disposables = [];
      _register(disposable) {
        this.#disposables.push(disposable);
        return disposable;
      }
      dispose() {
        for (const disposable of this.#disposables) disposable.dispose();
      }
    }`,
  emitters: `
    export class Emitter {
      #listeners = new Set();
      onFire(listener) {
        this.#listeners.add(listener);
      }
      dispose() {
        this.#listeners.clear();
      }
    }`,
};

/** A terminal that outlives its renderers, until it is asked for the last that it has to say. */
class Terminal {
  #listeners = new Set();

  onResize = this.#listen;
  onScroll = this.#listen;

  onDispose(listener) {
    listener();
  }

  #listen(listener) {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  }
}

const terminal = new Terminal();

/** What a layer listens to, and outlives it. */
class Layers {
  #kept = new Set();

  listen(event, listener) {
    this.#kept.add({ event, listener });
  }

  unlisten(event, listener) {
    for (const one of this.#kept) if (one.event === event && one.listener === listener) this.#kept.delete(one);
  }
}

const map = new Layers();

const renderer = { modules, run: ({ Renderer }, { track }) => track(new Renderer(terminal)).dispose() };

/** What watches elements as long as the program runs. */
const watched = new Set();
const monitor = { monitor: (element) => watched.add(element), stopMonitoring: (element) => watched.delete(element) };

/** An event of a model that outlives what listens to it. */
function signal() {
  const slots = new Map();
  return {
    connect: (slot, receiver) => slots.set(receiver, slot),
    disconnect: (slot, receiver) => slots.delete(receiver),
  };
}

const model = { changed: signal(), renamed: signal() };

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  fields: { modules, run: ({ Panel }, { track }) => track(new Panel()).destroy() },
  registrations: renderer,
  pairs: { run: ({ Layer }, { track }) => track(new Layer(map)).destroy() },
  terminal: { modules, run: ({ Renderer }, { track }) => void track(new Renderer(new Terminal())).dispose() },
  monitor: { run: ({ Layer }, { track }) => new Layer(monitor, {}, track({})).destroy() },
  signals: { run: ({ Layer }, { track }) => track(new Layer(model)).dispose() },
};
