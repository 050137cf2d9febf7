import rule from "../../../rules/no-overwritten-handle.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-overwritten-handle", rule, {
  valid: [
    {
      name: "each turn ends the last",
      code: `
class Feed {
  open() {
    for (const url of this.urls) {
      this.socket?.close();
      this.socket = new WebSocket(url);
    }
  }
  close() {
    this.socket.close();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "each turn of a loop takes one",
      code: `
class Feed {
  open() {
    for (const url of this.urls) {
      this.socket = new WebSocket(url);
      this.socket.onmessage = (event) => this.receive(event);
    }
  }
  close() {
    this.socket.close();
  }
}`,
      errors: [
        {
          messageId: "overwrittenInLoop",
          data: { kept: "this.socket", label: "`WebSocket`" },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 39,
        },
      ],
    },
    {
      name: "each turn of a loop with a counter takes one",
      code: `
class Jobs {
  start() {
    for (let index = 0; index < this.jobs.length; index++) this.timer = setInterval(() => this.run(index), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwrittenInLoop",
          data: { kept: "this.timer", label: "interval" },
          line: 4,
          column: 73,
          endLine: 4,
          endColumn: 113,
        },
      ],
    },
    {
      name: "a loop that waits",
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
      errors: [
        {
          messageId: "overwrittenInLoop",
          data: { kept: "this.socket", label: "`WebSocket`" },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 44,
        },
      ],
    },
    {
      name: "the turn that takes one is the last",
      code: `
class Feed {
  open() {
    for (const url of this.urls) {
      if (this.likes(url)) {
        this.socket = new WebSocket(url);
        break;
      }
    }
  }
  close() {
    this.socket.close();
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.socket", label: "`WebSocket`", release: "this.socket.close()" },
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 41,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "this.socket?.close()" },
              output: `
class Feed {
  open() {
    for (const url of this.urls) {
      if (this.likes(url)) {
        this.socket?.close();
        this.socket = new WebSocket(url);
        break;
      }
    }
  }
  close() {
    this.socket.close();
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
