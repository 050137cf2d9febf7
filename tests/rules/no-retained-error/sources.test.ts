import rule from "../../../rules/no-retained-error.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-retained-error", rule, {
  valid: [
    {
      name: "what a subscription to a topic is called with",
      code: `
const messages = [];
export function listen(client, topic) {
  client.subscribe("news", (message) => messages.push(message));
  client.subscribe(topic, (message) => messages.push(message));
}`,
    },
    {
      name: 'a caught error: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(e);
  }
}`,
    },
    {
      name: 'a parameter that is only called like an error: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const errors = [];
export function record(err) {
  errors.push(err);
}`,
    },
    {
      name: "a parameter annotated as something else",
      code: `
const errors = [];
export function record(err: string) {
  errors.push(err);
}`,
    },
    {
      name: "parts of a caught error that is taken apart",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch ({ message }) {
    errors.push(message);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "the second function of subscribe, behind a function and behind nothing",
      code: `
const failures = [];
export function listen(source) {
  source.subscribe((value) => value, (problem) => failures.push(problem));
  source.subscribe(undefined, (problem) => failures.push(problem));
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: {
            holder: "failures",
            held: "`problem`",
          },
          line: 4,
          column: 51,
          endLine: 4,
          endColumn: 73,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
const failures = [];
export function listen(source) {
  source.subscribe((value) => value, (problem) => failures.push(problem.message));
  source.subscribe(undefined, (problem) => failures.push(problem));
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
const failures = [];
export function listen(source) {
  source.subscribe((value) => value, (problem) => failures.push(problem.stack));
  source.subscribe(undefined, (problem) => failures.push(problem));
}`,
            },
          ],
        },
        {
          messageId: "keptWithStack",
          data: {
            holder: "failures",
            held: "`problem`",
          },
          line: 5,
          column: 44,
          endLine: 5,
          endColumn: 66,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
const failures = [];
export function listen(source) {
  source.subscribe((value) => value, (problem) => failures.push(problem));
  source.subscribe(undefined, (problem) => failures.push(problem.message));
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
const failures = [];
export function listen(source) {
  source.subscribe((value) => value, (problem) => failures.push(problem));
  source.subscribe(undefined, (problem) => failures.push(problem.stack));
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a caught error",
      code: `
const errors = [];
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
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'a caught error: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
const errors = [];
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
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an alias of a caught error",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    const last = e;
    errors.push(last);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`last`" },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 22,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "last.message" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    const last = e;
    errors.push(last.message);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "last.stack" },
              output: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    const last = e;
    errors.push(last.stack);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a caught error inside a literal",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push({ at: 1, error: e });
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`e`" },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 37,
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
    errors.push({ at: 1, error: e.message });
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
    errors.push({ at: 1, error: e.stack });
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a caught error as a shorthand property",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push({ id, e });
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
    errors.push({ id, e: e.message });
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
    errors.push({ id, e: e.stack });
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a caught error in a nested list",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push([id, [e]]);
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
    errors.push([id, [e.message]]);
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
    errors.push([id, [e.stack]]);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the callback of catch()",
      code: `
const errors = [];
export function load(id) {
  return read(id).catch((error) => { errors.push(error); });
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`error`" },
          line: 4,
          column: 38,
          endLine: 4,
          endColumn: 56,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "error.message" },
              output: `
const errors = [];
export function load(id) {
  return read(id).catch((error) => { errors.push(error.message); });
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "error.stack" },
              output: `
const errors = [];
export function load(id) {
  return read(id).catch((error) => { errors.push(error.stack); });
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the second callback of then()",
      code: `
const errors = [];
export function load(id) {
  return read(id).then(null, (error) => errors.push(error));
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`error`" },
          line: 4,
          column: 41,
          endLine: 4,
          endColumn: 59,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "error.message" },
              output: `
const errors = [];
export function load(id) {
  return read(id).then(null, (error) => errors.push(error.message));
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "error.stack" },
              output: `
const errors = [];
export function load(id) {
  return read(id).then(null, (error) => errors.push(error.stack));
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a named function handed to catch()",
      code: `
const errors = [];
export function load(id) {
  return read(id).catch(keep);
}
function keep(reason) {
  errors.push(reason);
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`reason`" },
          line: 7,
          column: 3,
          endLine: 7,
          endColumn: 22,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "reason.message" },
              output: `
const errors = [];
export function load(id) {
  return read(id).catch(keep);
}
function keep(reason) {
  errors.push(reason.message);
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "reason.stack" },
              output: `
const errors = [];
export function load(id) {
  return read(id).catch(keep);
}
function keep(reason) {
  errors.push(reason.stack);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an error-first callback",
      code: `
const errors = [];
export function load(id) {
  readFile(id, (err, data) => {
    errors.push(err);
  });
}`,
      errors: [
        {
          messageId: "keptFromCallback",
          data: { holder: "errors", held: "`err`" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 21,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "err.message" },
              output: `
const errors = [];
export function load(id) {
  readFile(id, (err, data) => {
    errors.push(err.message);
  });
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "err.stack" },
              output: `
const errors = [];
export function load(id) {
  readFile(id, (err, data) => {
    errors.push(err.stack);
  });
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the error event of an emitter",
      code: `
const errors = [];
export function load(id) {
  source.on("error", (problem) => errors.push(problem));
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`problem`" },
          line: 4,
          column: 35,
          endLine: 4,
          endColumn: 55,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
const errors = [];
export function load(id) {
  source.on("error", (problem) => errors.push(problem.message));
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
const errors = [];
export function load(id) {
  source.on("error", (problem) => errors.push(problem.stack));
}`,
            },
          ],
        },
      ],
    },
    {
      name: "unhandled rejections of the process",
      code: `
const errors = [];
process.on("unhandledRejection", (reason) => {
  errors.push(reason);
});`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`reason`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 22,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "reason.message" },
              output: `
const errors = [];
process.on("unhandledRejection", (reason) => {
  errors.push(reason.message);
});`,
            },
            {
              messageId: "keepPart",
              data: { part: "reason.stack" },
              output: `
const errors = [];
process.on("unhandledRejection", (reason) => {
  errors.push(reason.stack);
});`,
            },
          ],
        },
      ],
    },
    {
      name: "the error of an error event of the page",
      code: `
const errors = [];
window.addEventListener("error", (event) => {
  errors.push(event.error);
});`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`event.error`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 27,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "event.error.message" },
              output: `
const errors = [];
window.addEventListener("error", (event) => {
  errors.push(event.error.message);
});`,
            },
            {
              messageId: "keepPart",
              data: { part: "event.error.stack" },
              output: `
const errors = [];
window.addEventListener("error", (event) => {
  errors.push(event.error.stack);
});`,
            },
          ],
        },
      ],
    },
    {
      name: "window.onerror",
      code: `
const errors = [];
window.onerror = (message, source, line, column, error) => {
  errors.push(error);
};`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`error`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 21,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "error.message" },
              output: `
const errors = [];
window.onerror = (message, source, line, column, error) => {
  errors.push(error.message);
};`,
            },
            {
              messageId: "keepPart",
              data: { part: "error.stack" },
              output: `
const errors = [];
window.onerror = (message, source, line, column, error) => {
  errors.push(error.stack);
};`,
            },
          ],
        },
      ],
    },
    {
      name: "an error that is made on the spot",
      code: `
const errors = [];
export function load(id) {
  errors.push(new TypeError(id));
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`new TypeError(id)`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 33,
        },
      ],
    },
    {
      name: "an error with a cause",
      code: `
const errors = [];
export function load(id) {
  try {
    read(id);
  } catch (e) {
    errors.push(new Error("failed", { cause: e }));
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: '`new Error("failed", { cause: e })`' },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 51,
        },
      ],
    },
    {
      name: "an AggregateError",
      code: `
const errors = [];
export function load(id) {
  errors.push(new AggregateError([], id));
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`new AggregateError([], id)`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "the reasons of settled promises",
      code: `
const errors = [];
export async function load(jobs) {
  const results = await Promise.allSettled(jobs);
  for (const result of results) if (result.status === "rejected") errors.push(result.reason);
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`result.reason`" },
          line: 5,
          column: 67,
          endLine: 5,
          endColumn: 93,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "result.reason.message" },
              output: `
const errors = [];
export async function load(jobs) {
  const results = await Promise.allSettled(jobs);
  for (const result of results) if (result.status === "rejected") errors.push(result.reason.message);
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "result.reason.stack" },
              output: `
const errors = [];
export async function load(jobs) {
  const results = await Promise.allSettled(jobs);
  for (const result of results) if (result.status === "rejected") errors.push(result.reason.stack);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a parameter annotated as an error",
      code: `
const errors: Error[] = [];
export function record(problem: Error) {
  errors.push(problem);
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`problem`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
const errors: Error[] = [];
export function record(problem: Error) {
  errors.push(problem.message);
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
const errors: Error[] = [];
export function record(problem: Error) {
  errors.push(problem.stack);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a parameter that is only called like an error",
      code: `
const errors = [];
export function record(err) {
  errors.push(err);
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`err`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 19,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "err.message" },
              output: `
const errors = [];
export function record(err) {
  errors.push(err.message);
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "err.stack" },
              output: `
const errors = [];
export function record(err) {
  errors.push(err.stack);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a helper of the file that only it calls",
      code: `
const errors = [];
function remember(problem) {
  errors.push(problem);
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    remember(e);
  }
}`,
      errors: [
        {
          messageId: "keptWithStack",
          data: { holder: "errors", held: "`problem`" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 23,
          suggestions: [
            {
              messageId: "keepPart",
              data: { part: "problem.message" },
              output: `
const errors = [];
function remember(problem) {
  errors.push(problem.message);
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    remember(e);
  }
}`,
            },
            {
              messageId: "keepPart",
              data: { part: "problem.stack" },
              output: `
const errors = [];
function remember(problem) {
  errors.push(problem.stack);
}
export function load(id) {
  try {
    read(id);
  } catch (e) {
    remember(e);
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
