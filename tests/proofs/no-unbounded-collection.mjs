import { EventEmitter, once } from "node:events";

/** A server whose requests the proof makes up. */
function globals() {
  const handlers = [];
  const listen = (_, handler) => handlers.push(handler);
  return { app: { get: listen, post: listen, request: (request) => handlers.forEach((handle) => handle(request, { end() {} })) } };
}

/** A clock that the proof sets forward. */
function clock() {
  const sweeps = [];
  let now = 0;
  return {
    Date: { now: () => now },
    setInterval: (sweep) => sweeps.push(sweep),
    wait(time) {
      now += time;
      sweeps.forEach((sweep) => sweep());
    },
  };
}

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  requests: {
    times: 1500,
    keeps: 1000,
    globals,
    run: (_, { track }) => globalThis.app.request({ url: track(new URL("http://localhost/")) }),
  },
  jobs: { run: ({ start }, { track }) => track(start(() => {})) },
  ages: {
    globals: clock,
    run({ remember }, { track, index }) {
      remember(index, track({}));
      globalThis.wait(120_000);
    },
  },
  removals: {
    globals,
    run(_, { track, index }) {
      const request = Object.assign(new EventEmitter(), { id: `${index}`, user: track({}) });
      globalThis.app.request(request);
      request.emit("close");
    },
  },
  document: {
    globals: () => ({ ...globals(), document: {} }),
    run: (_, { track }) => globalThis.app.request({ url: track(new URL("http://localhost/")) }),
  },
  rooms: {
    run({ join, leave, rooms }, { track, index }) {
      const name = `room ${index}`;
      join(name, 1);
      track(rooms.get(name));
      leave(name, 1);
    },
  },
  server: { run: ask },
  copies: { keeps: 10, run: ({ visit }, { track }) => visit(track({ name: "Ada" })) },
  chain: { keeps: 1, run: ({ visit }, { track }) => visit(track({ name: "Ada" })) },
  static: { keeps: 10, run: ({ Tracker }, { track }) => new Tracker().visit(track({ name: "Ada" })) },
  finally: {
    run: ({ run }, { track }) =>
      run(track({ start: () => Promise.reject(new Error("It failed.")) })).catch((error) => {
        void error.stack;
      }),
  },
  weak: { run: ({ detailsOf }, { track }) => detailsOf(track({})) },
  oldest: { keeps: 10, run: ({ remember }, { track, index }) => remember(index, track({})) },
  names: { keeps: 1, run: ({ visit }, { track }) => visit(track({})) },
};

/** Asks a server once. */
async function ask({ server }, { track, index }) {
  const { get } = await import("node:http");
  if (index === 0) await new Promise((resolve) => server.listen(0, resolve));
  const asked = once(server, "request");
  const options = { agent: false, port: server.address().port };
  await new Promise((resolve, reject) => get(options, (answer) => answer.resume().on("end", resolve)).on("error", reject));
  const [request] = await asked;
  track(request);
}
