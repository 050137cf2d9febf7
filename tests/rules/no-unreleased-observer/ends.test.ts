import rule from "../../../rules/no-unreleased-observer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-observer", rule, {
  valid: [
    {
      name: "disconnected by the teardown",
      code: `
class Toolbar {
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() {
    this.observer.disconnect();
  }
}`,
    },
    {
      name: "disconnected for the teardown by another method",
      code: `
class Toolbar {
  start() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  stop() {
    this.observer.disconnect();
    this.observer = null;
  }
  destroy() {
    this.stop();
  }
}`,
    },
    {
      name: "the target given back by the teardown",
      code: `
class Toolbar {
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() {
    this.observer.unobserve(document.body);
  }
}`,
    },
    {
      name: "a list that the teardown goes through",
      code: `
class Toolbar {
  observers = [];
  start() {
    const observer = new ResizeObserver(() => this.place());
    observer.observe(document.body);
    this.observers.push(observer);
  }
  place() { }
  destroy() {
    this.observers.forEach((observer) => observer.disconnect());
  }
}`,
    },
    {
      name: "a callback that disconnects its own observer",
      code: `
class Toolbar {
  wait() {
    const observer = new MutationObserver(() => {
      if (this.isReady())
        observer.disconnect();
    });
    observer.observe(document.body, {});
  }
  isReady() { }
}`,
    },
    {
      name: "a callback that disconnects the observer it is passed",
      code: `
class Toolbar {
  wait() {
    new IntersectionObserver((entries, observer) => {
      this.show();
      observer.disconnect();
    }).observe(document.body);
  }
  show() { }
}`,
    },
    {
      name: "a callback with a cast that disconnects the observer it is passed",
      code: `
class Toolbar {
  wait() {
    new IntersectionObserver(((entries, observer) => {
      this.show();
      observer.disconnect();
    }) as Callback).observe(document.body);
  }
  show() { }
}`,
    },
    {
      name: "returned",
      code: `
export function follow(view) {
  const observer = new ResizeObserver(() => view.place());
  observer.observe(document.body);
  return observer;
}`,
    },
    {
      name: "disconnected by what is returned",
      code: `
export function follow(view) {
  const observer = new ResizeObserver(() => view.place());
  observer.observe(document.body);
  return () => observer.disconnect();
}`,
    },
    {
      name: "put into something else",
      code: `
export function attach(view) {
  view.observer = new ResizeObserver(() => view.place());
  view.observer.observe(document.body);
}`,
    },
    {
      name: "an end that calls the method which watches only where a parameter asks for it",
      code: `
class Tabs extends LitElement {
  watch({ on } = {}) {
    if (this.observer) {
      this.observer.disconnect();
      this.observer = null;
    }
    if (on) {
      this.observer = new IntersectionObserver(this.entered, { root: this });
      this.observer.observe(this.start);
    }
  }
  updated() {
    this.watch({ on: true });
  }
  disconnectedCallback() {
    this.watch();
    super.disconnectedCallback();
  }
}`,
    },
    {
      name: "an end that calls the method which returns before it watches, unless a parameter asks for it",
      code: `
class Tabs extends LitElement {
  watch(on) {
    this.observer?.disconnect();
    if (!on) return;
    this.observer = new IntersectionObserver(this.entered, { root: this });
    this.observer.observe(this.start);
  }
  updated() {
    this.watch(true);
  }
  disconnectedCallback() {
    this.watch(false);
    super.disconnectedCallback();
  }
}`,
    },
    {
      name: "what a function of the file gives out to end it, which the end calls",
      code: `
function watchSize(observer, element) {
  observer.observe(element);
  return {
    release() {
      observer.unobserve(element);
    },
  };
}
class Panel extends LitElement {
  constructor() {
    super();
    this.observer = new ResizeObserver(() => this.check());
  }
  updated() {
    this.watching = watchSize(this.observer, document.body);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.watching.release();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "disconnected only before it starts anew",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  start() {
    this.observer?.disconnect();
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "`ResizeObserver`", held: "this `Toolbar`", end: "`destroy()` runs", remedy: "Call `this.observer.disconnect()` in `destroy()`." },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 59,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.observer?.disconnect()", teardown: "`destroy()`" }, output: `
class Toolbar {
  start() {
    this.observer?.disconnect();
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(document.body);
  }
  place() { }
  destroy() {
    this.observer?.disconnect();
    this.clear();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a list that the teardown only empties",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  observers = [];
  start() {
    const observer = new ResizeObserver(() => this.place());
    observer.observe(document.body);
    this.observers.push(observer);
  }
  place() { }
  destroy() {
    this.observers.length = 0;
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: { label: "`ResizeObserver`", held: "this `Toolbar`", store: "this.observers", place: "in `destroy()`" },
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a callback that only asks the observer it is passed",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  wait() {
    new IntersectionObserver((entries, observer) => { this.show(observer.root); }).observe(document.body);
  }
  show() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`IntersectionObserver`", held: "this `Toolbar`", remedy: "Keep what the call returns, and end it with `observer.disconnect()` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 83,
        },
      ],
    },
    {
      name: "what a function of the file gives out to end it, which the end does not call",
      code: `
function watchSize(observer, element) {
  observer.observe(element);
  return {
    release() {
      observer.unobserve(element);
    },
  };
}
class Panel extends LitElement {
  constructor() {
    super();
    this.observer = new ResizeObserver(() => this.check());
  }
  updated() {
    this.watching = watchSize(this.observer, document.body);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "`ResizeObserver`", held: "this `Panel`", end: "`disconnectedCallback()` runs", remedy: "Call `this.observer.disconnect()` in `disconnectedCallback()`." },
          line: 13,
          column: 21,
          endLine: 13,
          endColumn: 59,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.observer.disconnect()", teardown: "`disconnectedCallback()`" },
              output: `
function watchSize(observer, element) {
  observer.observe(element);
  return {
    release() {
      observer.unobserve(element);
    },
  };
}
class Panel extends LitElement {
  constructor() {
    super();
    this.observer = new ResizeObserver(() => this.check());
  }
  updated() {
    this.watching = watchSize(this.observer, document.body);
  }
  disconnectedCallback() {
    this.observer.disconnect();
    super.disconnectedCallback();
    this.element.remove();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an end that calls the method which watches anew whatever it is told",
      code: `
class Tabs extends LitElement {
  watch(on) {
    this.observer?.disconnect();
    if (on) {
      this.count += 1;
    }
    this.observer = new IntersectionObserver(this.entered, { root: this });
    this.observer.observe(document.body);
  }
  updated() {
    this.watch(true);
  }
  disconnectedCallback() {
    this.watch(false);
    super.disconnectedCallback();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { label: "`IntersectionObserver`", held: "what its callback captures", end: "`disconnectedCallback()` runs", remedy: "Call `this.observer.disconnect()` in `disconnectedCallback()`." },
          line: 8,
          column: 21,
          endLine: 8,
          endColumn: 75,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.observer?.disconnect()", teardown: "`disconnectedCallback()`" },
              output: `
class Tabs extends LitElement {
  watch(on) {
    this.observer?.disconnect();
    if (on) {
      this.count += 1;
    }
    this.observer = new IntersectionObserver(this.entered, { root: this });
    this.observer.observe(document.body);
  }
  updated() {
    this.watch(true);
  }
  disconnectedCallback() {
    this.observer?.disconnect();
    this.watch(false);
    super.disconnectedCallback();
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
