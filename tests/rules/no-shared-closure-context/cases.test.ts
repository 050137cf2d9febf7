import rule from "../../../rules/no-shared-closure-context.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-shared-closure-context", rule, {
  valid: [
    {
      name: "a block of its own",
      code: `
const kept = [];
export function load() {
  {
    const data = new Array(1e6);
    const use = () => data.length;
    use();
  }
  kept.push(() => 1);
}`,
    },
    {
      name: "let go of by hand",
      code: `
const kept = [];
export function load() {
  let data = new Array(1e6);
  const use = () => data.length;
  use();
  kept.push(() => 1);
  data = null;
}`,
    },
    {
      name: "something small",
      code: `
const kept = [];
export function load() {
  const data = new Array(10);
  const use = () => data.length;
  kept.push(() => 1);
  return use();
}`,
    },
    {
      name: "used by the function that is kept itself",
      code: `
const kept = [];
export function load() {
  const data = new Array(1e6);
  kept.push(() => data.length);
}`,
    },
    {
      name: "used by no other function",
      code: `
const kept = [];
export function load() {
  const data = new Array(1e6);
  kept.push(() => 1);
  return data.length;
}`,
    },
    {
      name: "a function that is taken out again",
      code: `
const kept = [];
export function load() {
  const data = new Array(1e6);
  const use = () => data.length;
  kept.push(() => 1);
  return use();
}
export function clear() {
  kept.length = 0;
}`,
    },
    {
      name: "a list of an instance",
      code: `
export class Loader {
  kept = new Map();
  load(id) {
    const data = new Array(1e6);
    const use = () => data.length;
    this.kept.set(id, () => 1);
    return use();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a sibling that uses a big list",
      code: `
const kept = [];
export function load() {
  const data = new Array(1e6);
  const use = () => data.length;
  kept.push(() => 1);
  return use();
}`,
      errors: [
        {
          messageId: "large",
          data: { holder: "kept", variable: "data" },
          line: 6,
          column: 13,
          endLine: 6,
          endColumn: 20,
        },
      ],
    },
    {
      name: "a sibling that uses a buffer",
      code: `
const kept = new Map();
export function load(id) {
  const data = Buffer.alloc(4096);
  function use() {
    return data.length;
  }
  kept.set(id, () => id);
  return use();
}`,
      errors: [
        {
          messageId: "large",
          data: { holder: "kept", variable: "data" },
          line: 8,
          column: 16,
          endLine: 8,
          endColumn: 24,
        },
      ],
    },
    {
      name: "a value that keeps the one before",
      code: `
let current = null;
export function replace() {
  const previous = current;
  const unused = () => previous;
  current = { run() {} };
}`,
      errors: [
        {
          messageId: "chain",
          data: { holder: "current", variable: "previous" },
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 23,
        },
      ],
    },
  ],
});
