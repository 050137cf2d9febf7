import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "methods of an object that no framework is seen to bind",
      settings: { leaks: { certainty: "likely" } },
      code: `
export default create({
  componentDidMount() {
    window.addEventListener("resize", this.onResize);
  },
  onResize() { this.forceUpdate(); },
});`,
    },
    {
      name: "two results of a function, of which one is let go of",
      settings: { leaks: { certainty: "likely" } },
      code: `
import createReactClass from "create-react-class";
import { Client } from "./client.js";
export default createReactClass({
  componentDidMount() {
    Client.get("a").on("name", this.onName);
    Client.get("b").on("state", this.onState);
  },
  componentWillUnmount() {
    Client.get("a").removeListener("name", this.onName);
  },
  onName() { this.forceUpdate(); },
  onState() { this.forceUpdate(); },
});`,
    },
    {
      name: "a constructor function whose destroy() removes",
      code: `
export function Panel() {
  const self = this;
  self.onResize = function () { self.layout(); };
  self.layout = function () {};
  self.start = function () {
    window.addEventListener("resize", self.onResize);
  };
  self.destroy = function () {
    window.removeEventListener("resize", self.onResize);
  };
}`,
    },
    {
      name: "a constructor function that the file calls once",
      code: `
function Panel() {
  this.layout = function () {};
  window.addEventListener("resize", () => this.layout());
}
new Panel();`,
    },
    {
      name: "a prototype that the file instantiates once",
      code: `
function Panel() {
  window.addEventListener("resize", () => this.layout());
}
Panel.prototype.layout = function () {};
const panel = new Panel();`,
    },
    {
      name: "closures of an object, of which destroy() removes",
      code: `
export function createPanel(element) {
  const panel = {};
  const onResize = () => element.layout();
  panel.start = () => window.addEventListener("resize", onResize);
  panel.destroy = () => window.removeEventListener("resize", onResize);
  return panel;
}`,
    },
    {
      name: "an object with dispose() that a promise resolves to, which removes",
      code: `
export const start = (element) => new Promise((resolve) => {
  const onResize = () => element.layout();
  window.addEventListener("resize", onResize);
  resolve({ dispose: () => window.removeEventListener("resize", onResize) });
});`,
    },
  ],
  invalid: [
    {
      name: "a method that createReactClass() binds",
      code: `
export default createReactClass({
  componentDidMount() {
    window.addEventListener("resize", this.onResize);
  },
  onResize() { this.forceUpdate(); },
});`,
      errors: [
        { messageId: "neverReleased", data: { holder: "window", held: "its instance", event: '"resize"', label: "listener", remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `componentWillUnmount()`.' }, line: 4, column: 5, endLine: 4, endColumn: 53 },
      ],
    },
    {
      name: "one of two listeners on what a function gives out, the other of which is removed",
      code: `
import createReactClass from "create-react-class";
import { Client } from "./client.js";
export default createReactClass({
  componentDidMount() {
    Client.get().on("name", this.onName);
    Client.get().on("state", this.onState);
  },
  componentWillUnmount() {
    Client.get().removeListener("name", this.onName);
  },
  onName() { this.forceUpdate(); },
  onState() { this.forceUpdate(); },
});`,
      errors: [
        { messageId: "neverReleased", data: { holder: "Client.get()", held: "its instance", event: '"state"', label: "listener", remedy: "Keep what `Client.get()` returned, and call its `off` in `componentWillUnmount()`." }, line: 7, column: 5, endLine: 7, endColumn: 43 },
      ],
    },
    {
      name: "beside the removal of another, in an accessor of the prototype",
      code: `
export function Label(element) {
  this.i18n = element.i18n;
  this.i18n.on("locale", this.onLocale, this);
}
Label.prototype.destroy = function () {};
Label.prototype.onLocale = function () {};
Label.prototype.onFont = function () {};
Object.defineProperty(Label.prototype, "font", {
  set: function (font) {
    this.assets.off("add:" + font, this.onFont, this);
  },
});`,
      errors: [
        { messageId: "neverReleased", data: { holder: "this.i18n", held: "this `Label`", event: '"locale"', label: "listener", remedy: 'Call `this.i18n.off("locale", this.onLocale)` in `destroy()`.' }, line: 4, column: 3, endLine: 4, endColumn: 46, suggestions: [{ messageId: "releaseInTeardown", data: { call: 'this.i18n.off("locale", this.onLocale)', teardown: "`destroy()`" }, output: `
export function Label(element) {
  this.i18n = element.i18n;
  this.i18n.on("locale", this.onLocale, this);
}
Label.prototype.destroy = function () {
  this.i18n.off("locale", this.onLocale);
};
Label.prototype.onLocale = function () {};
Label.prototype.onFont = function () {};
Object.defineProperty(Label.prototype, "font", {
  set: function (font) {
    this.assets.off("add:" + font, this.onFont, this);
  },
});` }] },
      ],
    },
    {
      name: "beside the removal of another, in one of several accessors of the prototype",
      code: `
export function Label(element) {
  this.i18n = element.i18n;
  this.i18n.on("locale", this.onLocale, this);
}
Label.prototype.destroy = function () {};
Object.defineProperties(Label.prototype, {
  onLocale: { value: function () {} },
  onFont: { value: function () {} },
  font: {
    set(font) {
      this.assets.off("add:" + font, this.onFont, this);
    },
  },
});`,
      errors: [
        { messageId: "neverReleased", data: { holder: "this.i18n", held: "this `Label`", event: '"locale"', label: "listener", remedy: 'Call `this.i18n.off("locale", this.onLocale)` in `destroy()`.' }, line: 4, column: 3, endLine: 4, endColumn: 46, suggestions: [{ messageId: "releaseInTeardown", data: { call: 'this.i18n.off("locale", this.onLocale)', teardown: "`destroy()`" }, output: `
export function Label(element) {
  this.i18n = element.i18n;
  this.i18n.on("locale", this.onLocale, this);
}
Label.prototype.destroy = function () {
  this.i18n.off("locale", this.onLocale);
};
Object.defineProperties(Label.prototype, {
  onLocale: { value: function () {} },
  onFont: { value: function () {} },
  font: {
    set(font) {
      this.assets.off("add:" + font, this.onFont, this);
    },
  },
});` }] },
      ],
    },
    {
      name: "a constructor function that assigns its methods",
      settings: { leaks: { certainty: "likely" } },
      code: `
function Panel(element) {
  var self = this;
  this.element = element;
  this.onResize = function () {
    self.layout();
  };
  this.layout = function () {};
  window.addEventListener("resize", self.onResize);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", self.onResize)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 51,
        },
      ],
    },
    {
      name: "a constructor function whose destroy() removes another listener",
      settings: { leaks: { certainty: "certain" } },
      code: `
export function Panel() {
  const self = this;
  self.onResize = function () { self.layout(); };
  self.onScroll = function () { self.layout(); };
  self.layout = function () {};
  self.start = function () {
    window.addEventListener("resize", self.onResize);
    window.addEventListener("scroll", self.onScroll);
  };
  self.destroy = function () {
    window.removeEventListener("resize", self.onResize);
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", self.onScroll)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", self.onScroll)', teardown: "`destroy()`" },
              output: `
export function Panel() {
  const self = this;
  self.onResize = function () { self.layout(); };
  self.onScroll = function () { self.layout(); };
  self.layout = function () {};
  self.start = function () {
    window.addEventListener("resize", self.onResize);
    window.addEventListener("scroll", self.onScroll);
  };
  self.destroy = function () {
    window.removeEventListener("scroll", self.onScroll);
    window.removeEventListener("resize", self.onResize);
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a constructor function with a cast around its this",
      settings: { leaks: { certainty: "certain" } },
      code: `
export function Panel() {
  const self = this as Panel;
  self.onResize = function () { self.layout(); };
  self.onScroll = function () { self.layout(); };
  self.layout = function () {};
  self.start = function () {
    window.addEventListener("resize", self.onResize);
    window.addEventListener("scroll", self.onScroll);
  };
  self.destroy = function () {
    window.removeEventListener("resize", self.onResize);
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", self.onScroll)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", self.onScroll)', teardown: "`destroy()`" },
              output: `
export function Panel() {
  const self = this as Panel;
  self.onResize = function () { self.layout(); };
  self.onScroll = function () { self.layout(); };
  self.layout = function () {};
  self.start = function () {
    window.addEventListener("resize", self.onResize);
    window.addEventListener("scroll", self.onScroll);
  };
  self.destroy = function () {
    window.removeEventListener("scroll", self.onScroll);
    window.removeEventListener("resize", self.onResize);
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a prototype behind a name",
      settings: { leaks: { certainty: "certain" } },
      code: `
function Panel() {}
var proto = Panel.prototype;
proto.start = function () {
  this.onResize = this.layout.bind(this);
  this.onScroll = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
  window.addEventListener("scroll", this.onScroll);
};
proto.layout = function () {};
proto.destroy = function () {
  window.removeEventListener("resize", this.onResize);
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `destroy()`.',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", this.onScroll)', teardown: "`destroy()`" },
              output: `
function Panel() {}
var proto = Panel.prototype;
proto.start = function () {
  this.onResize = this.layout.bind(this);
  this.onScroll = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
  window.addEventListener("scroll", this.onScroll);
};
proto.layout = function () {};
proto.destroy = function () {
  window.removeEventListener("scroll", this.onScroll);
  window.removeEventListener("resize", this.onResize);
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a prototype behind any name",
      settings: { leaks: { certainty: "certain" } },
      code: `
function Panel() {}
var methods = Panel.prototype;
methods.start = function () {
  this.onResize = this.layout.bind(this);
  this.onScroll = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
  window.addEventListener("scroll", this.onScroll);
};
methods.layout = function () {};
methods.destroy = function () {
  window.removeEventListener("resize", this.onResize);
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `destroy()`.',
          },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", this.onScroll)', teardown: "`destroy()`" },
              output: `
function Panel() {}
var methods = Panel.prototype;
methods.start = function () {
  this.onResize = this.layout.bind(this);
  this.onScroll = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
  window.addEventListener("scroll", this.onScroll);
};
methods.layout = function () {};
methods.destroy = function () {
  window.removeEventListener("scroll", this.onScroll);
  window.removeEventListener("resize", this.onResize);
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a prototype that is extended by an object",
      settings: { leaks: { certainty: "certain" } },
      code: `
function Panel() {}
Object.assign(Panel.prototype, {
  start() {
    this.onResize = () => this.layout();
    this.onScroll = () => this.layout();
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  },
  layout() {},
});
Panel.prototype.destroy = function () {
  window.removeEventListener("resize", this.onResize);
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", this.onScroll)', teardown: "`destroy()`" },
              output: `
function Panel() {}
Object.assign(Panel.prototype, {
  start() {
    this.onResize = () => this.layout();
    this.onScroll = () => this.layout();
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  },
  layout() {},
});
Panel.prototype.destroy = function () {
  window.removeEventListener("scroll", this.onScroll);
  window.removeEventListener("resize", this.onResize);
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a constructor that inherits from a custom element",
      settings: { leaks: { certainty: "likely" } },
      code: `
inherits(Panel, HTMLElement);
function Panel() {
  this.onResize = this.layout.bind(this);
}
Panel.prototype.start = function () {
  window.addEventListener("resize", this.onResize);
};
Panel.prototype.layout = function () {};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `disconnectedCallback()`.',
          },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 51,
        },
      ],
    },
    {
      name: "a plain function inside a method, with the instance behind a name",
      settings: { leaks: { certainty: "likely" } },
      code: `
function Panel() {}
Panel.prototype.start = function (list) {
  var self = this;
  list.forEach(function (item) {
    window.addEventListener("resize", function () { self.layout(item); });
  });
};
Panel.prototype.layout = function () {};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 74,
        },
      ],
    },
    {
      name: "methods that an object literal gets later",
      settings: { leaks: { certainty: "certain" } },
      code: `
export function createPanel() {
  const panel = { width: 0 };
  panel.start = function () {
    this.onResize = () => this.layout();
    this.onScroll = () => this.layout();
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  };
  panel.layout = function () {};
  panel.destroy = function () {
    window.removeEventListener("resize", this.onResize);
  };
  return panel;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", this.onScroll)', teardown: "`destroy()`" },
              output: `
export function createPanel() {
  const panel = { width: 0 };
  panel.start = function () {
    this.onResize = () => this.layout();
    this.onScroll = () => this.layout();
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  };
  panel.layout = function () {};
  panel.destroy = function () {
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onResize);
  };
  return panel;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "methods that an object literal with a cast gets later",
      settings: { leaks: { certainty: "certain" } },
      code: `
export function createPanel() {
  const panel = { width: 0 } as Panel;
  panel.start = function () {
    this.onResize = () => this.layout();
    this.onScroll = () => this.layout();
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  };
  panel.layout = function () {};
  panel.destroy = function () {
    window.removeEventListener("resize", this.onResize);
  };
  return panel;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", this.onScroll)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", this.onScroll)', teardown: "`destroy()`" },
              output: `
export function createPanel() {
  const panel = { width: 0 } as Panel;
  panel.start = function () {
    this.onResize = () => this.layout();
    this.onScroll = () => this.layout();
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  };
  panel.layout = function () {};
  panel.destroy = function () {
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onResize);
  };
  return panel;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "closures of an object, of which destroy() removes another listener",
      settings: { leaks: { certainty: "certain" } },
      code: `
export function createPanel(element) {
  const panel = {};
  const onResize = () => element.layout();
  const onScroll = () => element.layout();
  panel.start = () => {
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
  };
  panel.destroy = () => {
    window.removeEventListener("resize", onResize);
  };
  return panel;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "`destroy()`" },
              output: `
export function createPanel(element) {
  const panel = {};
  const onResize = () => element.layout();
  const onScroll = () => element.layout();
  panel.start = () => {
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
  };
  panel.destroy = () => {
    window.removeEventListener("scroll", onScroll);
    window.removeEventListener("resize", onResize);
  };
  return panel;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "closures of an object that goes somewhere else",
      settings: { leaks: { certainty: "certain" } },
      code: `
export function addPanel(panels, element) {
  const panel = {};
  const onResize = () => element.layout();
  const onScroll = () => element.layout();
  panel.start = () => {
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
  };
  panel.destroy = () => {
    window.removeEventListener("resize", onResize);
  };
  panels.push(panel);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "`destroy()`" },
              output: `
export function addPanel(panels, element) {
  const panel = {};
  const onResize = () => element.layout();
  const onScroll = () => element.layout();
  panel.start = () => {
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
  };
  panel.destroy = () => {
    window.removeEventListener("scroll", onScroll);
    window.removeEventListener("resize", onResize);
  };
  panels.push(panel);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a class made by a library's extend()",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const Panel = Base.extend({
  initialize: function () {
    window.addEventListener("resize", () => this.layout());
  },
  layout: function () {},
  destroy: function () {
    this.layout();
  },
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "an object with dispose() that is handed to a callback, which removes another listener",
      settings: { leaks: { certainty: "certain" } },
      code: `
module.exports = function start(element, callback) {
  const onResize = () => element.layout();
  const onScroll = () => element.layout();
  window.addEventListener("resize", onResize);
  window.addEventListener("scroll", onScroll);
  callback(null, {
    dispose() {
      window.removeEventListener("resize", onResize);
    },
  });
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `dispose()`.',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 46,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "`dispose()`" },
              output: `
module.exports = function start(element, callback) {
  const onResize = () => element.layout();
  const onScroll = () => element.layout();
  window.addEventListener("resize", onResize);
  window.addEventListener("scroll", onScroll);
  callback(null, {
    dispose() {
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onResize);
    },
  });
};`,
            },
          ],
        },
      ],
    },
  ],
});
