/**
 * A process that lints one program of shapes.mjs and prints what that took, as JSON.
 *   node measure.mjs SHAPE SIZE
 */
import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import leaks from "../../dist/src/index.js";
import { SHAPES } from "./shapes.mjs";

const [, , name, wanted] = process.argv;
const shape = SHAPES[name];
const linter = new Linter();
try {
  const { size, code } = parseable();
  const before = peak();
  const messages = lint(code, leaks.configs.strict.rules);
  const pass = linter.getTimes().passes.at(-1);
  const rules = Object.values(pass.rules).reduce((sum, { total }) => sum + total, 0);
  console.log(JSON.stringify({ size, reports: messages.length, parse: pass.parse.total, rules, before, after: peak() }));
} catch (error) {
  console.error(error.stack);
  process.exitCode = 1;
}

/** The program at a size that the host can do; one that nests is made shallower until it can, and then a quarter more, to be off the brink. */
function parseable() {
  let wish = Number(wanted);
  for (;;) {
    const text = shape.make(wish);
    const problem = hostFails(text);
    if (problem === null) break;
    if (!shape.deep || wish < 10) throw new Error(`${name} of ${wish} does not parse: ${problem}`);
    wish = Math.floor(wish * 0.75);
  }
  if (wish < Number(wanted)) wish = Math.floor(wish * 0.75);
  return { size: wish, code: shape.make(wish) };
}

/** Megabytes of memory at the highest so far. */
function peak() {
  return process.resourceUsage().maxRSS / 1024;
}

function lint(text, rules) {
  const config = { ...leaks.configs.strict, files: ["**/*.*"], rules, languageOptions: { parser: tsParser } };
  return linter.verifyAndFix(text, config, { filename: "file.js", stats: true, fix: false }).messages;
}

function hostFails(text) {
  try {
    return lint(text, {}).find(({ fatal }) => fatal)?.message ?? null;
  } catch (error) {
    return error.message;
  }
}
