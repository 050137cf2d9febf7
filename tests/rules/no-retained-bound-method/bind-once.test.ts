import rule from "../../../rules/no-retained-bound-method.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-bound-method", rule, {
  valid: [
  ],
  invalid: [
    {
      name: "a removal that binds the method anew",
      code: `
const listeners = new Set();
export class View {
  start() {
    listeners.add(this.draw.bind(this));
  }
  stop() {
    listeners.delete(this.draw.bind(this));
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "listeners", held: "this `View`", why: "it names an object made for this call, which is none of those inside" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 43,
          suggestions: [
            { messageId: "bindOnce", data: { field: "this.boundDraw" }, output: `
const listeners = new Set();
export class View {
  boundDraw = this.draw.bind(this);
  start() {
    listeners.add(this.boundDraw);
  }
  stop() {
    listeners.delete(this.boundDraw);
  }
  draw() {}
}` },
          ],
        },
      ],
    },
    {
      name: "a removal that binds a private method anew, in a class of a variable",
      code: `
const listeners = new Set();
export const View = class {
    start() { listeners.add(this.#draw.bind(this)); }
    stop() { listeners.delete(this.#draw.bind(this)); }
    #draw() {}
};`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "listeners", held: "this `View`", why: "it names an object made for this call, which is none of those inside" },
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            { messageId: "bindOnce", data: { field: "this.boundDraw" }, output: `
const listeners = new Set();
export const View = class {
    boundDraw = this.#draw.bind(this);
    start() { listeners.add(this.boundDraw); }
    stop() { listeners.delete(this.boundDraw); }
    #draw() {}
};` },
          ],
        },
      ],
    },
    {
      name: "a removal that binds anew where the name of the field is taken",
      code: `
const listeners = new Set();
export class View {
  boundDraw = 1;
  start() {
    listeners.add(this.draw.bind(this));
  }
  stop() {
    listeners.delete(this.draw.bind(this));
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "listeners", held: "this `View`", why: "it names an object made for this call, which is none of those inside" },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 43,
        },
      ],
    },
    {
      name: "a removal that binds another method",
      code: `
const listeners = new Set();
export class View {
  start() {
    listeners.add(this.draw.bind(this));
  }
  stop() {
    listeners.delete(this.hide.bind(this));
  }
  draw() {}
  hide() {}
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "listeners", held: "this `View`", why: "it names an object made for this call, which is none of those inside" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 43,
        },
      ],
    },
    {
      name: "a removal that binds anew in an object",
      code: `
const listeners = new Set();
function View() {}
View.prototype.start = function () {
  listeners.add(this.draw.bind(this));
};
View.prototype.stop = function () {
  listeners.delete(this.draw.bind(this));
};
View.prototype.draw = function () {};`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "listeners", held: "this `View`", why: "it names an object made for this call, which is none of those inside" },
          line: 8,
          column: 3,
          endLine: 8,
          endColumn: 41,
        },
      ],
    },
    {
      name: "a removal of another class that binds anew",
      code: `
const listeners = new Set();
export class View {
  start() {
    listeners.add(this.draw.bind(this));
  }
  draw() {}
}
export class Other {
  stop() {
    listeners.delete(this.draw.bind(this));
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "listeners", held: "this `View`", why: "it names an object made for this call, which is none of those inside" },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 43,
        },
      ],
    },
  ],
});
