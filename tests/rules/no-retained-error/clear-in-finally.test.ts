import rule from "../../../rules/no-retained-error.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-error", rule, {
  valid: [
  ],
  invalid: [
    {
      name: "a variable that a catch fills",
      code: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    last = error;
    report();
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "last", held: "`error`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 17,
          suggestions: [
            { messageId: "keepPart", data: { part: "error.message" }, output: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    last = error.message;
    report();
  }
}` },
            { messageId: "keepPart", data: { part: "error.stack" }, output: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    last = error.stack;
    report();
  }
}` },
            { messageId: "clearInFinally", data: { call: "last = null" }, output: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    last = error;
    report();
  } finally {
    last = null;
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a variable that a catch fills, with a finally",
      code: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    last = error;
  } finally {
    end();
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "last", held: "`error`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 17,
          suggestions: [
            { messageId: "keepPart", data: { part: "error.message" }, output: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    last = error.message;
  } finally {
    end();
  }
}` },
            { messageId: "keepPart", data: { part: "error.stack" }, output: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    last = error.stack;
  } finally {
    end();
  }
}` },
            { messageId: "clearInFinally", data: { call: "last = null" }, output: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    last = error;
  } finally {
    end();
  last = null; }
}` },
          ],
        },
      ],
    },
    {
      name: "a static field that a catch fills",
      code: `
class Runner {
  static last = null;
  run(job) {
    try {
      job();
    } catch (error) {
      Runner.last = { error, at: 1 };
    }
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "Runner.last", held: "`error`" },
          line: 8,
          column: 7,
          endLine: 8,
          endColumn: 37,
          suggestions: [
            { messageId: "keepPart", data: { part: "error.message" }, output: `
class Runner {
  static last = null;
  run(job) {
    try {
      job();
    } catch (error) {
      Runner.last = { error: error.message, at: 1 };
    }
  }
}` },
            { messageId: "keepPart", data: { part: "error.stack" }, output: `
class Runner {
  static last = null;
  run(job) {
    try {
      job();
    } catch (error) {
      Runner.last = { error: error.stack, at: 1 };
    }
  }
}` },
            { messageId: "clearInFinally", data: { call: "Runner.last = null" }, output: `
class Runner {
  static last = null;
  run(job) {
    try {
      job();
    } catch (error) {
      Runner.last = { error, at: 1 };
    } finally {
      Runner.last = null;
    }
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a variable that a function inside a catch fills later",
      code: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    later(() => { last = error; });
  }
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "last", held: "`error`" },
          line: 7,
          column: 19,
          endLine: 7,
          endColumn: 31,
          suggestions: [
            { messageId: "keepPart", data: { part: "error.message" }, output: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    later(() => { last = error.message; });
  }
}` },
            { messageId: "keepPart", data: { part: "error.stack" }, output: `
let last;
export function run(job) {
  try {
    job();
  } catch (error) {
    later(() => { last = error.stack; });
  }
}` },
          ],
        },
      ],
    },
    {
      name: "a variable that a rejection fills",
      code: `
let last;
export function run(job) {
  job().catch((error) => { last = error; });
}`,
      errors: [
        {
          messageId: "keptInSlot",
          data: { holder: "last", held: "`error`" },
          line: 4,
          column: 28,
          endLine: 4,
          endColumn: 40,
          suggestions: [
            { messageId: "keepPart", data: { part: "error.message" }, output: `
let last;
export function run(job) {
  job().catch((error) => { last = error.message; });
}` },
            { messageId: "keepPart", data: { part: "error.stack" }, output: `
let last;
export function run(job) {
  job().catch((error) => { last = error.stack; });
}` },
          ],
        },
      ],
    },
  ],
});
