import rule from "../../../rules/no-retained-instance.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-retained-instance", rule as never, {
  valid: [
    {
      name: "a static list that is taken apart where it puts itself in, and where it takes itself out",
      code: `
class Sheet {
  static stack = [];
  open() {
    const { stack } = Sheet;
    stack.push(this);
  }
  close() {
    const { stack } = Sheet;
    const at = stack.indexOf(this);
    if (at !== -1) {
      stack.splice(at, 1);
    }
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a static list that is taken apart, and only ever looked at otherwise",
      code: `
class Sheet {
  static stack = [];
  open() {
    const { stack } = Sheet;
    stack.push(this);
  }
  isOpen() {
    const { stack } = Sheet;
    return stack.includes(this);
  }
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "stack", held: "this `Sheet`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 21,
        },
      ],
    },
  ],
});
