import rule from "../../../rules/no-unbounded-collection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unbounded-collection", rule, {
  valid: [
    {
      name: "a member of what a function replaces as a whole",
      code: `
let cache = { users: {} };
export function load(id, user) { cache.users[id] = user; }
export function reset() { cache = { users: {} }; }`,
    },
    {
      name: "a member of a static field that a method replaces as a whole",
      code: `
export class Cache {
  static all = { users: {} };
  static load(id, user) { Cache.all.users[id] = user; }
  static reset() { Cache.all = { users: {} }; }
}`,
    },
    {
      name: "a script that ends the program when it has done its work",
      code: `
import { run } from "./run.js";
const failed = [];
async function main() { for await (const user of users()) failed.push(user); }
try {
  await run(main);
  process.exit(0);
} catch (error) {
  process.exit(1);
}`,
    },
  ],
  invalid: [
    {
      name: "a member of what is made where it is missing, by an operator or behind a test",
      code: `
let cache = null;
export function load(id, user) {
  if (!cache) cache = { users: {} };
  cache.users[id] = user;
}
let other = null;
export function store(id, user) {
  other = other ?? { users: {} };
  other.users[id] = user;
}`,
      errors: [
        { messageId: "growsWithoutBound", data: { holder: "cache.users", held: "`user`" }, line: 5, column: 3, endLine: 5, endColumn: 25 },
        { messageId: "growsWithoutBound", data: { holder: "other.users", held: "`user`" }, line: 10, column: 3, endLine: 10, endColumn: 25 },
      ],
    },
    {
      name: "a member of what is made once, at the top of the file",
      code: `
let cache;
cache = { users: {} };
export function load(id, user) { cache.users[id] = user; }`,
      errors: [{ messageId: "growsWithoutBound", data: { holder: "cache.users", held: "`user`" }, line: 4, column: 34, endLine: 4, endColumn: 56 }],
    },
    {
      name: "a program that ends for an error alone, or on a condition",
      code: `
import { run } from "./run.js";
const failed = [];
export function main(users) { failed.push(users); }
if (!run) process.exit(1);
try {
  await run(main);
} catch (error) {
  process.exit(1);
}`,
      errors: [{ messageId: "growsWithoutBound", data: { holder: "failed", held: "`users`" }, line: 4, column: 31, endLine: 4, endColumn: 49 }],
    },
  ],
});
