/** What calls the example is what the stack captures. */
class Caller {
  call(load) {
    load("file");
  }
}

/** A parser that always fails. */
const globals = () => ({
  parse() {
    throw new Error("The file cannot be parsed.");
  },
});

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  files: {
    globals,
    run: ({ load }, { track }) => track(new Caller()).call(load),
  },
  jobs: {
    async run({ run, flush }, { track }) {
      const job = {
        async start() {
          throw new Error("The job failed.");
        },
      };
      await run(track(job));
      flush?.(() => {});
    },
  },
  answers: {
    globals: ({ track }) => ({ fetch: () => Promise.reject(track(new TypeError("fetch failed"))) }),
    run: ({ load }, { index }) => load(`http://localhost/${index}`).catch(() => {}),
  },
  texts: {
    weighs: 1e6,
    run: ({ read }, { index }) => read(`[1, oops${index}${"-".repeat(1e6)}`),
  },
  causes: {
    globals: () => ({ ...globals(), console: { error() {} } }),
    run: ({ load }, { track }) => track(new Caller()).call(load),
  },
  rejections: { run: ({ Job }, { track }) => track(new Job()).start() },
  messages: { run: ({ Job }, { track }) => track(new Job()).start() },
  copies: { run: ({ Job }, { track }) => track(new Job()).start() },
  own: { run: ({ Job }, { track }) => track(new Job()).start() },
};
