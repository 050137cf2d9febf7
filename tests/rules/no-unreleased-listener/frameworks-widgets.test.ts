import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "listeners of a widget, which it removes where it is taken off",
      code: `
class Panel extends Base {
  onAfterAttach() {
    window.addEventListener("resize", this);
    document.addEventListener("keydown", this);
  }
  onBeforeDetach() {
    window.removeEventListener("resize", this);
    document.removeEventListener("keydown", this);
  }
  handleEvent() {}
}`,
    },
  ],
  invalid: [
    {
      name: "one of the listeners of a widget, the other of which it removes where it is taken off",
      code: `
class Panel extends Base {
  onAfterAttach() {
    window.addEventListener("resize", this);
    window.addEventListener("keydown", this);
  }
  onBeforeDetach() {
    window.removeEventListener("resize", this);
  }
  handleEvent() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "this `Panel`", event: "\"keydown\"", label: "listener", remedy: "Call `window.removeEventListener(\"keydown\", this)` in a method that ends the instance, such as `onBeforeDetach()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 45,
        },
      ],
    },
  ],
});
