import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "a bound method that another is bound to as an argument, which takes it off",
      code: `
export class Slider {
  start(handle) {
    const move = this.move.bind(this, handle);
    const end = this.end.bind(this, move);
    document.addEventListener("mousemove", move);
    document.addEventListener("mouseup", end);
    this.onEnd = end;
  }
  end(move) {
    document.removeEventListener("mousemove", move);
    document.removeEventListener("mouseup", this.onEnd);
  }
  move(handle) { this.at = handle.offsetLeft; }
}`,
    },
    {
      name: "a bound method that a helper hands on together with what takes it off",
      code: `
export class Slider {
  start(handle) {
    const move = bind(this, this.move, handle);
    const end = bind(this, this.end, move);
    document.addEventListener("mousemove", move);
    document.addEventListener("mouseup", end);
    this.onEnd = end;
  }
  end(move) {
    document.removeEventListener("mousemove", move);
    document.removeEventListener("mouseup", this.onEnd);
  }
  move(handle) { this.at = handle.offsetLeft; }
}`,
    },
  ],
  invalid: [
    {
      name: "a bound method that what takes some handler off is never handed",
      code: `
export class Slider {
  connectedCallback() {
    const move = this.move.bind(this, this.handle);
    document.addEventListener("mousemove", move);
  }
  end(move) {
    document.removeEventListener("mousemove", move);
  }
  move(handle) { this.at = handle.offsetLeft; }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "this `Slider`", event: "\"mousemove\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"mousemove\", handler)` in a method that ends the instance, such as `disconnectedCallback()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 49,
        },
      ],
    },
  ],
});
