import rule from "../../../rules/no-unbounded-collection.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unbounded-collection", rule as never, {
  valid: [
    {
      name: "a script that goes through a folder",
      code: `
const found = [];
const search = (path) => {
  for (const entry of readdirSync(path)) {
    found.push({ path, entry });
    if (isFolder(entry)) search(join(path, entry));
  }
};
search("public");
writeFileSync("found.json", JSON.stringify(found));`,
    },
    {
      name: "a list that is filled once",
      code: `
const icons = [];
export async function loadIcons() {
  if (icons.length > 0) return;
  for (const name of names) icons.push({ name, image: await load(name) });
}`,
    },
    {
      name: "a queue on the window, which another script empties",
      code: `
export function tell(page) {
  const queue = (window._queue = window._queue || []);
  queue.push({ page, at: now() });
}`,
    },
  ],
  invalid: [
    {
      name: "a script that asks again after a while",
      code: `
const answers = [];
async function ask() {
  answers.push({ answer: await get() });
  await wait(1000);
  ask();
}
ask();`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "answers", held: "`{ answer: await get() }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 40,
        },
      ],
    },
    {
      name: "a script that reads as long as there is something to read",
      code: `
const lines = [];
function keep(line) {
  lines.push({ line });
}
for await (const line of input) keep(line);`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "lines", held: "`{ line }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 23,
        },
      ],
    },
    {
      name: "a function of a script that others may call too",
      code: `
const found = [];
export const search = (path) => {
  for (const entry of readdirSync(path)) found.push({ path, entry: stat(entry) });
};
search("public");`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "found", held: "`{ path, entry: stat(entry) }`" },
          line: 4,
          column: 42,
          endLine: 4,
          endColumn: 82,
        },
      ],
    },
    {
      name: "a list that is filled when there is something in another",
      code: `
const icons = [];
const names = [];
export async function loadIcons() {
  if (names.length > 0) return;
  icons.push({ image: await load() });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "icons", held: "`{ image: await load() }`" },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 38,
        },
      ],
    },
    {
      name: "a list on the window that is the file's own",
      code: `
window._queue = [];
export function tell(page) {
  window._queue.push({ page, at: now() });
}`,
      errors: [
        {
          messageId: "growsWithoutBound",
          data: { holder: "window._queue", held: "`{ page, at: now() }`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
  ],
});
