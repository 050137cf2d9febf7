import rule from "../../../rules/no-overwritten-handle.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-overwritten-handle", rule, {
  valid: [],
  invalid: [
    {
      name: "before a statement that is indented by tabs",
      code: `
class Poller {
	start() {
		this.timer = setInterval(() => this.poll(), 1000);
	}
	stop() {
		clearInterval(this.timer);
	}
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 4,
          column: 16,
          endLine: 4,
          endColumn: 52,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Poller {
	start() {
		clearInterval(this.timer);
		this.timer = setInterval(() => this.poll(), 1000);
	}
	stop() {
		clearInterval(this.timer);
	}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "before a statement behind others on its line",
      code: `
class Poller {
  start() { this.timer = setInterval(() => this.poll(), 1000); }
  stop() { clearInterval(this.timer); }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 3,
          column: 26,
          endLine: 3,
          endColumn: 62,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Poller {
  start() { clearInterval(this.timer); this.timer = setInterval(() => this.poll(), 1000); }
  stop() { clearInterval(this.timer); }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "with the object that the release is called on",
      code: `
class Poller {
  start() {
    this.timer = window.setInterval(() => this.poll(), 1000);
  }
  stop() {
    window.clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "window.clearInterval(this.timer)" },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "window.clearInterval(this.timer)" },
              output: `
class Poller {
  start() {
    window.clearInterval(this.timer);
    this.timer = window.setInterval(() => this.poll(), 1000);
  }
  stop() {
    window.clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "not before a statement without a block",
      code: `
class Poller {
  start(isOn) {
    if (isOn) this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 64,
        },
      ],
    },
    {
      name: "not before a part of an expression",
      code: `
class Poller {
  start(isOn) {
    isOn && (this.timer = setInterval(() => this.poll(), 1000));
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 4,
          column: 27,
          endLine: 4,
          endColumn: 63,
        },
      ],
    },
    {
      name: "not where the handle is gone already",
      code: `
class Poller {
  start() {
    this.timer = null;
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 54,
        },
      ],
    },
    {
      name: "not where a name means something else",
      code: `
class Poller {
  start(clearInterval) {
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
  ],
});
