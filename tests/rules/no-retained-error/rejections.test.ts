import rule from "../../../rules/no-retained-error.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-error", rule, {
  valid: [
    {
      name: "a promise that a catch makes good",
      settings: { leaks: { certainty: "likely" } },
      code: `
const answers = new Map();
export function load(url) {
  if (answers.has(url)) return answers.get(url);
  answers.set(url, fetch(url).catch(() => null));
}
export function get(url) {
  if (answers.has(url)) return answers.get(url);
  answers.set(url, fetch(url).then((response) => response.ok, () => false));
}`,
    },
    {
      name: "a promise that is taken out when it rejects",
      code: `
const answers = new Map();
export function load(url) {
  const answer = fetch(url);
  answers.set(url, answer);
  answer.catch(() => answers.delete(url));
  return answer;
}`,
    },
    {
      name: "one promise in a variable",
      code: `
let answer;
export function load(url) {
  answer = fetch(url);
}`,
    },
    {
      name: "an answer rather than a promise",
      settings: { leaks: { certainty: "likely" } },
      code: `
const answers = new Map();
export async function load(url) {
  if (answers.has(url)) return answers.get(url);
  answers.set(url, await fetch(url));
}
export async function get(url) {
  if (answers.has(url)) return answers.get(url);
  const answer = await fetch(url);
  answers.set(url, answer);
}`,
    },
    {
      name: "an async function that catches all, one that does nothing to fail, a promise that only resolves",
      settings: { leaks: { certainty: "likely" } },
      code: `
const users = new Map();
async function read(id) {
  try {
    return await query(id);
  } catch {
    return null;
  }
}
async function none() {
  const later = async () => await query(1);
  return later;
}
export function user(id) {
  if (users.has(id)) return;
  users.set(id, read(id));
  users.set(id, none(id));
  users.set(id, new Promise((resolve) => setTimeout(resolve, id)));
  users.set(id, new Job(id));
}`,
    },
    {
      name: "promises under a key that is looked up with a cast",
      settings: { leaks: { certainty: "likely" } },
      code: `
const users = new Map();
async function read(id) {
  try {
    return await query(id);
  } catch {
    return null;
  }
}
async function none() {
  const later = async () => await query(1);
  return later;
}
export function user(id) {
  if (users.has(id as string)) return;
  users.set(id, read(id));
  users.set(id, none(id));
  users.set(id, new Promise((resolve) => setTimeout(resolve, id)));
  users.set(id, new Job(id));
}`,
    },
  ],
  invalid: [
    {
      name: "a request by its key",
      code: `
const answers = new Map();
export function load(url) {
  answers.set(url, fetch(url));
  return answers.get(url);
}`,
      errors: [
        {
          messageId: "keptRejection",
          data: { holder: "answers", held: "`fetch(url)`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 31,
        },
      ],
    },
    {
      name: "a request by its key: still shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
const answers = new Map();
export function load(url) {
  answers.set(url, fetch(url));
  return answers.get(url);
}`,
      errors: [
        {
          messageId: "keptRejection",
          data: { holder: "answers", held: "`fetch(url)`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 31,
        },
      ],
    },
    {
      name: "a request with what is done to its answer, in a variable and an object",
      code: `
const answers = {};
export function load(url) {
  const answer = fetch(url).then((response) => response.json()).finally(() => done());
  answers[url] = answer;
  return answer;
}`,
      errors: [
        {
          messageId: "keptRejection",
          data: { holder: "answers", held: "`answer`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 24,
        },
      ],
    },
    {
      name: "a promise with a reject",
      code: `
const images = new Map();
export function load(url) {
  if (!images.has(url)) {
    images.set(url, new Promise((resolve, reject) => read(url, resolve, reject)));
  }
  return images.get(url);
}`,
      errors: [
        {
          messageId: "keptRejection",
          data: { holder: "images", held: "`new Promise((resolve, reject) => read(url, resolve, reject))`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 82,
        },
      ],
    },
    {
      name: "a promise with a reject, in a function with a cast",
      code: `
const images = new Map();
export function load(url) {
  if (!images.has(url)) {
    images.set(url, new Promise(((resolve, reject) => read(url, resolve, reject)) as Executor));
  }
  return images.get(url);
}`,
      errors: [
        {
          messageId: "keptRejection",
          data: { holder: "images", held: "`new Promise(((resolve, reject) => read(url, resolve, reject)) as Executor)`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 96,
        },
      ],
    },
    {
      name: "an async function of the file that waits",
      code: `
const users = new Map();
async function read(id) {
  const answer = await query(id);
  return answer.rows[0];
}
export function user(id) {
  if (!users.has(id)) users.set(id, read(id));
  return users.get(id);
}`,
      errors: [
        {
          messageId: "keptRejection",
          data: { holder: "users", held: "`read(id)`" },
          line: 8,
          column: 23,
          endLine: 8,
          endColumn: 46,
        },
      ],
    },
    {
      name: "an async method that throws",
      code: `
const users = new Map();
export class Store {
  async read(id) {
    if (!id) throw new TypeError("No id");
  }
  user(id) {
    users.set(id, this.read(id));
  }
}`,
      errors: [
        {
          messageId: "keptRejection",
          data: { holder: "users", held: "`this.read(id)`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 33,
        },
      ],
    },
    {
      name: "an async function that is called where it is made",
      code: `
const users = new Map();
export function user(id) {
  users.set(id, (async () => { throw await query(id); })());
}`,
      errors: [
        {
          messageId: "keptRejection",
          data: { holder: "users", held: "`(async () => { throw await query(id); })()`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a promise of fetch in a Map of an instance",
      code: `
export class Client {
  constructor() {
    this.answers = new Map();
  }
  load(url) {
    if (!this.answers.has(url)) this.answers.set(url, fetch(url));
    return this.answers.get(url);
  }
}`,
      errors: [
        {
          messageId: "rejectionInInstance",
          data: { holder: "this.answers", held: "`fetch(url)`" },
          line: 7,
          column: 33,
          endLine: 7,
          endColumn: 66,
        },
      ],
    },
  ],
});
