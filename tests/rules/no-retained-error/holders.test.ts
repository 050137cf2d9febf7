import rule from "../../../rules/no-retained-error.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-error", rule, {
  valid: [
    {
      name: 'a list that other files may empty: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
export const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
}`,
    },
    {
      name: 'a variable of the module: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
let last;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    last = e;
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a Map under a varying key",
      code: `
const byId = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId.set(id, e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "byId", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 20,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const byId = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId.set(id, e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const byId = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId.set(id, e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a Set",
      code: `
const seen = new Set();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    seen.add(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "seen", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 16,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const seen = new Set();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    seen.add(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const seen = new Set();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    seen.add(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an object under a varying key",
      code: `
const byId = {};
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId[id] = e;
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "byId", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 17,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const byId = {};
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId[id] = e.message;
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const byId = {};
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId[id] = e.stack;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list inside an object of the module",
      code: `
const state = { errors: [] };
export function load(id) {
  try {
    read(id);
  } catch (e) {
    state.errors.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "state.errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 25,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const state = { errors: [] };
export function load(id) {
  try {
    read(id);
  } catch (e) {
    state.errors.push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const state = { errors: [] };
export function load(id) {
  try {
    read(id);
  } catch (e) {
    state.errors.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list taken out of an object of the module",
      code: `
const state = { errors: [] };
const { errors } = state;
export function load(id) {
  try {
    read(id);
  } catch (e) {
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
const state = { errors: [] };
const { errors } = state;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const state = { errors: [] };
const { errors } = state;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list in each entry of a Map",
      code: `
const lists = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    lists.get(id).push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "lists.get(id)", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 26,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const lists = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    lists.get(id).push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const lists = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    lists.get(id).push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a static field",
      code: `
class Log {
  static errors = [];
  load() {
    try {
      this.read();
    } catch (e) {
      Log.errors.push(e);
    }
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "Log.errors", held: "`e`" },
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 25,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
class Log {
  static errors = [];
  load() {
    try {
      this.read();
    } catch (e) {
      Log.errors.push(e.message);
    }
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
class Log {
  static errors = [];
  load() {
    try {
      this.read();
    } catch (e) {
      Log.errors.push(e.stack);
    }
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a static field through this.constructor",
      code: `
class Log {
  static errors = [];
  load() {
    try {
      this.read();
    } catch (e) {
      this.constructor.errors.push(e);
    }
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "this.constructor.errors", held: "`e`" },
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 38,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
class Log {
  static errors = [];
  load() {
    try {
      this.read();
    } catch (e) {
      this.constructor.errors.push(e.message);
    }
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
class Log {
  static errors = [];
  load() {
    try {
      this.read();
    } catch (e) {
      this.constructor.errors.push(e.stack);
    }
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a field of the only instance",
      code: `
class Log {
  errors = [];
  add(problem: Error) {
    this.errors.push(problem);
  }
}
export const log = new Log();`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "this.errors", held: "`problem`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
class Log {
  errors = [];
  add(problem: Error) {
    this.errors.push(problem.message);
  }
}
export const log = new Log();`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
class Log {
  errors = [];
  add(problem: Error) {
    this.errors.push(problem.stack);
  }
}
export const log = new Log();`,
            },
          ],
        },
      ],
    },
    {
      name: "a field of the only instance that its constructor makes",
      code: `
class Log {
  constructor() {
    this.errors = [];
  }
  add(problem: Error) {
    this.errors.push(problem);
  }
}
export const log = new Log();`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "this.errors", held: "`problem`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 30,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
class Log {
  constructor() {
    this.errors = [];
  }
  add(problem: Error) {
    this.errors.push(problem.message);
  }
}
export const log = new Log();`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
class Log {
  constructor() {
    this.errors = [];
  }
  add(problem: Error) {
    this.errors.push(problem.stack);
  }
}
export const log = new Log();`,
            },
          ],
        },
      ],
    },
    {
      name: "an object that is the only one of its kind",
      code: `
const log = {
  errors: [],
  add(problem: Error) {
    this.errors.push(problem);
  },
};
export default () => log;`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "this.errors", held: "`problem`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
const log = {
  errors: [],
  add(problem: Error) {
    this.errors.push(problem.message);
  },
};
export default () => log;`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
const log = {
  errors: [],
  add(problem: Error) {
    this.errors.push(problem.stack);
  },
};
export default () => log;`,
            },
          ],
        },
      ],
    },
    {
      name: "a variable of a function that runs once",
      code: `
const log = (() => {
  const errors = [];
  return {
    add(problem: Error) {
      errors.push(problem);
    },
  };
})();
log.add(new Error("x"));`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`problem`" },
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 27,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
const log = (() => {
  const errors = [];
  return {
    add(problem: Error) {
      errors.push(problem.message);
    },
  };
})();
log.add(new Error("x"));`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
const log = (() => {
  const errors = [];
  return {
    add(problem: Error) {
      errors.push(problem.stack);
    },
  };
})();
log.add(new Error("x"));`,
            },
          ],
        },
      ],
    },
    {
      name: "a list that is copied with one more",
      code: `
let errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors = [...errors, e];
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 28,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
let errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors = [...errors, e.message];
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
let errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors = [...errors, e.stack];
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list that is joined with one more",
      code: `
let errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors = errors.concat(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 30,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
let errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors = errors.concat(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
let errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors = errors.concat(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a chain of errors",
      code: `
let head = null;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    head = { previous: head, error: e };
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "head", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 40,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
let head = null;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    head = { previous: head, error: e.message };
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
let head = null;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    head = { previous: head, error: e.stack };
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list behind a function of the file",
      code: `
const errors = [];
function getErrors() {
  return errors;
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    getErrors().push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "getErrors()", held: "`e`" },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 24,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const errors = [];
function getErrors() {
  return errors;
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    getErrors().push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const errors = [];
function getErrors() {
  return errors;
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    getErrors().push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list that a local name stands for",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    const list = errors;
    list.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "list", held: "`e`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 17,
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
    const list = errors;
    list.push(e.message);
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
    const list = errors;
    list.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list passed to a helper",
      code: `
const errors = [];
function add(list, problem) {
  list.push(problem);
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    add(errors, e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "list", held: "`problem`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
const errors = [];
function add(list, problem) {
  list.push(problem.message);
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    add(errors, e);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
const errors = [];
function add(list, problem) {
  list.push(problem.stack);
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    add(errors, e);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the beginning of a list",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.unshift(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 22,
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
    errors.unshift(e.message);
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
    errors.unshift(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the middle of a list",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.splice(1, 0, e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 27,
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
    errors.splice(1, 0, e.message);
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
    errors.splice(1, 0, e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list that other files may empty",
      code: `
export const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
export const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
export const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list exported by its name",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
}
export { errors };`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
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
    errors.push(e.message);
  }
}
export { errors };`,
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
    errors.push(e.stack);
  }
}
export { errors };`,
            },
          ],
        },
      ],
    },
    {
      name: "a variable of the module",
      code: `
let last;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    last = e;
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "last", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 13,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
let last;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    last = e.message;
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
let last;
export function load(id) {
  try {
    read(id);
  } catch (e) {
    last = e.stack;
  }
}`,
            },
            {
              messageId: "clearInFinally",
              data: { call: "last = null" },
              output: `
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
          ],
        },
      ],
    },
    {
      name: "a static slot",
      code: `
class Log {
  static last = null;
  load() {
    try {
      this.read();
    } catch (e) {
      Log.last = e;
    }
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "Log.last", held: "`e`" },
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
class Log {
  static last = null;
  load() {
    try {
      this.read();
    } catch (e) {
      Log.last = e.message;
    }
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
class Log {
  static last = null;
  load() {
    try {
      this.read();
    } catch (e) {
      Log.last = e.stack;
    }
  }
}`,
            },
            {
              messageId: "clearInFinally",
              data: { call: "Log.last = null" },
              output: `
class Log {
  static last = null;
  load() {
    try {
      this.read();
    } catch (e) {
      Log.last = e;
    } finally {
      Log.last = null;
    }
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a property of the global object",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    globalThis.lastError = e;
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "globalThis.lastError", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 29,
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
    globalThis.lastError = e.message;
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
    globalThis.lastError = e.stack;
  }
}`,
            },
            {
              messageId: "clearInFinally",
              data: { call: "globalThis.lastError = null" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    globalThis.lastError = e;
  } finally {
    globalThis.lastError = null;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a constant key",
      code: `
const byId = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId.set("last", e);
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "byId", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 24,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
const byId = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId.set("last", e.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
const byId = new Map();
export function load(id) {
  try {
    read(id);
  } catch (e) {
    byId.set("last", e.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an object of the global object",
      code: `
export function load(id) {
  try {
    read(id);
  } catch (e) {
    window.errors[id] = e;
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "window.errors", held: "`e`" },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "e.message" },
              output: `
export function load(id) {
  try {
    read(id);
  } catch (e) {
    window.errors[id] = e.message;
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "e.stack" },
              output: `
export function load(id) {
  try {
    read(id);
  } catch (e) {
    window.errors[id] = e.stack;
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
