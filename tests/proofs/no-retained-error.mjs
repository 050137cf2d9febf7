/** What calls the example is what the stack captures. */
class Caller {
  call(load) {
    load("file");
  }
}

/** @type {Record<string, import("./proof.mjs").Proof>} */
export default {
  files: {
    globals: () => ({
      parse() {
        throw new Error("The file cannot be parsed.");
      },
    }),
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
};
