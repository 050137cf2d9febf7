import rule from "../../../rules/no-ineffective-release.js";
import { testRule } from "../../support/test-rule.js";

const replace = (old: string, by: string, output: string) => [{ messageId: "replace", data: { old, new: by }, output }];

testRule("no-ineffective-release", rule, {
  valid: [],
  invalid: [
    {
      name: "a count below zero",
      code: `
const all = [];
export function leave(panel) {
  const index = all.indexOf(panel);
  if (index > -1) all.splice(index, -1);
}`,
      errors: [
        {
          messageId: "negativeCount",
          data: { call: "all.splice(index, -1)" },
          line: 5, column: 19, endLine: 5, endColumn: 40,
          suggestions: replace("-1", "1", `
const all = [];
export function leave(panel) {
  const index = all.indexOf(panel);
  if (index > -1) all.splice(index, 1);
}`),
        },
      ],
    },
    {
      name: "a count below zero at a place found on the spot",
      code: `list.splice(list.findIndex((item) => item.id === id), -2);`,
      errors: [
        {
          messageId: "negativeCount",
          data: { call: "list.splice(list.findIndex((item) => item.id === id), -2)" },
          line: 1, column: 1, endLine: 1, endColumn: 58,
          suggestions: replace("-2", "1", `list.splice(list.findIndex((item) => item.id === id), 1);`),
        },
      ],
    },
    {
      name: "the keys of timers, handed to what clears them",
      code: `
const timers = {};
const start = (id) => { timers[id] = setTimeout(fire, 9); };
const stop = () => Object.keys(timers).forEach(clearTimeout);`,
      errors: [
        {
          messageId: "keysForHandles",
          data: { collection: "timers" },
          line: 4, column: 20, endLine: 4, endColumn: 61,
          suggestions: replace("keys", "values", `
const timers = {};
const start = (id) => { timers[id] = setTimeout(fire, 9); };
const stop = () => Object.values(timers).forEach(clearTimeout);`),
        },
      ],
    },
    {
      name: "the keys of timers in a loop over an object",
      code: `
const timers = {};
const start = (id) => { timers[id] = setTimeout(fire, 9); };
for (const id in timers) clearTimeout(id);`,
      errors: [
        {
          messageId: "keysForHandles",
          data: { collection: "timers" },
          line: 4, column: 26, endLine: 4, endColumn: 42,
          suggestions: [],
        },
      ],
    },
    {
      name: "the keys of timers in a loop over them",
      code: `
const timers = {};
const start = (id) => { timers[id] = setTimeout(fire, 9); };
for (const id of Object.keys(timers)) clearTimeout(id);`,
      errors: [
        {
          messageId: "keysForHandles",
          data: { collection: "timers" },
          line: 4, column: 39, endLine: 4, endColumn: 55,
          suggestions: replace("keys", "values", `
const timers = {};
const start = (id) => { timers[id] = setTimeout(fire, 9); };
for (const id of Object.values(timers)) clearTimeout(id);`),
        },
      ],
    },
    {
      name: "the keys of a Map of timers",
      code: `
const timers = new Map();
const start = (id) => { timers.set(id, setTimeout(fire, 9)); };
for (const id of timers.keys()) window.clearTimeout(id);`,
      errors: [
        {
          messageId: "keysForHandles",
          data: { collection: "timers" },
          line: 4, column: 33, endLine: 4, endColumn: 56,
          suggestions: replace("keys", "values", `
const timers = new Map();
const start = (id) => { timers.set(id, setTimeout(fire, 9)); };
for (const id of timers.values()) window.clearTimeout(id);`),
        },
      ],
    },
    {
      name: "the keys of a Map of timers, as a list",
      code: `
const timers = new Map();
const start = (id) => { timers.set(id, setTimeout(fire, 9)); };
[...timers.keys()].forEach((id) => clearTimeout(id));`,
      errors: [
        {
          messageId: "keysForHandles",
          data: { collection: "timers" },
          line: 4, column: 36, endLine: 4, endColumn: 52,
          suggestions: replace("keys", "values", `
const timers = new Map();
const start = (id) => { timers.set(id, setTimeout(fire, 9)); };
[...timers.values()].forEach((id) => clearTimeout(id));`),
        },
      ],
    },
    {
      name: "the second parameter of a Map's callback",
      code: `
const timers = new Map();
const start = (id) => { timers.set(id, setTimeout(fire, 9)); };
timers.forEach((timer, id) => clearTimeout(id));`,
      errors: [
        {
          messageId: "keysForHandles",
          data: { collection: "timers" },
          line: 4, column: 31, endLine: 4, endColumn: 47,
          suggestions: [],
        },
      ],
    },
    {
      name: "a field that nothing is ever put into",
      code: `
class Clock {
  timer = null;
  constructor() {
    setInterval(() => this.tick(), 1000);
  }
  destroy() {
    clearInterval(this.timer);
  }
}`,
      errors: [{ messageId: "neverAssigned", data: { call: "clearInterval(this.timer)", handle: "this.timer", taken: "setInterval()" }, line: 8, column: 5, endLine: 8, endColumn: 30 }],
    },
    {
      name: "a field of a prototype, and a subscription",
      code: `
function Clock() {
  requestAnimationFrame(this.draw);
}
Clock.prototype.destroy = function () {
  cancelAnimationFrame(this.frame);
};
class View {
  constructor(source) {
    source.pipe(share()).subscribe(() => this.draw());
  }
  destroy() {
    this.sub.unsubscribe();
  }
}`,
      errors: [
        { messageId: "neverAssigned", data: { call: "cancelAnimationFrame(this.frame)", handle: "this.frame", taken: "requestAnimationFrame()" }, line: 6, column: 3, endLine: 6, endColumn: 35 },
        { messageId: "neverAssigned", data: { call: "this.sub.unsubscribe()", handle: "this.sub", taken: "source.pipe(share()).subscribe()" }, line: 13, column: 5, endLine: 13, endColumn: 27 },
      ],
    },
    {
      name: "a variable that nothing is ever put into",
      code: `
export function useClock(tick) {
  let timer;
  useEffect(() => {
    setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, []);
}`,
      errors: [{ messageId: "neverAssigned", data: { call: "clearInterval(timer)", handle: "timer", taken: "setInterval()" }, line: 6, column: 18, endLine: 6, endColumn: 38 }],
    },
    {
      name: "a check of another object",
      code: `
export function follow(query, update) {
  if ("addEventListener" in query) query.addEventListener("change", update);
  return () => {
    if ("removeEventListener" in update) query.removeEventListener("change", update);
  };
}`,
      errors: [
        {
          messageId: "otherChecked",
          data: { checked: "update", released: "query" },
          line: 5, column: 42, endLine: 5, endColumn: 85,
          suggestions: replace("update", "query", `
export function follow(query, update) {
  if ("addEventListener" in query) query.addEventListener("change", update);
  return () => {
    if ("removeEventListener" in query) query.removeEventListener("change", update);
  };
}`),
        },
      ],
    },
    {
      name: "a guard the wrong way round",
      code: `
export function listen(target, f) {
  let disposed = false;
  return {
    dispose() {
      if (!disposed) return;
      disposed = true;
      target.removeEventListener("x", f);
    },
  };
}`,
      errors: [
        {
          messageId: "neverPasses",
          data: { test: "if (!disposed)", flag: "disposed" },
          line: 6, column: 7, endLine: 6, endColumn: 29,
          suggestions: replace("!disposed", "disposed", `
export function listen(target, f) {
  let disposed = false;
  return {
    dispose() {
      if (disposed) return;
      disposed = true;
      target.removeEventListener("x", f);
    },
  };
}`),
        },
      ],
    },
    {
      name: "a guard the wrong way round, of a private field",
      code: `
class Clock {
  #gone = false;
  destroy() {
    if (!this.#gone) {
      return;
    }
    this.#gone = true;
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "neverPasses",
          data: { test: "if (!this.#gone)", flag: "this.#gone" },
          line: 5, column: 5, endLine: 7, endColumn: 6,
          suggestions: replace("!this.#gone", "this.#gone", `
class Clock {
  #gone = false;
  destroy() {
    if (this.#gone) {
      return;
    }
    this.#gone = true;
    clearInterval(this.timer);
  }
}`),
        },
      ],
    },
    {
      name: "the handle of a timeout for that of a frame, and the other way round",
      code: `
const timer = setTimeout(draw, 16);
const frame = requestAnimationFrame(draw);
window.cancelAnimationFrame(timer);
clearTimeout(frame);`,
      errors: [
        {
          messageId: "otherKind",
          data: { handle: "timer", label: "timeout", right: "clearTimeout()" },
          line: 4, column: 1, endLine: 4, endColumn: 35,
          suggestions: replace("cancelAnimationFrame", "clearTimeout", `
const timer = setTimeout(draw, 16);
const frame = requestAnimationFrame(draw);
window.clearTimeout(timer);
clearTimeout(frame);`),
        },
        {
          messageId: "otherKind",
          data: { handle: "frame", label: "animation frame", right: "cancelAnimationFrame()" },
          line: 5, column: 1, endLine: 5, endColumn: 20,
          suggestions: replace("clearTimeout", "cancelAnimationFrame", `
const timer = setTimeout(draw, 16);
const frame = requestAnimationFrame(draw);
window.cancelAnimationFrame(timer);
cancelAnimationFrame(frame);`),
        },
      ],
    },
    {
      name: "keys made on the spot",
      code: `
const open = new Map();
class Panel {
  handlers = new Set();
  close(x, y) {
    open.delete({ x, y });
    open.delete([x, y]);
    this.handlers.delete(this.draw.bind(this));
    this.handlers.delete(() => this.draw());
    list.splice(list.indexOf(this.draw.bind(this)), 1);
  }
}`,
      errors: [
        { messageId: "freshKey", data: { key: "{ x, y }", call: "open.delete({ x, y })" }, line: 6, column: 5, endLine: 6, endColumn: 26 },
        { messageId: "freshKey", data: { key: "[x, y]", call: "open.delete([x, y])" }, line: 7, column: 5, endLine: 7, endColumn: 24 },
        { messageId: "freshKey", data: { key: "this.draw.bind(this)", call: "this.handlers.delete(this.draw.bind(this))" }, line: 8, column: 5, endLine: 8, endColumn: 47 },
        { messageId: "freshKey", data: { key: "() => this.draw()", call: "this.handlers.delete(() => this.draw())" }, line: 9, column: 5, endLine: 9, endColumn: 44 },
        { messageId: "freshKey", data: { key: "this.draw.bind(this)", call: "list.indexOf(this.draw.bind(this))" }, line: 10, column: 17, endLine: 10, endColumn: 51 },
      ],
    },
    {
      name: "a function that is only called and taken off",
      code: `
export function read(request, done) {
  function cleanup() {
    request.removeListener("end", onEnd);
    request.removeListener("close", cleanup);
  }
  function onClose() {
    cleanup();
  }
  function onEnd() {
    cleanup();
    done();
  }
  request.abort = cleanup;
  request.on("close", onClose);
  request.on("end", onEnd);
}`,
      errors: [
        {
          messageId: "neverAdded",
          data: { call: "request.removeListener(\"close\", cleanup)", handler: "cleanup" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a function that is only called and taken off, through casts",
      code: `
export function read(request, done) {
  const cleanup = () => request.off("close", cleanup as any);
  (request as any).abort = cleanup as any;
  request.on("close", () => (cleanup as any)());
}`,
      errors: [
        {
          messageId: "neverAdded",
          data: { call: "request.off(\"close\", cleanup as any)", handler: "cleanup" },
          line: 3,
          column: 25,
          endLine: 3,
          endColumn: 61,
        },
      ],
    },
    {
      name: "the maker of the handlers instead of a handler",
      code: `
export function connect(server, done) {
  const fail = (event) => () => {
    server.off(event, fail);
    done(event);
  };
  server.once("timeout", fail("timeout"));
}`,
      errors: [
        {
          messageId: "neverAdded",
          data: { call: "server.off(event, fail)", handler: "fail" },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 28,
        },
      ],
    },
  ],
});
