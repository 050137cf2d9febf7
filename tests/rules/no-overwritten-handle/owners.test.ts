import rule from "../../../rules/no-overwritten-handle.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-overwritten-handle", rule, {
  valid: [
    {
      name: "a function that a factory only calls itself",
      code: `
export function createPoller(task) {
  let timer;
  function arm() {
    timer = setInterval(() => task.run(), 1000);
  }
  arm();
  return {
    destroy() {
      clearInterval(timer);
    },
  };
}`,
    },
    {
      name: "the body of a factory",
      code: `
export function createPoller(task) {
  const timers = {};
  timers.poll = setInterval(() => task.run(), 1000);
  return {
    destroy() {
      clearInterval(timers.poll);
    },
  };
}`,
    },
    {
      name: "the constructor",
      code: `
class Poller {
  constructor() {
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "the value that a field begins with",
      code: `
class Poller {
  timer = setInterval(() => this.poll(), 1000);
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a hook that the framework runs once",
      code: `
class Clock extends HTMLElement {
  connectedCallback() {
    this.timer = setInterval(() => this.draw(), 1000);
  }
  disconnectedCallback() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a method that only its own class calls",
      code: `
class Poller {
  run() {
    this.#arm();
  }
  #arm() {
    this.timer = setInterval(() => this.poll(), 1000);
  }
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a method that is private by its name",
      code: `
class Poller {
  _arm() {
    this.timer = setInterval(() => this.poll(), 1000);
  }
  destroy() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "an effect, which is cleaned up before it runs again",
      code: `
import { useEffect, useRef } from "react";
export function Clock({ draw, pause }) {
  const timer = useRef(null);
  useEffect(() => {
    timer.current = setInterval(() => draw(), pause);
    return () => clearInterval(timer.current);
  }, [pause]);
  return null;
}`,
    },
    {
      name: "code that runs once",
      code: `
let timer;
timer = setInterval(() => globalThis.poll(), 1000);
process.on("exit", () => clearInterval(timer));`,
    },
    {
      name: "a callback that a framework calls once",
      code: `
import { onMounted, onUnmounted, shallowRef } from "vue";
export function useNews(show) {
  const channel = shallowRef();
  onMounted(() => {
    channel.value = new BroadcastChannel("news");
    channel.value.onmessage = () => show();
  });
  onUnmounted(() => channel.value.close());
}`,
    },
    {
      name: "a variable of a method, which each call has anew",
      code: `
class Feed {
  follow(source) {
    let timer;
    source.once("open", () => {
      timer = setInterval(() => this.poll(source), 1000);
    });
    source.once("end", () => clearInterval(timer));
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a method that may be called twice",
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
    clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a setter",
      code: `
class View {
  set source(source) {
    this.subscription = source.subscribe((value) => this.draw(value));
  }
  ngOnDestroy() {
    this.subscription?.unsubscribe();
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.subscription", label: "subscription", release: "this.subscription.unsubscribe()" },
          line: 4,
          column: 25,
          endLine: 4,
          endColumn: 70,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "this.subscription?.unsubscribe()" },
              output: `
class View {
  set source(source) {
    this.subscription?.unsubscribe();
    this.subscription = source.subscribe((value) => this.draw(value));
  }
  ngOnDestroy() {
    this.subscription?.unsubscribe();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a handler of events in the constructor",
      code: `
class Panel {
  constructor(button) {
    button.addEventListener("click", () => {
      this.timer = setInterval(() => this.poll(), 1000);
    });
  }
  destroy() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "this.timer", label: "interval", release: "clearInterval(this.timer)" },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 56,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(this.timer)" },
              output: `
class Panel {
  constructor(button) {
    button.addEventListener("click", () => {
      clearInterval(this.timer);
      this.timer = setInterval(() => this.poll(), 1000);
    });
  }
  destroy() {
    clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a method of a prototype, through an alias of the instance",
      code: `
function Poller() {}
Poller.prototype.start = function () {
  var self = this;
  self.timer = setInterval(function () { self.poll(); }, 1000);
};
Poller.prototype.stop = function () {
  clearInterval(this.timer);
};`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "self.timer", label: "interval", release: "clearInterval(self.timer)" },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 63,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(self.timer)" },
              output: `
function Poller() {}
Poller.prototype.start = function () {
  var self = this;
  clearInterval(self.timer);
  self.timer = setInterval(function () { self.poll(); }, 1000);
};
Poller.prototype.stop = function () {
  clearInterval(this.timer);
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a function that a hook returns",
      code: `
import { useEffect, useRef } from "react";
export function useTimer(run) {
  const timer = useRef();
  const start = () => {
    timer.current = setInterval(() => run(), 1000);
  };
  useEffect(() => () => clearInterval(timer.current), []);
  return start;
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "timer.current", label: "interval", release: "clearInterval(timer.current)" },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(timer.current)" },
              output: `
import { useEffect, useRef } from "react";
export function useTimer(run) {
  const timer = useRef();
  const start = () => {
    clearInterval(timer.current);
    timer.current = setInterval(() => run(), 1000);
  };
  useEffect(() => () => clearInterval(timer.current), []);
  return start;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a method of a returned object",
      code: `
export function createPoller(task) {
  let timer;
  return {
    start() {
      timer = setInterval(() => task.run(), 1000);
    },
    stop() {
      clearInterval(timer);
    },
  };
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "timer", label: "interval", release: "clearInterval(timer)" },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 50,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(timer)" },
              output: `
export function createPoller(task) {
  let timer;
  return {
    start() {
      clearInterval(timer);
      timer = setInterval(() => task.run(), 1000);
    },
    stop() {
      clearInterval(timer);
    },
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a function that a factory returns",
      code: `
export function createPoller(task) {
  let timer;
  function start() {
    timer = setInterval(() => task.run(), 1000);
  }
  function destroy() {
    clearInterval(timer);
  }
  return { start, destroy };
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "timer", label: "interval", release: "clearInterval(timer)" },
          line: 5,
          column: 13,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(timer)" },
              output: `
export function createPoller(task) {
  let timer;
  function start() {
    clearInterval(timer);
    timer = setInterval(() => task.run(), 1000);
  }
  function destroy() {
    clearInterval(timer);
  }
  return { start, destroy };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a variable of the constructor, which each instance has",
      code: `
class Panel {
  constructor(button) {
    let timer;
    button.addEventListener("click", () => {
      timer = setInterval(() => this.poll(), 1000);
    });
    this.destroy = () => clearInterval(timer);
  }
}`,
      errors: [
        {
          messageId: "overwritten",
          data: { kept: "timer", label: "interval", release: "clearInterval(timer)" },
          line: 6,
          column: 15,
          endLine: 6,
          endColumn: 51,
          suggestions: [
            {
              messageId: "endBefore",
              data: { call: "clearInterval(timer)" },
              output: `
class Panel {
  constructor(button) {
    let timer;
    button.addEventListener("click", () => {
      clearInterval(timer);
      timer = setInterval(() => this.poll(), 1000);
    });
    this.destroy = () => clearInterval(timer);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
