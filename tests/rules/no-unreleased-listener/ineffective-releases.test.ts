import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "a removal of the same constant's event, whose handler nobody can tell",
      code: `
import { EVENT } from "./constants.js";
class Panel {
  onMove = throttle(() => this.layout());
  constructor(handler) {
    document.addEventListener(EVENT.POINTER_MOVE, this.onMove);
  }
  layout() {}
  destroy() {
    document.removeEventListener(EVENT.POINTER_MOVE, this.handlers.move);
  }
}`,
    },
    {
      name: 'a literal on both sides, on an unknown target: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  constructor(model) {
    this.model = model;
    this.model.on("change", () => this.layout());
  }
  layout() {}
  destroy() {
    this.model.off("change", () => this.layout());
  }
}`,
    },
    {
      name: "bind on itself before adding, and the method removed: the same field",
      code: `
class Panel {
  constructor() {
    this.onResize = this.onResize.bind(this);
    window.addEventListener("resize", this.onResize);
  }
  onResize() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "the bound function is kept, and removed",
      code: `
class Panel {
  constructor() {
    this.bound = this.onResize.bind(this);
    window.addEventListener("resize", this.bound);
  }
  onResize() {}
  destroy() {
    window.removeEventListener("resize", this.bound);
  }
}`,
    },
    {
      name: "an ineffective removal beside one that works",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  pause() {
    document.removeEventListener("resize", this.onResize);
  }
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "a handler made anew by every mount, kept in the field that the removal reads",
      code: `
class Panel {
  mount() {
    this.onResize = () => this.layout();
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  unmount() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "a removal of nothing that was added",
      code: `
class Panel {
  destroy() {
    window.removeEventListener("resize", this.onResize);
    window.removeEventListener("scroll", () => this.layout());
  }
  layout() {}
}`,
    },
  ],
  invalid: [
    {
      name: "removed from another target, beside another event of the same import",
      code: `
import { EVENT } from "./constants.js";
class Panel {
  onMove = () => this.layout();
  beforeUnload = throttle(() => this.layout());
  constructor() {
    document.addEventListener(EVENT.POINTER_MOVE, this.onMove);
  }
  layout() {}
  destroy() {
    window.removeEventListener(EVENT.BEFORE_UNLOAD, this.beforeUnload);
    window.removeEventListener(EVENT.POINTER_MOVE, this.onMove);
  }
}`,
      errors: [
        { messageId: "ineffectiveRelease", data: { holder: "document", held: "this `Panel`", event: "`EVENT.POINTER_MOVE`", label: "listener", removal: "removeEventListener", mismatch: "is made on another target", remedy: "Call `document.removeEventListener(EVENT.POINTER_MOVE, this.onMove)` in `destroy()`." }, line: 12, column: 5, endLine: 12, endColumn: 64 },
      ],
    },
    {
      name: "bind on both sides",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize.bind(this));
  }
  onResize() {}
  destroy() {
    window.removeEventListener("resize", this.onResize.bind(this));
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 67,
        },
      ],
    },
    {
      name: "among many removals: a bound copy, a function written anew, and what was bound when it was added",
      code: `
export class Panel {
  constructor(model) {
    this.model = model;
    for (const name of ["a", "b", "c", "d", "e", "f"]) window.addEventListener(name, this);
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll.bind(this));
    window.addEventListener("click", () => this.onClick());
    window.addEventListener("focus", this.onFocus.bind(this));
  }
  onResize = () => this.onScroll();
  destroy() {
    window.removeEventListener("a", this);
    window.removeEventListener("b", this);
    window.removeEventListener("c", this);
    window.removeEventListener("d", this);
    window.removeEventListener("e", this);
    window.removeEventListener("f", this);
    window.removeEventListener("resize", this.onResize);
    window.removeEventListener("scroll", this.onScroll.bind(this));
    window.removeEventListener("click", () => this.onClick());
    window.removeEventListener("focus", this.onFocus);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"focus"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes another function than the bound one that was added",
            remedy: 'Keep the handler, and call `window.removeEventListener("focus", handler)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 62,
        },
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `window.removeEventListener("scroll", handler)` in `destroy()`.',
          },
          line: 20,
          column: 5,
          endLine: 20,
          endColumn: 67,
        },
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `window.removeEventListener("click", handler)` in `destroy()`.',
          },
          line: 21,
          column: 5,
          endLine: 21,
          endColumn: 62,
        },
      ],
    },
    {
      name: 'bind on both sides: still shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize.bind(this));
  }
  onResize() {}
  destroy() {
    window.removeEventListener("resize", this.onResize.bind(this));
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 67,
        },
      ],
    },
    {
      name: "bind in the removal only",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize.bind(this));
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 67,
        },
      ],
    },
    {
      name: "bind when adding, the method itself in the removal",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize.bind(this));
  }
  onResize() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes another function than the bound one that was added",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 64,
        },
      ],
    },
    {
      name: "a literal on both sides",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", () => this.layout());
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 62,
        },
      ],
    },
    {
      name: "a literal on both sides, on an unknown target",
      code: `
class Panel {
  constructor(model) {
    this.model = model;
    this.model.on("change", () => this.layout());
  }
  layout() {}
  destroy() {
    this.model.off("change", () => this.layout());
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "this.model",
            held: "this `Panel`",
            event: '"change"',
            label: "listener",
            removal: "off",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `this.model.off("change", handler)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 50,
        },
      ],
    },
    {
      name: 'a literal on both sides, on an unknown target: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor(model) {
    this.model = model;
    this.model.on("change", () => this.layout());
  }
  layout() {}
  destroy() {
    this.model.off("change", () => this.layout());
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "this.model",
            held: "this `Panel`",
            event: '"change"',
            label: "listener",
            removal: "off",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `this.model.off("change", handler)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a literal on both sides in an effect",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    window.addEventListener("resize", () => onChange(window.innerWidth));
    return () => {
      window.removeEventListener("resize", () => onChange(window.innerWidth));
    };
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the function that the effect returns.',
          },
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 78,
        },
      ],
    },
    {
      name: "bind on both sides of an emitter",
      code: `
class Server {
  constructor() {
    process.on("SIGTERM", this.close.bind(this));
  }
  close() {}
  async [Symbol.asyncDispose]() {
    process.removeListener("SIGTERM", this.close.bind(this));
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "process",
            held: "this `Server`",
            event: '"SIGTERM"',
            label: "listener",
            removal: "removeListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` in `[Symbol.asyncDispose]()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 61,
        },
      ],
    },
    {
      name: "the bound function is kept, and the method removed",
      code: `
class Panel {
  constructor() {
    this.bound = this.onResize.bind(this);
    window.addEventListener("resize", this.bound);
  }
  onResize() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes another function than the bound one that was added",
            remedy: 'Call `window.removeEventListener("resize", this.bound)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a bound function in a local, and a fresh bind in the removal",
      code: `
export function follow(element) {
  const update = element.update.bind(element);
  document.addEventListener("scroll", update);
  return () => document.removeEventListener("scroll", element.update.bind(element));
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "document",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Call `document.removeEventListener("scroll", update)` in the returned function.',
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 84,
        },
      ],
    },
    {
      name: "another event",
      code: `
class Panel {
  onChange = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onChange);
  }
  layout() {}
  destroy() {
    window.removeEventListener("scroll", this.onChange);
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
            remedy: 'Call `window.removeEventListener("resize", this.onChange)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onChange)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  onChange = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onChange);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onChange);
    window.removeEventListener("scroll", this.onChange);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "another handler of the same event",
      code: `
class Panel {
  onResize = () => this.layout();
  onScroll = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onScroll);
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
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  onResize = () => this.layout();
  onScroll = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
    window.removeEventListener("resize", this.onScroll);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "another target",
      code: `
class Panel {
  onKey = () => this.press();
  constructor() {
    window.addEventListener("keydown", this.onKey);
  }
  press() {}
  destroy() {
    document.removeEventListener("keydown", this.onKey);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "is made on another target",
            remedy: 'Call `window.removeEventListener("keydown", this.onKey)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 56,
        },
      ],
    },
    {
      name: "document and its body are two targets",
      code: `
class Panel {
  onKey = () => this.press();
  constructor() {
    document.body.addEventListener("keydown", this.onKey);
  }
  press() {}
  destroy() {
    document.removeEventListener("keydown", this.onKey);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "document.body",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "is made on another target",
            remedy: 'Call `document.body.removeEventListener("keydown", this.onKey)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 56,
        },
      ],
    },
    {
      name: "another imported emitter",
      code: `
import { jobs, users } from "./buses.js";

class View {
  onChange = () => this.render();
  constructor() {
    jobs.on("change", this.onChange);
  }
  render() {}
  destroy() {
    users.off("change", this.onChange);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "jobs",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            removal: "off",
            mismatch: "is made on another target",
            remedy: 'Call `jobs.off("change", this.onChange)` in `destroy()`.',
          },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 39,
        },
      ],
    },
    {
      name: "removal on a fresh matchMedia()",
      code: `
class Theme {
  apply = () => this.paint();
  constructor() {
    window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", this.apply);
  }
  paint() {}
  destroy() {
    window.matchMedia("(prefers-color-scheme: dark)").removeEventListener("change", this.apply);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: 'window.matchMedia("(prefers-color-scheme: dark)")',
            held: "this `Theme`",
            event: '"change"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "is made on a new object, which has no listeners",
            remedy: 'Keep what `window.matchMedia("(prefers-color-scheme: dark)")` returned, and call its `removeEventListener` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 96,
        },
      ],
    },
    {
      name: "removal on a fresh matchMedia() in an effect",
      code: `
import { useEffect } from "react";

export function Theme({ onChange }) {
  useEffect(() => {
    const query = matchMedia("(prefers-color-scheme: dark)");
    const listener = () => onChange(query.matches);
    query.addEventListener("change", listener);
    return () => matchMedia("(prefers-color-scheme: dark)").removeEventListener("change", listener);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "query",
            held: "`onChange`",
            event: '"change"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "is made on a new object, which has no listeners",
            remedy: 'Call `query.removeEventListener("change", listener)` in the function that the effect returns.',
          },
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 100,
        },
      ],
    },
    {
      name: "removal with the old removeListener on a fresh matchMedia()",
      code: `
class Theme {
  apply = () => this.paint();
  constructor() {
    window.matchMedia("(prefers-color-scheme: dark)").addListener(this.apply);
  }
  paint() {}
  destroy() {
    window.matchMedia("(prefers-color-scheme: dark)").removeListener(this.apply);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: 'window.matchMedia("(prefers-color-scheme: dark)")',
            held: "this `Theme`",
            event: "change",
            label: "listener",
            removal: "removeListener",
            mismatch: "is made on a new object, which has no listeners",
            remedy: 'Keep what `window.matchMedia("(prefers-color-scheme: dark)")` returned, and call its `removeListener` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 81,
        },
      ],
    },
    {
      name: "removal on a fresh matchMedia() in an own field's place",
      code: `
class Theme {
  apply = () => this.paint();
  constructor() {
    this.query = window.matchMedia("print");
    this.query.addEventListener("change", this.apply);
  }
  paint() {}
  destroy() {
    window.matchMedia("print").removeEventListener("change", this.apply);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "this.query",
            held: "this `Theme`",
            event: '"change"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "is made on a new object, which has no listeners",
            remedy: 'Call `this.query.removeEventListener("change", this.apply)` in `destroy()`.',
          },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 73,
        },
      ],
    },
    {
      name: "a removal from something else, which passes a function that is written in place",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Fields {
  watch(prefix) {
    const opener = document.getElementById("opener");
    opener.addEventListener("change", (event) => this.read(event));
    document.getElementById("size").addEventListener("change", (event) => {
      this.size = event.target.value;
    });
    const position = document.getElementById(prefix + "position");
    position.removeEventListener("change", (event) => this.move(event));
    position.addEventListener("change", (event) => this.move(event));
  }
  read() {}
  move() {}
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: { holder: "position", held: "this `Fields`", event: "\"change\"", label: "listener", removal: "removeEventListener", mismatch: "passes a new function, which was never added", remedy: "Keep the handler, and call `position.removeEventListener(\"change\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 72,
        },
      ],
    },
  ],
});
