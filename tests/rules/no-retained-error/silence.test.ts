import rule from "../../../rules/no-retained-error.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-error", rule, {
  valid: [
    {
      name: "a list of the call",
      code: `
export function load(id) {
  const errors = [];
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
  return errors;
}`,
    },
    {
      name: "a field of one of many instances",
      code: `
export class Job {
  errors = [];
  run() {
    try {
      this.work();
    } catch (e) {
      this.errors.push(e);
    }
  }
}`,
    },
    {
      name: "the message",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.message);
  }
}`,
    },
    {
      name: "the stack",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.stack);
  }
}`,
    },
    {
      name: "the error as a string",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(String(e));
  }
}`,
    },
    {
      name: "a clone",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(structuredClone(e));
  }
}`,
    },
    {
      name: "a copy of its own properties",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push({ ...e });
  }
}`,
    },
    {
      name: "a stack that was read before",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    report(e.stack);
    errors.push(e);
  }
}`,
    },
    {
      name: "a stack that is read after",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
    console.error(e);
  }
}`,
    },
    {
      name: "a stack that is read by util.inspect",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
    report(util.inspect(e));
  }
}`,
    },
    {
      name: "a list that is cut short",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
    if (errors.length > 100) errors.shift();
  }
}`,
    },
    {
      name: "a list that is filled up to a bound",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    if (errors.length < MOST) errors.push(e);
  }
}`,
    },
    {
      name: "a list that is emptied elsewhere",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
}
export function flush() {
  errors.length = 0;
}`,
    },
    {
      name: "a list that is replaced elsewhere",
      code: `
let errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
}
export function flush() {
  errors = [];
}`,
    },
    {
      name: "a Map whose entry is deleted",
      code: `
const byId = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId.set(id, e);
  }
  byId.delete(id);
}`,
    },
    {
      name: "an object whose property is deleted",
      code: `
const byId = {};
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId[id] = e;
  }
  delete byId[id];
}`,
    },
    {
      name: "an object whose property is set to null",
      code: `
const byId = {};
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId[id] = e;
  }
  byId[id] = null;
}`,
    },
    {
      name: "a slot that is cleared in finally",
      code: `
let last;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    last = e;
  } finally {
    last = null;
  }
}`,
    },
    {
      name: "a WeakMap",
      code: `
const byKey = new WeakMap();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byKey.set(id, e);
  }
}`,
    },
    {
      name: "an imported list",
      code: `
import { errors } from "./errors.js";
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
}`,
    },
    {
      name: "the module itself, once",
      code: `
const errors = [];
try {
  read();
} catch (e) {
  errors.push(e);
}`,
    },
    {
      name: "a ring",
      code: `
const errors = [];
let at = 0;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors[at % 10] = e;
  }
}`,
    },
    {
      name: "a rejected promise passed on",
      code: `
const errors = [];
export function load(id) {
  return read(id).catch((error) => { throw error; });
}`,
    },
  ],
  invalid: [
    {
      name: "a stack that is read on some paths only",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    if (id) console.error(e);
    errors.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    if (id) console.error(e);
    errors.push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    if (id) console.error(e);
    errors.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a stack that is deleted",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    delete e.stack;
    errors.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    delete e.stack;
    errors.push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    delete e.stack;
    errors.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a message that is read",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    report(e.message);
    errors.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    report(e.message);
    errors.push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    report(e.message);
    errors.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a parse error whose stack was read",
      code: `
const errors = [];
export function load(id) {
  try {
    JSON.parse(id);
  } catch (e) {
    console.error(e);
    errors.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithText",
          data: { holder: "errors", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "structuredClone(e.message)" },
              output: `
const errors = [];
export function load(id) {
  try {
    JSON.parse(id);
  } catch (e) {
    console.error(e);
    errors.push(structuredClone(e.message));
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "structuredClone(e.stack)" },
              output: `
const errors = [];
export function load(id) {
  try {
    JSON.parse(id);
  } catch (e) {
    console.error(e);
    errors.push(structuredClone(e.stack));
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an error of an HTTP client whose stack was read",
      code: `
const errors = [];
export async function load(id) {
  try {
    await axios.get(id);
  } catch (e) {
    console.error(e);
    errors.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithData",
          data: { holder: "errors", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
export async function load(id) {
  try {
    await axios.get(id);
  } catch (e) {
    console.error(e);
    errors.push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
export async function load(id) {
  try {
    await axios.get(id);
  } catch (e) {
    console.error(e);
    errors.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an error with a cause, whose own stack was read",
      code: `
const errors = [];
export function load(id) {
  try {
    open(id);
  } catch (e) {
    console.error(e.stack);
    errors.push(e);
  }
}
function open(id) {
  try {
    read(id);
  } catch (cause) {
    throw new Error("It cannot be read.", { cause });
  }
}`,
      errors: [
        {
          messageId: "keptWithCause",
          data: { holder: "errors", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
export function load(id) {
  try {
    open(id);
  } catch (e) {
    console.error(e.stack);
    errors.push(e.message);
  }
}
function open(id) {
  try {
    read(id);
  } catch (cause) {
    throw new Error("It cannot be read.", { cause });
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
export function load(id) {
  try {
    open(id);
  } catch (e) {
    console.error(e.stack);
    errors.push(e.stack);
  }
}
function open(id) {
  try {
    read(id);
  } catch (cause) {
    throw new Error("It cannot be read.", { cause });
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an error with a cause in options with a cast",
      code: `
const errors = [];
export function load(id) {
  try {
    open(id);
  } catch (e) {
    console.error(e.stack);
    errors.push(e);
  }
}
function open(id) {
  try {
    read(id);
  } catch (cause) {
    throw new Error("It cannot be read.", { cause } as ErrorOptions);
  }
}`,
      errors: [
        {
          messageId: "keptWithCause",
          data: { holder: "errors", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
export function load(id) {
  try {
    open(id);
  } catch (e) {
    console.error(e.stack);
    errors.push(e.message);
  }
}
function open(id) {
  try {
    read(id);
  } catch (cause) {
    throw new Error("It cannot be read.", { cause } as ErrorOptions);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
export function load(id) {
  try {
    open(id);
  } catch (e) {
    console.error(e.stack);
    errors.push(e.stack);
  }
}
function open(id) {
  try {
    read(id);
  } catch (cause) {
    throw new Error("It cannot be read.", { cause } as ErrorOptions);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an error with a cause, thrown where it is caught",
      code: `
const errors = [];
export function load(id) {
  try {
    if (!id) throw new TypeError("It has no id.", { cause: last });
  } catch (e) {
    report({ stack: e.stack });
    errors.push({ e });
  }
}`,
      errors: [
        {
          messageId: "keptWithCause",
          data: { holder: "errors", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 23,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
export function load(id) {
  try {
    if (!id) throw new TypeError("It has no id.", { cause: last });
  } catch (e) {
    report({ stack: e.stack });
    errors.push({ e: e.message });
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
export function load(id) {
  try {
    if (!id) throw new TypeError("It has no id.", { cause: last });
  } catch (e) {
    report({ stack: e.stack });
    errors.push({ e: e.stack });
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
