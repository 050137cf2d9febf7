import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "without settings: what is merely possible is not shown",
      code: `
export function track(element) {
  window.addEventListener("scroll", () => element.update());
}`,
    },
    {
      name: "settings without a certainty: what is merely possible is not shown",
      settings: { leaks: { teardownMethods: ["leave"] } },
      code: `
export function track(element) {
  window.addEventListener("scroll", () => element.update());
}`,
    },
  ],
  invalid: [
    {
      name: "without settings: what is likely is shown",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
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
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "without settings: what is certain is shown",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.layout.bind(this));
  }
  layout() {}
  destroy() {
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 65,
        },
      ],
    },
  ],
});
