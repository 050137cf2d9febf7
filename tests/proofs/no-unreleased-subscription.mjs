import { mount, react } from "./support/react.mjs";

/** What emits, and lives as long as the program. */
class Source {
  subscribers = new Set();
  /** What ends when this emits. */
  ended = new Set();

  subscribe(subscriber) {
    this.subscribers.add(subscriber);
    return { unsubscribe: () => this.subscribers.delete(subscriber) };
  }

  pipe(operator) {
    return operator(this);
  }

  next() {
    for (const subscription of this.ended) subscription.unsubscribe();
    this.ended.clear();
  }
}

const stock = new Source();
const cart = { items: new Source(), prices: new Source() };

const component = ({ CartComponent }, { track }) => track(new CartComponent(cart)).ngOnDestroy();

class Disposable {
  #ends = [];

  _register(disposable) {
    this.#ends.push(disposable);
    return disposable;
  }

  dispose() {
    for (const disposable of this.#ends.splice(0)) disposable.dispose();
  }
}

/** What is open in an editor. */
const model = { onDidChange: event(), onDidScroll: event() };

/** As the renderer of Angular listens to a target that it is given by its name. */
const renderer = {
  document: new EventTarget(),
  listen(target, type, listener) {
    this[target].addEventListener(type, listener);
    return () => this[target].removeEventListener(type, listener);
  },
};

class Subscription {
  #ends = [];

  add(subscription) {
    this.#ends.push(subscription);
  }

  unsubscribe() {
    for (const subscription of this.#ends.splice(0)) subscription.unsubscribe();
  }
}

function takeUntil(notifier) {
  return (source) => ({
    subscribe(subscriber) {
      const subscription = source.subscribe(subscriber);
      notifier.ended.add(subscription);
      return subscription;
    },
  });
}

const theme = ({ Theme }, { track }) => track(new Theme()).destroy();

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  dropped: { run: ({ Price }, { track }) => track(new Price(stock)).destroy() },
  forgotten: { run: component },
  bag: { globals: () => ({ Subscription }), run: component },
  operator: { globals: () => ({ Source }), modules: { rxjs: "const { Source } = globalThis; export { Source as Subject }; export const takeUntil = " + takeUntil.toString() }, run: component },
  effect: {
    ...react,
    modules: {
      ...react.modules,
      "./store.js": `
        const listeners = new Set();
        export const store = {
          count: 0,
          subscribe(listener) {
            listeners.add(globalThis.tracked(listener));
            return () => listeners.delete(listener);
          },
        };`,
    },
    globals: ({ track }) => ({ tracked: track }),
    run: ({ useCount }) => mount(useCount),
  },
  host: {
    globals: () => ({ edited: event() }),
    modules: { vscode: "export const window = { createStatusBarItem: () => ({ dispose() {} }) };\nexport const workspace = { onDidChangeConfiguration: globalThis.edited };" },
    run: ({ Outline }, { track }) => track(new Outline()).dispose(),
  },
  registered: {
    modules: { "./disposable.js": `export ${Disposable.toString()}` },
    run: ({ Lines }, { track }) => track(new Lines(model)).dispose(),
  },
  reaction: {
    globals: reading,
    modules: { mobx: "export const autorun = globalThis.react;", "./settings.js": 'export const settings = { get colour() { return globalThis.read("red"); } };' },
    run: theme,
  },
  signals: {
    globals: reading,
    modules: { "@preact/signals-core": "export const effect = globalThis.react;", "./settings.js": "export const settings = { get value() { return globalThis.read(1); } };" },
    run: theme,
  },
  renderer: {
    run({ PopoverComponent }, { track }) {
      const popover = track(new PopoverComponent(renderer));
      popover.ngOnInit();
      popover.ngOnDestroy();
    },
  },
  own: { globals: () => ({ Source }), modules: { rxjs: "const { Source } = globalThis; export { Source as Subject };" }, run: ({ SearchComponent }, { track }) => track(new SearchComponent()).ngOnDestroy() },
  list: { run: component },
};

/** An event of an editor: a function that takes a listener and returns what removes it. */
function event() {
  const listeners = new Set();
  return (listener) => {
    listeners.add(listener);
    return { dispose: () => listeners.delete(listener) };
  };
}

/** As what is observed keeps the reactions that have read it. */
function reading() {
  const readers = new Set();
  let running = null;
  return {
    read(value) {
      readers.add(running);
      return value;
    },
    react(reaction) {
      running = reaction;
      reaction();
      running = null;
      return () => readers.delete(reaction);
    },
  };
}
