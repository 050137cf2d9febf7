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
