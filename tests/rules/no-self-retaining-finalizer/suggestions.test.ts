import rule from "../../../rules/no-self-retaining-finalizer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-self-retaining-finalizer", rule, {
  valid: [
    {
      name: "a copy of the target's properties",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { ...object, id: 1 });
  registry.register(object, [...object]);
}`,
    },
  ],
  invalid: [
    {
      name: "a target in an object with an id behind it",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { object, id: 1 });
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "{ object, id: 1 }" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 47,
          suggestions: [
            { messageId: "dropTarget", data: { dropped: "object" }, output: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { id: 1 });
}` },
          ],
        },
      ],
    },
    {
      name: "a target in an object with an id before it",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { id: 1, target: object });
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "{ id: 1, target: object }" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 55,
          suggestions: [
            { messageId: "dropTarget", data: { dropped: "target: object" }, output: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { id: 1 });
}` },
          ],
        },
      ],
    },
    {
      name: "a target in an object twice, and lines",
      code: `
const registry = new FinalizationRegistry((run) => run.close());
export function track(object) {
  registry.register(object, {
    close: () => object.close(),
    id: 1,
    object,
  });
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "{ close: () => object.close(), id: 1, object, }" },
          line: 4,
          column: 3,
          endLine: 8,
          endColumn: 5,
          suggestions: [
            { messageId: "dropTarget", data: { dropped: "close: () => object.close() and object" }, output: `
const registry = new FinalizationRegistry((run) => run.close());
export function track(object) {
  registry.register(object, {
    id: 1,
  });
}` },
          ],
        },
      ],
    },
    {
      name: "a target in a literal that is spread",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { ...{ object }, id: 1 });
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "{ ...{ object }, id: 1 }" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 54,
          suggestions: [
            { messageId: "dropTarget", data: { dropped: "...{ object }" }, output: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { id: 1 });
}` },
          ],
        },
      ],
    },
    {
      name: "a target in a literal with a cast that is spread",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { ...({ object } as Part), id: 1 });
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "{ ...({ object } as Part), id: 1 }" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 64,
          suggestions: [
            { messageId: "dropTarget", data: { dropped: "...({ object } as Part)" }, output: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { id: 1 });
}` },
          ],
        },
      ],
    },
    {
      name: "a target alone in an object, which leaves nothing to hold",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { object });
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "{ object }" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 40,
        },
      ],
    },
  ],
});
