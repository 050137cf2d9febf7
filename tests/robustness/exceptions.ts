/**
 * Cases that do not keep a property, by transformation. A defect is listed until it is repaired: the tests fail when a
 * listed case keeps the property. Where the code means something else afterwards, the reason says so.
 */
interface Exception {
  readonly reason: string;
  readonly cases: readonly string[];
}

const TEST = "no-unreleased-listener";

/** An override does again what its base does if the source reads the same. */
const WORD_FOR_WORD: readonly Exception[] = [{ reason: "The override repeats its base word for word, and does not any more.", cases: ["require-super-teardown/silence.test.ts: a base of the file, all of which the override does again"] }];

/** Defects, which `as any`, `satisfies unknown` and `!` have in common. */
const CASTS: readonly Exception[] = [
  {
    reason: "An expression with a cast around each of its parts is not looked through yet.",
    cases: [
      "no-accumulating-promise/pending.test.ts: a resolver of the module",
      "no-accumulating-promise/pending.test.ts: a resolver of the module: still shown at certainty \"likely\"",
      "no-accumulating-promise/pending.test.ts: both functions of a promise, in an object",
      "no-accumulating-promise/pending.test.ts: a resolver of an instance",
      "no-retained-error/rejections.test.ts: an async function that catches all, one that does nothing to fail, a promise that only resolves",
      "no-retained-error/rejections.test.ts: a promise with a reject",
      "no-retained-error/silence.test.ts: an error with a cause, whose own stack was read",
      "no-retained-error/silence.test.ts: an error with a cause, thrown where it is caught",
      "no-retained-instance/vain-removals.test.ts: a negative count",
      "no-self-retaining-finalizer/suggestions.test.ts: a target in a literal that is spread",
      "no-unbounded-collection/entries.test.ts: a list in an object that is made where it is undefined",
      "no-unbounded-collection/entries.test.ts: a list in a Map that is made by an operator",
      "no-unbounded-collection/vain-removals.test.ts: an age that only a lookup checks",
      "no-unbounded-collection/vain-removals.test.ts: an age that only a lookup checks: still shown at certainty \"likely\"",
      "no-unbounded-collection/vain-removals.test.ts: an age that only a lookup checks, in an object and with a variable for the time",
      "no-unbounded-collection/vain-removals.test.ts: an age that a function asks for, in a lookup that returns at once",
      "no-unbounded-collection/where-it-is-said.test.ts: a list of an instance, where a list that is filled with it is pruned",
      "no-unbounded-collection/where-it-is-said.test.ts: a negative count",
      "no-unreleased-listener/frameworks-components.test.ts: Vue options: a listener in methods, and beforeUnmount that removes another",
      "no-unreleased-listener/frameworks-components.test.ts: Vue options: a listener in a watcher",
      "no-unreleased-listener/frameworks-components.test.ts: Vue 2 options: destroyed that does not remove",
      "no-unreleased-listener/frameworks-components.test.ts: React: a ref callback without cleanup",
      "no-unreleased-listener/frameworks-es5.test.ts: a constructor function whose destroy() removes another listener",
      "no-unreleased-listener/frameworks-es5.test.ts: methods that an object literal gets later",
      "no-unreleased-listener/frameworks-es5.test.ts: a class made by a library's extend()",
      "no-unreleased-observer/ends.test.ts: a callback that disconnects the observer it is passed",
      "no-unreleased-subscription/keys.test.ts: a key that is ended",
      "no-unreleased-subscription/keys.test.ts: a key that is dropped",
      "no-unreleased-subscription/keys.test.ts: a key of the document that is dropped",
      "no-unreleased-subscription/keys.test.ts: a key that is kept and forgotten",
      "no-unreleased-timer/callbacks-and-frequency.test.ts: the instance as an argument of the callback",
      "no-unreleased-timer/frameworks-es5.test.ts: closures of an object: an interval that destroy() clears",
      "no-unreleased-timer/frameworks-es5.test.ts: closures of an object: an interval that nothing clears",
      "no-unreleased-timer/owners-functions-and-effects.test.ts: an asynchronous effect, whose cleanup nobody calls",
      "require-super-teardown/evidence.test.ts: a base of a base in the same file, and a class without a name",
      "require-super-teardown/prototypes.test.ts: inherits",
      "require-super-teardown/prototypes.test.ts: Object.create",
      "require-super-teardown/prototypes.test.ts: Object.setPrototypeOf",
      "require-super-teardown/prototypes.test.ts: an instance of the base",
      "require-super-teardown/prototypes.test.ts: a base in the same file",
    ],
  },
  ...WORD_FOR_WORD,
];

export const EXCEPTIONS: Readonly<Record<string, readonly Exception[]>> = {
  rename: [
    {
      reason: "The first parameter of a callback is an error by its name.",
      cases: ["no-retained-error/sources.test.ts: an error-first callback"],
    },
    {
      reason: "The cleanup is known by the name of the variable.",
      cases: [
        "no-ignored-cleanup/parsers.test.ts: casts around what is returned",
        "no-ignored-cleanup/returned.test.ts: an async effect that returns what a call gave",
      ],
    },
    {
      reason: "What a module exports under a name is known by that name, or a default by the name it is given.",
      cases: [
        "no-overwritten-handle/handles.test.ts: an interval that the timers module takes",
        "no-unreleased-timer/release-forms.test.ts: the timers module of Node",
        "no-unreleased-observer/constructors.test.ts: a polyfill",
      ],
    },
    {
      reason: "A parameter with a modifier is a field as well, which is not renamed with it.",
      cases: [
        "no-unreleased-subscription/sources.test.ts: dropped, of an injected source of which another part is ended",
        "no-unreleased-subscription/sources.test.ts: dropped, while takeUntil ends the others",
      ],
    },
    { reason: "A symbol that a field stands under is known by its name.", cases: ["no-unreleased-timer/destinations.test.ts: a field under a symbol"] },
    { reason: "A variable for a prototype is known by its name.", cases: ["no-unreleased-listener/frameworks-es5.test.ts: a prototype behind a name"] },
    { reason: "A helper that adds is known by its name.", cases: ["no-unbounded-collection/forms.test.ts: a list that two helpers share"] },
  ],
  parenthesise: WORD_FOR_WORD,
  asAny: CASTS,
  satisfiesUnknown: CASTS,
  nonNull: CASTS,
  chain: [
    ...WORD_FOR_WORD,
    {
      reason: "An age that is read through an optional chain is not looked through yet.",
      cases: [
        "no-unbounded-collection/vain-removals.test.ts: an age that only a lookup checks, in an object and with a variable for the time",
      ],
    },
  ],
  wrapInBlock: WORD_FOR_WORD,
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
    {
      reason: "A size that is compared with a bound is taken for bounded, whatever is done then.",
      cases: [
        "no-retained-error/silence.test.ts: a list that is cut short",
        "no-unbounded-collection/silence.test.ts: a bound on its size",
        "no-unbounded-collection/silence.test.ts: a bound in a loop",
      ],
    },
    { reason: "What was kept in the field may be released by other code.", cases: [`${TEST}/release-forms.test.ts: an unsubscriber kept in a field and disposed`] },
    {
      reason: "The rule reports the removal itself.",
      cases: [
        "no-ineffective-release/silence.test.ts: a count of one",
        "no-ineffective-release/silence.test.ts: an index below zero, which counts from the end",
        "no-ineffective-release/silence.test.ts: a count below zero where something is put in",
        "no-ineffective-release/silence.test.ts: a count below zero at a place that is no element's",
        "no-ineffective-release/silence.test.ts: a count that is not known",
        "no-ineffective-release/silence.test.ts: a key that was put in",
        "no-ineffective-release/silence.test.ts: a literal that equals its copies",
        "no-ineffective-release/silence.test.ts: a delete of something else",
      ],
    },
    {
      reason: "The rule asks for a sibling that is given back by the teardown: there is none, before and after.",
      cases: [
        "no-partial-release/antonyms.test.ts: neither given back",
        "no-partial-release/antonyms.test.ts: given back only outside the teardown",
        "no-partial-release/fields.test.ts: none ended",
        "no-partial-release/fields.test.ts: an emitter in a class that ends nothing",
      ],
    },
    {
      reason: "A list that something still goes through is taken for emptied, whatever is done with each.",
      cases: [
        "no-unreleased-connection/kinds-and-owners.test.ts: a pool that the end goes through",
        "no-unreleased-connection/kinds-and-owners.test.ts: a pool that a map fills",
        "no-unreleased-observer/ends.test.ts: a list that the teardown goes through",
      ],
    },
    {
      reason: "A key is still deleted when its list is empty, which other code may see to.",
      cases: [
        "no-unbounded-collection/where-it-is-said.test.ts: lists by a key that are deleted when they are empty",
      ],
    },
    {
      reason: "What is kept on an element of others may be released by other code.",
      cases: [
        "no-unreleased-listener/frameworks-components.test.ts: Vue: a directive that removes in unmounted",
      ],
    },
    {
      reason: "How long a source lives that a call returned is not known.",
      cases: [
        "no-unreleased-subscription/sources.test.ts: a source that the teardown disposes of",
      ],
    },
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
