import rule from "../../../rules/no-retained-bound-method.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-retained-bound-method", rule as never, {
  valid: [],
  invalid: [
    {
      name: "under each name of a list that is made of what it was given",
      code: `
const views = new Map();
export class View {
  constructor(name) {
    for (const key of [name]) views.set(key, this.draw.bind(this));
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "views", held: "this `View`" },
          line: 5,
          column: 31,
          endLine: 5,
          endColumn: 67,
        },
      ],
    },
    {
      name: "under each key of a literal that is made of what it was given",
      code: `
const views = new Map();
export class View {
  constructor(name) {
    Object.keys({ [name]: true }).forEach((key) => views.set(key, this.draw.bind(this)));
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "views", held: "this `View`" },
          line: 5,
          column: 52,
          endLine: 5,
          endColumn: 88,
        },
      ],
    },
    {
      name: "under one of the values of a literal that is made of what it was given",
      code: `
const views = {};
export class View {
  constructor(names, kind) {
    views[{ first: names.first, last: names.last }[kind]] = this.draw.bind(this);
  }
  draw() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "views", held: "this `View`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 81,
        },
      ],
    },
  ],
});
