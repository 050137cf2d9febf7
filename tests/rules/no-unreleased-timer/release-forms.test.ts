import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "clearTimeout, which ends intervals too",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearTimeout(this.timer);
  }
}`,
    },
    {
      name: "window.clearInterval",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    window.clearInterval(this.timer);
  }
}`,
    },
    {
      name: "globalThis.clearInterval",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    globalThis.clearInterval(this.timer);
  }
}`,
    },
    {
      name: "close() of the handle",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    this.timer.close();
  }
}`,
    },
    {
      name: "close() of a handle that may be absent",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    this.timer?.close();
  }
}`,
    },
    {
      name: "under a condition that it runs",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    if (this.timer) clearInterval(this.timer);
  }
}`,
    },
    {
      name: "after a logical and",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    this.timer && clearInterval(this.timer);
  }
}`,
    },
    {
      name: "and then set to null",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
    this.timer = null;
  }
}`,
    },
    {
      name: "a variable that names the field",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    const timer = this.timer;
    clearInterval(timer);
  }
}`,
    },
    {
      name: "with a cast of the handle",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timer as number);
  }
}`,
    },
    {
      name: "with a handle that surely is one",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timer!);
  }
}`,
    },
    {
      name: "a method that the teardown calls",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  stop() {
    clearInterval(this.timer);
  }
  destroy() {
    this.stop();
  }
}`,
    },
    {
      name: "a method two calls away",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  #clear() {
    clearInterval(this.timer);
  }
  stop() {
    this.#clear();
  }
  tick() {}
  destroy() {
    this.stop();
  }
}`,
    },
    {
      name: "a function of the file that clears what it is given",
      code: `
function stop(timer) {
  if (timer) clearInterval(timer);
}
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    stop(this.timer);
  }
}`,
    },
    {
      name: "a function of another file that is given the handle",
      code: `
import { stop } from "./timers.js";
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    stop(this.timer);
  }
}`,
    },
    {
      name: "a setter that clears",
      code: `
class Clock {
  set running(value) {
    clearInterval(this.timer);
    if (value) this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    this.running = false;
  }
}`,
    },
    {
      name: "a closure that is a disposable",
      code: `
class Clock extends Disposable {
  constructor() {
    super();
    const timer = setInterval(() => this.tick(), 1000);
    this._register(toDisposable(() => clearInterval(timer)));
  }
  tick() {}
}`,
    },
    {
      name: "a closure of the constructor that runs when a signal aborts",
      code: `
class Clock {
  constructor(signal) {
    const timer = setInterval(() => this.tick(), 1000);
    signal.addEventListener("abort", () => clearInterval(timer), { once: true });
  }
  tick() {}
}`,
    },
    {
      name: "a callback that clears its own interval",
      code: `
export function wait(element, done) {
  const timer = setInterval(() => {
    if (!element.isConnected) return;
    clearInterval(timer);
    done();
  }, 100);
}`,
    },
    {
      name: "a callback of an instance that clears its own interval",
      code: `
class Clock {
  start() {
    let left = 10;
    const timer = setInterval(() => {
      this.tick();
      if (--left === 0) clearInterval(timer);
    }, 1000);
  }
  tick() {}
}`,
    },
    {
      name: "cleared in finally",
      code: `
export async function load(source) {
  const timer = setInterval(() => source.report(), 1000);
  try {
    await source.read();
  } finally {
    clearInterval(timer);
  }
}`,
    },
    {
      name: "cleared at the end of the function",
      code: `
export function spin(view, work) {
  const timer = setInterval(() => view.spin(), 100);
  work();
  clearInterval(timer);
}`,
    },
    {
      name: "the timers module of Node",
      code: `
import { clearInterval, setInterval } from "node:timers";
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "the timers module of Node as a namespace",
      code: `
import * as timers from "node:timers";
class Clock {
  start() {
    this.timer = timers.setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    timers.clearInterval(this.timer);
  }
}`,
    },
    {
      name: "the timers module of Node as a whole",
      code: `
import timers from "node:timers";
class Clock {
  start() {
    this.timer = timers.setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    timers.clearInterval(this.timer);
  }
}`,
    },
    {
      name: "the timers module of Node, by require and under other names",
      code: `
const { clearInterval: stop, setInterval: every } = require("node:timers");
class Clock {
  start() {
    this.timer = every(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    stop(this.timer);
  }
}`,
    },
    {
      name: "the timers module of Node, under other names",
      code: `
import { clearInterval as stop, setInterval as every } from "node:timers";
class Clock {
  start() {
    this.timer = every(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    stop(this.timer);
  }
}`,
    },
    {
      name: "the handle ends by Symbol.dispose",
      code: `
export function spin(view, work) {
  using timer = setInterval(() => view.spin(), 100);
  work();
}`,
    },
  ],
  invalid: [
    {
      name: "skipped when what is awaited rejects",
      code: `
export async function load(source) {
  const timer = setInterval(() => source.report(), 1000);
  await source.read();
  clearInterval(timer);
}`,
      errors: [
        {
          messageId: "notOnAllPaths",
          data: {
            label: "interval",
            held: "`source`",
            exit: "rejects",
          },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 57,
        },
      ],
    },
    {
      name: "skipped by an early return",
      code: `
export function load(source) {
  const timer = setInterval(() => source.report(), 1000);
  if (!source.read()) return;
  clearInterval(timer);
}`,
      errors: [
        {
          messageId: "notOnAllPaths",
          data: {
            label: "interval",
            held: "`source`",
            exit: "returns early",
          },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 57,
        },
      ],
    },
    {
      name: "cleared by a local function that nobody calls",
      code: `
class Clock {
  start() {
    const timer = setInterval(() => this.tick(), 1000);
    function stop() {
      clearInterval(timer);
    }
  }
  tick() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(timer)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 55,
        },
      ],
    },
    {
      name: "a closure that is put into a list which nothing reads",
      code: `
class Clock {
  disposers = [];
  start() {
    const timer = setInterval(() => this.tick(), 1000);
    this.disposers.push(() => clearInterval(timer));
  }
  tick() {}
  destroy() {
    this.disposers = [];
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            label: "interval",
            held: "this `Clock`",
            store: "this.disposers",
            place: "in `destroy()`",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 55,
        },
      ],
    },
  ],
});
