import rule from "../../rules/no-unreleased-listener.js";
import { ruleTester } from "../support/rule-tester.js";

ruleTester.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "removal in a teardown, by the same field",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() { window.addEventListener("resize", this.onResize); }
  destroy() { window.removeEventListener("resize", this.onResize); }
}`,
    },
  ],
  invalid: [
    {
      name: "inline listener on window in a constructor",
      code: `
class Panel {
  constructor() { window.addEventListener("resize", () => this.layout()); }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy:
              'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 3,
          column: 19,
          endLine: 3,
          endColumn: 73,
        },
      ],
    },
  ],
});
