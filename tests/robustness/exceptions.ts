/**
 * Cases that do not keep a property, by transformation. A defect is listed until it is repaired: the tests fail when a
 * listed case keeps the property. Where the code means something else afterwards, the reason says so.
 */
interface Exception {
  readonly reason: string;
  readonly cases: readonly string[];
}

const TEST = "no-unreleased-listener";

export const EXCEPTIONS: Readonly<Record<string, readonly Exception[]>> = {
  rename: [
    {
      reason: "The first parameter of a callback is an error by its name.",
      cases: ["no-retained-error/sources.test.ts: an error-first callback"],
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
    {
      reason: "A size that is compared with a bound is taken for bounded, whatever is done then.",
      cases: [
        "no-retained-error/silence.test.ts: a list that is cut short",
        "no-unbounded-collection/silence.test.ts: a bound on its size",
        "no-unbounded-collection/silence.test.ts: a bound in a loop",
        "no-retained-error.md: example 2",
        "no-unbounded-collection.md: example 2",
      ],
    },
    {
      reason: "A variable that is written twice is not followed to the entry it stands for; the Map is reported instead, by no-unbounded-collection.",
      cases: ["no-retained-closure/silence.test.ts: a remover of an entry of a Map"],
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
