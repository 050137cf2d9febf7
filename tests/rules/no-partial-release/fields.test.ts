import rule from "../../../rules/no-partial-release.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-partial-release", rule, {
  valid: [
    {
      name: "several emitters without an end, which cost nothing",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Cell {
  constructor() {
    this.changed = new Emitter();
    this.moved = new Emitter();
    this.folded = new Emitter();
  }
  dispose() {
    this.changed.dispose();
  }
}`,
    },
    {
      name: "the only one of its class, which has nothing to end",
      code: `
class Panel {
  constructor() {
    this.opened = new Emitter();
    this.size = new Width(this);
  }
  destroy() {
    this.opened.dispose();
  }
}
class Width {
  destroy() {
    this.query = null;
  }
}`,
    },
    {
      name: "a class of the file that has nothing to end, whatever its name says",
      code: `
class Panel {
  constructor() {
    this.size = new Poll(this);
    this.load = new LoadMonitor(this);
  }
  destroy() {
    this.size.dispose();
  }
}
class LoadMonitor {
  clear() {}
}`,
    },
    {
      name: "the only one of its class, whose end the file shows, in a class that ends nothing",
      code: `
class Panel {
  constructor() {
    this.size = new Width(this);
  }
  destroy() {
    this.clear();
  }
}
class Width {
  constructor() {
    this.query = openQuery();
  }
  destroy() {
    this.query.close();
  }
}`,
    },
    {
      name: "both ended",
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  destroy() {
    this.size.dispose();
    this.theme.dispose();
  }
}`,
    },
    {
      name: "none ended",
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  destroy() {
    this.clear();
  }
}`,
    },
    {
      name: "the other ended by another method, which nobody may call",
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  stop() {
    this.theme.dispose();
  }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "the other handed to somebody else",
      code: `
class Panel {
  constructor(owner) {
    this.size = new Watch(this);
    this.theme = new Watch(this);
    owner.adopt(this.theme);
  }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "the other ended part by part",
      code: `
class Panel {
  constructor() {
    this.size = new Mesh(this);
    this.theme = new Mesh(this);
  }
  destroy() {
    this.size.destroy();
    if (this.theme) this.theme.vertices?.destroy();
  }
}`,
    },
    {
      name: "the other another module's default export, as compilers write it",
      code: `
class Panel {
  constructor() {
    this.size = new watch_1.default(this);
    this.theme = new theme_1.default(this);
  }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "the other returned",
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  getTheme() {
    return this.theme;
  }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "the other in a list",
      code: `
class Panel {
  all = [];
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
    this.all.push(this.theme);
  }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "other constructors",
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.name = new Label(this);
  }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "constructors of what needs no end",
      code: `
class Panel {
  constructor() {
    this.names = new Map();
    this.seen = new Map();
  }
  destroy() {
    this.names.close();
  }
}`,
    },
    {
      name: "subjects",
      code: `
class Panel {
  opened = new Subject();
  closed = new Subject();
  destroy() {
    this.opened.unsubscribe();
  }
}`,
    },
    {
      name: "what another rule knows",
      code: `
class Panel {
  constructor() {
    this.a = new WebSocket("wss://a");
    this.b = new WebSocket("wss://b");
  }
  destroy() {
    this.a.close();
  }
}`,
    },
    {
      name: "variables",
      code: `
export function open() {
  const size = new Watch(1);
  const theme = new Watch(2);
  size.dispose();
}`,
    },
    {
      name: "the only one of its kind, by the name of its constructor an emitter, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    this.size = new Poll(this);
    this.opened = new Emitter();
  }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "the only one of its kind, by the name of its constructor a debouncer, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    this.size = new Poll(this);
    this.save = new Debouncer(() => this.store());
  }
  store() { }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "the only one of its kind, by the name of its constructor a monitor, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    this.size = new Poll(this);
    this.load = new LoadMonitor(this);
  }
  destroy() {
    this.size.dispose();
  }
}`,
    },
    {
      name: "an emitter in a class that ends nothing",
      code: `
class Panel {
  constructor() {
    this.opened = new Emitter();
  }
  destroy() {
    this.clear();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "the only one of its class, whose end the file shows",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    this.opened = new Emitter();
    this.size = new Width(this);
  }
  destroy() {
    this.opened.dispose();
  }
}
class Width {
  constructor() {
    this.query = openQuery();
  }
  destroy() {
    this.query.close();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.size", sibling: "this.opened" },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 32,
        },
      ],
    },
    {
      name: "the only one of its class, which hands things to its base",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel extends Disposable {
  opened = this._register(new Emitter());
  size = new Width(this);
}
class Width extends Disposable {
  changed = this._register(new Emitter());
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.size", sibling: "this.opened" },
          line: 4,
          column: 10,
          endLine: 4,
          endColumn: 25,
        },
      ],
    },
    {
      name: "one that has something to dispose of by its name, of a class of the file with an unknown base",
      code: `
class Panel {
  constructor() {
    this.size = new Poll(this);
    this.load = new LoadMonitor(this);
  }
  destroy() {
    this.size.dispose();
  }
}
class LoadMonitor extends Monitor {}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.load", sibling: "this.size" },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 38,
        },
      ],
    },
    {
      name: "one of two fields by the same constructor",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    this.size = new Watch(() => this.place());
    this.theme = new Watch(() => this.place());
  }
  place() { }
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 47,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  constructor() {
    this.size = new Watch(() => this.place());
    this.theme = new Watch(() => this.place());
  }
  place() { }
  destroy() {
    this.size.dispose();
    this.theme.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a declared field beside an assigned one",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  size = new Watch(this);
  constructor() {
    this.theme = new Watch(this);
  }
  destroy() {
    this.theme.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.size", sibling: "this.theme" },
          line: 3,
          column: 10,
          endLine: 3,
          endColumn: 25,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.size.dispose()", teardown: "`destroy()`" },
              output: `
class Panel {
  size = new Watch(this);
  constructor() {
    this.theme = new Watch(this);
  }
  destroy() {
    this.theme.dispose();
    this.size.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "one that nothing but its methods uses",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
    this.theme.start();
  }
  destroy() {
    this.size.destroy();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.destroy()", teardown: "`destroy()`" },
              output: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
    this.theme.start();
  }
  destroy() {
    this.size.destroy();
    this.theme.destroy();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "ended by another method for the teardown",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  stop() {
    this.size.close();
  }
  ngOnDestroy() {
    this.stop();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.close()", teardown: "`stop()`" },
              output: `
class Panel {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
  }
  stop() {
    this.size.close();
    this.theme.close();
  }
  ngOnDestroy() {
    this.stop();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the only one of its kind, by the name of its constructor an emitter",
      code: `
class Panel {
  constructor() {
    this.size = new Poll(this);
    this.opened = new Emitter();
  }
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.opened", sibling: "this.size" },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 32,
        },
      ],
    },
    {
      name: "the only one of its kind, by the name of its constructor a debouncer",
      code: `
class Panel {
  constructor() {
    this.size = new Poll(this);
    this.save = new Debouncer(() => this.store());
  }
  store() { }
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.save", sibling: "this.size" },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 50,
        },
      ],
    },
    {
      name: "the only one of its kind, by the name of its constructor a monitor",
      code: `
class Panel {
  constructor() {
    this.size = new Poll(this);
    this.load = new LoadMonitor(this);
  }
  destroy() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.load", sibling: "this.size" },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 38,
        },
      ],
    },
    {
      name: "several emitters without an end",
      code: `
class Cell {
  constructor() {
    this.changed = new Emitter();
    this.moved = new Emitter();
    this.folded = new Emitter();
  }
  dispose() {
    this.changed.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.moved", sibling: "this.changed" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 31,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.moved.dispose()", teardown: "`dispose()`" },
              output: `
class Cell {
  constructor() {
    this.changed = new Emitter();
    this.moved = new Emitter();
    this.folded = new Emitter();
  }
  dispose() {
    this.changed.dispose();
    this.moved.dispose();
  }
}`,
            },
          ],
        },
        {
          messageId: "neverReleased",
          data: { forgotten: "this.folded", sibling: "this.changed" },
          line: 6,
          column: 19,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.folded.dispose()", teardown: "`dispose()`" },
              output: `
class Cell {
  constructor() {
    this.changed = new Emitter();
    this.moved = new Emitter();
    this.folded = new Emitter();
  }
  dispose() {
    this.changed.dispose();
    this.folded.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "one emitter of several without an end",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Cell {
  constructor() {
    this.changed = new Emitter();
    this.moved = new Emitter();
    this.folded = new Emitter();
  }
  dispose() {
    this.changed.dispose();
    this.folded.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.moved", sibling: "this.changed" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 31,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.moved.dispose()", teardown: "`dispose()`" },
              output: `
class Cell {
  constructor() {
    this.changed = new Emitter();
    this.moved = new Emitter();
    this.folded = new Emitter();
  }
  dispose() {
    this.changed.dispose();
    this.moved.dispose();
    this.folded.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "several without an end that are no emitters",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Cell {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
    this.fold = new Watch(this);
  }
  dispose() {
    this.size.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { forgotten: "this.theme", sibling: "this.size" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 33,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.theme.dispose()", teardown: "`dispose()`" },
              output: `
class Cell {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
    this.fold = new Watch(this);
  }
  dispose() {
    this.size.dispose();
    this.theme.dispose();
  }
}`,
            },
          ],
        },
        {
          messageId: "neverReleased",
          data: { forgotten: "this.fold", sibling: "this.size" },
          line: 6,
          column: 17,
          endLine: 6,
          endColumn: 32,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.fold.dispose()", teardown: "`dispose()`" },
              output: `
class Cell {
  constructor() {
    this.size = new Watch(this);
    this.theme = new Watch(this);
    this.fold = new Watch(this);
  }
  dispose() {
    this.size.dispose();
    this.fold.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
