import rule from "../../../rules/no-self-retaining-finalizer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-self-retaining-finalizer", rule, {
  valid: [
    {
      name: "an id",
      code: `
const registry = new FinalizationRegistry((id) => drop(id));
export function track(object, id) {
  registry.register(object, id, object);
}`,
    },
    {
      name: "a weak reference",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  const reference = new WeakRef(object);
  registry.register(object, { reference }, reference);
}`,
    },
    {
      name: "a registry of its own",
      code: `
export class File {
  constructor() {
    this.registry = new FinalizationRegistry(() => this.name);
    this.registry.register(this, 1);
  }
}`,
    },
    {
      name: "another registry",
      code: `
const registry = new ServiceRegistry();
export function track(object) {
  registry.register(object, object);
}`,
    },
    {
      name: "nothing to register",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track() {
  registry.register();
  registry.unregister(1);
}`,
    },
  ],
  invalid: [
    {
      name: "the target itself",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, object);
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "object" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 36,
        },
      ],
    },
    {
      name: "an object with the target",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { id: 1, object });
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "{ id: 1, object }" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 47,
          suggestions: [
            {
              messageId: "dropTarget",
              data: { dropped: "object" },
              output: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, { id: 1 });
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a list with the target",
      code: `
const registry = new FinalizationRegistry(() => {});
export function track(object) {
  registry.register(object, [1, ...[object], object]);
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "[1, ...[object], object]" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "a function over the target",
      code: `
const registry = new FinalizationRegistry((run) => run());
export function track(object) {
  registry.register(object, () => object.close());
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "object", through: "() => object.close()" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a bound method of the target",
      code: `
const registry = new FinalizationRegistry((run) => run());
export class File {
  constructor() {
    registry.register(this, this.close.bind(this));
  }
  close() {}
}`,
      errors: [
        {
          messageId: "heldReachesTarget",
          data: { target: "this", through: "this.close.bind(this)" },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 51,
        },
      ],
    },
    {
      name: "a callback over the target",
      code: `
let registry;
export function track(object) {
  registry = new FinalizationRegistry(() => object.close());
  registry.register(object, 1);
}`,
      errors: [
        {
          messageId: "callbackReachesTarget",
          data: { target: "object" },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 31,
        },
      ],
    },
  ],
});
