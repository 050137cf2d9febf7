import rule from "../../../rules/no-unbounded-collection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unbounded-collection", rule, {
  valid: [
    {
      name: "a list that a literal does not have",
      code: `
const state = { open: true };
export function put() {
  state.items.push({ at: Date.now() });
}`,
    },
    {
      name: "a variable that begins as something else",
      code: `
let visits = names;
let count = 1;
app.get("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
  count.push({ at: Date.now() });
});`,
    },
    {
      name: "an entry that is deleted through an alias of the object",
      code: `
const table = {};
app.get("/", (request) => {
  const all = table;
  all[request.id] = { user: request.user };
  delete all[request.id];
});`,
    },
    {
      name: "an entry that is made empty",
      code: `
const lists = {};
app.get("/", (request) => {
  lists[request.id].items.push({ user: request.user });
});
export function clear(id) {
  lists[id].items = [];
}`,
    },
    {
      name: "a list that is deleted whole",
      code: `
const state = { visits: [] };
app.get("/", (request) => {
  state.visits.push({ at: Date.now(), url: request.url });
});
export function clear() {
  delete state.visits;
}`,
    },
    {
      name: "a state that is copied with a constant key",
      code: `
let state = {};
app.get("/", (request) => {
  state = { ...state, user: { name: request.user } };
});`,
    },
    {
      name: "a value that a conditional or a call makes",
      code: `
let last;
app.get("/", (request) => {
  last = request.ok ? 1 : 2;
  last = request.count + 1;
});`,
    },
  ],
  invalid: [
    {
      name: "a position past the end of a list",
      code: `
const list = [];
export function put(i) {
  list[list.length + i] = { at: i };
}`,
      errors: [{ messageId: "growsWithoutBound", data: { holder: "list", held: "`{ at: i }`" }, line: 4, column: 3, endLine: 4, endColumn: 36 }],
    },
    {
      name: "a key reckoned with numbers",
      code: `
const cache = {};
export function put(a, b) {
  cache[(a << 16) | b] = { a };
}`,
      errors: [{ messageId: "growsWithoutBound", data: { holder: "cache", held: "`{ a }`" }, line: 4, column: 3, endLine: 4, endColumn: 31 }],
    },
    {
      name: "an object without a prototype",
      code: `
const sessions = Object.create(null);
app.get("/", (request) => {
  sessions[request.id] = { user: request.user };
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "sessions", held: "`{ user: request.user }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 48,
        },
      ],
    },
    {
      name: "a list that begins as undefined or null",
      code: `
let visits = undefined;
let other = null;
other = [];
app.get("/", (request) => {
  visits ??= [];
  visits.push({ at: Date.now(), url: request.url });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "visits", held: "`{ at: Date.now(), url: request.url }`" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a list that is put into another object",
      code: `
const a = [];
const b = [];
const c = [];
app.get("/", (request) => {
  a.push({ at: Date.now(), url: request.url });
  b.push({ at: Date.now(), url: request.url });
  c.push({ at: Date.now(), url: request.url });
});
module.exports = { a, all: [b] };
app.locals.visits = c;`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "a", held: "`{ at: Date.now(), url: request.url }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 47,
        },
        {
          messageId: "growsWithoutBound",
          data: { holder: "b", held: "`{ at: Date.now(), url: request.url }`" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 47,
        },
        {
          messageId: "growsWithoutBound",
          data: { holder: "c", held: "`{ at: Date.now(), url: request.url }`" },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 47,
        },
      ],
    },
    {
      name: "a list that is looked at",
      code: `
const visits = [];
app.get("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
});
export function show() {
  console.log(visits);
  return [...visits, Array.from(visits), JSON.stringify(visits)];
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "visits", held: "`{ at: Date.now(), url: request.url }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a size that is looked at in an expression",
      code: `
const visits = [];
app.get("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
  report(visits.length > 100);
  return visits.length;
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "visits", held: "`{ at: Date.now(), url: request.url }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a Map that is copied with one more",
      code: `
let sessions = {};
app.get("/", (request) => {
  sessions = { ...sessions, [request.id]: { user: request.user } };
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "sessions", held: "`{ user: request.user }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 67,
        },
      ],
    },
    {
      name: "a Map made from itself with one more",
      code: `
let visits = [];
app.get("/", (request) => {
  visits = new Chain(visits, { user: request.user });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "visits", held: "`new Chain(visits, { user: request.user })`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: "a list under a name that a class holds",
      code: `
class Log {
  static get lines() {
    return Log.all;
  }
  static all = [];
  write(text) {
    Log.all.push({ text, at: Date.now() });
  }
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "Log.all", held: "`{ text, at: Date.now() }`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 43,
        },
      ],
    },
    {
      name: "a list of what the caller passed, in a list",
      code: `
const entries = [];
export function remember(id, run) {
  entries.push([id, run]);
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "entries", held: "`[id, run]`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "a Map of a constructor's own making",
      code: `
const keys = [];
export class Key {
  constructor(name) {
    keys.push({ name, at: Date.now() });
  }
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "keys", held: "`{ name, at: Date.now() }`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
    {
      name: "a list that two helpers share",
      code: `
const a = [];
const b = [];
function add(list, text) {
  list.push({ text, at: Date.now() });
}
function log(text) {
  a.push({ text, at: Date.now() });
}
app.get("/", (request) => {
  add(a, request.url);
  add(b, request.url);
  log(request.url);
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "a", held: "`{ text, at: Date.now() }`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 38,
        },
        {
          messageId: "growsWithoutBound",
          data: { holder: "b", held: "`{ text, at: Date.now() }`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 38,
        },
        {
          messageId: "growsWithoutBound",
          data: { holder: "a", held: "`{ text, at: Date.now() }`" },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 35,
        },
      ],
    },
    {
      name: "a helper that is told its list, of which only one is filled again and again",
      code: `
const a = [];
const b = [];
function log(list, text) {
  list.push({ text, at: Date.now() });
}
log(a, "started");
app.get("/", (request) => {
  const c = [];
  log(b, request.url);
  log(c, request.url);
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "b", held: "`{ text, at: Date.now() }`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 38,
        },
      ],
    },
    {
      name: "parameters of an address",
      code: `
const query = new URLSearchParams();
app.get("/", (request) => {
  query.append(request.id, request.url);
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "query", held: "`request.url`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 40,
        },
      ],
    },
    {
      name: "headers, under one name",
      code: `
const headers = new Headers();
export function send(token) {
  headers.append("Authorization", token);
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "headers", held: "`token`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: "form data",
      code: `
const form = new FormData();
export function add(file) {
  form.append(file.name, file);
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "form", held: "`file`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 31,
        },
      ],
    },
    {
      name: "what is gathered in a function that waits, by code that stays",
      code: `
const seen = await watch();
async function watch() {
  const found = [];
  await start(() => {
    app.get("/", (request) => found.push({ url: request.url, at: Date.now() }));
  });
  return found;
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "found", held: "`{ url: request.url, at: Date.now() }`" },
          line: 6,
          column: 31,
          endLine: 6,
          endColumn: 79,
        },
      ],
    },
    {
      name: "what is filled by a call that is waited for, and not looked at",
      code: `
const seen = [];
await client.consume("visits", (message) => seen.push({ message, at: Date.now() }));`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "seen", held: "`{ message, at: Date.now() }`" },
          line: 3,
          column: 45,
          endLine: 3,
          endColumn: 83,
        },
      ],
    },
  ],
});
