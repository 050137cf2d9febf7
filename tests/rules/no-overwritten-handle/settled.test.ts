import rule from "../../../rules/no-overwritten-handle.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-overwritten-handle", rule, {
  valid: [
    {
      name: "ended first",
      code: `
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
    {
      name: "ended first by a method",
      code: `
class Poller {
  start() {
    this.stop();
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "ended afterwards by a name for the last one",
      code: `
class Poller {
  start() {
    const last = this.timer;
    this.timer = setInterval(() => this.poll(), 1000);
    clearInterval(last);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "ended by the same run",
      code: `
class Job {
  run() {
    this.timer = setInterval(() => this.tick(), 100);
    this.work();
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "ended by the same run, finally",
      code: `
class Job {
  async run() {
    this.timer = setInterval(() => this.tick(), 100);
    try {
      await this.work();
    } finally {
      clearInterval(this.timer);
    }
  }
}`,
    },
    {
      name: "ended by the same run, in nested blocks",
      code: `
class Job {
  async run() {
    try {
      this.timer = setInterval(() => this.tick(), 100);
      await this.work();
    } finally {
      try {
        this.report();
      } finally {
        clearInterval(this.timer);
      }
    }
  }
}`,
    },
    {
      name: "an early return asks for it",
      code: `
class Poller {
  start() {
    if (this.timer) return;
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
    this.timer = null;
  }
}`,
    },
    {
      name: "a condition asks for it",
      code: `
class Poller {
  start() {
    if (!this.timer) this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
    this.timer = null;
  }
}`,
    },
    {
      name: "it stays if it is there",
      code: `
class Poller {
  start() {
    this.timer ??= setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
    this.timer = null;
  }
}`,
    },
    {
      name: "a logical expression asks for it",
      code: `
class Poller {
  start() {
    this.timer || (this.timer = setInterval(() => this.poll(), 1000));
  }
  stop() {
    clearInterval(this.timer);
    this.timer = null;
  }
}`,
    },
    {
      name: "a conditional expression asks for it",
      code: `
class Poller {
  start() {
    this.timer = this.timer ? this.timer : setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
    this.timer = null;
  }
}`,
    },
    {
      name: "an early return asks for a flag that is set beside it",
      code: `
class Poller {
  start() {
    if (this.isRunning) return;
    this.isRunning = true;
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    this.isRunning = false;
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "an early return asks for a count of users",
      code: `
class Poller {
  users = 0;
  mount() {
    this.users++;
    if (this.users !== 1) return;
    this.timer = setInterval(() => this.poll(), 1000);
  }
  unmount() {
    this.users--;
    if (this.users === 0) clearInterval(this.timer);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "ended by a method that is called after",
      code: `
class Poller {
  start() {
    this.timer = setInterval(() => this.poll(), 1000);
    this.restart = () => this.stop();
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
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Poller {
  start() {
    clearInterval(this.timer);
    this.timer = setInterval(() => this.poll(), 1000);
    this.restart = () => this.stop();
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
      name: "another method is called first",
      code: `
class Poller {
  start() {
    this.prepare();
    this.timer = setInterval(() => this.poll(), 1000);
  }
  prepare() {}
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
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Poller {
  start() {
    this.prepare();
    clearInterval(this.timer);
    this.timer = setInterval(() => this.poll(), 1000);
  }
  prepare() {}
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
      name: "ended by the same run under a condition",
      code: `
class Job {
  run() {
    this.timer = setInterval(() => this.tick(), 100);
    if (this.isDone) clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Job {
  run() {
    clearInterval(this.timer);
    this.timer = setInterval(() => this.tick(), 100);
    if (this.isDone) clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "ended by the same run when it fails",
      code: `
class Job {
  run() {
    this.timer = setInterval(() => this.tick(), 100);
    try {
      this.work();
    } catch {
      clearInterval(this.timer);
    }
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Job {
  run() {
    clearInterval(this.timer);
    this.timer = setInterval(() => this.tick(), 100);
    try {
      this.work();
    } catch {
      clearInterval(this.timer);
    }
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a condition asks for something else",
      code: `
class Poller {
  start() {
    if (this.isEnabled) this.timer = setInterval(() => this.poll(), 1000);
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
          column: 38,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
  ],
});
