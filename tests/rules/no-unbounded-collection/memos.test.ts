import rule from "../../../rules/no-unbounded-collection.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unbounded-collection", rule as never, {
  valid: [
    {
      name: "a list that is looked up and given out, or made for the key alone",
      settings: { leaks: { certainty: "likely" } },
      code: `
const tokens = new Map();
export function tokensOf(template: string) {
  let found = tokens.get(template);
  if (found != null) return found;
  found = [];
  for (const part of template.split("$")) found.push({ part });
  tokens.set(template, found);
  return found;
}`,
    },
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
    {
      name: "lists that are filled up and given out",
      settings: { leaks: { certainty: "possible" } },
      code: `
const tokens = new Map();
export function add(template: string, token) {
  let found = tokens.get(template);
  if (found == null) {
    found = [];
    tokens.set(template, found);
  }
  found.push({ token });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "found", held: "`{ token }`" },
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 24,
        },
      ],
    },
  ],
});
