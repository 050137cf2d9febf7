import rule from "../../../rules/no-unreleased-observer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-observer", rule, {
  valid: [
    {
      name: "a namesake of a library",
      code: `
import { MutationObserver } from "@tanstack/query-core";
class Save {
  constructor(client) {
    this.observer = new MutationObserver(() => this.show());
    this.observer.observe(document.body);
  }
  show() { }
  destroy() { }
}`,
    },
    {
      name: "a namesake of the file",
      code: `
class ResizeObserver {
  observe() { }
}
class Toolbar {
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() { }
}`,
    },
    {
      name: "what would be measured",
      code: `
class Report {
  constructor() {
    this.observer = new PerformanceObserver((list) => this.add(list));
  }
  add() { }
}`,
    },
  ],
  invalid: [
    {
      name: "a member of window",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  constructor() {
    this.observer = new window.ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`ResizeObserver`", held: "this `Toolbar`", remedy: "Call `this.observer.disconnect()` in `destroy()`." },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 66,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.observer.disconnect()", teardown: "`destroy()`" }, output: `
class Toolbar {
  constructor() {
    this.observer = new window.ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() {
    this.observer.disconnect();
   }
}` },
          ],
        },
      ],
    },
    {
      name: "a polyfill",
      settings: { leaks: { certainty: "likely" } },
      code: `
import ResizeObserver from "resize-observer-polyfill";
class Toolbar {
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`ResizeObserver`", held: "this `Toolbar`", remedy: "Call `this.observer.disconnect()` in `destroy()`." },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.observer.disconnect()", teardown: "`destroy()`" }, output: `
import ResizeObserver from "resize-observer-polyfill";
class Toolbar {
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() {
    this.observer.disconnect();
   }
}` },
          ],
        },
      ],
    },
    {
      name: "a polyfill under another name",
      settings: { leaks: { certainty: "likely" } },
      code: `
import Observer from "resize-observer-polyfill";
class Toolbar {
  constructor() {
    this.observer = new Observer(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`ResizeObserver`", held: "this `Toolbar`", remedy: "Call `this.observer.disconnect()` in `destroy()`." },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.observer.disconnect()", teardown: "`destroy()`" }, output: `
import Observer from "resize-observer-polyfill";
class Toolbar {
  constructor() {
    this.observer = new Observer(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() {
    this.observer.disconnect();
   }
}` },
          ],
        },
      ],
    },
    {
      name: "what the page measures",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Report {
  constructor() {
    this.observer = new PerformanceObserver((list) => this.add(list));
    this.observer.observe({ type: "longtask" });
  }
  add() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`PerformanceObserver`", held: "this `Report`", remedy: "Call `this.observer.disconnect()` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 70,
        },
      ],
    },
    {
      name: "what Node measures",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { PerformanceObserver } from "node:perf_hooks";
class Report {
  constructor() {
    this.observer = new PerformanceObserver((list) => this.add(list));
    this.observer.observe({ type: "gc" });
  }
  add() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`PerformanceObserver`", held: "this `Report`", remedy: "Call `this.observer.disconnect()` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 70,
        },
      ],
    },
    {
      name: "what the browser reports",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Report {
  constructor() {
    this.observer = new ReportingObserver((reports) => this.add(reports));
    this.observer.observe();
  }
  add() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`ReportingObserver`", held: "this `Report`", remedy: "Call `this.observer.disconnect()` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
  ],
});
