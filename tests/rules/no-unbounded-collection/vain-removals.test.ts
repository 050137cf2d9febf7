import rule from "../../../rules/no-unbounded-collection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unbounded-collection", rule, {
  valid: [
    {
      name: "an age that a sweep checks",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, expires: Date.now() + 1000 });
}
setInterval(() => {
  for (const [key, entry] of cache) if (entry.expires < Date.now()) cache.delete(key);
}, 1000);`,
    },
    {
      name: "an age that a function checks which a sweep calls",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, expires: Date.now() + 1000 });
}
function get(key) {
  const entry = cache.get(key);
  if (entry.expires < Date.now()) cache.delete(key);
  return entry;
}
export function sweep() {
  for (const key of cache.keys()) get(key);
}`,
    },
    {
      name: "an age that a function checks which a sweep calls for each",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, expires: Date.now() + 1000 });
}
function get(key) {
  const entry = cache.get(key);
  if (entry.expires < Date.now()) cache.delete(key);
  return entry;
}
export function sweep(keys) {
  keys.forEach((key) => get(key));
}`,
    },
    {
      name: "an age that a function with a cast checks which a sweep calls for each",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, expires: Date.now() + 1000 });
}
function get(key) {
  const entry = cache.get(key);
  if (entry.expires < Date.now()) cache.delete(key);
  return entry;
}
export function sweep(keys) {
  keys.forEach(((key) => get(key)) as Visitor);
}`,
    },
    {
      name: "an age that a timer checks for one key",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, expires: Date.now() + 1000 });
}
export function check(key) {
  const entry = cache.get(key);
  if (entry.expires < Date.now()) cache.delete(key);
}`,
    },
    {
      name: "an entry that a lookup takes out whatever its age",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, at: Date.now() });
}
export function take(key) {
  const entry = cache.get(key);
  cache.delete(key);
  return entry;
}`,
    },
    {
      name: "an entry that a lookup takes out when it is done",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, at: Date.now() });
}
export function take(key) {
  const entry = cache.get(key);
  if (entry.done) cache.delete(key);
  return entry;
}`,
    },
    {
      name: "an age that a loop inside the lookup checks for all",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, at: Date.now() });
}
export function get(key) {
  const entry = cache.get(key);
  for (const other of cache.keys()) {
    const key = other;
    if (cache.get(key).at < Date.now() - 1000) cache.delete(key);
  }
  return entry;
}`,
    },
    {
      name: "a key that is not the lookup's own",
      code: `
let last;
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, at: Date.now() });
  last = key;
}
export function get() {
  const entry = cache.get(last);
  if (entry.at < Date.now()) cache.delete(last);
  return entry;
}`,
    },
    {
      name: "the same object as the key of the removal",
      code: `
const users = new Set();
app.get("/", (request) => {
  const user = { id: request.id };
  users.add(user);
  request.on("close", () => users.delete(user));
});`,
    },
    {
      name: "a key of the removal whose type is not known",
      code: `
const jobs = new Map();
export function start(id: number, name: string) {
  jobs.set(id, { name, at: Date.now() });
}
export function end(id) {
  jobs.delete(id);
}`,
    },
    {
      name: "keys whose type is not known",
      code: `
const jobs = new Map();
export function start(id, name) {
  jobs.set(id, { name, at: Date.now() });
}
export function end(id: string) {
  jobs.delete(id);
}`,
    },
    {
      name: "a text as the key of an object, where numbers are texts too",
      code: `
const jobs = {};
export function start(id: number, name: string) {
  jobs[id] = { name, at: Date.now() };
}
export function end(id: string) {
  delete jobs[id];
}`,
    },
    {
      name: "an object that only a parameter makes, taken out again",
      code: `
const jobs = new Map();
export function start(id, name) {
  jobs.set(id, { name, at: Date.now() });
}
export function endAll() {
  jobs.clear();
}`,
    },
  ],
  invalid: [
    {
      name: "an age that only a lookup checks",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, expires: Date.now() + 1000 });
}
export function get(key) {
  const entry = cache.get(key);
  if (entry && entry.expires < Date.now()) {
    cache.delete(key);
    return undefined;
  }
  return entry?.value;
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "cache", held: "`{ value, expires: Date.now() + 1000 }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 56,
        },
      ],
    },
    {
      name: "an age that only a lookup checks: still shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, expires: Date.now() + 1000 });
}
export function get(key) {
  const entry = cache.get(key);
  if (entry && entry.expires < Date.now()) {
    cache.delete(key);
    return undefined;
  }
  return entry?.value;
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "cache", held: "`{ value, expires: Date.now() + 1000 }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 56,
        },
      ],
    },
    {
      name: "an age that only a lookup checks, in an object and with a variable for the time",
      code: `
const cache = {};
export function remember(key, value) {
  cache[key] = { value, at: Date.now() };
}
export function get(key) {
  const now = Date.now();
  const { value, at } = cache[key];
  now - at > 1000 && delete cache[key];
  return value;
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "cache", held: "`{ value, at: Date.now() }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: "an age that only a lookup checks, of which each part has a cast",
      code: `
const cache = {};
export function remember(key, value) {
  cache[key] = { value, at: Date.now() };
}
export function get(key) {
  const now = Date.now() as number;
  const { value, at } = cache[key];
  now - at > 1000 && delete cache[key]!;
  return value;
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "cache", held: "`{ value, at: Date.now() }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: "an age that a function asks for, in a lookup that returns at once",
      code: `
const cache = new Map();
export function remember(key, value) {
  cache.set(key, { value, at: Date.now() });
}
export function get(id) {
  const key = String(id);
  if (isExpired(cache.get(key))) cache.delete(key);
  return cache.get(key);
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "cache", held: "`{ value, at: Date.now() }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 44,
        },
      ],
    },
    {
      name: "a fresh object as the key of the removal",
      code: `
const users = new Map();
app.get("/", (request) => {
  users.set({ id: request.id }, { user: request.user });
});
export function forget(id) {
  users.delete({ id });
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "users", held: "`{ user: request.user }`", why: "it names an object made for this call, which is none of those inside" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 23,
          suggestions: [
            { messageId: "useWeak", data: { weak: "WeakMap" }, output: `
const users = new WeakMap();
app.get("/", (request) => {
  users.set({ id: request.id }, { user: request.user });
});
export function forget(id) {
  users.delete({ id });
}` },
          ],
        },
      ],
    },
    {
      name: "a fresh list as the entry of the removal",
      code: `
const pairs = new Set();
app.get("/", (request) => {
  pairs.add([request.id, request.user]);
});
export function forget(id, user) {
  pairs.delete([id, user]);
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "pairs", held: "`[request.id, request.user]`", why: "it names an object made for this call, which is none of those inside" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 27,
          suggestions: [
            { messageId: "useWeak", data: { weak: "WeakSet" }, output: `
const pairs = new WeakSet();
app.get("/", (request) => {
  pairs.add([request.id, request.user]);
});
export function forget(id, user) {
  pairs.delete([id, user]);
}` },
          ],
        },
      ],
    },
    {
      name: "a text as the key of the removal, and numbers as keys",
      code: `
let count = 0;
const jobs = new Map();
app.get("/", (request) => {
  const id = ++count;
  jobs.set(Number(request.id), { user: request.user });
  request.done = () => jobs.delete(String(request.id));
});`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "jobs", held: "`{ user: request.user }`", why: "its entries have another type of key" },
          line: 7,
          column: 24,
          endLine: 7,
          endColumn: 55,
        },
      ],
    },
    {
      name: "a text as the key of the removal by its type",
      code: `
const jobs = new Map();
export function start(id: number, name: string) {
  jobs.set(id * 2, { name, at: Date.now() });
}
export function end(id: string) {
  jobs.delete(id);
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "jobs", held: "`{ name, at: Date.now() }`", why: "its entries have another type of key" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 18,
        },
      ],
    },
  ],
});
