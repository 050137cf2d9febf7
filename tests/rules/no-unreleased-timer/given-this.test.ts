import rule from "../../../rules/no-unreleased-timer.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-timer", rule as never, {
  valid: [
    {
      name: "an interval that a generator ends, which a helper is given with its this",
      code: `
export class Crawler {
  constructor(browser) {
    this.browser = browser;
    this.progress = setInterval(() => this.print(), 500);
  }
  close() {
    return __awaiter(this, void 0, void 0, function* () {
      yield this.browser.close();
      if (this.progress) clearInterval(this.progress);
    });
  }
  print() {}
}`,
    },
    {
      name: "a timeout whose callback only takes off a listener that would set it again",
      code: `
import { EventEmitter } from "node:events";
export class Call extends EventEmitter {
  constructor(stream) {
    super();
    this.stream = stream;
    this.onCancel = () => this.tidy();
  }
  tidy() {
    const takeOff = () => this.stream.removeListener("cancel", this.onCancel);
    takeOff();
    setTimeout(takeOff, 0);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "an interval that a generator ends for somebody else",
      code: `
export class Crawler {
  constructor(browser) {
    this.browser = browser;
    this.progress = setInterval(() => this.print(), 500);
  }
  close() {
    return run(this.browser, function* () {
      yield this.close();
      if (this.progress) clearInterval(this.progress);
    });
  }
  print() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "this `Crawler`", remedy: "Call `clearInterval(this.progress)` in a method that ends the instance, such as `close()`." },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 57,
        },
      ],
    },
  ],
});
