import rule from "../../../rules/no-retained-slice.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-slice", rule, {
  valid: [
    {
      name: "a copy",
      code: `
const names = [];
export function read(line) {
  names.push(structuredClone(line.substring(0, 40)));
}`,
    },
    {
      name: "a list that is emptied",
      code: `
const names = [];
export function read(line) {
  names.push(line.substring(0, 40));
}
export function flush() {
  names.length = 0;
}`,
    },
    {
      name: "a slot",
      code: `
let name;
export function read(line) {
  name = line.substring(0, 40);
}`,
    },
    {
      name: "a list of the call",
      code: `
export function read(line) {
  const names = [];
  names.push(line.substring(0, 40));
  return names;
}`,
    },
    {
      name: "a slice of a list",
      code: `
const pages = [];
export function read(list) {
  pages.push(list.slice(0, 10));
}`,
    },
  ],
  invalid: [
    {
      name: "a part of a line",
      code: `
const names = [];
export function read(line) {
  names.push(line.split(",")[0]);
}`,
      errors: [
        {
          messageId: "keepsWhole",
          data: { holder: "names", cut: 'line.split(",")' },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 33,
        },
      ],
    },
    {
      name: "a substring",
      code: `
const names = new Set();
export function read(line) {
  const name = line.substring(0, 40);
  names.add(name);
}`,
      errors: [
        {
          messageId: "keepsWhole",
          data: { holder: "names", cut: "line.substring(0, 40)" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 18,
        },
      ],
    },
    {
      name: "a match",
      code: `
const found = {};
export function read(line, id) {
  found[id] = line.match(/a+/);
}`,
      errors: [
        {
          messageId: "keepsWhole",
          data: { holder: "found", cut: "line.match(/a+/)" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 31,
        },
      ],
    },
    {
      name: "a part of a buffer",
      code: `
const heads = [];
export function read(buffer) {
  heads.push({ head: buffer.subarray(0, 10) });
}`,
      errors: [
        {
          messageId: "keepsWhole",
          data: { holder: "heads", cut: "buffer.subarray(0, 10)" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 47,
        },
      ],
    },
    {
      name: "the key of a Map",
      code: `
const byName = new Map();
export function read(line) {
  byName.set(line.substring(0, 40), 1);
}`,
      errors: [
        {
          messageId: "keepsWhole",
          data: { holder: "byName", cut: "line.substring(0, 40)" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 39,
        },
      ],
    },
  ],
});
