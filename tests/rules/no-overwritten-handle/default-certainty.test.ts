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
    {
      name: "without settings: a hook that ends the last under another condition is merely possible",
      code: `
import { Component } from "react";
class Clock extends Component {
  componentDidUpdate(before) {
    if (this.props.isOn && !before.isOn) this.timer = setInterval(() => this.tick(), 1000);
    if (!this.props.isOn && before.isOn) clearInterval(this.timer);
  }
  componentWillUnmount() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "without settings: a timeout that a hook takes at each change is merely possible",
      code: `
import { Component } from "react";
class Clock extends Component {
  componentDidUpdate() {
    this.timer = setTimeout(() => this.tick(), 1000);
  }
  componentWillUnmount() {
    clearTimeout(this.timer);
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
    {
      name: "without settings: a setter is meant to be used again",
      code: `
class View {
  set source(source) {
    this.socket = new WebSocket(source);
    this.socket.onmessage = (event) => this.draw(event.data);
  }
  destroy() {
    this.socket.close();
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.socket", label: "`WebSocket`", release: "this.socket.close()" },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "this.socket?.close()" },
              output: `
class View {
  set source(source) {
    this.socket?.close();
    this.socket = new WebSocket(source);
    this.socket.onmessage = (event) => this.draw(event.data);
  }
  destroy() {
    this.socket.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "without settings: a hook that runs at each change",
      code: `
class Clock extends HTMLElement {
  attributeChangedCallback(name, before, pause) {
    this.timer = setInterval(() => this.draw(), pause);
  }
  disconnectedCallback() {
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
          endColumn: 55,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Clock extends HTMLElement {
  attributeChangedCallback(name, before, pause) {
    clearInterval(this.timer);
    this.timer = setInterval(() => this.draw(), pause);
  }
  disconnectedCallback() {
    clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
