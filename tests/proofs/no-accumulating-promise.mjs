import { EventEmitter } from "node:events";

const connection = new AbortController();
const globals = () => ({ waitForClose: () => new Promise(() => {}) });

/** A socket that somebody closes. */
class Socket extends EventEmitter {
  destroy() {}
}

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  connection: {
    globals,
    run: ({ read }, { track }) => read(() => Promise.resolve(track({})), connection.signal),
  },
  sockets: {
    globals,
    run({ accept }, { track }) {
      const socket = track(new Socket());
      accept(socket);
      socket.emit("close");
    },
  },
  answers: {
    globals: () => ({ onAnswer: (listener) => Object.assign(globalThis, { answer: listener }) }),
    run({ ask }, { track, index }) {
      const asked = track(ask(index));
      globalThis.answer({ id: index, text: "yes" });
      return asked;
    },
  },
  signals: { run: ({ work }, { track }) => work(track({ run: () => Promise.resolve(), stop() {} })) },
  any: { globals, run: ({ fetchFrom }, { track }) => fetchFrom(answering(track({})), answering({})) },
  readers: {
    run({ next, wakeAll }, { track }) {
      next(track({}));
      wakeAll?.();
    },
  },
  loop: { globals, run: ({ pump }, { track }) => pump([{ run: () => Promise.resolve(track({})) }]) },
  own: { run: ({ fetchWithin }, { track }) => fetchWithin(answering(track({})), 1) },
  // What is handed on is listened to only by what it is handed to, and that is over at once.
  handed: { run: ({ load }, { track }) => load(track({ fetch: (signal) => Promise.resolve(signal.aborted) })) },
};

/** What answers at once. */
const answering = (answer) => ({ fetch: () => Promise.resolve(answer) });
