import rule from "../../../rules/no-unreleased-timer.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-timer", rule as never, {
  valid: [
    {
      name: "an interval of a plain function",
      code: `
export function watch(source) {
  setInterval(() => source.read(), 1000);
}`,
    },
    {
      name: "what is skipped when something rejects",
      code: `
class View {
  async load() {
    const timer = setInterval(() => this.draw(), 1000);
    await this.read();
    clearInterval(timer);
  }
  draw() {}
  async read() {}
}`,
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
    },
    {
      name: "a timeout in a field where the end releases nothing else",
      code: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw() {}
  destroy() {}
}`,
    },
    {
      name: "a timeout that an effect drops",
      code: `
import { useEffect } from "react";
export function useDelayed(callback) {
  useEffect(() => {
    setTimeout(() => callback(), 300);
  }, [callback]);
}`,
    },
    {
      name: "an interval that an accessor takes over and clears",
      code: `
import { Component } from "@angular/core";
@Component({})
export class Progress {
  get interval() {
    return this._interval;
  }
  set interval(interval) {
    clearInterval(this._interval);
    this._interval = interval;
  }
  start() {
    this.interval = setInterval(() => this.draw(), 100);
  }
  draw() {}
  ngOnDestroy() {
    this.interval = null;
  }
}`,
    },
    {
      name: "a frame in a field, where a method that stops the instance clears a timeout",
      code: `
export class Handler {
  down() {
    this.timer = setTimeout(() => this.click(), 300);
    this.frame = requestAnimationFrame(() => this.click());
  }
  click() {}
  deactivate() {
    clearTimeout(this.timer);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "an interval in a class",
      code: `
class View {
  constructor() {
    setInterval(() => this.draw(), 1000);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `View`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 41,
        },
      ],
    },
    {
      name: "a loop of frames in a class",
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
      name: "an interval in an effect",
      code: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    setInterval(() => onTick(), 1000);
  }, [onTick]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`onTick`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in the function that the effect returns.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: "keepAndReturn",
              data: { name: "id", call: "clearInterval(id)", teardown: "" },
              output: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    const id = setInterval(() => onTick(), 1000);
    return () => {
      clearInterval(id);
    };
  }, [onTick]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an interval in a handler",
      code: `
button.addEventListener("click", (event) => {
  setInterval(() => blink(event.target), 500);
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`event`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` when it is no longer needed.",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
    {
      name: "a timeout in a field where the end releases a listener",
      code: `
class View {
  open() {
    window.addEventListener("resize", this.draw);
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw = () => {};
  destroy() {
    window.removeEventListener("resize", this.draw);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
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
    window.addEventListener("resize", this.draw);
    this.timer = setTimeout(() => this.draw(), 300);
  }
  draw = () => {};
  destroy() {
    clearTimeout(this.timer);
    window.removeEventListener("resize", this.draw);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout in a field where the end clears another",
      code: `
class View {
  open() {
    this.first = setTimeout(() => this.draw(), 300);
    this.second = setTimeout(() => this.draw(), 600);
  }
  draw() {}
  destroy() {
    clearTimeout(this.first);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `View`",
            remedy: "Call `clearTimeout(this.second)` in `destroy()`.",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.second)", teardown: "`destroy()`" },
              output: `
class View {
  open() {
    this.first = setTimeout(() => this.draw(), 300);
    this.second = setTimeout(() => this.draw(), 600);
  }
  draw() {}
  destroy() {
    clearTimeout(this.second);
    clearTimeout(this.first);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a timeout that is cleared elsewhere and not at the end",
      code: `
class View {
  open() {
    this.timer = setTimeout(() => this.draw(), 300);
  }
  close() {
    this.cancel();
  }
  cancelOpening() {
    clearTimeout(this.timer);
  }
  draw() {}
  destroy() {
    this.draw();
  }
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
  close() {
    this.cancel();
  }
  cancelOpening() {
    clearTimeout(this.timer);
  }
  draw() {}
  destroy() {
    clearTimeout(this.timer);
    this.draw();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a frame in a field where the end ends another field",
      code: `
class Ruler {
  queue() {
    this.frame = requestAnimationFrame(() => this.draw());
  }
  draw() {}
  dispose() {
    this.canvas.observer.disconnect();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "animation frame", held: "this `Ruler`", remedy: "Call `cancelAnimationFrame(this.frame)` in `dispose()`." },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 58,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "cancelAnimationFrame(this.frame)", teardown: "`dispose()`" },
              output: `
class Ruler {
  queue() {
    this.frame = requestAnimationFrame(() => this.draw());
  }
  draw() {}
  dispose() {
    cancelAnimationFrame(this.frame);
    this.canvas.observer.disconnect();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a frame in a field of an instance that hands another thing to its base, which ends it",
      code: `
class Ruler extends Disposable {
  constructor(service) {
    super();
    this._register(service.onChange(() => this.queue()));
    this._register(toDisposable(() => this.canvas.remove()));
  }
  queue() {
    this.frame = requestAnimationFrame(() => this.draw());
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "animation frame", held: "this `Ruler`", remedy: "Call `cancelAnimationFrame(this.frame)` in the function that runs at the end." },
          line: 9,
          column: 18,
          endLine: 9,
          endColumn: 58,
        },
      ],
    },
    {
      name: "an interval of a component without a hook that ends it, which another method clears",
      code: `
import { Component } from "@angular/core";
@Component({})
export class Progress {
  set mode(mode) {
    if (mode === "busy") this.start();
    else this.halt();
  }
  start() {
    this.interval = setInterval(() => this.draw(), 100);
  }
  halt() {
    clearInterval(this.interval);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "interval", held: "this `Progress`", end: "its owner ends", remedy: "Call `clearInterval(this.interval)` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 10,
          column: 21,
          endLine: 10,
          endColumn: 56,
        },
      ],
    },
    {
      name: "a timeout in a field, where a method that stops the instance clears another one",
      code: `
export class Handler {
  down() {
    this.timer = setTimeout(() => this.click(), 300);
    this.rightTimer = setTimeout(() => this.click(), 300);
  }
  click() {}
  deactivate() {
    clearTimeout(this.timer);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Handler`", remedy: "Call `clearTimeout(this.rightTimer)` in a method that ends the instance, such as `deactivate()`." },
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
    {
      name: "a dropped timeout that waits two minutes, in what is given out to be disposed of",
      code: `
export function backend(compiler, callback) {
  const modules = new Map();
  const onClose = (key) => {
    setTimeout(() => modules.set(key, compiler), 120000);
  };
  callback(null, { onClose, dispose() {} });
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "`modules`, `key` and `compiler`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in `dispose()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 57,
        },
      ],
    },
  ],
});
