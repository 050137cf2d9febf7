import { EventEmitter } from "node:events";

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  connections: {
    globals: () => ({ server: new EventEmitter() }),
    run(_, { track, index }) {
      const socket = Object.assign(track(new EventEmitter()), { id: index });
      globalThis.server.emit("connection", socket);
      socket.emit("close");
    },
  },
  method: {
    run({ Server }, { track }) {
      const socket = track(new EventEmitter());
      new Server().accept(socket);
      socket.emit("close");
    },
  },
};
