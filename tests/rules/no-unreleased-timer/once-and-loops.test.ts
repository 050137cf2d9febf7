import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "the loop of the only instance, which goes on as long as the program",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Jobs {
  static instance;
  static get() {
    if (!Jobs.instance) Jobs.instance = new Jobs();
    return Jobs.instance;
  }
  start() {
    const tick = () => {
      this.poller = setTimeout(() => {
        void this.process().finally(tick);
      }, 30000);
    };
    tick();
  }
  async process() {}
}`,
    },
    {
      name: "a loop of timeouts behind a promise that asks whether to go on",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Poller {
  poll() {
    fetch("/news").then((answer) => answer.ok && setTimeout(() => this.poll(), 1000));
  }
  stop() {}
}`,
    },
    {
      name: "a timeout that nobody keeps in a class without an end",
      code: `
class View {
  flash() {
    setTimeout(() => this.draw(), 300);
  }
  draw() {}
}`,
    },
    {
      name: "a frame that nobody keeps in a class without an end",
      code: `
class View {
  update() {
    requestAnimationFrame(() => this.draw());
  }
  draw() {}
}`,
    },
    {
      name: "a dropped timeout of no delay",
      code: `
class View {
  update() {
    setTimeout(() => this.draw());
    setTimeout(() => this.draw(), 0);
  }
  draw() {}
  destroy() {}
}`,
    },
    {
      name: "a loop of frames whose handle is cancelled",
      code: `
class View {
  loop = () => {
    this.draw();
    this.frame = requestAnimationFrame(this.loop);
  };
  draw() {}
  destroy() {
    cancelAnimationFrame(this.frame);
  }
}`,
    },
    {
      name: "a loop of frames that asks whether to go on",
      code: `
class View {
  loop = () => {
    this.draw();
    if (this.running) requestAnimationFrame(this.loop);
  };
  draw() {}
}`,
    },
    {
      name: "a loop of frames that stops by an early return",
      code: `
class View {
  loop = () => {
    if (!this.running) return;
    this.draw();
    requestAnimationFrame(this.loop);
  };
  draw() {}
}`,
    },
    {
      name: "a loop of frames after a logical and",
      code: `
class View {
  loop = () => {
    this.draw();
    this.running && requestAnimationFrame(this.loop);
  };
  draw() {}
}`,
    },
    {
      name: "a timeout that is cleared",
      code: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {
    clearTimeout(this.timer);
  }
}`,
    },
    {
      name: "a timeout that clearInterval clears",
      code: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "an idle callback that is cancelled",
      code: `
class View {
  open() {
    this.handle = requestIdleCallback(() => this.draw());
  }
  draw() {}
  destroy() {
    cancelIdleCallback(this.handle);
  }
}`,
    },
    {
      name: "an effect whose timeout is cleared",
      code: `
import { useEffect } from "react";
export function useDelayed(callback) {
  useEffect(() => {
    const id = setTimeout(callback, 300);
    return () => clearTimeout(id);
  }, [callback]);
}`,
    },
    {
      name: "a loop of frames in an effect that is cancelled",
      code: `
import { useEffect } from "react";
export function useFrames(onFrame) {
  useEffect(() => {
    let frame;
    const loop = () => {
      onFrame();
      frame = requestAnimationFrame(loop);
    };
    frame = requestAnimationFrame(loop);
    return () => cancelAnimationFrame(frame);
  }, [onFrame]);
}`,
    },
    {
      name: "a debounced function",
      code: `
export function debounce(callback, delay) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => callback(...args), delay);
  };
}`,
    },
    {
      name: "a race with a timeout",
      code: `
export const within = (promise, ms) => Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error("late")), ms))]);`,
    },
    {
      name: "a dropped timeout beside another that does something else",
      code: `
class Connection {
  open() {
    setTimeout(() => this.greet(), 5000);
    this.timer = setTimeout(() => this.check(), 9000);
  }
  greet() {}
  check() {}
  disconnect() {
    clearTimeout(this.timer);
  }
}`,
    },
    {
      name: "batches that go on while there are more",
      code: `
class Sheet {
  next() {
    this.read();
    setTimeout(() => {
      if (this.index < this.count) this.next();
      else this.done();
    }, 0);
  }
  read() {}
  done() {}
  destroy() {}
}`,
    },
    {
      name: "a timeout that ends the owner, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Watcher {
  idle() {
    this.timer = setTimeout(() => this.dispose(), this.timeout);
  }
  revive() {
    clearTimeout(this.timer);
  }
  dispose() {
    this.close();
  }
  close() {}
}`,
    },
    {
      name: "the interval of a function of the same name, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const timersOf = (host) => {
  const timers = {
    setInterval(...args) {
      host.timers.setInterval(() => args[0](), args[1]);
      return host.id;
    },
    clearInterval(id) {
      host.timers.clearInterval(id);
    },
  };
  return timers;
};`,
    },
  ],
  invalid: [
    {
      name: "a loop of timeouts behind a promise",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Poller {
  poll() {
    fetch("/news").then(() => setTimeout(() => this.poll(), 1000));
  }
  stop() {}
}`,
      errors: [{ messageId: "neverReleased", data: { label: "timeout", held: "this `Poller`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in a method that ends the instance, such as `stop()`." }, line: 4, column: 31, endLine: 4, endColumn: 66 }],
    },
    {
      name: "a dropped timeout beside another that does the same, and that the instance clears when it is stopped",
      code: `
class Connection {
  open() {
    setTimeout(() => this.check(), 5000);
  }
  again() {
    this.timer = setTimeout(() => this.check().then(() => this.again()), 9000);
  }
  async check() {}
  disconnect() {
    clearTimeout(this.timer);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `Connection`",
            remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in a method that ends the instance, such as `disconnect()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: "a loop of frames that nothing cancels",
      code: `
class View {
  loop = () => {
    this.draw();
    requestAnimationFrame(this.loop);
  };
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "animation frame",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `cancelAnimationFrame(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 37,
        },
      ],
    },
    {
      name: "a loop of frames by a method that it calls",
      code: `
class View {
  loop() {
    this.draw();
    requestAnimationFrame(() => this.loop());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "animation frame",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `cancelAnimationFrame(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a loop of frames in a class with an end",
      filename: "file.js",
      code: `
class View {
  loop = () => {
    this.draw();
    requestAnimationFrame(this.loop);
  };
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "animation frame",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `cancelAnimationFrame(id)` in `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 37,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "this.animationFrame", call: "cancelAnimationFrame(this.animationFrame)", teardown: "`destroy()`" },
              output: `
class View {
  loop = () => {
    this.draw();
    this.animationFrame = requestAnimationFrame(this.loop);
  };
  draw() {}
  destroy() {
    cancelAnimationFrame(this.animationFrame);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a loop of frames that is kept and never cancelled",
      code: `
class View {
  loop = () => {
    this.draw();
    this.frame = requestAnimationFrame(this.loop);
  };
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "animation frame",
            held: "this `View`",
            remedy: "Call `cancelAnimationFrame(this.frame)` in `destroy()`.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 50,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "cancelAnimationFrame(this.frame)", teardown: "`destroy()`" },
              output: `
class View {
  loop = () => {
    this.draw();
    this.frame = requestAnimationFrame(this.loop);
  };
  draw() {}
  destroy() {
    cancelAnimationFrame(this.frame);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout that starts itself anew",
      code: `
class View {
  poll() {
    this.draw();
    setTimeout(() => this.poll(), 1000);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
    {
      name: "a timeout that starts itself anew after what it awaits",
      code: `
class View {
  async poll() {
    await this.draw();
    setTimeout(() => this.poll(), 1000);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 40,
        },
      ],
    },
    {
      name: "a loop of frames in an effect",
      code: `
import { useEffect } from "react";
export function useFrames(onFrame) {
  useEffect(() => {
    const loop = () => {
      onFrame();
      requestAnimationFrame(loop);
    };
    loop();
  }, [onFrame]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "animation frame",
            held: "`onFrame`",
            remedy: "Keep what the call returns, and end it with `cancelAnimationFrame(id)` in the function that the effect returns.",
          },
          line: 7,
          column: 7,
          endLine: 7,
          endColumn: 34,
        },
      ],
    },
    {
      name: "a timeout in a field that the end does not clear",
      code: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
            remedy: "Call `clearTimeout(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 52,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.timer)", teardown: "`destroy()`" },
              output: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {
    clearTimeout(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout that is cleared before the next and not at the end",
      code: `
class View {
  open() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "timeout",
            held: "this `View`",
            end: "`destroy()` runs",
            remedy: "Call `clearTimeout(this.timer)` in `destroy()`.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 52,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.timer)", teardown: "`destroy()`" },
              output: `
class View {
  open() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {
    clearTimeout(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout in a field of a class without an end",
      code: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
            remedy: "Call `clearTimeout(this.timer)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a dropped timeout in a class with an end",
      code: `
class View {
  open() {
    setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 39,
        },
      ],
    },
    {
      name: "a dropped timeout in an effect",
      code: `
import { useEffect } from "react";
export function useDelayed(callback) {
  useEffect(() => {
    setTimeout(() => callback(), 300);
  }, [callback]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "`callback`",
            remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in the function that the effect returns.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 38,
        },
      ],
    },
    {
      name: "a timeout that an effect keeps and does not clear",
      code: `
import { useEffect } from "react";
export function useDelayed(callback) {
  useEffect(() => {
    const id = setTimeout(() => callback(), 300);
  }, [callback]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "`callback`",
            remedy: "Call `clearTimeout(id)` in the function that the effect returns.",
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 49,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: "clearTimeout(id)", teardown: "" },
              output: `
import { useEffect } from "react";
export function useDelayed(callback) {
  useEffect(() => {
    const id = setTimeout(() => callback(), 300);
    return () => {
      clearTimeout(id);
    };
  }, [callback]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an idle callback in a field that the end does not cancel",
      code: `
class View {
  open() {
    this.handle = requestIdleCallback(() => this.draw());
  }
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "idle callback",
            held: "this `View`",
            remedy: "Call `cancelIdleCallback(this.handle)` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 57,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "cancelIdleCallback(this.handle)", teardown: "`destroy()`" },
              output: `
class View {
  open() {
    this.handle = requestIdleCallback(() => this.draw());
  }
  draw() {}
  destroy() {
    cancelIdleCallback(this.handle);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a frame in a field that the end does not cancel",
      code: `
class View {
  open() {
    this.frame = window.requestAnimationFrame(() => this.draw());
  }
  draw() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "animation frame",
            held: "this `View`",
            remedy: "Call `window.cancelAnimationFrame(this.frame)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 65,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "window.cancelAnimationFrame(this.frame)", teardown: "`destroy()`" },
              output: `
class View {
  open() {
    this.frame = window.requestAnimationFrame(() => this.draw());
  }
  draw() {}
  destroy() {
    window.cancelAnimationFrame(this.frame);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the loop of one of many instances",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Jobs {
  static of(queue) {
    return new Jobs(queue);
  }
  start() {
    const tick = () => {
      this.poller = setTimeout(() => {
        void this.process().finally(tick);
      }, 30000);
    };
    tick();
  }
  async process() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Jobs`", remedy: "Call `clearTimeout(this.poller)` in a method that ends the instance, such as `destroy()`." },
          line: 8,
          column: 21,
          endLine: 10,
          endColumn: 16,
        },
      ],
    },
  ],
});
