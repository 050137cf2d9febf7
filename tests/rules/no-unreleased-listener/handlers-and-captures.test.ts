import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "an unbound prototype method on an EventTarget: no this, and kept once",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize() {
    console.log("resized");
  }
}`,
    },
    {
      name: "an unbound prototype method of ES5 on an EventTarget",
      code: `
function Panel() {
  window.addEventListener("resize", this.onResize);
}
Panel.prototype.onResize = function () {
  console.log("resized");
};`,
    },
    {
      name: 'a fresh function that captures nothing, once an instance: growth at most: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", () => console.log("resized"));
  }
}`,
    },
    {
      name: "a function of the file on an EventTarget: kept once",
      code: `
function onResize() {
  console.log("resized");
}

class Panel {
  constructor() {
    window.addEventListener("resize", onResize);
  }
}`,
    },
    {
      name: "an imported function on an EventTarget: kept once",
      code: `
import { onResize } from "./resize.js";

class Panel {
  constructor() {
    window.addEventListener("resize", onResize);
  }
}`,
    },
    {
      name: "the instance itself as handler, removed",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this);
    window.addEventListener("scroll", this, { passive: true });
  }
  handleEvent() {}
  destroy() {
    window.removeEventListener("resize", this);
    window.removeEventListener("scroll", this);
  }
}`,
    },
    {
      name: "a handler that is null",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", null);
    window.addEventListener("resize", undefined);
    window.addEventListener("resize");
  }
}`,
    },
    {
      name: "a handler that came as a parameter of the method: handed through",
      code: `
class Panel {
  onResize(callback) {
    window.addEventListener("resize", callback);
  }
}`,
    },
    {
      name: "a handler in a field that a parameter filled: handed through",
      code: `
class Panel {
  constructor(callback) {
    this.callback = callback;
  }
  start() {
    window.addEventListener("resize", this.callback);
  }
}`,
    },
    {
      name: "one of two handlers, both removed the same way",
      code: `
class Panel {
  constructor(lazy) {
    this.handler = lazy ? () => this.later() : () => this.now();
    window.addEventListener("resize", this.handler);
  }
  later() {}
  now() {}
  destroy() {
    window.removeEventListener("resize", this.handler);
  }
}`,
    },
    {
      name: "a handler taken off this by destructuring on both sides",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    const { onResize } = this;
    window.addEventListener("resize", onResize);
  }
  layout() {}
  destroy() {
    const { onResize: handler } = this;
    window.removeEventListener("resize", handler);
  }
}`,
    },
    {
      name: "a cast handler",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize as EventListener);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize as unknown as EventListenerOrEventListenerObject);
  }
}`,
    },
    {
      name: "a target that its own handler holds is a cycle, no holder",
      code: `
export function watch(source) {
  source.on("data", () => source.resume());
}`,
    },
    {
      name: "a handler that itself holds a member of a parameter: handed through",
      code: `
class Panel {
  constructor(view) {
    window.addEventListener("resize", view.onResize);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "an unbound prototype method on an emitter: its slots grow",
      code: `
import { bus } from "./bus.js";

class Panel {
  constructor() {
    bus.on("change", this.onChange);
  }
  onChange() {
    console.log("changed");
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "one more handler an instance",
            event: '"change"',
            label: "listener",
            remedy: 'Call `bus.off("change", this.onChange)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 36,
        },
      ],
    },
    {
      name: "a prototype method bound on itself in the constructor",
      code: `
class Panel {
  constructor() {
    this.onResize = this.onResize.bind(this);
    window.addEventListener("resize", this.onResize);
  }
  onResize() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
        },
      ],
    },
    {
      name: "a prototype method bound on the spot",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize.bind(this));
  }
  onResize() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 64,
        },
      ],
    },
    {
      name: "a method bound by a decorator",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  @autobind
  onResize() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: "an arrow function in a field that uses this",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
        },
      ],
    },
    {
      name: "an arrow function in a field that ignores this: growth at most",
      code: `
class Panel {
  onResize = () => console.log("resized");
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "one more handler an instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
        },
      ],
    },
    {
      name: "a fresh function that captures nothing, once an instance: growth at most",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", () => console.log("resized"));
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "one more handler an instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 68,
        },
      ],
    },
    {
      name: "a fresh function that captures only module variables",
      code: `
import { log } from "./log.js";

let last = 0;

class Panel {
  constructor() {
    window.addEventListener("resize", () => { log(last++); });
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "one more handler an instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 62,
        },
      ],
    },
    {
      name: "a function of the file on an emitter: one more a call",
      code: `
import { bus } from "./bus.js";

function onChange() {
  console.log("changed");
}

export function open() {
  bus.on("change", onChange);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "one more handler a call",
            event: '"change"',
            label: "listener",
            remedy: 'Call `bus.off("change", onChange)` when the listener is no longer needed.',
          },
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 29,
        },
      ],
    },
    {
      name: "a function of the file on an emitter, in a loop that repeats",
      code: `
import { bus } from "./bus.js";
import { server } from "./server.js";

function onChange() {
  console.log("changed");
}

server.on("request", () => {
  bus.on("change", onChange);
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "one more handler a call",
            event: '"change"',
            label: "listener",
            remedy: 'Call `bus.off("change", onChange)` when the listener is no longer needed.',
          },
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 29,
        },
      ],
    },
    {
      name: "a listener added by every request",
      code: `
import { server } from "./server.js";

server.on("request", (request, response) => {
  process.on("SIGTERM", () => response.end());
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "`response`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` when the listener is no longer needed.',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 46,
        },
      ],
    },
    {
      name: "captures one parameter",
      code: `
export function follow(element) {
  document.addEventListener("pointermove", (event) => element.moveTo(event.clientX));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "`element`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 85,
        },
      ],
    },
    {
      name: "captures three of four locals: three are named",
      code: `
export function follow(a, b, c, d) {
  document.addEventListener("pointermove", () => a.to(b, c, d));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "`a`, `b` and `c`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 64,
        },
      ],
    },
    {
      name: "captures plain constants only: they weigh nothing",
      code: `
export function follow() {
  const prefix = "moved";
  const factor = 2;
  document.addEventListener("pointermove", (event) => console.log(prefix, event.clientX * factor));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "one more handler a call",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` when the listener is no longer needed.',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 99,
        },
      ],
    },
    {
      name: "captures through another function of the same scope",
      code: `
export function follow(element) {
  const move = (event) => element.moveTo(event.clientX);
  document.addEventListener("pointermove", (event) => move(event));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "`element`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 67,
        },
      ],
    },
    {
      name: "captures this through a function of the same method",
      code: `
class Drag {
  start() {
    const move = (event) => this.moveTo(event.clientX);
    document.addEventListener("pointermove", (event) => move(event));
  }
  moveTo() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Drag`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 69,
        },
      ],
    },
    {
      name: "a plain function has a this of its own",
      code: `
class Drag {
  start() {
    document.addEventListener("pointermove", function () {
      console.log(this);
    });
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "one more handler an instance",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 6,
          endColumn: 7,
        },
      ],
    },
    {
      name: "a plain function bound to this",
      code: `
class Drag {
  start() {
    document.addEventListener("pointermove", function () {
      this.move();
    }.bind(this));
  }
  move() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Drag`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 6,
          endColumn: 18,
        },
      ],
    },
    {
      name: "a function bound to its own first argument",
      code: `
function onMove(element, event) {
  element.moveTo(event.clientX);
}

export function follow(element) {
  document.addEventListener("pointermove", onMove.bind(null, element));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "`element`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` when the listener is no longer needed.',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 71,
        },
      ],
    },
    {
      name: "debounced",
      code: `
import { debounce } from "./debounce.js";

class Panel {
  constructor() {
    window.addEventListener("resize", debounce(() => this.layout(), 100));
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 74,
        },
      ],
    },
    {
      name: "debounced, kept in a field, and never removed",
      code: `
import { debounce } from "./debounce.js";

class Panel {
  constructor() {
    this.onResize = debounce(this.layout.bind(this), 100);
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
import { debounce } from "./debounce.js";

class Panel {
  constructor() {
    this.onResize = debounce(this.layout.bind(this), 100);
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
    this.element.remove();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "made by an own method",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.makeHandler());
  }
  makeHandler() {
    return () => this.layout();
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "what its handler captures",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 58,
        },
      ],
    },
    {
      name: "an object with handleEvent that holds the instance",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", { handleEvent: () => this.layout() });
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 76,
        },
      ],
    },
    {
      name: "an object with handleEvent that holds nothing",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", { handleEvent() { console.log("resized"); } });
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "one more handler an instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 85,
        },
      ],
    },
    {
      name: "the instance itself as handler",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this);
  }
  handleEvent() {}
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this)` in `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 44,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("resize", this)', teardown: "`destroy()`" },
              output: `
class Panel {
  constructor() {
    window.addEventListener("resize", this);
  }
  handleEvent() {}
  destroy() {
    window.removeEventListener("resize", this);
    this.element.remove();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "one of two handlers",
      code: `
class Panel {
  constructor(lazy) {
    window.addEventListener("resize", lazy ? this.later : this.now);
  }
  later = () => this.layout();
  now = () => this.layout();
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 68,
        },
      ],
    },
    {
      name: "a handler taken off this by destructuring",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    const { onResize } = this;
    window.addEventListener("resize", onResize);
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
        },
      ],
    },
    {
      name: "a handler of a parameter that also holds the instance",
      code: `
class Pump {
  connect(source) {
    source.on("data", (chunk) => { source.resume(); this.write(chunk); });
  }
  write() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "source",
            held: "this `Pump`",
            event: '"data"',
            label: "listener",
            remedy: 'Keep the handler, and call `source.off("data", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
    {
      name: "an async handler",
      code: `
class Panel {
  constructor() {
    window.addEventListener("online", async () => { await this.sync(); });
  }
  async sync() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"online"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("online", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
    {
      name: "super in a handler is this",
      code: `
class Panel extends Base {
  constructor() {
    super();
    window.addEventListener("resize", () => super.layout());
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a handler that holds a weak reference only: growth at most",
      code: `
class Panel {
  constructor() {
    const weak = new WeakRef(this);
    window.addEventListener("resize", () => weak.deref()?.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "one more handler an instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 68,
        },
      ],
    },
  ],
});
