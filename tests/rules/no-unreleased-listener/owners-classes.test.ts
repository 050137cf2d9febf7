import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "dispose() that removes it",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  dispose() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "destroy() that removes it",
      code: `
class Panel {
  constructor() {
    this.onResize = () => this.layout();
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "[Symbol.dispose]() that removes it",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  [Symbol.dispose]() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "[Symbol.asyncDispose]() that removes it",
      code: `
class Connection {
  constructor() {
    process.on("SIGTERM", this.stop);
  }
  stop = () => this.flush();
  async flush() {}
  async [Symbol.asyncDispose]() {
    process.off("SIGTERM", this.stop);
    await this.flush();
  }
}`,
    },
    {
      name: "a class that is used with using",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  [Symbol.dispose]() {
    window.removeEventListener("resize", this.onResize);
  }
}

export function show() {
  using panel = new Panel();
  panel.layout();
}`,
    },
    {
      name: "ngOnDestroy that removes it",
      code: `
class PanelComponent {
  ngOnInit() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  ngOnDestroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "a weak teardown proves a release: close()",
      code: `
class Panel {
  open() {
    document.addEventListener("keydown", this.onKey);
  }
  onKey = () => this.close();
  close() {
    document.removeEventListener("keydown", this.onKey);
  }
}`,
    },
    {
      name: "a pair of methods of any name proves a release",
      code: `
class Panel {
  attachKeys() {
    document.addEventListener("keydown", this.onKey);
  }
  onKey = () => this.press();
  press() {}
  detachKeys() {
    document.removeEventListener("keydown", this.onKey);
  }
}`,
    },
    {
      name: 'a removal that destroy() never reaches: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  open() {
    document.addEventListener("keydown", this.onKey);
  }
  onKey = () => this.press();
  press() {}
  pause() {
    document.removeEventListener("keydown", this.onKey);
  }
  destroy() {
    this.element.remove();
  }
}`,
    },
    {
      name: "a removal that destroy() reaches through two helpers",
      code: `
class Panel {
  open() {
    document.addEventListener("keydown", this.onKey);
  }
  onKey = () => this.press();
  press() {}
  pause() {
    document.removeEventListener("keydown", this.onKey);
  }
  stop() {
    this.pause();
  }
  destroy() {
    this.stop();
  }
}`,
    },
    {
      name: "a removal in a setter that the teardown runs",
      code: `
class Panel {
  open() {
    document.addEventListener("keydown", this.onKey);
  }
  onKey = () => this.press();
  press() {}
  set active(on) {
    if (!on) document.removeEventListener("keydown", this.onKey);
  }
  destroy() {
    this.active = false;
  }
}`,
    },
    {
      name: 'one of two released on an unknown target: likely: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  constructor(model) {
    this.model = model;
    this.model.on("change", this.onChange);
    this.model.on("remove", this.onRemove);
  }
  onChange = () => this.layout();
  onRemove = () => this.layout();
  layout() {}
  destroy() {
    this.model.off("change", this.onChange);
  }
}`,
    },
    {
      name: "private methods, fields and handlers, released",
      code: `
class Panel {
  #onResize = () => this.#layout();
  constructor() {
    this.#start();
  }
  #start() {
    window.addEventListener("resize", this.#onResize);
  }
  #stop() {
    window.removeEventListener("resize", this.#onResize);
  }
  #layout() {}
  destroy() {
    this.#stop();
  }
}`,
    },
    {
      name: "a handler kept through an alias of this, and removed through this",
      code: `
class Panel {
  constructor() {
    const that = this;
    that.onResize = function () { that.layout(); };
    window.addEventListener("resize", that.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "a static method, whose this is the class: called as others like",
      code: `
class Panel {
  static watch() {
    window.addEventListener("resize", Panel.layout);
  }
  static layout() {}
}`,
    },
    {
      name: "a custom element that removes on disconnect",
      code: `
class Clock extends HTMLElement {
  connectedCallback() {
    document.addEventListener("visibilitychange", this.update);
  }
  update = () => this.render();
  render() {}
  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.update);
  }
}`,
    },
    {
      name: "a custom element that listens to itself and to its shadow root",
      code: `
class Clock extends HTMLElement {
  connectedCallback() {
    this.addEventListener("click", () => this.update());
    this.shadowRoot.addEventListener("click", () => this.update());
    this.querySelector("button").addEventListener("click", () => this.update());
  }
  update() {}
}`,
    },
    {
      name: "an element that is its own handler, removed",
      code: `
class Clock extends HTMLElement {
  connectedCallback() {
    document.addEventListener("visibilitychange", this);
  }
  handleEvent() {}
  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this);
  }
}`,
    },
    {
      name: "a React class component that removes on unmount",
      code: `
import { PureComponent } from "react";

class Size extends PureComponent<Props> {
  componentDidMount() {
    window.addEventListener("resize", this.measure);
  }
  measure = () => this.setState({ width: window.innerWidth });
  componentWillUnmount() {
    window.removeEventListener("resize", this.measure);
  }
}`,
    },
    {
      name: "an ES5 prototype that removes it",
      code: `
function Panel() {
  this.onResize = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
}
Panel.prototype.layout = function () {};
Panel.prototype.destroy = function () {
  window.removeEventListener("resize", this.onResize);
};`,
    },
    {
      name: "an ES5 class that inherits, with the teardown in closures",
      code: `
var inherits = require("util").inherits;

function Store(source) {
  var self = this;
  function onExit() { self.flush(); }
  process.on("exit", onExit);
  self.close = function () {
    process.removeListener("exit", onExit);
  };
}
inherits(Store, require("events").EventEmitter);`,
    },
    {
      name: "an object literal with a teardown method that removes it",
      code: `
export const createPanel = () => ({
  open() {
    this.onKey = () => this.layout();
    document.addEventListener("keydown", this.onKey);
  },
  layout() {},
  destroy() {
    document.removeEventListener("keydown", this.onKey);
  },
});`,
    },
    {
      name: "disposable of a base class takes what is registered",
      code: `
class Panel extends Disposable {
  constructor() {
    super();
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    this._register(toDisposable(() => window.removeEventListener("resize", onResize)));
  }
  layout() {}
}`,
    },
    {
      name: "a React class component that toggles, and removes on unmount",
      code: `
import React from "react";

class Popup extends React.Component {
  onKey = (event) => this.setState({ key: event.key });
  componentDidUpdate() {
    if (this.props.open) document.addEventListener("keydown", this.onKey);
    else document.removeEventListener("keydown", this.onKey);
  }
  componentWillUnmount() {
    document.removeEventListener("keydown", this.onKey);
  }
}`,
    },
    {
      name: "a React class component that binds in its constructor",
      code: `
import React from "react";

class Size extends React.Component {
  constructor(props) {
    super(props);
    this.measure = this.measure.bind(this);
  }
  componentDidMount() {
    window.addEventListener("resize", this.measure);
  }
  measure() {}
  componentWillUnmount() {
    window.removeEventListener("resize", this.measure);
  }
}`,
    },
    {
      name: "a base class removes what it adds, whatever a subclass does",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}

class Sidebar extends Panel {
  destroy() {
    super.destroy();
  }
}`,
    },
    {
      name: "a component without a hook that ends it, and a base class that may have one",
      code: `
@Injectable()
export class Scroller extends Base {
  watch() {
    document.addEventListener("scroll", this.onScroll);
  }
  unwatch() {
    document.removeEventListener("scroll", this.onScroll);
  }
  onScroll = () => this.run();
  run() {}
}`,
    },
    {
      name: "a component without a hook that ends it, where whoever has the closure removes",
      code: `
@Injectable()
export class Monitor {
  watch(zone, element) {
    const info = { unlisten: null };
    this.all.set(element, info);
    const listener = () => this.run();
    info.unlisten = () => element.removeEventListener("focus", listener);
    zone.run(() => {
      element.addEventListener("focus", listener);
    });
  }
  run() {}
}`,
    },
    {
      name: "a plain class without an end, and a removal in another method",
      code: `
export class Scroller {
  watch() {
    document.addEventListener("scroll", this.onScroll);
  }
  unwatch() {
    document.removeEventListener("scroll", this.onScroll);
  }
  onScroll = () => this.run();
  run() {}
}`,
    },
  ],
  invalid: [
    {
      name: "no teardown at all: the message proposes one",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: "dispose() that forgets it",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  dispose() {
    this.layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  dispose() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "destroy() that forgets it",
      code: `
class Panel {
  constructor() {
    this.onResize = () => this.layout();
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  constructor() {
    this.onResize = () => this.layout();
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
    this.element.remove();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "[Symbol.dispose]() that forgets it",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  [Symbol.dispose]() {
    this.layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `[Symbol.dispose]()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`[Symbol.dispose]()`",
              },
              output: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  [Symbol.dispose]() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "[Symbol.asyncDispose]() that forgets it",
      code: `
class Connection {
  constructor() {
    process.on("SIGTERM", this.stop);
  }
  stop = () => this.flush();
  async flush() {}
  async [Symbol.asyncDispose]() {
    await this.flush();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "this `Connection`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Call `process.off("SIGTERM", this.stop)` in `[Symbol.asyncDispose]()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 37,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'process.off("SIGTERM", this.stop)', teardown: "`[Symbol.asyncDispose]()`" },
              output: `
class Connection {
  constructor() {
    process.on("SIGTERM", this.stop);
  }
  stop = () => this.flush();
  async flush() {}
  async [Symbol.asyncDispose]() {
    process.off("SIGTERM", this.stop);
    await this.flush();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a teardown of another name: disposeInternal",
      code: `
class Panel extends Base {
  constructor() {
    super();
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  disposeInternal() {
    super.disposeInternal();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `disposeInternal()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`disposeInternal()`",
              },
              output: `
class Panel extends Base {
  constructor() {
    super();
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  disposeInternal() {
    window.removeEventListener("resize", this.onResize);
    super.disposeInternal();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "ngOnDestroy",
      code: `
class PanelComponent {
  ngOnInit() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  ngOnDestroy() {
    this.layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `PanelComponent`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `ngOnDestroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`ngOnDestroy()`",
              },
              output: `
class PanelComponent {
  ngOnInit() {
    window.addEventListener("resize", this.onResize);
  }
  onResize = () => this.layout();
  layout() {}
  ngOnDestroy() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a removal that destroy() never reaches",
      code: `
class Panel {
  open() {
    document.addEventListener("keydown", this.onKey);
  }
  onKey = () => this.press();
  press() {}
  pause() {
    document.removeEventListener("keydown", this.onKey);
  }
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            end: "`destroy()` runs",
            remedy: 'Call `document.removeEventListener("keydown", this.onKey)` in `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: "one of two released: the other is certain",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  onResize = () => this.layout();
  onScroll = () => this.layout();
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
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
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("scroll", this.onScroll)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  onResize = () => this.layout();
  onScroll = () => this.layout();
  layout() {}
  destroy() {
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onResize);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two released: the other is certain: still shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  onResize = () => this.layout();
  onScroll = () => this.layout();
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
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
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("scroll", this.onScroll)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
    window.addEventListener("scroll", this.onScroll);
  }
  onResize = () => this.layout();
  onScroll = () => this.layout();
  layout() {}
  destroy() {
    window.removeEventListener("scroll", this.onScroll);
    window.removeEventListener("resize", this.onResize);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "one of two released on an unknown target: likely",
      code: `
class Panel {
  constructor(model) {
    this.model = model;
    this.model.on("change", this.onChange);
    this.model.on("remove", this.onRemove);
  }
  onChange = () => this.layout();
  onRemove = () => this.layout();
  layout() {}
  destroy() {
    this.model.off("change", this.onChange);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.model",
            held: "this `Panel`",
            event: '"remove"',
            label: "listener",
            remedy: 'Call `this.model.off("remove", this.onRemove)` in `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'this.model.off("remove", this.onRemove)', teardown: "`destroy()`" },
              output: `
class Panel {
  constructor(model) {
    this.model = model;
    this.model.on("change", this.onChange);
    this.model.on("remove", this.onRemove);
  }
  onChange = () => this.layout();
  onRemove = () => this.layout();
  layout() {}
  destroy() {
    this.model.off("remove", this.onRemove);
    this.model.off("change", this.onChange);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'one of two released on an unknown target: likely: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor(model) {
    this.model = model;
    this.model.on("change", this.onChange);
    this.model.on("remove", this.onRemove);
  }
  onChange = () => this.layout();
  onRemove = () => this.layout();
  layout() {}
  destroy() {
    this.model.off("change", this.onChange);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.model",
            held: "this `Panel`",
            event: '"remove"',
            label: "listener",
            remedy: 'Call `this.model.off("remove", this.onRemove)` in `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 43,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'this.model.off("remove", this.onRemove)', teardown: "`destroy()`" },
              output: `
class Panel {
  constructor(model) {
    this.model = model;
    this.model.on("change", this.onChange);
    this.model.on("remove", this.onRemove);
  }
  onChange = () => this.layout();
  onRemove = () => this.layout();
  layout() {}
  destroy() {
    this.model.off("remove", this.onRemove);
    this.model.off("change", this.onChange);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a sibling on another target does not make it certain",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
    document.addEventListener("click", this.onClick);
  }
  onResize = () => this.layout();
  onClick = () => this.layout();
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("click", this.onClick)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'document.removeEventListener("click", this.onClick)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
    document.addEventListener("click", this.onClick);
  }
  onResize = () => this.layout();
  onClick = () => this.layout();
  layout() {}
  destroy() {
    document.removeEventListener("click", this.onClick);
    window.removeEventListener("resize", this.onResize);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "private methods, fields and handlers",
      code: `
class Panel {
  #onResize = () => this.#layout();
  constructor() {
    this.#start();
  }
  #start() {
    window.addEventListener("resize", this.#onResize);
  }
  #layout() {}
  destroy() {
    this.#layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.#onResize)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.#onResize)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  #onResize = () => this.#layout();
  constructor() {
    this.#start();
  }
  #start() {
    window.addEventListener("resize", this.#onResize);
  }
  #layout() {}
  destroy() {
    window.removeEventListener("resize", this.#onResize);
    this.#layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "self for this",
      code: `
class Panel {
  constructor() {
    const self = this;
    window.addEventListener("resize", function () { self.layout(); });
  }
  layout() {}
}`,
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
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 70,
        },
      ],
    },
    {
      name: "a listener added in a callback that runs in the constructor",
      code: `
class Panel {
  constructor() {
    ["resize", "scroll"].forEach((name) => {
      window.addEventListener(name, () => this.layout());
    });
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize" or "scroll"',
            label: "listener",
            remedy: "Keep the handler, and call `window.removeEventListener(name, handler)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 7,
          endLine: 5,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a class without a name",
      code: `
export default class {
  constructor() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "a class expression that a variable names",
      code: `
export const Panel = class {
  constructor() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
};`,
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
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "a class with a decorated method",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  @bound
  onResize() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 53,
        },
      ],
    },
    {
      name: "a custom element that adds on connect and never removes",
      code: `
class Clock extends HTMLElement {
  connectedCallback() {
    document.addEventListener("visibilitychange", () => this.update());
  }
  update() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Clock`",
            event: '"visibilitychange"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("visibilitychange", handler)` in a method that ends the instance, such as `disconnectedCallback()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 71,
        },
      ],
    },
    {
      name: "a custom element whose disconnectedCallback forgets it",
      code: `
class Clock extends HTMLElement {
  connectedCallback() {
    document.addEventListener("visibilitychange", this.update);
  }
  update = () => this.render();
  render() {}
  disconnectedCallback() {
    this.render();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Clock`",
            event: '"visibilitychange"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("visibilitychange", this.update)` in `disconnectedCallback()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 63,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'document.removeEventListener("visibilitychange", this.update)',
                teardown: "`disconnectedCallback()`",
              },
              output: `
class Clock extends HTMLElement {
  connectedCallback() {
    document.addEventListener("visibilitychange", this.update);
  }
  update = () => this.render();
  render() {}
  disconnectedCallback() {
    document.removeEventListener("visibilitychange", this.update);
    this.render();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a custom element that listens to globals in its constructor: never disconnected, if never connected",
      code: `
class Clock extends HTMLElement {
  constructor() {
    super();
    window.addEventListener("focus", () => this.update());
  }
  update() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Clock`",
            event: '"focus"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("focus", handler)` in a method that ends the instance, such as `disconnectedCallback()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
    {
      name: "a Lit element",
      code: `
import { LitElement } from "lit";

class Clock extends LitElement {
  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("focus", this.update);
  }
  update = () => this.requestUpdate();
  disconnectedCallback() {
    super.disconnectedCallback();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Clock`",
            event: '"focus"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("focus", this.update)` in `disconnectedCallback()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 50,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("focus", this.update)',
                teardown: "`disconnectedCallback()`",
              },
              output: `
import { LitElement } from "lit";

class Clock extends LitElement {
  connectedCallback() {
    super.connectedCallback();
    window.addEventListener("focus", this.update);
  }
  update = () => this.requestUpdate();
  disconnectedCallback() {
    window.removeEventListener("focus", this.update);
    super.disconnectedCallback();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a React class component that forgets componentWillUnmount",
      code: `
import React from "react";

class Size extends React.Component {
  componentDidMount() {
    window.addEventListener("resize", this.measure);
  }
  measure = () => this.setState({ width: window.innerWidth });
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Size`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.measure)` in a method that ends the instance, such as `componentWillUnmount()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a React class component whose componentWillUnmount forgets it",
      code: `
import { Component } from "react";

class Size extends Component {
  componentDidMount() {
    window.addEventListener("resize", this.measure);
  }
  measure = () => this.setState({ width: window.innerWidth });
  componentWillUnmount() {
    this.stopped = true;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Size`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.measure)` in `componentWillUnmount()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 52,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.measure)',
                teardown: "`componentWillUnmount()`",
              },
              output: `
import { Component } from "react";

class Size extends Component {
  componentDidMount() {
    window.addEventListener("resize", this.measure);
  }
  measure = () => this.setState({ width: window.innerWidth });
  componentWillUnmount() {
    window.removeEventListener("resize", this.measure);
    this.stopped = true;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an ES5 prototype that forgets it",
      code: `
function Panel() {
  this.onResize = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
}
Panel.prototype.layout = function () {};
Panel.prototype.destroy = function () {
  this.element = null;
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
function Panel() {
  this.onResize = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
}
Panel.prototype.layout = function () {};
Panel.prototype.destroy = function () {
  window.removeEventListener("resize", this.onResize);
  this.element = null;
};`,
            },
          ],
        },
      ],
    },
    {
      name: "an ES5 prototype given as one object",
      code: `
var Panel = function () {};
Panel.prototype = {
  open: function () {
    var self = this;
    document.addEventListener("click", function () { self.close(); });
  },
  close: function () {},
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("click", handler)` in a method that ends the instance, such as `close()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 70,
        },
      ],
    },
    {
      name: "an ES5 namespace",
      code: `
App.Views.Panel = function () {};
App.Views.Panel.prototype.open = function () {
  var _this = this;
  document.addEventListener("click", function () { _this.layout(); });
};
App.Views.Panel.prototype.layout = function () {};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `App.Views.Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("click", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 70,
        },
      ],
    },
    {
      name: "an object literal with a teardown method that forgets it",
      code: `
export const createPanel = () => ({
  open() {
    this.onKey = () => this.layout();
    document.addEventListener("keydown", this.onKey);
  },
  layout() {},
  destroy() {
    this.layout();
  },
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "its instance",
            event: '"keydown"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("keydown", this.onKey)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'document.removeEventListener("keydown", this.onKey)',
                teardown: "`destroy()`",
              },
              output: `
export const createPanel = () => ({
  open() {
    this.onKey = () => this.layout();
    document.addEventListener("keydown", this.onKey);
  },
  layout() {},
  destroy() {
    document.removeEventListener("keydown", this.onKey);
    this.layout();
  },
});`,
            },
          ],
        },
      ],
    },
    {
      name: "the teardown is an arrow function in a field",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose = () => {
    this.layout();
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`dispose()`",
              },
              output: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  dispose = () => {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a mixin",
      code: `
export const WithResize = (Base) => class extends Base {
  connectedCallback() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "its instance",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `disconnectedCallback()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "the removal of another class with the same names does not count",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    this.layout();
  }
}

class Sidebar {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}

class Sidebar {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a teardown that a closure of the constructor is, and that forgets it",
      code: `
class Panel {
  constructor() {
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    this.destroy = () => {
      this.layout();
    };
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "`destroy()`" },
              output: `
class Panel {
  constructor() {
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    this.destroy = () => {
      window.removeEventListener("resize", onResize);
      this.layout();
    };
  }
  layout() {}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a component without a hook that ends it, and a removal in another method",
      code: `
@Injectable()
export class Scroller {
  watch() {
    document.addEventListener("scroll", this.onScroll);
  }
  unwatch() {
    document.removeEventListener("scroll", this.onScroll);
  }
  onScroll = () => this.run();
  run() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { holder: "document", held: "this `Scroller`", event: "\"scroll\"", label: "listener", end: "its owner ends", remedy: "Call `document.removeEventListener(\"scroll\", this.onScroll)` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 55,
        },
      ],
    },
  ],
});
