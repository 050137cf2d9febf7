import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "a private field",
      code: `
class Clock {
  #timer;
  start() {
    this.#timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.#timer);
  }
}`,
    },
    {
      name: "a field under a symbol",
      code: `
const kTimer = Symbol("timer");
class Clock {
  start() {
    this[kTimer] = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this[kTimer]);
  }
}`,
    },
    {
      name: "a variable, then a field",
      code: `
class Clock {
  start() {
    const timer = setInterval(() => this.tick(), 1000);
    this.timer = timer;
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a variable of the file",
      code: `
let timer;
export function start(source) {
  timer = setInterval(() => source.read(), 1000);
}
export function stop() {
  clearInterval(timer);
}`,
    },
    {
      name: "a variable around the closures of a factory",
      code: `
export function createPoller(source) {
  let timer = null;
  const start = () => {
    timer = setInterval(() => source.read(), 1000);
  };
  const destroy = () => clearInterval(timer);
  return { start, destroy };
}`,
    },
    {
      name: "a list that the teardown goes through",
      code: `
class Clock {
  timers = [];
  start() {
    this.timers.push(setInterval(() => this.tick(), 1000));
  }
  tick() {}
  destroy() {
    for (const timer of this.timers) clearInterval(timer);
  }
}`,
    },
    {
      name: "a list that the teardown hands to clearInterval",
      code: `
class Clock {
  timers = [];
  start() {
    this.timers.push(setInterval(() => this.tick(), 1000));
  }
  tick() {}
  destroy() {
    this.timers.forEach(clearInterval);
  }
}`,
    },
    {
      name: "a Set that the teardown goes through",
      code: `
class Clock {
  timers = new Set();
  start() {
    this.timers.add(setInterval(() => this.tick(), 1000));
  }
  tick() {}
  destroy() {
    this.timers.forEach((timer) => clearInterval(timer));
  }
}`,
    },
    {
      name: "a Map that the teardown goes through",
      code: `
class Clock {
  timers = new Map();
  start(key) {
    this.timers.set(key, setInterval(() => this.tick(key), 1000));
  }
  tick() {}
  destroy() {
    for (const [, timer] of this.timers) clearInterval(timer);
  }
}`,
    },
    {
      name: "an object of handles",
      code: `
class Clock {
  timers = {};
  start(key) {
    this.timers[key] = setInterval(() => this.tick(key), 1000);
  }
  tick() {}
  destroy() {
    for (const key in this.timers) clearInterval(this.timers[key]);
  }
}`,
    },
    {
      name: "a list of several at once",
      code: `
class Clock {
  start() {
    this.timers = [setInterval(() => this.tick(), 1000), setInterval(() => this.tick(), 5000)];
  }
  tick() {}
  destroy() {
    this.timers.forEach(clearInterval);
  }
}`,
    },
    {
      name: "a field of an own object",
      code: `
class Clock {
  state = { timer: null };
  start() {
    this.state.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.state.timer);
  }
}`,
    },
    {
      name: "a field that the teardown takes apart",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    const { timer } = this;
    clearInterval(timer);
  }
}`,
    },
    {
      name: "a field of something else, whose owner may clear it",
      code: `
class Clock {
  start(options) {
    options.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
}`,
    },
    {
      name: "handed to a function of another file",
      code: `
import { register } from "./timers.js";
class Clock {
  start() {
    register(setInterval(() => this.tick(), 1000));
  }
  tick() {}
}`,
    },
    {
      name: "handed to a function of the file that clears it later",
      code: `
function stopWith(emitter, timer) {
  emitter.once("close", () => clearInterval(timer));
}
export function poll(emitter) {
  stopWith(emitter, setInterval(() => emitter.ping(), 1000));
}`,
    },
    {
      name: "exported",
      code: `
export let timer;
export function start(source) {
  timer = setInterval(() => source.read(), 1000);
}`,
    },
    {
      name: "in an object that is returned",
      code: `
export function start(source) {
  const timer = setInterval(() => source.read(), 1000);
  return { timer };
}`,
    },
    {
      name: "yielded",
      code: `
export function* start(source) {
  yield setInterval(() => source.read(), 1000);
}`,
    },
    {
      name: "assigned and returned at once",
      code: `
class Clock {
  start() {
    return (this.timer = setInterval(() => this.tick(), 1000));
  }
  tick() {}
}`,
    },
    {
      name: "a ref of Vue",
      code: `
import { onUnmounted, shallowRef } from "vue";
export function useTick(onTick) {
  const timer = shallowRef();
  timer.value = setInterval(() => onTick(), 1000);
  onUnmounted(() => clearInterval(timer.value));
}`,
    },
    {
      name: "a static field",
      code: `
class Clock {
  static timer;
  start() {
    Clock.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(Clock.timer);
  }
}`,
    },
    {
      name: "only if none runs yet",
      code: `
class Clock {
  start() {
    this.timer ??= setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a private field",
      code: `
class Clock {
  #timer;
  start() {
    this.#timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.#timer)` in `destroy()`.",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 55,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.#timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  #timer;
  start() {
    this.#timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.#timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field under a symbol",
      code: `
const kTimer = Symbol("timer");
class Clock {
  start() {
    this[kTimer] = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this[kTimer])` in `destroy()`.",
          },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 56,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this[kTimer])", teardown: "`destroy()`" },
              output: `
const kTimer = Symbol("timer");
class Clock {
  start() {
    this[kTimer] = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this[kTimer]);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a declared field under a symbol",
      code: `
const kTimer = Symbol("timer");
class Clock {
  [kTimer] = setInterval(() => this.tick(), 1000);
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this[kTimer])` in `destroy()`.",
          },
          line: 4,
          column: 14,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this[kTimer])", teardown: "`destroy()`" },
              output: `
const kTimer = Symbol("timer");
class Clock {
  [kTimer] = setInterval(() => this.tick(), 1000);
  tick() {}
  destroy() {
    clearInterval(this[kTimer]);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field that has another's clear",
      code: `
class Clock {
  start() {
    this.first = setInterval(() => this.tick(), 1000);
    this.second = setInterval(() => this.tick(), 5000);
  }
  tick() {}
  destroy() {
    clearInterval(this.first);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.second)` in `destroy()`.",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 55,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.second)", teardown: "`destroy()`" },
              output: `
class Clock {
  start() {
    this.first = setInterval(() => this.tick(), 1000);
    this.second = setInterval(() => this.tick(), 5000);
  }
  tick() {}
  destroy() {
    clearInterval(this.second);
    clearInterval(this.first);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a variable, then a field",
      code: `
class Clock {
  start() {
    const timer = setInterval(() => this.tick(), 1000);
    this.timer = timer;
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 55,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  start() {
    const timer = setInterval(() => this.tick(), 1000);
    this.timer = timer;
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a variable alone, which the teardown cannot reach",
      code: `
class Clock {
  start() {
    const timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(timer)` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 55,
        },
      ],
    },
    {
      name: "a variable of the file",
      code: `
let timer;
export function start(source) {
  timer = setInterval(() => source.read(), 1000);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`source`",
            remedy: "Call `clearInterval(timer)` when it is no longer needed.",
          },
          line: 4,
          column: 11,
          endLine: 4,
          endColumn: 49,
        },
      ],
    },
    {
      name: "a list that nothing reads",
      code: `
class Clock {
  timers = [];
  start() {
    this.timers.push(setInterval(() => this.tick(), 1000));
  }
  tick() {}
  destroy() {
    this.timers.length = 0;
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            label: "interval",
            held: "this `Clock`",
            store: "this.timers",
            place: "in `destroy()`",
          },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
    {
      name: "a Map that nothing reads",
      code: `
class Clock {
  timers = new Map();
  start(key) {
    this.timers.set(key, setInterval(() => this.tick(), 1000));
  }
  tick() {}
  destroy() {
    this.timers.clear();
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            label: "interval",
            held: "this `Clock`",
            store: "this.timers",
            place: "in `destroy()`",
          },
          line: 5,
          column: 26,
          endLine: 5,
          endColumn: 62,
        },
      ],
    },
    {
      name: "a list of several at once that nothing reads",
      code: `
class Clock {
  start() {
    this.timers = [setInterval(() => this.tick(), 1000)];
  }
  tick() {}
  destroy() {
    this.timers = [];
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            label: "interval",
            held: "this `Clock`",
            store: "this.timers",
            place: "in `destroy()`",
          },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 56,
        },
      ],
    },
    {
      name: "a field of an own object",
      code: `
class Clock {
  state = { timer: null };
  start() {
    this.state.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.state.timer)` in `destroy()`.",
          },
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 60,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.state.timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  state = { timer: null };
  start() {
    this.state.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.state.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "dropped where the instance has an end",
      code: `
class Clock {
  constructor() {
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 41,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.interval", call: "clearInterval(this.interval)", teardown: "`destroy()`" },
              output: `
class Clock {
  private interval: ReturnType<typeof setInterval>;
  constructor() {
    this.interval = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.interval);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "dropped by a method where the instance has an end",
      code: `
class Clock {
  start() {
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 41,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.interval", call: "clearInterval(this.interval)", teardown: "`destroy()`" },
              output: `
class Clock {
  private interval!: ReturnType<typeof setInterval>;
  start() {
    this.interval = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.interval);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "dropped where the instance has an end, in JavaScript",
      filename: "file.js",
      code: `
class Clock {
  constructor() {
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 41,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.interval", call: "clearInterval(this.interval)", teardown: "`destroy()`" },
              output: `
class Clock {
  constructor() {
    this.interval = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.interval);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "dropped where the name of a field would be taken",
      filename: "file.js",
      code: `
class Clock {
  constructor(interval) {
    this.interval = interval;
    setInterval(() => this.tick(), interval);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 45,
        },
      ],
    },
    {
      name: "dropped where a base class may have such a field",
      filename: "file.js",
      code: `
class Clock extends Panel {
  constructor() {
    super();
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 41,
        },
      ],
    },
    {
      name: "dropped in a callback, which may run again and again",
      filename: "file.js",
      code: `
class Clock {
  start(items) {
    items.forEach((item) => {
      setInterval(() => this.tick(item), 1000);
    });
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `destroy()`.",
          },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 47,
        },
      ],
    },
    {
      name: "unref() lets the process exit and keeps everything",
      code: `
class Clock {
  constructor() {
    setInterval(() => this.tick(), 1000).unref();
  }
  tick() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: "kept after unref()",
      code: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000).unref();
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000).unref();
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "unref() of the field",
      code: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000);
    this.timer.unref();
  }
  tick() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "the field is only logged",
      code: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000);
    console.log(this.timer);
  }
  tick() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "the field is only set to null",
      code: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    this.timer = null;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
    this.timer = null;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "cleared by a method with another name for it",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timers);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
    clearInterval(this.timers);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
