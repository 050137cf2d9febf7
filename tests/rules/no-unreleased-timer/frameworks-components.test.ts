import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "Vue options: an interval that unmounted clears",
      code: `
export default {
  mounted() {
    this.timer = setInterval(this.tick, 1000);
  },
  unmounted() {
    clearInterval(this.timer);
  },
  methods: {
    tick() {},
  },
};`,
    },
  ],
  invalid: [
    {
      name: "Vue options: an interval that no hook clears",
      settings: { leaks: { certainty: "likely" } },
      code: `
export default {
  data() {
    return { now: 0, timer: null };
  },
  mounted() {
    this.timer = setInterval(() => this.tick(), 1000);
  },
  methods: {
    tick() {},
  },
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "its instance",
            remedy: "Call `clearInterval(this.timer)` in a method that ends the instance, such as `beforeUnmount()`.",
          },
          line: 7,
          column: 18,
          endLine: 7,
          endColumn: 54,
        },
      ],
    },
    {
      name: "Angular: a timeout that a component keeps and nothing clears, beside an interval that ngOnDestroy clears",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "@angular/core";

@Component({ selector: "clock", template: "" })
export class Clock {
  private timer = 0;
  private delay = 0;
  ngOnInit(): void {
    this.timer = setInterval(() => this.tick(), 1000);
    this.delay = setTimeout(() => this.tick(), 5000);
  }
  ngOnDestroy(): void {
    clearInterval(this.timer);
  }
  tick(): void {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "timeout",
            held: "this `Clock`",
            remedy: "Call `clearTimeout(this.delay)` in `ngOnDestroy()`.",
          },
          line: 10,
          column: 18,
          endLine: 10,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearTimeout(this.delay)", teardown: "`ngOnDestroy()`" },
              output: `
import { Component } from "@angular/core";

@Component({ selector: "clock", template: "" })
export class Clock {
  private timer = 0;
  private delay = 0;
  ngOnInit(): void {
    this.timer = setInterval(() => this.tick(), 1000);
    this.delay = setTimeout(() => this.tick(), 5000);
  }
  ngOnDestroy(): void {
    clearTimeout(this.delay);
    clearInterval(this.timer);
  }
  tick(): void {}
}`,
            },
          ],
        },
      ],
    },
  ],
});
