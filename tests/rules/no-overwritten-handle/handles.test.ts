import rule from "../../../rules/no-overwritten-handle.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-overwritten-handle", rule, {
  valid: [
    {
      name: "an observer of an own element",
      code: `
class Panel {
  element = document.createElement("div");
  open() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element);
  }
  destroy() {
    this.observer.disconnect();
  }
}`,
    },
    {
      name: "the frame that a loop takes when the last has come",
      code: `
class Clock {
  constructor() {
    this.tick();
  }
  tick = () => {
    this.draw();
    this.frame = requestAnimationFrame(this.tick);
  };
  stop() {
    cancelAnimationFrame(this.frame);
  }
}`,
    },
    {
      name: "a single frame, which is over soon",
      code: `
class Clock {
  draw() {
    this.frame = requestAnimationFrame(() => this.paint());
  }
  stop() {
    cancelAnimationFrame(this.frame);
  }
}`,
    },
    {
      name: "a timeout elsewhere, which is over soon",
      code: `
class Draft {
  later() {
    this.timer = setTimeout(() => this.save(), 5000);
  }
  destroy() {
    clearTimeout(this.timer);
  }
}`,
    },
    {
      name: "a handle in a local variable alone",
      code: `
class Job {
  start() {
    const timer = setInterval(() => this.poll(), 1000);
    setTimeout(() => clearInterval(timer), 5000);
  }
}`,
    },
    {
      name: "a handle that each run can end by its own name for it",
      code: `
class Poller {
  start() {
    const timer = setInterval(() => this.poll(), 1000);
    this.timer = timer;
    this.tasks.push(() => clearInterval(timer));
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "handles in a list",
      code: `
class Poller {
  timers = [];
  start() {
    this.timers.push(setInterval(() => this.poll(), 1000));
  }
  stop() {
    for (const timer of this.timers) clearInterval(timer);
  }
}`,
    },
    {
      name: "handles by their keys",
      code: `
class Poller {
  timers = {};
  start(name) {
    this.timers[name] = setInterval(() => this.poll(name), 1000);
  }
  stop(name) {
    clearInterval(this.timers[name]);
  }
}`,
    },
    {
      name: "a handle that nothing ends, which is not a matter of overwriting",
      code: `
class Poller {
  start() {
    this.timer = setInterval(() => this.poll(), 1000);
  }
}`,
    },
    {
      name: "a callback that keeps nothing",
      code: `
class Poller {
  start() {
    this.timer = setInterval(() => console.log("tick"), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "an object URL, which an assignment only lends",
      code: `
class Preview {
  show(image, blob) {
    image.src = URL.createObjectURL(blob);
  }
  destroy(image) {
    URL.revokeObjectURL(image.src);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "an interval that the timers module takes",
      code: `
import { clearInterval, setInterval } from "node:timers";
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
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 54,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
import { clearInterval, setInterval } from "node:timers";
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
      name: "an interval that the timers module takes and ends under other names",
      code: `
import { clearInterval as stop, setInterval as every } from "node:timers";
class Poller {
  start() {
    this.timer = every(() => this.poll(), 1000);
  }
  stop() {
    stop(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "stop(this.timer)" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "stop(this.timer)" },
              output: `
import { clearInterval as stop, setInterval as every } from "node:timers";
class Poller {
  start() {
    stop(this.timer);
    this.timer = every(() => this.poll(), 1000);
  }
  stop() {
    stop(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a connection",
      code: `
class Feed {
  open() {
    this.socket = new WebSocket(this.url);
    this.socket.onmessage = (event) => this.receive(event);
  }
  close() {
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
          endColumn: 42,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "this.socket?.close()" },
              output: `
class Feed {
  open() {
    this.socket?.close();
    this.socket = new WebSocket(this.url);
    this.socket.onmessage = (event) => this.receive(event);
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
    {
      name: "a connection whose end is waited for, which is not offered",
      code: `
class Pool {
  start() {
    this.worker = new Worker("worker.js");
  }
  async stop() {
    await this.worker.terminate();
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.worker", label: "`Worker`", release: "this.worker.terminate()" },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "a subscription",
      code: `
import { source } from "./source";
class Feed {
  follow() {
    this.subscription = source.subscribe((message) => this.receive(message));
  }
  destroy() {
    this.subscription.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.subscription", label: "subscription", release: "this.subscription.unsubscribe()" },
          line: 5,
          column: 25,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "this.subscription?.unsubscribe()" },
              output: `
import { source } from "./source";
class Feed {
  follow() {
    this.subscription?.unsubscribe();
    this.subscription = source.subscribe((message) => this.receive(message));
  }
  destroy() {
    this.subscription.unsubscribe();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a function that unsubscribes",
      code: `
import { store } from "./store";
class View {
  watch() {
    this.off = store.subscribe(() => this.draw());
  }
  destroy() {
    this.off();
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.off", label: "subscription", release: "this.off()" },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 50,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "this.off?.()" },
              output: `
import { store } from "./store";
class View {
  watch() {
    this.off?.();
    this.off = store.subscribe(() => this.draw());
  }
  destroy() {
    this.off();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an observer of something long-lived",
      code: `
class Panel {
  open() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  destroy() {
    this.observer.disconnect();
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.observer", label: "`ResizeObserver`", release: "this.observer.disconnect()" },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 59,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "this.observer?.disconnect()" },
              output: `
class Panel {
  open() {
    this.observer?.disconnect();
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  destroy() {
    this.observer.disconnect();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a loop of frames that is begun twice",
      code: `
class Clock {
  start() {
    this.frame = requestAnimationFrame(this.tick);
  }
  tick = () => {
    this.draw();
    this.frame = requestAnimationFrame(this.tick);
  };
  stop() {
    cancelAnimationFrame(this.frame);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.frame", label: "animation frame", release: "cancelAnimationFrame(this.frame)" },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 50,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "cancelAnimationFrame(this.frame)" },
              output: `
class Clock {
  start() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(this.tick);
  }
  tick = () => {
    this.draw();
    this.frame = requestAnimationFrame(this.tick);
  };
  stop() {
    cancelAnimationFrame(this.frame);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout of a component, which may outlast it",
      code: `
import { Component } from "react";
class Toast extends Component {
  later() {
    this.timer = setTimeout(() => this.setState({ open: false }), 5000);
  }
  componentWillUnmount() {
    clearTimeout(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "timeout", release: "clearTimeout(this.timer)" },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 72,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearTimeout(this.timer)" },
              output: `
import { Component } from "react";
class Toast extends Component {
  later() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.setState({ open: false }), 5000);
  }
  componentWillUnmount() {
    clearTimeout(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a handle by a variable first, and then in a field",
      code: `
class Poller {
  start() {
    const timer = setInterval(() => this.poll(), 1000);
    timer.unref();
    this.timer = timer;
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
          column: 19,
          endLine: 4,
          endColumn: 55,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Poller {
  start() {
    const timer = setInterval(() => this.poll(), 1000);
    timer.unref();
    clearInterval(this.timer);
    this.timer = timer;
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
      name: "the release names the handle by another variable",
      code: `
class Poller {
  start() {
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    const timer = this.timer;
    clearInterval(timer);
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
  }
  stop() {
    const timer = this.timer;
    clearInterval(timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the release is in a method that is passed the handle",
      code: `
class Poller {
  start() {
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    this.end(this.timer);
  }
  end(timer) {
    clearInterval(timer);
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
  }
  stop() {
    this.end(this.timer);
  }
  end(timer) {
    clearInterval(timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a function that unsubscribes, by a name that a method could have",
      code: `
import { store } from "./store";
class View {
  watch() {
    this.unsubscribe = store.subscribe(() => this.draw());
  }
  destroy() {
    this.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.unsubscribe", label: "subscription", release: "this.unsubscribe()" },
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 58,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "this.unsubscribe?.()" },
              output: `
import { store } from "./store";
class View {
  watch() {
    this.unsubscribe?.();
    this.unsubscribe = store.subscribe(() => this.draw());
  }
  destroy() {
    this.unsubscribe();
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
