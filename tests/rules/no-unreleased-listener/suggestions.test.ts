import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [],
  invalid: [
    {
      name: "into an empty teardown on one line",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {}
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
          line: 5,
          column: 5,
          endLine: 5,
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
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "into an empty teardown over two lines",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
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
          line: 5,
          column: 5,
          endLine: 5,
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
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "into a teardown with code on one line",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() { this.layout(); }
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
          line: 5,
          column: 5,
          endLine: 5,
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
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize); this.layout(); }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "into a teardown that is indented by tabs",
      code: `
class Panel {
	onResize = () => this.layout();
	constructor() {
		window.addEventListener("resize", this.onResize);
	}
	layout() {}
	destroy() {
		this.layout();
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
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 51,
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
	constructor() {
		window.addEventListener("resize", this.onResize);
	}
	layout() {}
	destroy() {
		window.removeEventListener("resize", this.onResize);
		this.layout();
	}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "into a teardown that begins with a comment",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    // The last thing that happens.
    this.layout();
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
          line: 5,
          column: 5,
          endLine: 5,
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
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
    // The last thing that happens.
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "into the strong teardown, when there is a weak one too",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  close() {
    this.layout();
  }
  destroy() {
    this.layout();
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
          line: 5,
          column: 5,
          endLine: 5,
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
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  close() {
    this.layout();
  }
  destroy() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "none into a weak teardown: it may run more than once, or not last",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  close() {
    this.layout();
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
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `close()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
        },
      ],
    },
    {
      name: "of an emitter's listener: off for on",
      code: `
import { bus } from "./bus.js";

class View {
  onChange = () => this.render();
  constructor() {
    bus.on("change", this.onChange);
  }
  render() {}
  dispose() {
    this.render();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Call `bus.off("change", this.onChange)` in `dispose()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 36,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'bus.off("change", this.onChange)', teardown: "`dispose()`" },
              output: `
import { bus } from "./bus.js";

class View {
  onChange = () => this.render();
  constructor() {
    bus.on("change", this.onChange);
  }
  render() {}
  dispose() {
    bus.off("change", this.onChange);
    this.render();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "of an emitter's listener: removeListener for addListener",
      code: `
import { bus } from "./bus.js";

class View {
  onChange = () => this.render();
  constructor() {
    bus.addListener("change", this.onChange);
  }
  render() {}
  dispose() {
    this.render();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Call `bus.removeListener("change", this.onChange)` in `dispose()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 45,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'bus.removeListener("change", this.onChange)', teardown: "`dispose()`" },
              output: `
import { bus } from "./bus.js";

class View {
  onChange = () => this.render();
  constructor() {
    bus.addListener("change", this.onChange);
  }
  render() {}
  dispose() {
    bus.removeListener("change", this.onChange);
    this.render();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "of a query list's old listener",
      code: `
class Theme {
  query = matchMedia("(prefers-color-scheme: dark)");
  apply = () => this.paint();
  constructor() {
    this.query.addListener(this.apply);
  }
  paint() {}
  dispose() {
    this.paint();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.query",
            held: "this `Theme`",
            event: "change",
            label: "listener",
            remedy: "Call `this.query.removeListener(this.apply)` in `dispose()`.",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 39,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.query.removeListener(this.apply)", teardown: "`dispose()`" },
              output: `
class Theme {
  query = matchMedia("(prefers-color-scheme: dark)");
  apply = () => this.paint();
  constructor() {
    this.query.addListener(this.apply);
  }
  paint() {}
  dispose() {
    this.query.removeListener(this.apply);
    this.paint();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "of a bare addEventListener",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose() {
    this.layout();
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
            remedy: 'Call `removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 46,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'removeEventListener("resize", this.onResize)', teardown: "`dispose()`" },
              output: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose() {
    removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "of a target behind an optional chain",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.visualViewport?.addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose() {
    this.layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window.visualViewport",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.visualViewport?.removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 69,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.visualViewport?.removeEventListener("resize", this.onResize)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.visualViewport?.addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose() {
    window.visualViewport?.removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "with the capture flag as it was given",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, true);
  }
  hide() {}
  dispose() {
    this.hide();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("click", this.onClick, true)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'document.removeEventListener("click", this.onClick, true)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, true);
  }
  hide() {}
  dispose() {
    document.removeEventListener("click", this.onClick, true);
    this.hide();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "with options of the file that nobody can read",
      code: `
import { LISTEN } from "./options.js";

class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, LISTEN);
  }
  hide() {}
  dispose() {
    this.hide();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("click", this.onClick, LISTEN)` in `dispose()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 61,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'document.removeEventListener("click", this.onClick, LISTEN)',
                teardown: "`dispose()`",
              },
              output: `
import { LISTEN } from "./options.js";

class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, LISTEN);
  }
  hide() {}
  dispose() {
    document.removeEventListener("click", this.onClick, LISTEN);
    this.hide();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "none when the target is a local of another method",
      code: `
class Panel {
  onClick = () => this.hide();
  open() {
    const root = document;
    root.addEventListener("click", this.onClick);
  }
  hide() {}
  dispose() {
    this.hide();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "root",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Call `root.removeEventListener("click", this.onClick)` in `dispose()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 49,
        },
      ],
    },
    {
      name: "none when the handler is a local of another method",
      code: `
class Panel {
  open() {
    const onClick = () => this.hide();
    document.addEventListener("click", onClick);
  }
  hide() {}
  dispose() {
    this.hide();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("click", handler)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 48,
        },
      ],
    },
    {
      name: "none when the event is a local of another method",
      code: `
class Panel {
  onChange = () => this.hide();
  open() {
    for (const name of ["resize", "scroll"]) window.addEventListener(name, this.onChange);
  }
  hide() {}
  dispose() {
    this.hide();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize" or "scroll"',
            label: "listener",
            remedy: "Call `window.removeEventListener(name, this.onChange)` in `dispose()`.",
          },
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 90,
        },
      ],
    },
    {
      name: "none when the options are a local of another method",
      code: `
class Panel {
  onClick = () => this.hide();
  open(options) {
    document.addEventListener("click", this.onClick, options);
  }
  hide() {}
  dispose() {
    this.hide();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("click", this.onClick, options)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 62,
        },
      ],
    },
    {
      name: "none when the handler has no name",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
  dispose() {
    this.layout();
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `dispose()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "none when the handler is bound on the spot",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.layout.bind(this));
  }
  layout() {}
  dispose() {
    this.layout();
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `dispose()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 62,
        },
      ],
    },
    {
      name: "none for an event property: nobody knows what was there before",
      code: `
class Panel {
  constructor() {
    window.onresize = () => this.layout();
  }
  layout() {}
  dispose() {
    this.layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: "`onresize`",
            label: "handler",
            remedy: "Set `window.onresize = null` in `dispose()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "two, each for its own",
      code: `
class Panel {
  onResize = () => this.layout();
  onScroll = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  layout() {}
  dispose() {
    this.layout();
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
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `dispose()`.',
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
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onResize = () => this.layout();
  onScroll = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  layout() {}
  dispose() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `dispose()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("scroll", this.onScroll)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onResize = () => this.layout();
  onScroll = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  layout() {}
  dispose() {
    window.removeEventListener("scroll", this.onScroll);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "into a teardown that is an arrow function",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose = () => {
    this.layout();
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose = () => {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "none into an arrow function without a body",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose = () => this.layout();
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
        },
      ],
    },
    {
      name: "none through an alias of this that the teardown does not have",
      code: `
class Panel {
  constructor() {
    const self = this;
    self.onResize = () => self.layout();
    window.addEventListener("resize", self.onResize);
  }
  layout() {}
  dispose() {
    this.layout();
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `dispose()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 53,
        },
      ],
    },
    {
      name: "into an ES5 teardown",
      code: `
function Panel() {
  this.onResize = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
}
Panel.prototype.layout = function () {};
Panel.prototype.dispose = function () {
  this.layout();
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`dispose()`",
              },
              output: `
function Panel() {
  this.onResize = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
}
Panel.prototype.layout = function () {};
Panel.prototype.dispose = function () {
  window.removeEventListener("resize", this.onResize);
  this.layout();
};`,
            },
          ],
        },
      ],
    },
    {
      name: "into what a factory returns",
      code: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    element,
    destroy() {
      element.remove();
    },
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `destroy()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "`destroy()`" },
              output: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    element,
    destroy() {
      window.removeEventListener("scroll", onScroll);
      element.remove();
    },
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "into the function that is returned",
      code: `
export function track(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return () => {
    element.remove();
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in the returned function.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("scroll", onScroll)',
                teardown: "the returned function",
              },
              output: `
export function track(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return () => {
    window.removeEventListener("scroll", onScroll);
    element.remove();
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "none into a returned function without a body",
      code: `
export function track(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return () => element.remove();
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in the returned function.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
        },
      ],
    },
    {
      name: "none in a plain function: it has no end to put it in",
      code: `
export function track(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
        },
      ],
    },
    {
      name: "returned from an effect",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "returned from an effect with code behind",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    onResize();
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    onResize();
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "returned from an effect on one line",
      code: `
import { useEffect } from "react";

export function useResize(onResize) {
  const handler = () => onResize(window.innerWidth);
  useEffect(() => { window.addEventListener("resize", handler); }, [handler]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onResize`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", handler)` in the function that the effect returns.',
          },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 63,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", handler)', teardown: "" },
              output: `
import { useEffect } from "react";

export function useResize(onResize) {
  const handler = () => onResize(window.innerWidth);
  useEffect(() => { window.addEventListener("resize", handler);
  return () => {
    window.removeEventListener("resize", handler);
  }; }, [handler]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "none from an effect that returns early",
      code: `
import { useEffect } from "react";

export function Size({ open, onChange }) {
  useEffect(() => {
    if (!open) return;
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [open, onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 48,
        },
      ],
    },
    {
      name: "none from an effect without a body",
      code: `
import { useEffect } from "react";

export function useResize(onResize) {
  const handler = () => onResize(window.innerWidth);
  useEffect(() => window.addEventListener("resize", handler), [handler]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onResize`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", handler)` in the function that the effect returns.',
          },
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 61,
        },
      ],
    },
    {
      name: "none from an async effect",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(async () => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    await onChange(0);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that an effect returns which is not `async`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
        },
      ],
    },
    {
      name: "none from an effect when the handler is in a block",
      code: `
import { useEffect } from "react";

export function Size({ open, onChange }) {
  useEffect(() => {
    if (open) {
      const onResize = () => onChange(window.innerWidth);
      window.addEventListener("resize", onResize);
    }
  }, [open, onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the function that the effect returns.',
          },
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 50,
        },
      ],
    },
    {
      name: "into the cleanup that the effect has",
      code: `
import { useEffect } from "react";

export function Size({ onChange, element }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      element.blur();
    };
  }, [onChange, element]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", onResize)',
                teardown: "the returned function",
              },
              output: `
import { useEffect } from "react";

export function Size({ onChange, element }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
      element.blur();
    };
  }, [onChange, element]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "for once that may not fire: the removal, never another option",
      code: `
class Panel {
  onFocus = () => this.start();
  constructor() {
    window.addEventListener("focus", this.onFocus, { once: true });
  }
  start() {}
  dispose() {
    this.start();
  }
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"focus"',
            remedy: 'Call `window.removeEventListener("focus", this.onFocus)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 67,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("focus", this.onFocus)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onFocus = () => this.start();
  constructor() {
    window.addEventListener("focus", this.onFocus, { once: true });
  }
  start() {}
  dispose() {
    window.removeEventListener("focus", this.onFocus);
    this.start();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "none for a removal that cannot match: the repair needs judgement",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.layout.bind(this));
  }
  layout() {}
  dispose() {
    window.removeEventListener("resize", this.layout.bind(this));
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `dispose()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 65,
        },
      ],
    },
    {
      name: "of a target behind a cast",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    (window as any).addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose() {
    this.layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window as any",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `(window as any).removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 62,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: '(window as any).removeEventListener("resize", this.onResize)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    (window as any).addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose() {
    (window as any).removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "none of a query list that is asked anew: removing from a new one does nothing",
      code: `
class Theme {
  apply = () => this.paint();
  constructor() {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", this.apply);
  }
  paint() {}
  dispose() {
    this.paint();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: 'matchMedia("(prefers-color-scheme: dark)")',
            held: "this `Theme`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep what `matchMedia("(prefers-color-scheme: dark)")` returned, and call its `removeEventListener` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 86,
        },
      ],
    },
    {
      name: "none when a parameter of the teardown has the handler's name",
      code: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    destroy(onScroll) {
      element.remove();
    },
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("scroll", handler)` in `destroy()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
        },
      ],
    },
    {
      name: "none from an effect that throws at its end",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    throw new Error("not yet");
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
        },
      ],
    },
    {
      name: "with the capture flag of an object, as a flag",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, { capture: true });
  }
  hide() {}
  get destroy() {
    return null;
  }
  dispose() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("click", this.onClick, true)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 72,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'document.removeEventListener("click", this.onClick, true)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, { capture: true });
  }
  hide() {}
  get destroy() {
    return null;
  }
  dispose() {
    document.removeEventListener("click", this.onClick, true);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
