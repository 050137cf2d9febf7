import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "closures of an object: an interval that destroy() clears",
      code: `
export function createClock(element) {
  const clock = {};
  clock.start = () => {
    clock.timer = setInterval(() => element.tick(), 1000);
  };
  clock.destroy = () => clearInterval(clock.timer);
  return clock;
}`,
    },
    {
      name: "a returned function that takes a one-shot does not end it",
      code: `
export function debounce(callback, wait) {
  let timer;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => callback(...args), wait);
  };
}`,
    },
  ],
  invalid: [
    {
      name: "a one-shot of a prototype whose destroy() ends another",
      settings: { leaks: { certainty: "likely" } },
      code: `
function Panel() {}
Panel.prototype.start = function () {
  var self = this;
  self.timer = setInterval(function () { self.tick(); }, 1000);
  self.delay = setTimeout(function () { self.tick(); }, 5000);
};
Panel.prototype.tick = function () {};
Panel.prototype.destroy = function () {
  clearInterval(this.timer);
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `Panel`",
            remedy: "Call `clearTimeout(self.delay)` in `destroy()`.",
          },
          line: 6,
          column: 16,
          endLine: 6,
          endColumn: 62,
        },
      ],
    },
    {
      name: "closures of an object: an interval that nothing clears",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function createClock(element) {
  const clock = {};
  clock.start = () => {
    clock.timer = setInterval(() => element.tick(), 1000);
  };
  clock.destroy = () => {
    element.tick();
  };
  return clock;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`element`",
            remedy: "Call `clearInterval(clock.timer)` in `destroy()`.",
          },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 58,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(clock.timer)", teardown: "`destroy()`" },
              output: `
export function createClock(element) {
  const clock = {};
  clock.start = () => {
    clock.timer = setInterval(() => element.tick(), 1000);
  };
  clock.destroy = () => {
    clearInterval(clock.timer);
    element.tick();
  };
  return clock;
}`,
            },
          ],
        },
      ],
    },
  ],
});
