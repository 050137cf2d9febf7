import rule from "../../../rules/no-retained-closure.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-closure", rule, {
  valid: [
    {
      name: "deleted by the same key",
      code: `
const handlers = new Map();
server.on("connection", (socket) => {
  handlers.set(socket.id, () => socket.end());
  socket.on("close", () => handlers.delete(socket.id));
});`,
    },
    {
      name: "a returned remover",
      code: `
const hooks = new Set();
export function onExit(run) {
  const hook = () => run();
  hooks.add(hook);
  return () => hooks.delete(hook);
}`,
    },
    {
      name: "a remover of an entry of a Map",
      code: `
const lists = new Map();
export function on(name, run) {
  let list = lists.get(name);
  if (!list) {
    list = [];
    lists.set(name, list);
  }
  list.push(() => run());
  return () => {
    list.splice(list.indexOf(run), 1);
  };
}`,
    },
    {
      name: "captures nothing",
      code: `
const hooks = [];
server.on("connection", () => {
  hooks.push(() => 1);
});`,
    },
    {
      name: "captures only the module",
      code: `
const hooks = [];
let count = 0;
server.on("connection", () => {
  hooks.push(() => count++);
});`,
    },
    {
      name: "a WeakMap keyed by what it holds",
      code: `
const closers = new WeakMap();
server.on("connection", (socket) => {
  closers.set(socket, () => socket.end());
});`,
    },
    {
      name: "a queue that is drained",
      code: `
const queue = [];
export class Worker {
  post(job) {
    queue.push(() => job.run());
  }
  run() {
    while (queue.length > 0) queue.shift()();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a constant key, replaced each time",
      code: `
const handlers = {};
server.on("connection", (socket) => {
  handlers["last" + ""] = 1;
  handlers["last"] = 2;
  current.close = () => socket.end();
});
const current = {};`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "current.close", held: "`socket`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 37,
        },
      ],
    },
    {
      name: "one per key, made when first asked for",
      code: `
const cache = {};
export function observe(box) {
  if (!cache[box]) cache[box] = { run: () => box };
  return cache[box];
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "cache", held: "`box`" },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 51,
        },
      ],
    },
  ],
});
