import rule from "../../../rules/no-unbounded-collection.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unbounded-collection", rule as never, {
  valid: [
    {
      name: "a list of a memo that is returned if it is there, and else made anew",
      code: `
const known = {};
export const partsOf = (text) => {
  let parts = known[text];
  if (parts) return parts;
  parts = [];
  for (const part of text.split("/")) parts.push({ part });
  return parts;
};`,
    },
  ],
  invalid: [
    {
      name: "a list of a memo that is filled further each time",
      code: `
const known = {};
export const partsOf = (text) => {
  let parts = known[text];
  if (!parts) known[text] = parts = [];
  for (const part of text.split("/")) parts.push({ part });
  return parts;
};`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "parts", held: "`{ part }`" },
          line: 6,
          column: 39,
          endLine: 6,
          endColumn: 59,
        },
      ],
    },
  ],
});
