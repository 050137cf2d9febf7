import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

const settings = { leaks: { certainty: "likely" } };

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "an interval that the next one ends, of an instance that nothing ends",
      settings,
      code: `
export class Queue {
  flush() {
    clearInterval(this.timer);
    this.timer = setInterval(() => this.send(), 1000);
  }
  send() {}
}`,
    },
    {
      name: "an interval behind a return",
      code: `
export class Queue extends Base {
  start() {
    return;
    setInterval(() => this.send(), 1000);
  }
  send() {}
  dispose() {}
}`,
    },
    {
      name: "an interval of the root component of Vue",
      filename: "src/App.vue",
      languageOptions: { parser: vueParser },
      settings,
      code: `<script setup>
import { ref } from "vue";
const now = ref(0);
setInterval(() => { now.value++; }, 1000);
</script>`,
    },
  ],
  invalid: [
    {
      name: "an interval that the next one ends, of an instance that something ends in part",
      settings,
      code: `
export class Queue {
  flush() {
    clearInterval(this.timer);
    this.timer = setInterval(() => this.send(), 1000);
  }
  send() {}
  close() { this.isClosed = true; }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "interval", held: "this `Queue`", end: "`close()` runs", remedy: "Call `clearInterval(this.timer)` in a method that ends the instance, such as `close()`." },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 54,
        },
      ],
    },
    {
      name: "an interval of another component of Vue",
      filename: "src/Clock.vue",
      languageOptions: { parser: vueParser },
      settings,
      code: `<script setup>
import { ref } from "vue";
const now = ref(0);
setInterval(() => { now.value++; }, 1000);
</script>`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "`now`", remedy: "Keep what the call returns, and end it with `clearInterval(id)` in `onUnmounted()`." },
          line: 4,
          column: 1,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
  ],
});
