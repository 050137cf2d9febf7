import rule from "../../../rules/no-retained-closure.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-closure", rule, {
  valid: [
    {
      name: "a function of an instance that holds nothing else, and one whose entry is deleted",
      code: `
export class Handlers {
  byPath = {};
  byName = {};
  update(client) {
    this.byPath[client.path] = () => this.draw();
    this.byName[client.name] = () => this.draw(client);
  }
  remove(client) {
    delete this.byName[client.name];
  }
}`,
    },
  ],
  invalid: [
    {
      name: "what a function of an instance holds beside the instance, by a key",
      code: `
export class Handlers {
  byPath = {};
  update(client) {
    const update = () => this.draw(client);
    this.byPath[client.path] = update;
  }
}`,
      errors: [
        {
          messageId: "neverRemoved",
          data: { holder: "this.byPath", held: "`client`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 38,
        },
      ],
    },
  ],
});
