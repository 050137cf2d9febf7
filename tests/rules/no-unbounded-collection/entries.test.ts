import rule from "../../../rules/no-unbounded-collection.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unbounded-collection", rule, {
  valid: [
    {
      name: "lists in a Map that are replaced",
      code: `
const lists = new Map();
app.get("/", (request) => {
  let list = lists.get("all");
  if (!list) {
    list = [];
    lists.set("all", list);
  }
  list.push({ url: request.url, at: Date.now() });
});
export function flush() {
  send(lists.get("all"));
  lists.set("all", []);
}`,
    },
    {
      name: "lists in an object that are replaced",
      code: `
const lists = {};
const kind = "all";
app.get("/", (request) => {
  lists[kind].push({ url: request.url, at: Date.now() });
});
export function flush() {
  lists[kind] = [];
}`,
    },
  ],
  invalid: [
    {
      name: "lists in a Map that are made when they are first needed",
      code: `
const lists = new Map();
app.get("/", (request) => {
  let list = lists.get("all");
  if (!list) {
    list = [];
    lists.set("all", list);
  }
  list.push({ url: request.url, at: Date.now() });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "list", held: "`{ url: request.url, at: Date.now() }`" },
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a list in an object that is made where it is undefined",
      code: `
const lists = {};
const kind = "all";
app.get("/", (request) => {
  if (lists[kind] === undefined) lists[kind] = [];
  lists[kind].push({ url: request.url, at: Date.now() });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "lists[kind]", held: "`{ url: request.url, at: Date.now() }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a list in an object that is made where it is undefined, by a test with a cast",
      code: `
const lists = {};
const kind = "all";
app.get("/", (request) => {
  if ((lists[kind] === undefined) as boolean) lists[kind] = [];
  lists[kind].push({ url: request.url, at: Date.now() });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "lists[kind]", held: "`{ url: request.url, at: Date.now() }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a list in a Map that is made by an operator",
      code: `
const lists = new Map();
app.get("/", (request) => {
  lists.get("a") ?? lists.set("a", []);
  !lists.get("a") && lists.set("a", []);
  lists.get("a").push({ url: request.url, at: Date.now() });
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "lists.get(\"a\")", held: "`{ url: request.url, at: Date.now() }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a list in a Map that is put back",
      code: `
const lists = new Map();
app.get("/", (request) => {
  const list = lists.get("a") ?? [];
  list.push({ url: request.url, at: Date.now() });
  lists.set("a", list);
});`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "list", held: "`{ url: request.url, at: Date.now() }`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 50,
        },
      ],
    },
  ],
});
