import rule from "../../../rules/no-unbounded-collection.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unbounded-collection", rule as never, {
  valid: [
    {
      name: "what a decorator of members tells of each",
      code: `
const fields = new Map();
export const Field = (target, propertyKey) => {
  const { name } = target.constructor;
  fields.set(name, [...(fields.get(name) ?? []), propertyKey]);
};`,
    },
  ],
  invalid: [
    {
      name: "what a trap of a proxy tells of each access",
      code: `
const reads = new Map();
export const handler = {
  get: (target, propertyKey) => {
    const { name } = target.constructor;
    reads.set(name, [...(reads.get(name) ?? []), propertyKey]);
    return target[propertyKey];
  },
};`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "reads", held: "`[...(reads.get(name) ?? []), propertyKey]`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 63,
        },
      ],
    },
    {
      name: "what a function with other parameters tells",
      code: `
const fields = new Map();
export const note = (target, value) => {
  const { name } = target.constructor;
  fields.set(name, [...(fields.get(name) ?? []), value]);
};`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "fields", held: "`[...(fields.get(name) ?? []), value]`" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 57,
        },
      ],
    },
  ],
});
