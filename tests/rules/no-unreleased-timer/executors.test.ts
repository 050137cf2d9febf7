import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "an interval in the executor of a promise, cleared as it settles",
      code: `
export const until = (test) => new Promise((resolve) => {
  const timer = setInterval(() => {
    if (!test()) return;
    clearInterval(timer);
    resolve();
  }, 100);
});`,
    },
    {
      name: "a timeout that an executor returns, which is over when the promise settles",
      code: `
export class Poll {
  async run() {
    while (this.isOn) await new Promise((resolve) => setTimeout(resolve, 100));
  }
  destroy() { this.isOn = false; }
}`,
    },
    {
      name: "an interval that a function returns to whoever calls it",
      code: "export const every = (call, ms) => setInterval(() => call(ms), ms);",
    },
  ],
  invalid: [
    {
      name: "an interval that an executor returns to nobody, which goes on after the promise",
      settings: { leaks: { certainty: "likely" } },
      code: `
export async function answer(id) {
  let result;
  ask(id, (given) => { result = given; });
  await new Promise((resolve) => setInterval(() => {
    if (result !== undefined) resolve();
  }, 100));
  return result;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "interval", held: "`result` and `resolve`", remedy: "Keep what the call returns, and end it with `clearInterval(id)` when it is no longer needed." },
          line: 5,
          column: 34,
          endLine: 7,
          endColumn: 10,
        },
      ],
    },
  ],
});
