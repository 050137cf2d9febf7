import { CERTAINTIES, OPERANDS, RESOURCE_KINDS } from "./schema.js";
import { flag, listOf, matching, oneOf, position, record, text, variant } from "./shape.js";

const apiPath = matching(/^[\w$.]+#[\w$]+\*?$/, "an API path such as EventTarget#addEventListener");

const release = variant("form", {
  matching: record({ form: text, call: text, operands: listOf(oneOf(OPERANDS)) }),
  bulk: record({ form: text, call: text }),
  signal: record({ form: text, option: text }),
  end: record({ form: text, call: text }),
  unset: record({ form: text }),
});

/** What a row of `settings.leaks.resources` must look like; what it leaves out has a default. */
export const resourceShape = record(
  { id: text, acquire: listOf(apiPath, 1), release: listOf(release, 1) },
  {
    kind: oneOf(RESOURCE_KINDS),
    label: text,
    handle: oneOf(["arguments", "slot"]),
    operands: record({}, { event: position, handler: position, options: position, context: position }),
    events: listOf(text, 1),
    receiver: record({}, { names: listOf(text), types: listOf(text) }),
    once: listOf(apiPath),
    onceOption: text,
    deduplicates: flag,
    terminalEvents: listOf(text),
    unknownHolder: oneOf(CERTAINTIES),
    docs: text,
  },
);

export const lifecycleShape = record(
  {
    id: text,
    owner: variant("form", {
      class: record({ form: text }, { extends: listOf(text, 1) }),
      effect: record({ form: text, calls: listOf(text, 1) }),
      composable: record({ form: text, prefix: text }),
    }),
  },
  { label: text, teardown: listOf(text), weakTeardown: listOf(text), docs: text },
);

export const ownerShape = record({ name: text, lifetime: oneOf(["application", "instance"]) }, { teardown: listOf(text) });

export const borrowShape = record({ id: text, calls: listOf(text, 1) }, { docs: text });
