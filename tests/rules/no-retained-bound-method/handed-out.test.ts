import rule from "../../../rules/no-retained-bound-method.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-bound-method", rule, {
  valid: [
    {
      name: 'a bound field: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
const hooks = [];
export class Panel {
  constructor() {
    this.onClose = this.onClose.bind(this);
    hooks.push(this.onClose);
  }
  onClose() {}
}`,
    },
    {
      name: 'a property of the global object: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Panel {
  open() {
    globalThis.onPanelClose = this.close.bind(this);
  }
  close() {}
}`,
    },
  ],
  invalid: [
    {
      name: "a bound field",
      code: `
const hooks = [];
export class Panel {
  constructor() {
    this.onClose = this.onClose.bind(this);
    hooks.push(this.onClose);
  }
  onClose() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 29,
        },
      ],
    },
    {
      name: 'a bound field: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const hooks = [];
export class Panel {
  constructor() {
    this.onClose = this.onClose.bind(this);
    hooks.push(this.onClose);
  }
  onClose() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 29,
        },
      ],
    },
    {
      name: "an arrow field",
      code: `
const hooks = new Set();
export class Panel {
  onClose = () => this.close();
  constructor() {
    hooks.add(this.onClose);
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 28,
        },
      ],
    },
    {
      name: "a method bound on the spot",
      code: `
const byId = new Map();
export class Panel {
  open(id) {
    byId.set(id, this.close.bind(this));
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "byId", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
    {
      name: "an arrow that uses this",
      code: `
const hooks = [];
export class Panel {
  open() {
    hooks.push(() => this.close());
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 35,
        },
      ],
    },
    {
      name: "a method of an alias of this",
      code: `
const hooks = [];
export class Panel {
  open() {
    const self = this;
    hooks.push(() => self.close());
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 35,
        },
      ],
    },
    {
      name: "inside an object",
      code: `
const hooks = [];
export class Panel {
  open() {
    hooks.push({ run: this.close.bind(this) });
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 47,
        },
      ],
    },
    {
      name: "a wrapped method",
      code: `
const hooks = [];
export class Panel {
  open() {
    hooks.push(debounce(() => this.close(), 100));
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a function with an argument bound to it",
      code: `
const hooks = [];
export function open(big) {
  hooks.push(run.bind(null, big));
}
function run() {}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "`big`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 34,
        },
      ],
    },
    {
      name: "a removal of a fresh bind",
      code: `
const hooks = new Set();
export class Panel {
  constructor() {
    hooks.add(this.close.bind(this));
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: "a property of the global object",
      code: `
export class Panel {
  open() {
    globalThis.onPanelClose = this.close.bind(this);
  }
  close() {}
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "globalThis.onPanelClose", held: "this `Panel`" },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a list that other files may empty",
      code: `
export const hooks = [];
export class Panel {
  open() {
    hooks.push(this.close.bind(this));
  }
  close() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "hooks", held: "this `Panel`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 38,
        },
      ],
    },
  ],
});
