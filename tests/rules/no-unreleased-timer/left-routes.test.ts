import rule from "../../../rules/no-unreleased-timer.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-timer", rule as never, {
  valid: [
    {
      name: "a timeout that the component clears when its route is left",
      code: `
export default {
  mounted() {
    this.play();
  },
  beforeRouteLeave(to, from, next) {
    this.skip();
    next();
  },
  methods: {
    play() {
      this.timeout = setTimeout(() => { this.$router.push("/next"); }, this.delay * 1000);
    },
    skip() {
      clearTimeout(this.timeout);
    },
  },
};`,
    },
    {
      name: "an interval of an object that a program is told of, and never ends",
      code: `
Module.register("compliments", {
  start() {
    setInterval(() => this.update(), 60_000);
  },
  update() {},
});`,
    },
  ],
  invalid: [
    {
      name: "a timeout that the component clears when its route changes",
      code: `
export default {
  mounted() {
    this.play();
  },
  beforeRouteUpdate(to, from, next) {
    this.skip();
    next();
  },
  methods: {
    play() {
      this.timeout = setTimeout(() => { this.$router.push("/next"); }, this.delay * 1000);
    },
    skip() {
      clearTimeout(this.timeout);
    },
  },
};`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "timeout", held: "its instance", end: "its owner ends", remedy: "Call `clearTimeout(this.timeout)` in a method that ends the instance, such as `beforeUnmount()`." },
          line: 12,
          column: 22,
          endLine: 12,
          endColumn: 90,
        },
      ],
    },
    {
      name: "an interval of an object that somebody may stop",
      code: `
Module.register("compliments", {
  start() {
    setInterval(() => this.update(), 60_000);
  },
  update() {},
  stop() {
    this.element.remove();
  },
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "its instance", remedy: "Keep what the call returns, and end it with `clearInterval(id)` in a method that ends the instance, such as `stop()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 45,
        },
      ],
    },
    {
      name: "an interval of an object with an end that forgets it",
      code: `
Module.register("compliments", {
  start() {
    setInterval(() => this.update(), 60_000);
  },
  update() {},
  destroy() {
    this.element.remove();
  },
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "its instance", remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 45,
        },
      ],
    },
  ],
});
