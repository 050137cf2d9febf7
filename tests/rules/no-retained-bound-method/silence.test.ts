import rule from "../../../rules/no-retained-bound-method.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-bound-method", rule, {
  valid: [
    {
      name: "bound to itself",
      code: `
export class Panel {
  onClick = () => this.close();
  constructor() {
    this.close = this.close.bind(this);
  }
  close() {}
}`,
    },
    {
      name: "a method without its this",
      code: `
const hooks = [];
export class Panel {
  open() {
    hooks.push(this.close);
  }
  close() {}
}`,
    },
    {
      name: "taken out again",
      code: `
const hooks = new Set();
export class Panel {
  onClose = () => this.close();
  constructor() {
    hooks.add(this.onClose);
  }
  close() {
    hooks.delete(this.onClose);
  }
}`,
    },
    {
      name: "a listener, which is the matter of another rule",
      code: `
export class Panel {
  constructor() {
    window.addEventListener("resize", this.place.bind(this));
  }
  place() {}
}`,
    },
    {
      name: "an arrow that uses nothing",
      code: `
const hooks = [];
export class Panel {
  open() {
    hooks.push(() => 1);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "the only instance",
      code: `
const hooks = [];
class Panel {
  open() {
    hooks.push(() => this.close());
  }
  close() {}
}
export const panel = new Panel();`,
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
  ],
});
