import { expect, it } from "vitest";
import { isFiniteScript } from "../../../src/lifetime/is-finite-script.js";
import { analyse } from "../../support/analyse.js";

it("is a script that ends the program when its work is done", () => {
  expect(isFiniteScript(analyse("await main(); process.exit(0);"))).toBe(true);
  expect(isFiniteScript(analyse('import process from "node:process"; try { await main(); } finally { process.exit(); }'))).toBe(true);
});
it("is none where an error, a condition or a function decides, or something else exits", () => {
  expect(isFiniteScript(analyse("try { await main(); } catch { process.exit(1); }"))).toBe(false);
  expect(isFiniteScript(analyse("if (!name) process.exit(1); main();"))).toBe(false);
  expect(isFiniteScript(analyse("main().catch(() => process.exit(1));"))).toBe(false);
  expect(isFiniteScript(analyse("shell.exit();"))).toBe(false);
});
