/** What is published: few files, which load in a fraction of the time that the many that TypeScript writes take. */
export default {
  input: { index: "dist/src/index.js", cli: "dist/src/cli/main.js", census: "dist/src/census/index.js" },
  external: /^[^./]/,
  platform: "node",
  output: { dir: "dist/bundle", chunkFileNames: "[name].js" },
};
