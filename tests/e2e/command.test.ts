import { beforeAll, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { leak } from "../setup/leak.js";
import { Installation } from "./installation.js";

let installation: Installation;

beforeAll(() => {
  installation = new Installation();
  installation.write("menu.js", leak);
  installation.write("menu.ts", leak);
  return () => {
    installation.remove();
  };
}, 120_000);

it("brings ESLint along", () => {
  expect(installation.has("eslint")).toBe(true);
});

it("reports a leak and exits 1", () => {
  const { code, stdout, stderr } = installation.shell("npx --silent --no-install eslint-plugin-leaks menu.js");
  expect(stdout).toMatch(/^ {2}3:5 {2}error .* leaks\/no-unreleased-listener$/m);
  expect(stderr).toBe("");
  expect(code).toBe(1);
});

it("says what to install for TypeScript and exits 2", () => {
  const { code, stdout, stderr } = installation.shell("npx --silent --no-install eslint-plugin-leaks");
  expect(stderr).toMatch(
    /^eslint-plugin-leaks: Cannot parse TypeScript files \(such as .*menu\.ts\): run "npm install --save-dev @typescript-eslint\/parser"\.\n$/,
  );
  expect(stdout).toBe("");
  expect(code).toBe(2);
});

it("tells its version", () => {
  expect(installation.shell("npx --silent --no-install eslint-plugin-leaks --version")).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
});
