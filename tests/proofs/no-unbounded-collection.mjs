/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  requests: {
    times: 1500,
    keeps: 1000,
    globals() {
      const handlers = [];
      const request = (url) => handlers.forEach((handle) => handle({ url }, { end() {} }));
      return { app: { get: (_, handler) => handlers.push(handler), request } };
    },
    run: (_, { track }) => globalThis.app.request(track(new URL("http://localhost/"))),
  },
  jobs: { run: ({ start }, { track }) => track(start(() => {})) },
};
