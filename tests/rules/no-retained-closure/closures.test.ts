import rule from "../../../rules/no-retained-closure.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-closure", rule, {
  valid: [
    {
      name: "what a function that others call puts in for them",
      settings: { leaks: { certainty: "likely" } },
      code: `
const tasks = [];
export function fill(options) {
  const rows = load(options);
  tasks.push(() => rows.length);
}`,
    },
    {
      name: 'in a listener that runs again and again: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
const hooks = [];
server.on("connection", (socket) => {
  hooks.push(() => socket.end());
});`,
    },
    {
      name: 'in a function that others call to register: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const hooks = [];
export function beforeExit(run) {
  hooks.push(() => run());
}`,
    },
  ],
  invalid: [
    {
      name: "what a function puts in that is told nothing",
      settings: { leaks: { certainty: "likely" } },
      code: `
const tasks = [];
export function fill() {
  const rows = load();
  tasks.push(() => rows.length);
}`,
      errors: [{ messageId: "neverRemoved", data: { holder: "tasks", held: "`rows`" }, line: 5, column: 3, endLine: 5, endColumn: 32 }],
    },
    {
      name: "in a listener that runs again and again",
      code: `
const hooks = [];
server.on("connection", (socket) => {
  hooks.push(() => socket.end());
});`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "`socket`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 33,
        },
      ],
    },
    {
      name: 'in a listener that runs again and again: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const hooks = [];
server.on("connection", (socket) => {
  hooks.push(() => socket.end());
});`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "`socket`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 33,
        },
      ],
    },
    {
      name: "under a varying key, in an effect",
      code: `
const handlers = new Map();
export function useHandler(id, run) {
  useEffect(() => {
    handlers.set(id, () => run(id));
  }, [id]);
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "handlers", held: "`run` and `id`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 36,
        },
      ],
    },
    {
      name: "in a method, capturing what it was passed",
      code: `
const hooks = [];
export class Panel {
  open(socket) {
    hooks.push(() => socket.end());
  }
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "`socket`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 35,
        },
      ],
    },
    {
      name: "in an object",
      code: `
const handlers = {};
server.on("connection", (socket) => {
  handlers[socket.id] = { close: () => socket.end() };
});`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "handlers", held: "`socket`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "on the global object",
      code: `
server.on("connection", (socket) => {
  globalThis["close" + socket.id] = () => socket.end();
});`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "globalThis", held: "`socket`" },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 55,
        },
      ],
    },
    {
      name: "in a function that others call to register",
      code: `
const hooks = [];
export function beforeExit(run) {
  hooks.push(() => run());
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "`run`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 26,
        },
      ],
    },
    {
      name: "in a slot",
      code: `
let close;
server.on("connection", (socket) => {
  close = () => socket.end();
});`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "close", held: "`socket`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 29,
        },
      ],
    },
    {
      name: "a chain of closures",
      code: `
let run = () => {};
export function wrap(next) {
  const previous = run;
  run = () => {
    previous();
    next();
  };
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "run", held: "`next`" },
          line: 5,
          column: 3,
          endLine: 8,
          endColumn: 4,
        },
      ],
    },
  ],
});
