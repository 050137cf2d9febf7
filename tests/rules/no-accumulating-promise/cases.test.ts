import rule from "../../../rules/no-accumulating-promise.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-accumulating-promise", rule, {
  valid: [
    {
      name: "a queue that goes on from itself",
      code: `
let closeQueue = Promise.resolve();
export function open(name) {
  closeQueue = closeQueue.then(async () => connect(name));
  return closeQueue;
}`,
    },
    {
      name: "a race that an instance runs once, when it is made",
      code: `
export class Relay {
  constructor(backend) {
    this.startCancelled = new Promise((resolve) => (this.cancelStart = resolve));
    this.ready = this.start(backend);
  }
  async start(backend) {
    await Promise.race([backend.ready(), this.startCancelled]);
  }
}`,
    },
    {
      name: "a race for the end of what the code has just closed",
      code: `
export class Client {
  async reset() {
    const socket = this.socket;
    socket.close();
    await Promise.race([socket.closed, wait(250)]);
  }
}`,
    },
    {
      name: "a promise made for the race",
      code: `
export function next(job) {
  const cancelled = once(job);
  return Promise.race([job, cancelled]);
}`,
    },
    {
      name: "a promise made in the loop",
      code: `
export async function run(signal) {
  while (true) {
    const stopped = once(signal);
    await Promise.race([stopped, work()]);
  }
}`,
    },
    {
      name: "a race that is run once",
      code: `
const closed = waitForClose();
await Promise.race([closed, work()]);`,
    },
    {
      name: "a race in a constructor",
      code: `
export class Connection {
  constructor() {
    this.aborted = waitForAbort();
    this.first = Promise.race([this.next(), this.aborted]);
  }
}`,
    },
    {
      name: "a promise that settles soon by its name",
      code: `
const ready = start();
export function next(job) {
  return Promise.race([ready, job]);
}`,
    },
    {
      name: "a list that is not written out",
      code: `
const closed = waitForClose();
export function next(jobs) {
  return Promise.race(jobs.concat(closed));
}`,
    },
    {
      name: "a spread and a call in the list",
      code: `
export function next(jobs) {
  return Promise.race([...jobs, waitForClose()]);
}`,
    },
  ],
  invalid: [
    {
      name: "a promise of the module that never settles",
      code: `
const never = new Promise(() => {});
export function next(job) {
  return Promise.race([never, job]);
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.race", promise: "never" },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 36,
        },
      ],
    },
    {
      name: "a promise of the module that ends it all",
      code: `
const closed = waitForClose();
export function next(job) {
  return Promise.race([job, closed]);
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.race", promise: "closed" },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 37,
        },
      ],
    },
    {
      name: "a promise of an instance",
      code: `
export class Connection {
  constructor() {
    this.aborted = waitForAbort();
  }
  read() {
    return Promise.race([this.next(), this.aborted]);
  }
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.race", promise: "this.aborted" },
          line: 7,
          column: 12,
          endLine: 7,
          endColumn: 53,
        },
      ],
    },
    {
      name: "a function that the constructor makes",
      code: `
export class Connection {
  constructor() {
    this.aborted = waitForAbort();
    this.read = () => Promise.race([this.next(), this.aborted]);
  }
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.race", promise: "this.aborted" },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 64,
        },
      ],
    },
    {
      name: "a loop",
      code: `
export async function run(signal) {
  const stopped = once(signal);
  while (true) {
    await Promise.race([stopped, work()]);
  }
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.race", promise: "stopped" },
          line: 5,
          column: 11,
          endLine: 5,
          endColumn: 42,
        },
      ],
    },
    {
      name: "Promise.any",
      code: `
const closed = waitForClose();
export function next(job) {
  return Promise.any([job, closed]);
}`,
      errors: [
        {
          messageId: "accumulates",
          data: { method: "Promise.any", promise: "closed" },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 36,
        },
      ],
    },
  ],
});
