import { CERTAINTIES, HANDLE_KINDS, OPERANDS, RESOURCE_KINDS } from "./schema.js";
import { type Shape, flag, listOf, matching, oneOf, position, record, text, variant } from "./shape.js";

const apiPath = matching(/^[\w$.]+#[\w$]+\*?$/, "an API path such as EventTarget#addEventListener");

const release = variant("form", {
  matching: record({ form: text, call: text, operands: listOf(oneOf(OPERANDS)) }),
  bulk: record({ form: text, call: text }),
  signal: record({ form: text, option: text }),
  end: record({ form: text, call: text }),
  receiver: record({ form: text, call: text }),
  unset: record({ form: text }),
});

/** What a row of `settings.leaks.resources` without a handle must look like; what it leaves out has a default. */
export const resourceShape = record(
  { id: text, acquire: listOf(apiPath, 1), release: listOf(release, 1) },
  {
    kind: oneOf(RESOURCE_KINDS),
    label: text,
    handle: oneOf(["arguments", "slot", "result"]),
    operands: record({}, { event: position, handler: position, options: position, context: position }),
    event: text,
    events: listOf(text, 1),
    receiver: record({}, { names: listOf(text), types: listOf(text), globals: listOf(text) }),
    from: listOf(text, 1),
    once: listOf(apiPath),
    onceOption: text,
    deduplicates: flag,
    terminalEvents: listOf(text),
    unknownHolder: oneOf(CERTAINTIES),
    docs: text,
  },
);

const callPath = matching(/^(?:new )?[\w$.]+(?:#[\w$]+(?:\*[\w$]*)?)?$/, "a call such as setInterval, new WebSocket or Observable#subscribe");

/** What a row of `settings.leaks.resources` with `handle: "result"` must look like. */
export const handleShape = record(
  {
    id: text,
    handle: oneOf(["result"]),
    kind: oneOf(HANDLE_KINDS),
    acquire: listOf(callPath, 1),
    release: listOf(
      variant("form", { function: record({ form: text, call: text }), method: record({ form: text, call: text }, { each: text }), again: record({ form: text, call: text }), target: record({ form: text, call: text }), invoke: record({ form: text }) }),
      1,
    ),
  },
  {
    label: text,
    keeps: text,
    from: listOf(text, 1),
    isInjected: flag,
    delay: position,
    limit: position,
    ends: record({ event: position, names: listOf(text, 1) }),
    polyfills: listOf(text, 1),
    handler: position,
    needs: text,
    onceOption: text,
    store: position,
    passesHandle: position,
    target: position,
    globalTargets: listOf(text, 1),
    receiver: record({}, { names: listOf(text), types: listOf(text) }),
    returnsItself: listOf(text),
    parts: listOf(text),
    number: text,
    lasts: oneOf(["forever", "once"]),
    likely: oneOf(["always", "unended", "sibling"]),
    observes: record({ call: text }, { target: position }),
    endsWithOwner: listOf(text),
    endsItself: listOf(text),
    endsWithSource: listOf(text),
    isPromised: flag,
    isLent: flag,
    lentTo: listOf(text),
    docs: text,
  },
);

/** What any row of `settings.leaks.resources` must look like: `handle` tells the two kinds apart. */
export const anyResourceShape: Shape = (value, path) => (isResult(value) ? handleShape : resourceShape)(value, path);

const isResult = (value: unknown): boolean => typeof value === "object" && value !== null && (value as { handle?: unknown }).handle === "result";

export const lifecycleShape = record(
  {
    id: text,
    owner: variant("form", {
      class: record({ form: text }, { extends: listOf(text, 1), decorators: listOf(text, 1), from: listOf(text, 1), methods: listOf(text, 1) }),
      effect: record({ form: text, calls: listOf(text, 1) }, { from: listOf(text, 1), position, end: text }),
      attribute: record({ form: text, names: listOf(text, 1) }),
      composable: record({ form: text, prefix: text }),
      scope: record({ form: text, calls: listOf(text, 1) }, { events: listOf(text, 1), isSetup: flag, lasting: text }),
      member: record({ form: text, names: listOf(text, 1), parameters: listOf(text, 1), end: text }, { makers: listOf(text, 1), element: position }),
      disposer: record({ form: text, calls: listOf(text, 1) }),
      script: record({ form: text, language: oneOf(["vue", "svelte"]), end: text }),
    }),
  },
  { label: text, teardown: listOf(text), weakTeardown: listOf(text), docs: text },
);

export const ownerShape = record({ name: text, lifetime: oneOf(["application", "instance"]) }, { teardown: listOf(text) });

export const borrowShape = record({ id: text, calls: listOf(text, 1) }, { docs: text });
