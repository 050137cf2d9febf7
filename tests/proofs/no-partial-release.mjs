/** What the examples import. */
const modules = {
  "./monitor.js": `
    const running = new Set();
    export class Monitor {
      constructor(check) {
        running.add(check);
        this.dispose = () => running.delete(check);
      }
    }`,
  "./disposable.js": `
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
  "./emitter.js": `
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

const renderer = { modules, run: ({ Renderer }, { track }) => track(new Renderer(terminal)).dispose() };

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  fields: { modules, run: ({ Panel }, { track }) => track(new Panel()).destroy() },
  registrations: renderer,
  terminal: { modules, run: ({ Renderer }, { track }) => void track(new Renderer(new Terminal())).dispose() },
};
