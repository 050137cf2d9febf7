/**
 * Cases that do not keep a property, by transformation. A defect is listed until it is repaired: the tests fail when a
 * listed case keeps the property. Where the code means something else afterwards, the reason says so.
 */
interface Exception {
  readonly reason: string;
  readonly cases: readonly string[];
}

const TEST = "no-unreleased-listener";

const LOOKS_AT_THE_PARENT = "Defect: the analysis looks at the parent of an expression, or compares a node's type, without skipping `as`, `satisfies` and `!`.";

const typeWrappers: readonly Exception[] = [
  {
    reason: LOOKS_AT_THE_PARENT,
    cases: [
      `${TEST}/frequency.test.ts: guarded by a flag of the file`,
      `${TEST}/frequency.test.ts: guarded by an early return on a flag of the file`,
      `${TEST}/frequency.test.ts: guarded by a static flag`,
      `${TEST}/frequency.test.ts: lazily made: the first call makes it`,
      `${TEST}/frequency.test.ts: lazily made with ||`,
      `${TEST}/frequency.test.ts: getInstance() that makes the only one`,
      `${TEST}/frequency.test.ts: an object literal of the file`,
      `${TEST}/frequency.test.ts: when the page has loaded`,
      `${TEST}/frequency.test.ts: when the process exits`,
      `${TEST}/frequency.test.ts: behind a promise at the top`,
      `${TEST}/frequency.test.ts: in a timeout at the top`,
      `${TEST}/handlers-and-captures.test.ts: an unbound prototype method of ES5 on an EventTarget`,
      `${TEST}/owners-classes.test.ts: an ES5 prototype that removes it`,
      `${TEST}/owners-functions-and-effects.test.ts: a local helper that adds for its callers`,
      `${TEST}/release-forms.test.ts: a list of disposers that nothing runs`,
      `${TEST}/release-forms.test.ts: a list of disposers that nothing runs: still shown at certainty "likely"`,
      `${TEST}/release-forms.test.ts: a list of disposers that is only emptied and counted`,
      `${TEST}/release-forms.test.ts: a Set of disposers that is only cleared`,
      `${TEST}/release-forms.test.ts: a Map of disposers that is only cleared`,
      `${TEST}/release-forms.test.ts: a local list of disposers that nothing runs`,
      `${TEST}/settings.test.ts: a call of the user's own that only borrows: a list that it reads is not drained by it`,
      `${TEST}/targets.test.ts: on() that takes more than a handler is another API`,
      `${TEST}/targets.test.ts: chained registrations on one imported emitter`,
    ],
  },
];

export const EXCEPTIONS: Readonly<Record<string, readonly Exception[]>> = {
  parenthesise: [
    {
      reason: "Defect: a guard and what it guards are compared by their text, so `!(Panel).on` and `Panel.on = true` are not the same.",
      cases: [`${TEST}/frequency.test.ts: guarded by a static flag`, `${TEST}/frequency.test.ts: getInstance() that makes the only one`],
    },
  ],
  asAny: typeWrappers,
  satisfiesUnknown: typeWrappers,
  nonNull: typeWrappers,
  chain: [
    {
      reason: "Defect: what a chained call returns is not followed through `?.`.",
      cases: [`${TEST}/targets.test.ts: chained registrations on one imported emitter`],
    },
  ],
  wrapInBlock: [
    {
      reason: "Defect: an early return is seen as a statement of the function's own body only, not inside a block.",
      cases: [`${TEST}/frequency.test.ts: guarded by an early return on a flag of the file`],
    },
  ],
  deleteRelease: [
    {
      reason: "It runs once: what is deleted is the handler's own work, no release of the listener.",
      cases: [
        `${TEST}/frequency.test.ts: in main() behind an await`,
        `${TEST}/frequency.test.ts: in a helper of main()`,
        `${TEST}/frequency.test.ts: in a function called twice at the top: bounded`,
        `${TEST}/frequency.test.ts: guarded by a flag of the file`,
        `${TEST}/frequency.test.ts: guarded by an early return on a flag of the file`,
        `${TEST}/frequency.test.ts: behind a promise at the top`,
      ],
    },
    { reason: "Nothing was added.", cases: [`${TEST}/ineffective-releases.test.ts: a removal of nothing that was added`] },
    { reason: "The target is the effect's own.", cases: [`${TEST}/owners-functions-and-effects.test.ts: an effect on what it makes itself`] },
    {
      reason: "The handler is the caller's: only the caller knows what it holds.",
      cases: [`${TEST}/owners-functions-and-effects.test.ts: the subscribe function of an external store`],
    },
    { reason: "What was kept in the field may be released by other code.", cases: [`${TEST}/release-forms.test.ts: an unsubscriber kept in a field and disposed`] },
  ],
  duplicateOwner: [
    {
      reason: "A property holds one handler: the copy replaces it.",
      cases: [
        `${TEST}/release-forms.test.ts: another event property set to null`,
        `${TEST}/suggestions.test.ts: none for an event property: nobody knows what was there before`,
        `${TEST}/targets.test.ts: an event property of window`,
        `${TEST}/targets.test.ts: an event property of document`,
        `${TEST}/targets.test.ts: an event property of window through an alias`,
      ],
    },
    { reason: "Settings are reported once a file.", cases: [`${TEST}/settings.test.ts: settings that cannot be used leave the built-in models at work`] },
  ],
};
