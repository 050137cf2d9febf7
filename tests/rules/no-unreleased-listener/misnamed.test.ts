import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "one handler for two events, each of which is taken off by its name",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Folds {
  constructor(bus) {
    this.bus = bus;
    this.onFold = this.onFold.bind(this);
    bus.on("folded", this.onFold);
    bus.on("unfolded", this.onFold);
  }
  onFold() {}
  destroy() {
    this.bus.off("folded", this.onFold);
    this.bus.off("unfolded", this.onFold);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a removal of the same handler for an event that it is never added for",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Folds {
  constructor(bus) {
    this.bus = bus;
    this.onFold = this.onFold.bind(this);
    bus.on("folded", this.onFold);
  }
  onFold() {}
  destroy() {
    this.bus.off("onFold", this.onFold);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "bus", held: "this `Folds`", event: "\"folded\"", label: "listener", remedy: "Call `bus.off(\"folded\", this.onFold)` in `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 34,
        },
      ],
    },
  ],
});
