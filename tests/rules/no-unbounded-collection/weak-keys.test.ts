import rule from "../../../rules/no-unbounded-collection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unbounded-collection", rule, {
  valid: [
    {
      name: "a list under an object of the caller",
      code: `
const lists = new WeakMap();
app.get("/", (request) => {
  lists.get(request).push({ url: request.url, at: Date.now() });
  lists.get(request.session)[request.id] = { url: request.url };
});`,
    },
    {
      name: "a list under each instance",
      code: `
const lists = new WeakMap();
export class Log {
  constructor() {
    lists.set(this, []);
  }
  write(url) {
    lists.get(this).push({ url, at: Date.now() });
  }
}`,
    },
    {
      name: "a list under a key that changes",
      code: `
const lists = new WeakMap();
let key = {};
export function restart() {
  key = {};
  lists.set(key, []);
}
app.get("/", (request) => {
  lists.get(key).push({ url: request.url, at: Date.now() });
});`,
    },
    {
      name: "a list under a fixed key that is cut",
      code: `
const lists = new WeakMap();
const key = {};
lists.set(key, []);
app.get("/", (request) => {
  lists.get(key).push({ url: request.url, at: Date.now() });
  if (lists.get(key).length > 100) lists.get(key).shift();
});`,
    },
  ],
  invalid: [
    {
      name: "a list under a key of the module in a WeakMap",
      code: `
const lists = new WeakMap();
const key = {};
lists.set(key, []);
app.get("/", (request) => {
  lists.get(key).push({ url: request.url, at: Date.now() });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "lists.get(key)", held: "`{ url: request.url, at: Date.now() }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a list under the document in a WeakMap, made when it is first needed",
      code: `
const lists = new WeakMap();
app.get("/", (request) => {
  let list = lists.get(document);
  if (!list) lists.set(document, (list = []));
  list.push({ url: request.url, at: Date.now() });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "list", held: "`{ url: request.url, at: Date.now() }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 50,
        },
      ],
    },
    {
      name: "an object under a class in a WeakMap",
      code: `
const tables = new WeakMap();
class Table {}
tables.set(Table, {});
app.get("/", (request) => {
  tables.get(Table)[request.id] = { url: request.url };
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "tables.get(Table)", held: "`{ url: request.url }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 55,
        },
      ],
    },
    {
      name: "a list under the one instance in a WeakMap",
      code: `
const lists = new WeakMap();
class Log {
  write(url) {
    lists.get(this).push({ url, at: Date.now() });
  }
}
const log = new Log();
app.get("/", (request) => log.write(request.url));`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "lists.get(this)", held: "`{ url, at: Date.now() }`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 50,
        },
      ],
    },
  ],
});
