import rule from "../../../rules/no-unreleased-observer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-observer", rule, {
  valid: [
    {
      name: "the element of a Stencil component",
      code: `
import { Component, Element } from "@stencil/core";
@Component({ tag: "my-image" })
export class Image {
  @Element() el;
  componentDidLoad() {
    new IntersectionObserver(() => this.load()).observe(this.el);
  }
  load() {}
}`,
    },
    {
      name: "the element of a compiled Stencil component",
      code: `
export class Image {
  componentDidLoad() {
    new IntersectionObserver(() => this.load()).observe(this.el);
  }
  load() {}
  disconnectedCallback() {}
  static get elementRef() { return "el"; }
}`,
    },
    {
      name: "an element that the instance gets by a ref",
      code: `
export class Picker {
  componentDidLoad() {
    const { part } = this;
    new IntersectionObserver(() => this.load()).observe(part);
  }
  load() {}
  disconnectedCallback() {}
  render() {
    return h("div", { ref: (el) => (this.part = el) });
  }
}`,
    },
    {
      name: "an element that the constructor was given, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  constructor(element) {
    this.element = element;
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element);
  }
  place() { }
  destroy() { }
}`,
    },
    {
      name: "the body, for a plain function, which is not shown at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
export function follow(view) {
  const observer = new ResizeObserver(() => view.place());
  observer.observe(document.body);
}`,
    },
    {
      name: "a parameter of a plain function",
      code: `
export function follow(element, view) {
  const observer = new ResizeObserver(() => view.place());
  observer.observe(element);
}`,
    },
    {
      name: "an own element",
      code: `
class Toolbar {
  element = document.createElement("div");
  constructor() {
    new ResizeObserver(() => this.place()).observe(this.element);
  }
  place() { }
}`,
    },
    {
      name: "a part of an own element",
      code: `
class Toolbar {
  element = document.createElement("div");
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element.querySelector("p"));
  }
  place() { }
  destroy() { }
}`,
    },
    {
      name: "the custom element itself",
      code: `
class Toolbar extends HTMLElement {
  connectedCallback() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this);
  }
  place() { }
}`,
    },
    {
      name: "a view child",
      code: `
class Toolbar {
  @ViewChild("bar")
  bar: ElementRef;
  ngAfterViewInit() {
    new ResizeObserver(() => this.place()).observe(this.bar.nativeElement);
  }
  place() { }
}`,
    },
    {
      name: "nothing at all",
      code: `
class Toolbar {
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
  }
  place() { }
  destroy() { }
}`,
    },
    {
      name: "a callback that captures nothing",
      code: `
class Toolbar {
  constructor() {
    new ResizeObserver(() => console.log("resized")).observe(document.body);
  }
}`,
    },
    {
      name: "at the top of the file",
      code: `
const view = make();
new ResizeObserver(() => view.place()).observe(document.body);`,
    },
    {
      name: "an element that a ref callback hands to a method",
      code: `
class Toolbar extends React.Component {
  observer = new ResizeObserver(() => this.measure());
  measure() {}
  setGap(element) {
    if (this.gap) this.observer.unobserve(this.gap);
    this.gap = element ?? undefined;
    if (this.gap) this.observer.observe(this.gap);
  }
  componentWillUnmount() {}
  render() {
    return <div ref={(element) => this.setGap(element)} />;
  }
}`,
    },
    {
      name: "an element that a method is given as a ref",
      code: `
class Toolbar extends React.Component {
  observer = new ResizeObserver(() => this.measure());
  measure() {}
  setGap = (element) => {
    if (element) this.observer.observe(element);
  };
  componentWillUnmount() {}
  render() {
    return <div ref={this.setGap} />;
  }
}`,
    },
  ],
  invalid: [
    {
      name: "an element that a setter of a component is handed",
      code: `
export class Picker {
  componentDidLoad() {
    new IntersectionObserver(() => this.load()).observe(this.part);
  }
  load() {}
  disconnectedCallback() {}
  place = { at: (el) => (this.part = el) };
  static get elementRef() { return "el"; }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`IntersectionObserver`", held: "this `Picker`", remedy: "Keep what the call returns, and end it with `observer.disconnect()` in `disconnectedCallback()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 48,
        },
      ],
    },
    {
      name: "the body of the page",
      settings: { leaks: { certainty: "likely" } },
      code: `
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
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 59,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.observer.disconnect()", teardown: "`destroy()`" }, output: `
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
      name: "the document, by an observer that is dropped",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  constructor() {
    new MutationObserver(() => this.place()).observe(document, { childList: true });
  }
  place() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`MutationObserver`", held: "this `Toolbar`", remedy: "Keep what the call returns, and end it with `observer.disconnect()` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 45,
        },
      ],
    },
    {
      name: "the body, by an observer that only a variable names",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  constructor() {
    const observer = new IntersectionObserver(() => this.place());
    observer.observe(document.body);
  }
  place() { }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`IntersectionObserver`", held: "this `Toolbar`", remedy: "Call `observer.disconnect()` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 22,
          endLine: 4,
          endColumn: 66,
        },
      ],
    },
    {
      name: "an own element and the body",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  element = document.createElement("div");
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element);
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
class Toolbar {
  element = document.createElement("div");
  constructor() {
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element);
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
      name: "the head, by a custom element",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar extends HTMLElement {
  connectedCallback() {
    this.observer = new MutationObserver(() => this.place());
    this.observer.observe(document.head, {});
  }
  place() { }
  disconnectedCallback() {
    this.clear();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`MutationObserver`", held: "this `Toolbar`", remedy: "Call `this.observer.disconnect()` in `disconnectedCallback()`." },
          line: 4,
          column: 21,
          endLine: 4,
          endColumn: 61,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.observer?.disconnect()", teardown: "`disconnectedCallback()`" }, output: `
class Toolbar extends HTMLElement {
  connectedCallback() {
    this.observer = new MutationObserver(() => this.place());
    this.observer.observe(document.head, {});
  }
  place() { }
  disconnectedCallback() {
    this.observer?.disconnect();
    this.clear();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "an element that the constructor was given",
      code: `
class Toolbar {
  constructor(element) {
    this.element = element;
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element);
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
class Toolbar {
  constructor(element) {
    this.element = element;
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element);
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
      name: "an element that the constructor was given, forgotten by a teardown that clears an interval",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  constructor(element) {
    this.element = element;
    this.timer = setInterval(() => this.place(), 1000);
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element);
  }
  place() { }
  destroy() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`ResizeObserver`", held: "this `Toolbar`", remedy: "Call `this.observer.disconnect()` in `destroy()`." },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 59,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.observer.disconnect()", teardown: "`destroy()`" }, output: `
class Toolbar {
  constructor(element) {
    this.element = element;
    this.timer = setInterval(() => this.place(), 1000);
    this.observer = new ResizeObserver(() => this.place());
    this.observer.observe(this.element);
  }
  place() { }
  destroy() {
    this.observer.disconnect();
    clearInterval(this.timer);
  }
}` },
          ],
        },
      ],
    },
    {
      name: "an element that the constructor was given, forgotten by a teardown that removes a listener",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Toolbar {
  constructor(element) {
    window.addEventListener("scroll", this.place);
    this.observer = new IntersectionObserver(() => this.place());
    this.observer.observe(element);
  }
  place = () => this.move();
  move() { }
  destroy() {
    window.removeEventListener("scroll", this.place);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`IntersectionObserver`", held: "this `Toolbar`", remedy: "Call `this.observer.disconnect()` in `destroy()`." },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 65,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.observer.disconnect()", teardown: "`destroy()`" }, output: `
class Toolbar {
  constructor(element) {
    window.addEventListener("scroll", this.place);
    this.observer = new IntersectionObserver(() => this.place());
    this.observer.observe(element);
  }
  place = () => this.move();
  move() { }
  destroy() {
    this.observer.disconnect();
    window.removeEventListener("scroll", this.place);
  }
}` },
          ],
        },
      ],
    },
    {
      name: "the body, for a plain function",
      code: `
export function follow(view) {
  const observer = new ResizeObserver(() => view.place());
  observer.observe(document.body);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`ResizeObserver`", held: "`view`", remedy: "Call `observer.disconnect()` when it is no longer needed." },
          line: 3,
          column: 20,
          endLine: 3,
          endColumn: 58,
        },
      ],
    },
  ],
});
