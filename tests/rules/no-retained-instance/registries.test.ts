import rule from "../../../rules/no-retained-instance.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-instance", rule, {
  valid: [
    {
      name: 'a registry that other files may empty: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels.push(this);
  }
}
export { Panel };
export const panels = [];`,
    },
    {
      name: 'a static slot: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  static last = null;
  constructor(id) {
    this.id = id;
    Panel.last = this;
  }
}
export { Panel };`,
    },
    {
      name: "an instance of a plain class in a static slot",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Outlet {
  static mostRecent = null;
  constructor() {
    Outlet.mostRecent = this;
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a static Set",
      code: `
class Panel {
  static all = new Set();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
}
export { Panel };`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "Panel.all", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 24,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakSet" },
              output: `
class Panel {
  static all = new WeakSet();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
}
export { Panel };`,
            },
          ],
        },
      ],
    },
    {
      name: 'a static Set: still shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  static all = new Set();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
}
export { Panel };`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "Panel.all", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 24,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakSet" },
              output: `
class Panel {
  static all = new WeakSet();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
}
export { Panel };`,
            },
          ],
        },
      ],
    },
    {
      name: "a static Set that is looped over",
      code: `
class Panel {
  static all = new Set();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
  static each(run) {
    for (const panel of Panel.all) run(panel);
    Panel.all.forEach(run);
  }
}
export { Panel };`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "Panel.all", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 24,
        },
      ],
    },
    {
      name: "a static list",
      code: `
class Panel {
  static all = [];
  constructor(id) {
    this.id = id;
    Panel.all.push(this);
  }
}
export { Panel };`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "Panel.all", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 25,
        },
      ],
    },
    {
      name: "a static Map",
      code: `
class Panel {
  static byId = new Map();
  constructor(id) {
    this.id = id;
    Panel.byId.set(id, this);
  }
}
export { Panel };`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "Panel.byId", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 29,
        },
      ],
    },
    {
      name: "a Map keyed by the instance",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    sizes.set(this, { width: 1 });
  }
}
export { Panel };
const sizes = new Map();`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "sizes", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 34,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakMap" },
              output: `
class Panel {
  constructor(id) {
    this.id = id;
    sizes.set(this, { width: 1 });
  }
}
export { Panel };
const sizes = new WeakMap();`,
            },
          ],
        },
      ],
    },
    {
      name: "an object of the module",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels[id] = this;
  }
}
export { Panel };
const panels = {};`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "panels", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 22,
        },
      ],
    },
    {
      name: "a static field through this.constructor",
      code: `
class Panel {
  static all = new Set();
  constructor(id) {
    this.id = id;
    this.constructor.all.add(this);
  }
}
export { Panel };`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "this.constructor.all", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 35,
          suggestions: [
            {
              messageId: "useWeak",
              data: { weak: "WeakSet" },
              output: `
class Panel {
  static all = new WeakSet();
  constructor(id) {
    this.id = id;
    this.constructor.all.add(this);
  }
}
export { Panel };`,
            },
          ],
        },
      ],
    },
    {
      name: "an alias of this",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    const self = this;
    panels.push(self);
  }
}
export { Panel };
const panels = [];`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "panels", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 22,
        },
      ],
    },
    {
      name: "a wrapper object",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels.push({ id, owner: this });
  }
}
export { Panel };
const panels = [];`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "panels", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: "a key that counts on, and a key that the program sets again: the removal would take out another",
      code: `
const byNumber = new Map();
let count = 0;
export class Panel {
  constructor() {
    byNumber.set(count++, this);
  }
  open() {
    byNumber.set(count, this);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "byNumber", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 32,
        },
        {
          messageId: "neverRemoved",
          data: { holder: "byNumber", held: "this `Panel`" },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 30,
        },
      ],
    },
    {
      name: "a key that a call makes: the removal would make another",
      code: `
const byKey = new Map();
export class Panel {
  constructor() {
    byKey.set(Math.random(), this);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "byKey", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 35,
        },
      ],
    },
    {
      name: "lists in a Map, out of which no key takes",
      code: `
const listeners = new Map([["open", []]]);
export class Panel {
  constructor() {
    listeners.get("open").push(this);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: 'listeners.get("open")', held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: "Sets in a Map",
      code: `
const listeners = new Map([["open", new Set()]]);
export class Panel {
  constructor() {
    listeners.get("open").add(this);
  }
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: 'listeners.get("open")', held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 36,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'listeners.get("open").delete(this)', teardown: "`destroy()`" },
              output: `
const listeners = new Map([["open", new Set()]]);
export class Panel {
  constructor() {
    listeners.get("open").add(this);
  }
  destroy() {
    listeners.get("open").delete(this);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a method that runs later",
      code: `
const open = new Set();
export class Panel {
  show() {
    open.add(this);
  }
  static each(run) {
    open.forEach(run);
  }
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "open", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 19,
        },
      ],
    },
    {
      name: "a prototype method",
      code: `
var open = [];
function Panel() {}
Panel.prototype.show = function () {
  open.push(this);
};`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "open", held: "this `Panel`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 18,
        },
      ],
    },
    {
      name: "a class with a teardown that forgets it",
      code: `
class Panel {
  static all = new Set();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
  static each(run) {
    Panel.all.forEach(run);
  }
  destroy() {
    this.id = null;
  }
}
export { Panel };`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "Panel.all", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 24,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "Panel.all.delete(this)", teardown: "`destroy()`" },
              output: `
class Panel {
  static all = new Set();
  constructor(id) {
    this.id = id;
    Panel.all.add(this);
  }
  static each(run) {
    Panel.all.forEach(run);
  }
  destroy() {
    Panel.all.delete(this);
    this.id = null;
  }
}
export { Panel };`,
            },
          ],
        },
      ],
    },
    {
      name: "a class with a teardown, and a Map",
      code: `
class Panel {
  static byId = new Map();
  constructor(id) {
    this.id = id;
    Panel.byId.set(this.id, this);
  }
  static each(run) {
    Panel.byId.forEach(run);
  }
  destroy() {}
}
export { Panel };`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "Panel.byId", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 34,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "Panel.byId.delete(this.id)", teardown: "`destroy()`" },
              output: `
class Panel {
  static byId = new Map();
  constructor(id) {
    this.id = id;
    Panel.byId.set(this.id, this);
  }
  static each(run) {
    Panel.byId.forEach(run);
  }
  destroy() {
    Panel.byId.delete(this.id);
  }
}
export { Panel };`,
            },
          ],
        },
      ],
    },
    {
      name: "a registry that other files may empty",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels.push(this);
  }
}
export { Panel };
export const panels = [];`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "panels", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 22,
        },
      ],
    },
    {
      name: "a registry that is passed on",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    panels.push(this);
  }
}
export { Panel };
const panels = [];
watch(panels);`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "panels", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 22,
        },
      ],
    },
    {
      name: "a static slot",
      code: `
class Panel {
  static last = null;
  constructor(id) {
    this.id = id;
    Panel.last = this;
  }
}
export { Panel };`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "Panel.last", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 22,
        },
      ],
    },
    {
      name: "a variable of the module",
      code: `
class Panel {
  constructor(id) {
    this.id = id;
    current = this;
  }
}
export { Panel };
let current;`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "current", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 19,
        },
      ],
    },
    {
      name: "a component in a static slot",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Directive } from "@angular/core";
@Directive({})
export class Outlet {
  static mostRecent = null;
  constructor() {
    Outlet.mostRecent = this;
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "Outlet.mostRecent", held: "this `Outlet`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 29,
        },
      ],
    },
  ],
});
