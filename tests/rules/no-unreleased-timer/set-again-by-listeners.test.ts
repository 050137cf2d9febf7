import rule from "../../../rules/no-unreleased-timer.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-timer", rule as never, {
  valid: [
    {
      name: "AngularJS: a timeout without a delay",
      code: `
angular.module("app").directive("tip", function ($timeout) {
  return {
    link: function (scope, element) {
      var timer;
      element.on("scroll", function () {
        if (timer) $timeout.cancel(timer);
        timer = $timeout(function () { scope.place(element); });
      });
      scope.$on("$destroy", function () { element.off("scroll"); });
    },
  };
});`,
    },
    {
      name: "a timeout whose callback listens to what sets another",
      code: `
export class Row {
  constructor(element) {
    this.element = element;
    this.select = () => {
      this.element.off("click", this.select);
      setTimeout(() => { this.element.on("touchend", this.touch); }, 300);
    };
    this.touch = () => {
      this.element.off("touchend", this.touch);
      setTimeout(() => { this.element.on("click", this.select); }, 300);
    };
    element.on("click", this.select);
  }
  destroy() {
    this.element.off("click", this.select);
    this.element.off("touchend", this.touch);
  }
}`,
    },
    {
      name: "a timeout whose callback calls what takes off the handler that set it",
      code: `
export class Slot {
  constructor(element) {
    this.element = element;
    this.onDrop = () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.put(), 20);
    };
    element.on("drop", this.onDrop);
  }
  put() { this.element.off("drop", this.onDrop); }
  destroy() { this.element.off("drop", this.onDrop); }
}`,
    },
  ],
  invalid: [
    {
      name: "a loop that a listener begins and its callback goes on with",
      code: `
export class Poll {
  constructor(element) {
    this.element = element;
    this.run = () => { setTimeout(() => this.again(), 500); };
    element.on("click", this.run);
  }
  again() { this.run(); }
  destroy() { this.element.off("click", this.run); }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "timeout", held: "this `Poll`", remedy: "Keep what the call returns, and end it with `clearTimeout(id)` in `destroy()`." },
          line: 5,
          column: 24,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "AngularJS: an interval without end, its number of times undefined",
      code: `
angular.module("app").directive("clock", function ($interval) {
  return {
    link: function (scope) {
      $interval(function () { scope.now = Date.now(); }, 1000, undefined, false);
    },
  };
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "`scope`", remedy: "Keep what the call returns, and end it with `$interval.cancel(id)` in the handler of `$destroy`." },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 81,
        },
      ],
    },
    {
      name: "AngularJS: an interval without end, its number of times null",
      code: `
angular.module("app").directive("clock", function ($interval) {
  return {
    link: function (scope) {
      $interval(function () { scope.now = Date.now(); }, 1000, null);
    },
  };
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "`scope`", remedy: "Keep what the call returns, and end it with `$interval.cancel(id)` in the handler of `$destroy`." },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 69,
        },
      ],
    },
    {
      name: "AngularJS: an interval without end, its number of times a constant",
      code: `
const ALWAYS = 0;
angular.module("app").directive("clock", function ($interval) {
  return {
    link: function (scope) {
      $interval(function () { scope.now = Date.now(); }, 1000, ALWAYS);
    },
  };
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "`scope`", remedy: "Keep what the call returns, and end it with `$interval.cancel(id)` in the handler of `$destroy`." },
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 71,
        },
      ],
    },
  ],
});
