import rule from "../../../rules/no-overwritten-handle.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-overwritten-handle", rule as never, {
  valid: [
    {
      name: "without settings: a method that may be called twice is merely possible",
      code: `
class Poller {
  start() {
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "without settings: a loop that waits is merely possible",
      code: `
class Feed {
  async open() {
    while (this.isOpen) {
      this.socket = new WebSocket(this.url);
      await this.ended;
    }
  }
  close() {
    this.socket.close();
  }
}`,
    },
    {
      name: "without settings: a loop that waits for its next turn is merely possible",
      code: `
class Feed {
  async open() {
    for await (const url of this.urls) this.socket = new WebSocket(url);
  }
  close() {
    this.socket.close();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "without settings: a loop that overwrites is shown",
      code: `
class Jobs {
  start() {
    for (const job of this.jobs) {
      this.timer = setInterval(() => job.run(), 1000);
    }
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwrittenInLoop",
          data: { kept: "this.timer", label: "interval" },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 54,
        },
      ],
    },
  ],
});
