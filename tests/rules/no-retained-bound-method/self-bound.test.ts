import rule from "../../../rules/no-retained-bound-method.js";
import { testRule } from "../../support/test-rule.js";

const always = [{ selfBound: "always" }];

testRule("no-retained-bound-method", rule, {
  valid: [
    {
      name: "selfBound always: a method that is bound to nothing",
      options: always,
      code: `
class Panel {
  static shared = () => 1;
  name = "panel";
  count = () => 1;
  constructor() {
    this.run = run;
    this.name = "other";
  }
}`,
    },
    {
      name: "selfBound escaping: a method bound to its own object",
      options: [{ selfBound: "escaping" }],
      code: `
class Panel {
  constructor() {
    this.close = this.close.bind(this);
  }
  close() {}
}`,
    },
  ],
  invalid: [
    {
      name: "selfBound always: a method bound in the constructor",
      options: always,
      code: `
class Panel {
  constructor() {
    this.close = this.close.bind(this);
  }
  close() {}
}`,
      errors: [{ messageId: "boundToItself", data: { field: "this.close" }, line: 4, column: 5, endLine: 4, endColumn: 39 }],
    },
    {
      name: "selfBound always: an arrow field",
      options: always,
      code: `
class Panel {
  onClick = () => this.close();
  close() {}
}`,
      errors: [{ messageId: "boundToItself", data: { field: "onClick" }, line: 3, column: 3, endLine: 3, endColumn: 32 }],
    },
  ],
});
