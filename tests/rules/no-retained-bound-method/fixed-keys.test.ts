import rule from "../../../rules/no-retained-bound-method.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-retained-bound-method", rule as never, {
  valid: [
    {
      name: "under one of the values that a literal of the file lists",
      code: `
const queries = { wide: "(min-width: 900px)", narrow: "(max-width: 400px)" };
const observer = {
  lists: {},
  register() {
    const self = this;
    Object.keys(queries).forEach((name) => {
      const query = queries[name];
      const onChange = (event) => self.dispatch(event, name);
      const list = window.matchMedia(query);
      list.addListener(onChange);
      self.lists[query] = { list, onChange };
    });
  },
  dispatch() {},
};
export default observer;`,
    },
    {
      name: "under one of the names that a literal of the file lists",
      code: `
const names = ["wide", "narrow"];
const observer = {
  lists: {},
  register() {
    const self = this;
    for (const name of names) {
      const onChange = (event) => self.dispatch(event, name);
      self.lists[name] = { onChange };
    }
  },
  dispatch() {},
};
export default observer;`,
    },
  ],
  invalid: [
    {
      name: "under a name of a list that others add to",
      code: `
const names = [];
export const addName = (name) => names.push(name);
const lists = {};
export class Observer {
  register() {
    const self = this;
    for (const name of names) {
      const onChange = (event) => self.dispatch(event, name);
      lists[name] = { onChange };
    }
  }
  dispatch() {}
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "lists", held: "this `Observer`" },
          line: 10,
          column: 7,
          endLine: 10,
          endColumn: 33,
        },
      ],
    },
  ],
});
