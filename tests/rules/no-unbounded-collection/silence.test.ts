import rule from "../../../rules/no-unbounded-collection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unbounded-collection", rule, {
  valid: [
    {
      name: "positions of a buffer that a local counter goes through",
      code: `
class Batch {
  vertices = [];
  constructor(buffer) {
    this.vertices = buffer.items ?? [];
  }
  draw(quads) {
    const { vertices } = this;
    let at = quads.first;
    for (const quad of quads) vertices[at++] = quad.corner;
  }
}`,
    },
    {
      name: "positions reckoned from another",
      code: `
const slots = [];
export function keep(base, address) {
  slots[base * 3 + 2] = { address };
}`,
    },
    {
      name: "the counter of a loop",
      code: `
const rows = [];
export function multiply(a, b) {
  for (let i = 0; i < 3; i++) rows[i] = a.row(i).times(b);
}`,
    },
    {
      name: "a property of something that others made",
      code: `
class Animation {
  constructor(target) {
    this.target = target;
  }
  apply(path, value) {
    this.target[path] = value.clone();
  }
}`,
    },
    {
      name: "what an instance works out from the key that it was asked for",
      code: `
class Table {
  #columns = new Map();
  column(name) {
    let column = this.#columns.get(name);
    if (column === undefined) {
      column = createColumn(name);
      this.#columns.set(name, column);
    }
    return column;
  }
}`,
    },
    {
      name: "a pool whose length is counted down",
      code: `
const pool = [];
export function take() {
  const last = pool[pool.length - 1];
  pool.length--;
  return last;
}
export function give(buffer) {
  pool[pool.length] = { buffer };
}`,
    },
    {
      name: "what an instance has seen that the function which made it filled",
      code: `
class Visitor {
  found = [];
  #seen = new Set();
  visit(node) {
    if (this.#seen.has(node)) return;
    this.#seen.add(node);
    this.found.push(node.name);
    if (node.parent) this.visit(node.parent);
  }
}
export function namesAround(node) {
  const visitor = new Visitor();
  visitor.visit(node);
  return visitor;
}`,
    },
    {
      name: "the arguments of a call",
      code: `
export const buttons = function () {
  arguments[0].items = { button: arguments[0].items };
};`,
    },
    {
      name: "a bound on its size",
      code: `
const cache = new Map();
export function put(id) {
  if (cache.size >= 50) cache.delete(cache.keys().next().value);
  cache.set(id, { at: Date.now() });
}`,
    },
    {
      name: "a bound in a loop",
      code: `
const list = [];
export function put() {
  list.push({ at: Date.now() });
  while (list.length > MOST) list.shift();
}`,
    },
    {
      name: "a bound that only keeps from adding",
      code: `
const list = [];
export function put() {
  list.length < MOST && list.push({ at: Date.now() });
}`,
    },
    {
      name: "strings and numbers under constant keys",
      code: `
const counts = {};
export function count() {
  counts.total = counts.total + 1;
  counts["all"] = 1;
}`,
    },
    {
      name: "numbers",
      code: `
const counts = new Map();
export function count(name) {
  counts.set("total", counts.size + 1);
}`,
    },
    {
      name: "a list that is copied shorter",
      code: `
let list = [];
export function put() {
  list.push({ at: Date.now() });
}
export function drop(item) {
  list = list.filter((other) => other !== item);
}`,
    },
    {
      name: "entries that are cut down",
      code: `
const lists = {};
export function put(name) {
  lists[name].items.push({ at: Date.now() });
}
export function drop(name, item) {
  lists[name].items = lists[name].items.filter((other) => other !== item);
}`,
    },
    {
      name: "a list that is spliced through an alias",
      code: `
const list = [];
export function put() {
  list.push({ at: Date.now() });
}
export function flush() {
  const all = list;
  send(all.splice(0));
}`,
    },
    {
      name: "an instance that hands its Map out",
      code: `
export class Shell {
  types = new Map();
  open(id, type) {
    this.types.set(id, { type });
    share(this.types);
  }
}`,
    },
    {
      name: "an instance that empties it through another name",
      code: `
export class Shell {
  types = new Map();
  open(id, type) {
    this.types.set(id, { type });
  }
  static close(shell, id) {
    shell.types.delete(id);
  }
}`,
    },
    {
      name: "a constructor that fills its own Map",
      code: `
export class Shell {
  types = new Map();
  constructor(list) {
    for (const item of list) this.types.set(item.id, { item });
  }
}`,
    },
    {
      name: "a list of an instance",
      code: `
export class Builder {
  parts = [];
  add(part) {
    this.parts.push({ part });
  }
}`,
    },
    {
      name: "an imported Map",
      code: `
import { cache } from "./cache.js";
export function put(id) {
  cache.set(id, { id });
}`,
    },
    {
      name: "something that only looks like a Map",
      code: `
const params = new URLSearchParams();
export function put(id, value) {
  params.set(id, value);
}`,
    },
    {
      name: "code that runs once",
      code: `
const table = new Map();
for (const name of names) table.set(name, { name });
(function () {
  table.set(window.name, { name });
})();`,
    },
    {
      name: "a function that the module calls once",
      code: `
const table = new Map();
function fill() {
  for (const name of names) table.set(name, { name, at: Date.now() });
}
fill();`,
    },
    {
      name: "an element of an enumeration as the key",
      code: `
const views = new Map();
export function show() {
  views.set(View.Main, { at: Date.now() });
}`,
    },
    {
      name: "deleted through delete",
      code: `
const table = {};
export function put(id) {
  table[id] = { at: Date.now() };
}
export function drop(id) {
  delete table[id];
}`,
    },
    {
      name: "results of a function that waits for them",
      code: `
const outcomes = await runAll();
async function runAll() {
  const results = new Map(programs.map((program) => [program, new Map()]));
  const next = jobs.values();
  await Promise.all(Array.from({ length: 2 }, async () => {
    for (const job of next) results.get(job).set(job.name, await run(job).catch((error) => ({ error })));
  }));
  return results;
}`,
    },
    {
      name: "results that the file waits for",
      code: `
const results = [];
await each(jobs, async (job) => {
  await job.parts((part) => results.push({ part, at: Date.now() }));
});
console.log(results);`,
    },
    {
      name: "what the callback of Array.from puts in",
      code: `
const all = [];
Array.from(jobs, (job) => all.push({ job, at: Date.now() }));`,
    },
    {
      name: "parts of the page, appended to elements in a list",
      code: `
const nodes = [];
nodes.push(document.body);
export function show(index, text) {
  nodes[index].append({ text });
}`,
    },
    {
      name: "form data that is made anew, and headers that are deleted",
      code: `
let form = new FormData();
const headers = new Headers();
export function send(file) {
  form.append(file.name, file);
  headers.append("Authorization", file.token);
  post(form, headers);
  form = new FormData();
  headers.delete("Authorization");
}`,
    },
  ],
  invalid: [
    {
      name: "a look at whether it is empty is no bound",
      code: `
const list = [];
export function collect() {
  if (list.length === 0) start();
  list.push({ at: Date.now() });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "list", held: "`{ at: Date.now() }`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 32,
        },
      ],
    },
    {
      name: "a loop over it is no bound",
      code: `
const list = [];
export function collect() {
  for (let i = 0; i < list.length; i++) list[i].run();
  list.push({ at: Date.now() });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "list", held: "`{ at: Date.now() }`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 32,
        },
      ],
    },
    {
      name: "a splice that puts in is no removal",
      code: `
const list = [];
export function collect() {
  list.splice(0, 0, { at: Date.now() });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "list", held: "`{ at: Date.now() }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 40,
        },
      ],
    },
  ],
});
