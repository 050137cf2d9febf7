import rule from "../../../rules/no-retained-bound-method.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-bound-method", rule, {
  valid: [
    {
      name: "functions of the only instance in a list of its own, which live as long as it does",
      code: `
exports.bar = new (class {
  constructor() { this.commands = {}; }
  add(name) { this.commands[name] = () => this.run(); }
  run() {}
})();`,
    },
  ],
  invalid: [
    {
      name: "functions of others in a list of the only instance",
      code: `
const bar = new (class {
  constructor() { this.commands = {}; }
})();
export class Panel {
  open(name) { bar.commands[name] = () => this.run(); }
  run() {}
}`,
      errors: [{ messageId: "neverRemoved", data: { holder: "bar.commands", held: "this `Panel`" }, line: 6, column: 16, endLine: 6, endColumn: 53 }],
    },
  ],
});
