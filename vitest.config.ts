import { defineConfig } from "vitest/config";

/** What looks at the built or packed package. */
const PUBLISHED = ["tests/e2e/*.test.ts", "tests/proofs/*.test.ts", "tests/package/exports.test.ts", "tests/census/program/*.test.ts"];

export default defineConfig({
  test: {
    projects: [
      { test: { name: "source", include: ["tests/**/*.test.ts"], exclude: PUBLISHED, testTimeout: 20_000 } },
      { test: { name: "published", include: PUBLISHED, globalSetup: "tests/setup/build.ts", testTimeout: 60_000 } },
    ],
    coverage: {
      include: ["src/**", "rules/**"],
      thresholds: { lines: 99, functions: 99, statements: 99, branches: 96 },
    },
  },
});
