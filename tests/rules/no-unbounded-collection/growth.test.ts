import rule from "../../../rules/no-unbounded-collection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unbounded-collection", rule, {
  valid: [
    {
      name: "keys that a table of the file lists, or else the function throws",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { dynamic } from "./dynamic.js";
const loaders = { clock: { load: () => import("./clock") }, notes: { load: () => import("./notes") } };
const loaded = new Map();
export const load = (kind) => {
  const known = loaded.get(kind);
  if (known) return known;
  const made = dynamic(loaders[kind].load, { loading: () => null });
  loaded.set(kind, made);
  return made;
};
document.addEventListener("click", ({ kind, page }) => {
  loaders[kind].load();
  loaded.set(kind, { page });
});`,
    },
    {
      name: "what a function puts in that by its name runs once",
      settings: { leaks: { certainty: "likely" } },
      code: `
const frequencies = [60, 170, 310];
export const equaliser = {
  bands: [],
  init(context, config) {
    frequencies.forEach((frequency, at) => {
      const node = context.createFilter();
      this.bands.push({ node, label: String(frequency), gain: config.gains[at] });
    });
  },
};`,
    },
    {
      name: "of the steps of a script, which are over when it returns",
      code: `
const build = async (names) => {
  const output = [];
  for (const name of names) {
    const lines = [];
    const flush = () => output.push({ name, lines });
    lines.push(await read(name));
    flush();
  }
  return output.join();
};
const run = async () => {
  console.log(await build(["app", "server"]));
};
run();`,
    },
    {
      name: "by keys of which their type has but a few",
      code: `
type Topic = "commit" | "draft" | "file";
enum Level {
  Low,
  High,
}
type Events = { opened: Date; closed: Date };
const counts = new Map();
const last = new Map();
const levels = new Map();
export function invalidate(topic: Topic) {
  counts.set(topic, { topic, at: Date.now() });
}
export class Bus {
  fire<Name extends keyof Events>(name: Name, data: Events[Name]) {
    last.set(name, { data, at: Date.now() });
  }
  rate(level: Level, source) {
    levels.set(level, { source, at: Date.now() });
  }
}`,
    },
    {
      name: "plain values by keys whose type is plain",
      settings: { leaks: { certainty: "likely" } },
      code: `
type Name = string;
const counts = new Map();
export function count(name: Name) {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}`,
    },
    {
      name: "a text of each request, which may be one of a few",
      settings: { leaks: { certainty: "likely" } },
      code: `
import express from "express";
const app = express();
const seen = [];
app.get("/", (request, response) => {
  seen.push(request.path);
  response.end();
});`,
    },
    {
      name: "responses that are taken out when they end",
      code: `
const open = new Set();
export function handle(req, res) {
  open.add(res);
  res.on("close", () => open.delete(res));
}`,
    },
    {
      name: "what a function whose capital name says so registers",
      settings: { leaks: { certainty: "likely" } },
      code: `
const plugins = {};
export function RegisterPlugin(plugin) {
  plugins[plugin.id] = { plugin, isBinary: Boolean(plugin.data) };
}`,
    },
    {
      name: "a cache that is asked before it is filled",
      settings: { leaks: { certainty: "likely" } },
      code: `
const pages = {};
export function visit(request) {
  if (pages[request.url]) return pages[request.url];
  pages[request.url] = { body: request.body, at: Date.now() };
  return pages[request.url];
}`,
    },
    {
      name: 'a list that a request adds to: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
const visits = [];
app.get("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
});`,
    },
    {
      name: 'a cache that is looked up first: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const cache = new Map();
export function parse(text) {
  if (cache.has(text)) return cache.get(text);
  const tree = { text, nodes: read(text) };
  cache.set(text, tree);
  return tree;
}`,
    },
  ],
  invalid: [
    {
      name: "the requests of a server",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { createServer } from "node:http";
const seen = [];
createServer((req, res) => {
  seen.push(req);
  res.end();
}).listen(8080);`,
      errors: [{ messageId: "growsWithoutBound", data: { holder: "seen", held: "`req`" }, line: 5, column: 3, endLine: 5, endColumn: 17 }],
    },
    {
      name: "what a server hands over with each request",
      settings: { leaks: { certainty: "likely" } },
      code: `
const visitors = {};
export function visit(req, res) {
  visitors[req.ip] = { req };
}`,
      errors: [{ messageId: "growsWithoutBound", data: { holder: "visitors", held: "`req`" }, line: 4, column: 3, endLine: 4, endColumn: 29 }],
    },
    {
      name: "what is read again only after it is put in",
      settings: { leaks: { certainty: "likely" } },
      code: `
const pages = {};
export function visit(request) {
  pages[request.url] = { body: request.body, at: Date.now() };
  return pages[request.url];
}`,
      errors: [{ messageId: "growsWithoutBound", data: { holder: "pages", held: "`{ body: request.body, at: Date.now() }`" }, line: 4, column: 3, endLine: 4, endColumn: 62 }],
    },
    {
      name: "what an instance has seen that its maker hands on",
      code: `
class Visitor {
  #seen = new Set();
  visit(node) {
    this.#seen.add(node);
  }
}
export function watch(tree) {
  const visitor = new Visitor();
  visitor.visit(tree.root);
  tree.use(visitor);
}`,
      errors: [
        {
          messageId: "growsWithInstance",
          data: {
            holder: "this.#seen",
            held: "`node`",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 25,
        },
      ],
    },
    {
      name: "what an instance has seen on events that its maker passes it",
      code: `
class Visitor {
  #seen = new Set();
  visit(node) {
    this.#seen.add(node);
  }
}
export function watch(tree) {
  const visitor = new Visitor();
  visitor.visit(tree.root);
  tree.changed.connect((node) => visitor.visit(node));
}`,
      errors: [
        {
          messageId: "growsWithInstance",
          data: {
            holder: "this.#seen",
            held: "`node`",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 25,
        },
      ],
    },
    {
      name: "a list that a request adds to",
      code: `
const visits = [];
app.get("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
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
      name: 'a list that a request adds to: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const visits = [];
app.get("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
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
      name: "a Map keyed by an object that is made here",
      code: `
const jobs = new Map();
export function start() {
  const job = { at: Date.now() };
  jobs.set(job, 1);
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "jobs", held: "`job`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 19,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakMap" },
              output: `
const jobs = new WeakMap();
export function start() {
  const job = { at: Date.now() };
  jobs.set(job, 1);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a Map whose values know more than their keys",
      code: `
const sessions = {};
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
      name: "a Map with a Map keyed by a typed object",
      code: `
const sizes = new Map();
export function measure(shape: Shape) {
  sizes.set(shape, { width: shape.width });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "sizes", held: "`{ width: shape.width }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 43,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakMap" },
              output: `
const sizes = new WeakMap();
export function measure(shape: Shape) {
  sizes.set(shape, { width: shape.width });
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a static list",
      code: `
class Trace {
  static all = [];
  run(name) {
    Trace.all.push({ name, at: Date.now() });
  }
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "Trace.all", held: "`{ name, at: Date.now() }`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a list of the only instance",
      code: `
class Log {
  lines = [];
  write(text) {
    this.lines.push({ text, at: Date.now() });
  }
}
export const log = new Log();`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "this.lines", held: "`{ text, at: Date.now() }`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 46,
        },
      ],
    },
    {
      name: "a cache that is looked up first",
      code: `
const cache = new Map();
export function parse(text) {
  if (cache.has(text)) return cache.get(text);
  const tree = { text, nodes: read(text) };
  cache.set(text, tree);
  return tree;
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "cache", held: "`tree`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 24,
        },
      ],
    },
    {
      name: "a cache on an object",
      code: `
const cache = {};
export function parse(text) {
  if (text in cache) return cache[text];
  return (cache[text] = { nodes: read(text) });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "cache", held: "`{ nodes: read(text) }`" },
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 46,
        },
      ],
    },
    {
      name: "a value that the caller made",
      code: `
const plugins = [];
export function use(plugin) {
  plugins.push(plugin);
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "plugins", held: "`plugin`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 23,
        },
      ],
    },
    {
      name: "a literal of what the caller passed",
      code: `
const entries = [];
export function add(id, run) {
  entries.push({ id, run });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "entries", held: "`{ id, run }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 28,
        },
      ],
    },
    {
      name: "code that registers by its name",
      code: `
const commands = [];
export function registerCommand(id) {
  commands.push({ id, at: Date.now() });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "commands", held: "`{ id, at: Date.now() }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 40,
        },
      ],
    },
    {
      name: "a Map of strings",
      code: `
const names = new Map();
export function rename(from, to) {
  names.set(from, to);
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "names", held: "`to`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 22,
        },
      ],
    },
    {
      name: "a Map of an instance",
      code: `
export class Shell {
  constructor() {
    this.types = new Map();
  }
  open(id, type) {
    this.types.set(id, { type });
  }
}`,
      errors: [
        {
          messageId: "growsWithInstance",
          data: { holder: "this.types", held: "`{ type }`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 33,
        },
      ],
    },
    {
      name: "an object of a prototype",
      code: `
function Shell() {
  this.types = {};
}
Shell.prototype.open = function (id, type) {
  this.types[id] = { type: type };
};`,
      errors: [
        {
          messageId: "growsWithInstance",
          data: { holder: "this.types", held: "`{ type: type }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 34,
        },
      ],
    },
    {
      name: "a list that other files may empty",
      code: `
export const visits = [];
app.get("/", (request) => {
  visits.push({ at: Date.now(), url: request.url });
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
      name: "lists in a Map",
      code: `
const byUser = new Map();
app.get("/", (request) => {
  byUser.get(request.user).push({ at: Date.now() });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "byUser.get(request.user)", held: "`{ at: Date.now() }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a Map that is made when first needed",
      code: `
let visits;
app.get("/", (request) => {
  visits ??= [];
  visits.push({ at: Date.now(), url: request.url });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "visits", held: "`{ at: Date.now(), url: request.url }`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a Map that is made when first needed, the long way",
      code: `
let visits;
app.get("/", (request) => {
  visits = visits || [];
  visits.push({ at: Date.now(), url: request.url });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "visits", held: "`{ at: Date.now(), url: request.url }`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 52,
        },
      ],
    },
    {
      name: "by keys whose type has as many as there are objects",
      settings: { leaks: { certainty: "likely" } },
      code: `
type Topic = { name: string };
const counts = new Map();
export function count(topic: Topic) {
  counts.set(topic, 1);
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "counts", held: "`topic`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 23,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakMap" },
              output: `
type Topic = { name: string };
const counts = new WeakMap();
export function count(topic: Topic) {
  counts.set(topic, 1);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "by keys of a type that others may have more of",
      code: `
type Topic = "commit" | string;
const last = new Map();
export class Bus {
  fire(topic: Topic, data) {
    last.set(topic, { data, at: Date.now() });
  }
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "last", held: "`{ data, at: Date.now() }`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 46,
        },
      ],
    },
    {
      name: "of a function around it all, whose functions others call later",
      code: `
(function () {
  const seen = [];
  function add(name) {
    seen.push({ name });
  }
  window.remember = (name) => add(name);
})();`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "seen", held: "`{ name }`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 24,
        },
      ],
    },
    {
      name: "of a script that goes on until somebody stops it",
      code: `
async function run() {
  const seen = [];
  const add = (job) => {
    seen.push({ job });
  };
  while (!isStopped()) add(await poll());
}
run();`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "seen", held: "`{ job }`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 23,
        },
      ],
    },
    {
      name: "keys that a table of the file may list",
      settings: { leaks: { certainty: "likely" } },
      code: `
const loaders = { clock: { load: () => import("./clock") }, notes: { load: () => import("./notes") } };
const loaded = new Map();
document.addEventListener("click", ({ kind, page }) => {
  if (page.isKnown) loaders[kind].load();
  loaded.set(kind, { page });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "loaded", held: "`{ page }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 29,
        },
      ],
    },
    {
      name: "what a function puts in that by its name runs for each of many",
      settings: { leaks: { certainty: "likely" } },
      code: `
const frequencies = [60, 170, 310];
export const equaliser = {
  bands: [],
  connect(context, config) {
    frequencies.forEach((frequency, at) => {
      const node = context.createFilter();
      this.bands.push({ node, label: String(frequency), gain: config.gains[at] });
    });
  },
};`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "this.bands", held: "`{ node, label: String(frequency), gain: config.gains[at] }`" },
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 82,
        },
      ],
    },
  ],
});
