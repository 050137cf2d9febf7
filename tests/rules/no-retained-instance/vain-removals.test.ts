import rule from "../../../rules/no-retained-instance.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-instance", rule, {
  valid: [
  ],
  invalid: [
    {
      name: "a negative count",
      code: `
export class Drag {
  static all = [];
  constructor() {
    Drag.all.push(this);
  }
  destroy() {
    const index = Drag.all.indexOf(this);
    if (index > -1) Drag.all.splice(index, -1);
  }
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "Drag.all", held: "this `Drag`", why: "a negative count removes none" },
          line: 9,
          column: 21,
          endLine: 9,
          endColumn: 47,
        },
      ],
    },
    {
      name: "a text as the key of the removal, and instances as entries",
      code: `
const open = new Set();
export class File {
  constructor(name) {
    this.name = name;
    open.add(this);
  }
  release() {
    open.delete(String(this.name));
  }
}`,
      errors: [
        {
          messageId: "vainRemoval",
          data: { holder: "open", held: "this `File`", why: "its entries have another type of key" },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 35,
          suggestions: [
            { messageId: "useWeak", data: { weak: "WeakSet" }, output: `
const open = new WeakSet();
export class File {
  constructor(name) {
    this.name = name;
    open.add(this);
  }
  release() {
    open.delete(String(this.name));
  }
}` },
          ],
        },
      ],
    },
  ],
});
