import rule from "../../../rules/no-retained-closure.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-retained-closure", rule as never, {
  valid: [
    {
      name: "what is left of a list, under the same name",
      code: `
export class Client {
  static shared() {
    return (Client.only ??= new Client());
  }
  constructor() {
    this.listeners = {};
  }
  on(name, callback) {
    this.listeners[name] ??= [];
    this.listeners[name].push(callback);
    return {
      unsubscribe: () => {
        this.listeners[name] = this.listeners[name].filter((one) => one !== callback);
      },
    };
  }
}`,
    },
  ],
  invalid: [
    {
      name: "what wraps a callback, in the list of a name",
      code: `
export class Client {
  static shared() {
    return (Client.only ??= new Client());
  }
  constructor() {
    this.listeners = {};
  }
  on(name, callback) {
    this.listeners[name] ??= [];
    return {
      subscribe: () => {
        this.listeners[name] = this.listeners[name].map((one) => () => one(callback));
      },
    };
  }
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "this.listeners", held: "`callback`" },
          line: 13,
          column: 9,
          endLine: 13,
          endColumn: 86,
        },
      ],
    },
  ],
});
