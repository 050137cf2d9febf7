import rule from "../../../rules/no-accumulating-promise.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-accumulating-promise", rule, {
  valid: [
    {
      name: "a promise that a field has for one run of a method",
      code: `
class Station {
  async check() {
    this.abortPromise = deferred();
    try {
      return await this.ping();
    } finally {
      this.abortPromise = undefined;
    }
  }
  async ping() {
    await Promise.race([this.answer(), this.abortPromise]);
  }
}`,
    },
    {
      name: "a resolver of an instance: not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Client {
  pending = new Map();
  ask(id) {
    return new Promise((resolve) => this.pending.set(id, resolve));
  }
}`,
    },
    {
      name: "a resolver that is taken out when the answer comes",
      code: `
const pending = new Map();
export function ask(id) {
  return new Promise((resolve) => pending.set(id, resolve));
}
onAnswer(({ id, text }) => {
  pending.get(id)?.(text);
  pending.delete(id);
});`,
    },
    {
      name: "resolvers that are all called and dropped",
      code: `
let waiting = [];
export function wait() {
  return new Promise((resolve) => waiting.push(resolve));
}
export function open() {
  for (const resolve of waiting) resolve();
  waiting = [];
}`,
    },
    {
      name: "a resolver in a variable",
      code: `
let open;
export function wait() {
  return new Promise((resolve) => { open = resolve; });
}`,
    },
    {
      name: "then in the code of the end",
      code: `
const closed = waitForClose();
export function closeSocket(socket) {
  closed.then(() => socket.destroy());
}
export class Server {
  stop(socket) {
    return Promise.all([closed, socket.end()]);
  }
}`,
    },
    {
      name: "then with a function that holds nothing",
      code: `
const closed = waitForClose();
export function accept() {
  closed.then(() => console.log("closed"));
}`,
    },
    {
      name: "then on a promise of an instance, once a call",
      code: `
export class Connection {
  closed = waitForClose();
  open(socket) {
    this.closed.then(() => socket.destroy());
    return Promise.all([this.closed, socket.open()]);
  }
}`,
    },
    {
      name: "then on a promise that settles soon by its name, or that is made here",
      code: `
const ready = start();
export function accept(socket) {
  ready.then(() => socket.open());
  const closed = once(socket, "close");
  closed.then(() => socket.destroy());
}`,
    },
    {
      name: "all of another object, computed methods, and calls without a list",
      code: `
const closed = waitForClose();
export function next(job, method) {
  queue.all([job, closed]);
  Promise[method]([job, closed]);
  return Promise.all(job);
}`,
    },
    {
      name: "a signal without a listener",
      code: `
const shutdown = new AbortController().signal;
export function work(url) {
  const own = new AbortController();
  return fetch(url, { signal: AbortSignal.any([shutdown, own.signal]) });
}`,
    },
    {
      name: "a listener that is removed",
      code: `
const shutdown = new AbortController().signal;
export async function work(job) {
  const own = new AbortController();
  const signal = AbortSignal.any([shutdown, own.signal]);
  const stop = () => job.stop();
  signal.addEventListener("abort", stop);
  await job.run();
  signal.removeEventListener("abort", stop);
}`,
    },
    {
      name: "another member that is aborted, or that is a timeout",
      code: `
const shutdown = new AbortController().signal;
export async function work(job) {
  const own = new AbortController();
  const signal = AbortSignal.any([shutdown, own.signal]);
  signal.addEventListener("abort", () => job.stop());
  await job.run();
  own.abort();
}
export function hurry(job) {
  const signal = AbortSignal.any([shutdown, AbortSignal.timeout(1000)]);
  signal.addEventListener("abort", () => job.stop());
}`,
    },
    {
      name: "signals of the caller, a list with holes and spreads, and a signal made once",
      code: `
const shutdown = new AbortController().signal;
const all = AbortSignal.any([shutdown]);
all.addEventListener("abort", () => stop());
export function work(job, a, more) {
  const signal = AbortSignal.any([a, , ...more]);
  signal.addEventListener("abort", () => job.stop());
}`,
    },
  ],
  invalid: [
    {
      name: "a promise that a field has for one run of a method, which a loop goes on racing",
      code: `
class Station {
  async check(rounds) {
    this.abortPromise = deferred();
    try {
      return await this.ping(rounds);
    } finally {
      this.abortPromise = undefined;
    }
  }
  async ping(rounds) {
    for (let round = 0; round < rounds; round++) await Promise.race([this.answer(), this.abortPromise]);
  }
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.race", promise: "this.abortPromise" },
          line: 12,
          column: 56,
          endLine: 12,
          endColumn: 104,
        },
      ],
    },
    {
      name: "a resolver of the module",
      code: `
const pending = new Map();
export function ask(id, text) {
  return new Promise((resolve) => {
    pending.set(id, resolve);
    send({ id, text });
  });
}
onAnswer(({ id, text }) => pending.get(id)?.(text));`,
      errors: [
        {
          messageId: "keptPending",
          data: { holder: "pending", held: "`resolve`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 29,
        },
      ],
    },
    {
      name: "a resolver of the module: still shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
const pending = new Map();
export function ask(id, text) {
  return new Promise((resolve) => {
    pending.set(id, resolve);
    send({ id, text });
  });
}`,
      errors: [
        {
          messageId: "keptPending",
          data: { holder: "pending", held: "`resolve`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 29,
        },
      ],
    },
    {
      name: "both functions of a promise, in an object",
      code: `
const pending = {};
export function ask(id) {
  return new Promise((resolve, reject) => {
    pending[id] = { resolve, reject };
  });
}`,
      errors: [
        {
          messageId: "keptPending",
          data: { holder: "pending", held: "`resolve`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 38,
        },
      ],
    },
    {
      name: "a resolver that Promise.withResolvers made",
      code: `
const pending = new Map();
export function ask(id) {
  const { promise, resolve } = Promise.withResolvers();
  pending.set(id, resolve);
  return promise;
}`,
      errors: [
        {
          messageId: "keptPending",
          data: { holder: "pending", held: "`resolve`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 27,
        },
      ],
    },
    {
      name: "all that Promise.withResolvers made",
      code: `
const pending = new Map();
export function ask(id) {
  const deferred = Promise.withResolvers();
  pending.set(id, deferred);
  return deferred.promise;
}`,
      errors: [
        {
          messageId: "keptPending",
          data: { holder: "pending", held: "`deferred`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 28,
        },
      ],
    },
    {
      name: "a resolver of an instance",
      code: `
export class Client {
  pending = new Map();
  ask(id) {
    return new Promise((resolve) => this.pending.set(id, resolve));
  }
}`,
      errors: [
        {
          messageId: "keptPending",
          data: { holder: "this.pending", held: "`resolve`" },
          line: 5,
          column: 37,
          endLine: 5,
          endColumn: 66,
        },
      ],
    },
    {
      name: "a resolver of an instance, in a function with a cast",
      code: `
export class Client {
  pending = new Map();
  ask(id) {
    return new Promise(((resolve) => this.pending.set(id, resolve)) as Executor);
  }
}`,
      errors: [
        {
          messageId: "keptPending",
          data: { holder: "this.pending", held: "`resolve`" },
          line: 5,
          column: 38,
          endLine: 5,
          endColumn: 67,
        },
      ],
    },
    {
      name: "then on a promise of the end, for each connection",
      code: `
const closed = waitForClose();
export function accept(socket) {
  closed.then(() => socket.destroy());
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "then", promise: "closed" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 38,
        },
      ],
    },
    {
      name: "finally on a promise that never settles, for each message of an instance",
      code: `
export class Reader {
  constructor(port) {
    this.never = new Promise(() => {});
    port.on("message", (message) => {
      this.never.finally(() => message.free());
    });
  }
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "finally", promise: "this.never" },
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 47,
        },
      ],
    },
    {
      name: "then in a loop",
      code: `
export async function run(jobs) {
  const stopped = waitForStop();
  for (const job of jobs) stopped.then(() => job.end());
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "then", promise: "stopped" },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 56,
        },
      ],
    },
    {
      name: "Promise.all with a promise of the end",
      code: `
const closed = waitForClose();
export function next(job) {
  return Promise.all([job, closed]);
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.all", promise: "closed" },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 36,
        },
      ],
    },
    {
      name: "Promise.allSettled with a promise of the end",
      code: `
const closed = waitForClose();
export function next(job) {
  return Promise.allSettled([job, closed]);
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.allSettled", promise: "closed" },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 43,
        },
      ],
    },
    {
      name: "a listener on a signal made of one of the module",
      code: `
const shutdown = new AbortController().signal;
export function work(job) {
  const own = new AbortController();
  const signal = AbortSignal.any([shutdown, own.signal]);
  signal.addEventListener("abort", () => job.stop());
}`,
      errors: [
        {
          messageId: "accumulatesSignals",
          data: { method: "AbortSignal.any", promise: "shutdown" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 57,
        },
      ],
    },
    {
      name: "onabort of a signal made of one of a controller of the module and the caller's",
      code: `
const shutdown = new AbortController();
export function work(job, options) {
  const signal = AbortSignal.any([options.signal, shutdown.signal]);
  signal.onabort = () => job.stop();
}`,
      errors: [
        {
          messageId: "accumulatesSignals",
          data: { method: "AbortSignal.any", promise: "shutdown.signal" },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 68,
        },
      ],
    },
  ],
});
