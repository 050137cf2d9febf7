/**
 * A process that lints one program of shapes.mjs and prints what that took, as JSON.
 *   node measure.mjs SHAPE SIZE
 */
import * as tsParser from "@typescript-eslint/parser";
import { Linter } from "eslint";
import leaks from "../../dist/bundle/index.js";
import { SHAPES } from "./shapes.mjs";

const [, , name, wanted] = process.argv;
const shape = SHAPES[name];
const linter = new Linter();
/** Milliseconds of the processor: those of the clock count what else the machine does. */
const spent = { parse: 0, rules: 0 };
const parser = { ...tsParser, parseForESLint: timed("parse", tsParser.parseForESLint) };
const rules = Object.fromEntries(Object.entries(leaks.rules).map(([id, rule]) => [id, { ...rule, create: (context) => Object.fromEntries(Object.entries(rule.create(context)).map(([event, listener]) => [event, timed("rules", listener)])) }]));
const everything = { ...leaks.configs.strict, plugins: { leaks: { ...leaks, rules } }, files: ["**/*.*"], languageOptions: { parser } };
try {
  const { size, code } = parseable();
  const before = peak();
  spent.parse = 0;
  const messages = lint(code, everything);
  console.log(JSON.stringify({ size, reports: messages.length, ...spent, before, after: peak() }));
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

function lint(text, config) {
  return linter.verify(text, config, { filename: "file.js" });
}

function hostFails(text) {
  try {
    return lint(text, { ...everything, rules: {} }).find(({ fatal }) => fatal)?.message ?? null;
  } catch (error) {
    return error.message;
  }
}

/** The function, counted under what it does. */
function timed(what, fn) {
  return (...args) => {
    const from = process.cpuUsage();
    try {
      return fn(...args);
    } finally {
      const { user, system } = process.cpuUsage(from);
      spent[what] += (user + system) / 1000;
    }
  };
}
