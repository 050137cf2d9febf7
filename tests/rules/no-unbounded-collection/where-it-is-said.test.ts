import rule from "../../../rules/no-unbounded-collection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unbounded-collection", rule, {
  valid: [
    {
      name: "lists by a key that are emptied and stay: not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
const rooms = {};
export function join(name, id) {
  if (!rooms[name]) rooms[name] = [];
  rooms[name].push(id);
}
export function leave(name, id) {
  rooms[name].splice(rooms[name].indexOf(id), 1);
}`,
    },
    {
      name: "lists by a key that are deleted when they are empty",
      code: `
const rooms = {};
export function join(name, id) {
  if (!rooms[name]) rooms[name] = [];
  rooms[name].push(id);
}
export function leave(name, id) {
  rooms[name].splice(rooms[name].indexOf(id), 1);
  if (rooms[name].length === 0) delete rooms[name];
}`,
    },
    {
      name: "entries with something in them, out of which something is taken",
      code: `
const rooms = {};
app.get("/", (request) => {
  rooms[request.id] = { user: request.user, members: [request.user] };
});
export function leave(name) {
  rooms[name].members.pop();
}`,
    },
    {
      name: "a list of an instance alone, and one whose sibling is not pruned or is filled elsewhere",
      code: `
export class Table {
  rows = [];
  heights = [];
  widths = [];
  add(row) {
    this.rows.push(row);
    this.heights.push({ row });
  }
  resize(column) {
    this.widths.push({ column });
  }
  clear() {
    this.widths = [];
  }
}
export class Other {
  all = [];
  add(item) {
    this.all.push(item);
    all.push(item);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a list that several places fill, at its declaration",
      code: `
const visits = [];
app.get("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
});
app.post("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "visits", held: "`{ at: Date.now(), url: request.url }`" },
          line: 2,
          column: 7,
          endLine: 2,
          endColumn: 18,
        },
      ],
    },
    {
      name: "a static list that several places fill, at its declaration",
      code: `
class Log {
  static all = [];
  write(text) {
    Log.all.push({ text, at: Date.now() });
  }
  warn(text) {
    Log.all.push({ text, at: Date.now(), isWarning: true });
  }
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "Log.all", held: "`{ text, at: Date.now() }`" },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 19,
        },
      ],
    },
    {
      name: "a list of the global object that several places fill, at each of them",
      code: `
globalThis.visits = [];
app.get("/", (request) => {
  globalThis.visits.push({ at: Date.now(), url: request.url });
});
app.post("/", (request) => {
  globalThis.visits.push({ at: Date.now(), url: request.url });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "globalThis.visits", held: "`{ at: Date.now(), url: request.url }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 63,
        },
        {
          messageId: "growsWithoutBound",
          data: { holder: "globalThis.visits", held: "`{ at: Date.now(), url: request.url }`" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 63,
        },
      ],
    },
    {
      name: "lists by a key that are emptied and stay, at the first removal",
      code: `
const rooms = {};
export function join(name, id) {
  if (!rooms[name]) rooms[name] = [];
  rooms[name].push(id);
}
export function leave(name, id) {
  rooms[name].splice(rooms[name].indexOf(id), 1);
}`,
      errors: [
        {
          messageId: "emptyStays",
          data: { holder: "rooms", held: "`[]`" },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 49,
        },
      ],
    },
    {
      name: "Sets by a key that are emptied and stay",
      code: `
export class Rooms {
  rooms = new Map();
  join(name, id) {
    if (!this.rooms.has(name)) this.rooms.set(name, new Set());
    this.rooms.get(name).add(id);
  }
  leave(name, id) {
    this.rooms.get(name)?.delete(id);
  }
}`,
      errors: [
        {
          messageId: "emptyStays",
          data: { holder: "this.rooms", held: "`new Set()`" },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 25,
        },
      ],
    },
    {
      name: "a list of an instance, where a list that is filled with it is pruned",
      code: `
export class Table {
  rows = [];
  heights = [];
  add(row) {
    this.rows.push(row);
    this.heights.push({ row });
  }
  remove(index) {
    this.rows.splice(index, 1);
  }
}`,
      errors: [
        {
          messageId: "growsWithInstance",
          data: { holder: "this.heights", held: "`{ row }`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 31,
        },
      ],
    },
    {
      name: "a list of an instance, where a list that is filled with it is pruned, behind a cast",
      code: `
export class Table {
  rows = [];
  heights = [];
  add(row) {
    (this.rows as Row[]).push(row);
    this.heights.push({ row });
  }
  remove(index) {
    this.rows.splice(index, 1);
  }
}`,
      errors: [
        {
          messageId: "growsWithInstance",
          data: { holder: "this.heights", held: "`{ row }`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 31,
        },
      ],
    },
    {
      name: "a negative count",
      code: `
const jobs = [];
app.get("/", (request) => {
  jobs.push({ user: request.user });
});
export function end(index) {
  jobs.splice(index, -1);
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "jobs", held: "`{ user: request.user }`", why: "a negative count removes none" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 25,
        },
      ],
    },
    {
      name: "a negative count with a cast",
      code: `
const jobs = [];
app.get("/", (request) => {
  jobs.push({ user: request.user });
});
export function end(index) {
  jobs.splice(index, -1 as number);
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "jobs", held: "`{ user: request.user }`", why: "a negative count removes none" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 35,
        },
      ],
    },
  ],
});
