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
    {
      name: "a timeout of a component, cleared where the parent stops it",
      code: `
import { Component } from "react";
export class Message extends Component {
  componentDidMount() {
    this.timeout = setTimeout(() => this.hide(), 3000);
  }
  hide() {}
  stop() {
    clearTimeout(this.timeout);
  }
}`,
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
    {
      name: "a timeout of a component, which only its own handler clears",
      code: `
import { Component } from "react";
export class Message extends Component {
  componentDidMount() {
    this.timeout = setTimeout(() => this.onClose(), 3000);
  }
  onClose() {
    clearTimeout(this.timeout);
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "timeout", held: "this `Message`", end: "its owner ends", remedy: "Call `clearTimeout(this.timeout)` in a method that ends the instance, such as `componentWillUnmount()`." },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
  ],
});
