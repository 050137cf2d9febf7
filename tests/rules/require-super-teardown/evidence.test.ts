import rule from "../../../rules/require-super-teardown.js";
import { testRule } from "../../support/test-rule.js";

testRule("require-super-teardown", rule, {
  valid: [],
  invalid: [
    {
      name: "an inherited registrar",
      code: `
class Panel extends Widget {
  constructor(model) {
    super();
    this._register(model.onDidChange(() => this.update()));
  }
  dispose() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "handedToBase",
          data: { method: "dispose()", owner: "`Panel`", call: "super.dispose()", registrar: "this._register" },
          line: 7, column: 3, endLine: 7, endColumn: 10,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super.dispose()" },
              output: `
class Panel extends Widget {
  constructor(model) {
    super();
    this._register(model.onDidChange(() => this.update()));
  }
  dispose() {
    this.element.remove();
    super.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an inherited store",
      code: `
class Panel extends Widget {
  open(model) {
    this._store.add(model.onDidChange(() => this.update()));
  }
  dispose() {}
}`,
      errors: [
        {
          messageId: "handedToBase",
          data: { method: "dispose()", owner: "`Panel`", call: "super.dispose()", registrar: "this._store.add" },
          line: 6, column: 3, endLine: 6, endColumn: 10,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super.dispose()" },
              output: `
class Panel extends Widget {
  open(model) {
    this._store.add(model.onDidChange(() => this.update()));
  }
  dispose() {
    super.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "streams that last until an inherited subject says so",
      code: `
export class Rows extends Table {
  ngOnInit() {
    this.source.pipe(takeUntil(this._destroyed)).subscribe((row) => this.show(row));
  }
  ngOnDestroy() {
    this.observer.disconnect();
    return this.rows;
  }
}`,
      errors: [
        {
          messageId: "handedToBase",
          data: { method: "ngOnDestroy()", owner: "`Rows`", call: "super.ngOnDestroy()", registrar: "takeUntil" },
          line: 6, column: 3, endLine: 6, endColumn: 14,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super.ngOnDestroy()" },
              output: `
export class Rows extends Table {
  ngOnInit() {
    this.source.pipe(takeUntil(this._destroyed)).subscribe((row) => this.show(row));
  }
  ngOnDestroy() {
    this.observer.disconnect();
    super.ngOnDestroy();
    return this.rows;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a base in the same file that gives something back",
      code: `
class Widget {
  destroy(force) {
    window.removeEventListener("resize", this);
  }
}
const Panel = class extends Widget {
  async destroy(force) {
    await this.save();
  }
};`,
      errors: [
        {
          messageId: "baseReleases",
          data: { method: "destroy()", owner: "`Panel`", call: "super.destroy(force)", base: "Widget" },
          line: 8, column: 9, endLine: 8, endColumn: 16,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super.destroy(force)" },
              output: `
class Widget {
  destroy(force) {
    window.removeEventListener("resize", this);
  }
}
const Panel = class extends Widget {
  async destroy(force) {
    await this.save();
    await super.destroy(force);
  }
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a base of a base in the same file, and a class without a name",
      code: `
class Base { [Symbol.dispose]() { this.socket.close(); } }
class Middle extends Base {}
export default class extends Middle {
  [Symbol.dispose]({ force }) { this.timer.stop(); }
}`,
      errors: [
        {
          messageId: "baseReleases",
          data: { method: "[Symbol.dispose]()", owner: "this class", call: "super[Symbol.dispose]()", base: "Middle" },
          line: 5, column: 4, endLine: 5, endColumn: 18,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super[Symbol.dispose]()" },
              output: `
class Base { [Symbol.dispose]() { this.socket.close(); } }
class Middle extends Base {}
export default class extends Middle {
  [Symbol.dispose]({ force }) { this.timer.stop();
  super[Symbol.dispose](); }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a base with a cast around the symbol of its method",
      code: `
class Base { [(Symbol as Polyfill).dispose]() { this.socket.close(); } }
class Middle extends Base {}
export default class extends Middle {
  [Symbol.dispose]({ force }) { this.timer.stop(); }
}`,
      errors: [
        {
          messageId: "baseReleases",
          data: { method: "[Symbol.dispose]()", owner: "this class", call: "super[Symbol.dispose]()", base: "Middle" },
          line: 5, column: 4, endLine: 5, endColumn: 18,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super[Symbol.dispose]()" },
              output: `
class Base { [(Symbol as Polyfill).dispose]() { this.socket.close(); } }
class Middle extends Base {}
export default class extends Middle {
  [Symbol.dispose]({ force }) { this.timer.stop();
  super[Symbol.dispose](); }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a base that the tables know",
      code: `
import { LitElement } from "lit";
class Clock extends Themed(LitElement) {
  disconnectedCallback() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "baseReleases",
          data: { method: "disconnectedCallback()", owner: "`Clock`", call: "super.disconnectedCallback()", base: "Themed(LitElement)" },
          line: 4, column: 3, endLine: 4, endColumn: 23,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super.disconnectedCallback()" },
              output: `
import { LitElement } from "lit";
class Clock extends Themed(LitElement) {
  disconnectedCallback() {
    clearInterval(this.timer);
    super.disconnectedCallback();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a base that is set up through super",
      code: `
class Clock extends BaseElement {
  connectedCallback() {
    super.connectedCallback();
    this.timer = setInterval(() => this.tick(), 1000);
  }
  disconnectedCallback() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "setUpByBase",
          data: { method: "disconnectedCallback()", owner: "`Clock`", call: "super.disconnectedCallback()", setup: "connectedCallback" },
          line: 7, column: 3, endLine: 7, endColumn: 23,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super.disconnectedCallback()" },
              output: `
class Clock extends BaseElement {
  connectedCallback() {
    super.connectedCallback();
    this.timer = setInterval(() => this.tick(), 1000);
  }
  disconnectedCallback() {
    clearInterval(this.timer);
    super.disconnectedCallback();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a base of which the file shows nothing",
      code: `
class Panel extends Widget {
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "neverCalled",
          data: { method: "destroy()", owner: "`Panel`", call: "super.destroy()", base: "Widget" },
          line: 3, column: 3, endLine: 3, endColumn: 10,
          suggestions: [
            {
              messageId: "callSuper",
              data: { call: "super.destroy()" },
              output: `
class Panel extends Widget {
  destroy() {
    this.element.remove();
    super.destroy();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an end that is thrown: nothing to suggest",
      code: `
class Panel extends Widget {
  destroy() {
    this.element.remove();
    throw new Error("gone");
  }
}`,
      errors: [
        { messageId: "neverCalled", data: { method: "destroy()", owner: "`Panel`", call: "super.destroy()", base: "Widget" }, line: 3, column: 3, endLine: 3, endColumn: 10, suggestions: [] },
      ],
    },
    {
      name: "a call that a parameter decides on",
      code: `
class Panel extends Widget {
  destroy(deep) {
    if (deep) super.destroy();
  }
  dispose(deep) {
    deep && super.dispose();
  }
}`,
      errors: [
        { messageId: "notOnAllPaths", data: { method: "destroy()", owner: "`Panel`", call: "super.destroy(deep)", base: "Widget" }, line: 3, column: 3, endLine: 3, endColumn: 10, suggestions: [] },
        { messageId: "notOnAllPaths", data: { method: "dispose()", owner: "`Panel`", call: "super.dispose(deep)", base: "Widget" }, line: 6, column: 3, endLine: 6, endColumn: 10, suggestions: [] },
      ],
    },
  ],
});
