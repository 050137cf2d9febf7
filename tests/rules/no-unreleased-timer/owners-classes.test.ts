import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "cleared by what is disposed of with the instance: an object, or what is made of a function",
      code: `
import { Disposable as Part } from "vscode";
export class Poller {
  constructor() {
    this.parts = Part.from({ dispose: () => clearInterval(this.first) }, new Part(() => clearInterval(this.second)));
    this.parts.push(Disposable.create(() => clearInterval(this.third)));
  }
  start() {
    this.first = setInterval(() => this.poll(), 3000);
    this.second = setInterval(() => this.poll(), 3000);
    this.third = setInterval(() => this.poll(), 3000);
  }
  poll() {}
  dispose() {
    this.parts.dispose();
  }
}`,
    },
    {
      name: "in a class whose method gives out a way to end what it began, which is no end of the instance",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Progress {
  show(model) {
    let timeout;
    const update = () => {
      timeout ??= setTimeout(() => this.open(model), model.delay);
    };
    update();
    model.onReport(() => update());
    (async () => {
      try {
        await model.finished;
      } finally {
        clearTimeout(timeout);
      }
    })();
  }
  hold() {
    return toDisposable(() => this.resolve());
  }
  resolve() {}
  open(model) {}
}`,
    },
    {
      name: "destroy() that clears it",
      code: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "[Symbol.dispose]() that clears it",
      code: `
class Clock {
  #timer = setInterval(() => this.tick(), 1000);
  tick() {}
  [Symbol.dispose]() {
    clearInterval(this.#timer);
  }
}`,
    },
    {
      name: "a weak teardown proves a release: stop()",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  stop() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a method of any name proves a release where the class has no strong teardown",
      code: `
class Clock {
  show() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  hide() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "ES5 prototype that clears it",
      code: `
function Clock() {
  var self = this;
  this.timer = setInterval(function () {
    self.tick();
  }, 1000);
}
Clock.prototype.tick = function () {};
Clock.prototype.destroy = function () {
  clearInterval(this.timer);
};`,
    },
    {
      name: "an object literal with a teardown",
      code: `
export const clockOf = (view) => ({
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  },
  tick() {
    view.draw();
  },
  destroy() {
    clearInterval(this.timer);
  },
});`,
    },
    {
      name: "a React component that clears it",
      code: `
import { Component } from "react";
export class Clock extends Component {
  componentDidMount() {
    this.timer = setInterval(() => this.forceUpdate(), 1000);
  }
  componentWillUnmount() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "an Angular component that clears it",
      code: `
import { Component } from "@angular/core";
@Component({ template: "" })
export class ClockComponent {
  private timer?: ReturnType<typeof setInterval>;
  ngOnInit() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  ngOnDestroy() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a custom element that clears it",
      code: `
class ClockElement extends HTMLElement {
  connectedCallback() {
    this.timer = setInterval(() => this.render(), 1000);
  }
  render() {}
  disconnectedCallback() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "the one instance of a class that the file makes once",
      code: `
class Clock {
  constructor() {
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
}
export const clock = new Clock();`,
    },
    {
      name: "a service of the whole application",
      code: `
import { Injectable } from "@angular/core";
@Injectable({ providedIn: "root" })
export class Poller {
  constructor() {
    setInterval(() => this.poll(), 1000);
  }
  poll() {}
}`,
    },
    {
      name: "the class itself",
      code: `
class Clock {
  static start() {
    Clock.timer = setInterval(() => Clock.tick(), 1000);
  }
  static tick() {}
}`,
    },
    {
      name: "a teardown that its superclass calls",
      code: `
class Clock extends Widget {
  constructor() {
    super();
    this.timer = setInterval(() => this.tick(), 1000);
    this.onDidDispose(() => clearInterval(this.timer));
  }
  tick() {}
}`,
    },
  ],
  invalid: [
    {
      name: "a class without a teardown",
      code: `
class Clock {
  constructor() {
    setInterval(() => this.tick(), 1000);
  }
  tick() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
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
      name: "a teardown that forgets the field",
      code: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  constructor() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
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
      name: "an interval of a field's initializer",
      code: `
class Clock {
  timer = setInterval(() => this.tick(), 1000);
  tick() {}
  dispose() {
    this.tick();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in `dispose()`.",
          },
          line: 3,
          column: 11,
          endLine: 3,
          endColumn: 47,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`dispose()`" },
              output: `
class Clock {
  timer = setInterval(() => this.tick(), 1000);
  tick() {}
  dispose() {
    clearInterval(this.timer);
    this.tick();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "cleared by a method that the teardown does not call",
      code: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  pause() {
    clearInterval(this.timer);
  }
  destroy() {
    this.tick();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "interval",
            held: "this `Clock`",
            end: "`destroy()` runs",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  pause() {
    clearInterval(this.timer);
  }
  destroy() {
    clearInterval(this.timer);
    this.tick();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "cleared only before the next one starts",
      code: `
class Clock {
  start() {
    clearInterval(this.timer);
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "interval",
            held: "this `Clock`",
            end: "`destroy()` runs",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
class Clock {
  start() {
    clearInterval(this.timer);
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
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
      name: "an ES5 prototype that forgets it",
      code: `
function Clock() {
  var self = this;
  this.timer = setInterval(function () {
    self.tick();
  }, 1000);
}
Clock.prototype.tick = function () {};
Clock.prototype.destroy = function () {
  this.tick();
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 16,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
function Clock() {
  var self = this;
  this.timer = setInterval(function () {
    self.tick();
  }, 1000);
}
Clock.prototype.tick = function () {};
Clock.prototype.destroy = function () {
  clearInterval(this.timer);
  this.tick();
};`,
            },
          ],
        },
      ],
    },
    {
      name: "an object literal that forgets it",
      code: `
export const clockOf = (view) => ({
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  },
  tick() {
    view.draw();
  },
  destroy() {
    view.clear();
  },
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "its instance",
            remedy: "Call `clearInterval(this.timer)` in `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`destroy()`" },
              output: `
export const clockOf = (view) => ({
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  },
  tick() {
    view.draw();
  },
  destroy() {
    clearInterval(this.timer);
    view.clear();
  },
});`,
            },
          ],
        },
      ],
    },
    {
      name: "a React component without componentWillUnmount",
      code: `
import { Component } from "react";
export class Clock extends Component {
  componentDidMount() {
    setInterval(() => this.forceUpdate(), 1000);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `componentWillUnmount()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 48,
        },
      ],
    },
    {
      name: "an Angular component whose hook forgets it",
      code: `
import { Component } from "@angular/core";
@Component({ template: "" })
export class ClockComponent {
  private timer: number;
  ngOnInit() {
    this.timer = window.setInterval(() => this.tick(), 1000);
  }
  tick() {}
  ngOnDestroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `ClockComponent`",
            remedy: "Call `window.clearInterval(this.timer)` in `ngOnDestroy()`.",
          },
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 61,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "window.clearInterval(this.timer)", teardown: "`ngOnDestroy()`" },
              output: `
import { Component } from "@angular/core";
@Component({ template: "" })
export class ClockComponent {
  private timer: number;
  ngOnInit() {
    this.timer = window.setInterval(() => this.tick(), 1000);
  }
  tick() {}
  ngOnDestroy() {
    window.clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a custom element without disconnectedCallback",
      code: `
class ClockElement extends HTMLElement {
  connectedCallback() {
    setInterval(() => this.render(), 1000);
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `ClockElement`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `disconnectedCallback()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 43,
        },
      ],
    },
    {
      name: "a method that hands itself over bound",
      code: `
class Clock {
  start() {
    this.timer = setInterval(this.tick.bind(this), 1000);
  }
  tick() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a disposable closure that forgets it, while another method clears it",
      code: `
class Clock extends Disposable {
  constructor(view) {
    super();
    this._register(
      toDisposable(() => {
        view.clear();
      }),
    );
  }
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  pause() {
    clearInterval(this.timer);
  }
  tick() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "interval",
            held: "this `Clock`",
            end: "its owner ends",
            remedy: "Call `clearInterval(this.timer)` in the function that runs at the end.",
          },
          line: 12,
          column: 18,
          endLine: 12,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "the function that runs at the end" },
              output: `
class Clock extends Disposable {
  constructor(view) {
    super();
    this._register(
      toDisposable(() => {
        clearInterval(this.timer);
        view.clear();
      }),
    );
  }
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  pause() {
    clearInterval(this.timer);
  }
  tick() {}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a class expression",
      code: `
export const Clock = class {
  start() {
    this.timer = setInterval(() => this.tick(), 1000);
  }
  tick() {}
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(this.timer)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "closures that a constructor function assigns",
      code: `
function Clock(view) {
  var self = this;
  self.timer = setInterval(function () {
    view.draw(self);
  }, 1000);
  self.destroy = function () {
    view.clear();
  };
}
Clock.prototype.show = function () {};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "this `Clock`",
            remedy: "Call `clearInterval(self.timer)` in `destroy()`.",
          },
          line: 4,
          column: 16,
          endLine: 6,
          endColumn: 11,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(self.timer)", teardown: "`destroy()`" },
              output: `
function Clock(view) {
  var self = this;
  self.timer = setInterval(function () {
    view.draw(self);
  }, 1000);
  self.destroy = function () {
    clearInterval(self.timer);
    view.clear();
  };
}
Clock.prototype.show = function () {};`,
            },
          ],
        },
      ],
    },
    {
      name: "cleared by what is put elsewhere, and not handed to anything",
      code: `
export class Poller {
  constructor(api) {
    api.stop = { dispose: () => clearInterval(this.timer) };
  }
  start() {
    this.timer = setInterval(() => this.poll(), 3000);
  }
  poll() {}
  dispose() {
    this.api = null;
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "interval", held: "this `Poller`", end: "`dispose()` runs", remedy: "Call `clearInterval(this.timer)` in `dispose()`." },
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`dispose()`" },
              output: `
export class Poller {
  constructor(api) {
    api.stop = { dispose: () => clearInterval(this.timer) };
  }
  start() {
    this.timer = setInterval(() => this.poll(), 3000);
  }
  poll() {}
  dispose() {
    clearInterval(this.timer);
    this.api = null;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "cleared by what another object does when it is asked to",
      code: `
export class Poller {
  constructor(api) {
    api.add({ pause: () => clearInterval(this.timer) });
  }
  start() {
    this.timer = setInterval(() => this.poll(), 3000);
  }
  poll() {}
  dispose() {
    this.api = null;
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "interval", held: "this `Poller`", end: "`dispose()` runs", remedy: "Call `clearInterval(this.timer)` in `dispose()`." },
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(this.timer)", teardown: "`dispose()`" },
              output: `
export class Poller {
  constructor(api) {
    api.add({ pause: () => clearInterval(this.timer) });
  }
  start() {
    this.timer = setInterval(() => this.poll(), 3000);
  }
  poll() {}
  dispose() {
    clearInterval(this.timer);
    this.api = null;
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
