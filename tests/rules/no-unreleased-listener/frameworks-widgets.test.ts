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
    {
      name: "a widget that takes off where it is detached what it adds where it is attached",
      code: `
import { Widget } from "@lumino/widgets";
export class Editor extends Widget {
  onAfterAttach() {
    window.addEventListener("resize", this);
  }
  onBeforeDetach() {
    window.removeEventListener("resize", this);
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
    {
      name: "a widget that takes off in mid-gesture what it adds, and may be disposed of before",
      code: `
import { Widget } from "@lumino/widgets";
export class Handle extends Widget {
  onAfterAttach() {
    this.node.addEventListener("mousedown", this);
  }
  onAfterDetach() {
    this.node.removeEventListener("mousedown", this);
  }
  handleEvent(event) {
    switch (event.type) {
      case "mousedown":
        window.addEventListener("mouseup", this);
        break;
      case "mouseup":
        window.removeEventListener("mouseup", this);
        break;
    }
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { holder: "window", held: "this `Handle`", event: "\"mouseup\"", label: "listener", end: "`onAfterDetach()` runs", remedy: "Call `window.removeEventListener(\"mouseup\", this)` in `onAfterDetach()`." },
          line: 13,
          column: 9,
          endLine: 13,
          endColumn: 49,
        },
      ],
    },
  ],
});
