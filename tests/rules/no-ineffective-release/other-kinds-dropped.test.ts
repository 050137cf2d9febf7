import rule from "../../../rules/no-ineffective-release.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-ineffective-release", rule as never, {
  valid: [
    {
      name: "an interval that is never begun, beside a timeout that nobody keeps",
      code: `
let watcher = null;
let left = 1;
export function done() {
  left -= 1;
  setTimeout(() => finish(left), 1);
  if (watcher !== null) {
    clearInterval(watcher);
    watcher = null;
  }
}`,
    },
  ],
  invalid: [
    {
      name: "an interval that nobody keeps, and a variable for it that stays empty",
      code: `
let watcher = null;
let left = 1;
export function done() {
  left -= 1;
  setInterval(() => finish(left), 1000);
  if (watcher !== null) {
    clearInterval(watcher);
    watcher = null;
  }
}`,
      errors: [
        {
          messageId: "neverAssigned",
          data: { call: "clearInterval(watcher)", handle: "watcher", taken: "setInterval()" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 27,
        },
      ],
    },
  ],
});
