/**
 * Cases that do not keep a property, by transformation, each with the reason why that is right: the code means something
 * else afterwards, or what changed is the evidence that the rule goes by. The tests fail when a listed case keeps the property.
 */
interface Exception {
  readonly reason: string;
  readonly cases: readonly string[];
}

const TEST = "no-unreleased-listener";

/** An override does again what its base does if the source reads the same. */
const WORD_FOR_WORD: readonly Exception[] = [{ reason: "The override repeats its base word for word, and does not any more.", cases: ["require-super-teardown/silence.test.ts: a base of the file, all of which the override does again"] }];

export const EXCEPTIONS: Readonly<Record<string, readonly Exception[]>> = {
  rename: [
    {
      reason: "Nothing but the names of its parameters says that a function is called once a request.",
      cases: [
        `${TEST}/kept-connections.test.ts: a listener on the connection of a request, one each request`,
        `${TEST}/kept-connections.test.ts: a listener on the connection of a request by a name of its own, where there is one`,
        `${TEST}/kept-connections.test.ts: a listener that keeps the request alone`,
      ],
    },
    {
      reason: "AngularJS hands out the window, the document and its services by the names of parameters.",
      cases: [
        `${TEST}/angularjs.test.ts: AngularJS: one of two listeners of a controller, the other of which the end of its scope takes off`,
        `${TEST}/angularjs.test.ts: AngularJS: the link function of a directive that listens to the document`,
        "no-unreleased-timer/angularjs.test.ts: AngularJS: an interval that the end of the scope forgets",
        `${TEST}/angularjs-links.test.ts: AngularJS: a directive that is no more than its link function`,
        `${TEST}/angularjs-links.test.ts: AngularJS: a link function that another returns`,
        `${TEST}/angularjs-links.test.ts: AngularJS: a link function that has a name of its own`,
        `${TEST}/angularjs-links.test.ts: AngularJS: a link function that is declared apart`,
        `${TEST}/angularjs-links.test.ts: AngularJS: a link function that is set`,
        `${TEST}/angularjs-links.test.ts: AngularJS: the element of a directive, which goes with its scope`,
        "no-unreleased-timer/angularjs.test.ts: AngularJS: an interval without end, its number of times zero",
        "no-unreleased-timer/set-again-by-listeners.test.ts: AngularJS: an interval without end, its number of times undefined",
        "no-unreleased-timer/set-again-by-listeners.test.ts: AngularJS: an interval without end, its number of times null",
        "no-unreleased-timer/set-again-by-listeners.test.ts: AngularJS: an interval without end, its number of times a constant",
      ],
    },
    {
      reason: "Nothing but its name says that the first parameter of a callback is an error.",
      cases: ["no-retained-error/sources.test.ts: an error-first callback"],
    },
    {
      reason: "What a call of another file gave is a cleanup by its name alone.",
      cases: [
        "no-ignored-cleanup/parsers.test.ts: casts around what is returned",
        "no-ignored-cleanup/returned.test.ts: an async effect that returns what a call gave",
        "no-ignored-cleanup/returned.test.ts: a promise in an effect, with what removes by its name",
      ],
    },
    { reason: "Nothing but the names of its parameters says that a function decorates members.", cases: ["no-unbounded-collection/decorators.test.ts: what a decorator of members tells of each"] },
    { reason: "Nothing but the names of its parameters says that a function gets requests.", cases: ["no-unbounded-collection/growth.test.ts: the requests of a server"] },
    { reason: "Nothing but its name says that a default import makes a class of the object that it is passed.", cases: [`${TEST}/frameworks-es5.test.ts: one of two listeners on what a function gives out, the other of which is removed`] },
    { reason: "A helper that by its name is there to add something adds what its caller sees to, which says less of growth.", cases: ["no-unbounded-collection/forms.test.ts: a list that two helpers share"] },
  ],
  parenthesise: WORD_FOR_WORD,
  asAny: WORD_FOR_WORD,
  satisfiesUnknown: WORD_FOR_WORD,
  nonNull: WORD_FOR_WORD,
  chain: [
    ...WORD_FOR_WORD,
    { reason: "Nothing is thrown any more for a key that the table does not list.", cases: ["no-unbounded-collection/growth.test.ts: keys that a table of the file lists, or else the function throws"] },
  ],
  wrapInBlock: WORD_FOR_WORD,
  deleteRelease: [
    {
      reason: "It is no release of what the rule is about, which is silent for another reason.",
      cases: ["no-partial-release/fields.test.ts: the only one of its class, whose end the file shows, in a class that ends nothing"],
    },
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
    {
      reason: "What is handed to others to dispose of it, or put into a list that the caller has, is taken for disposed of.",
      cases: [
        "no-unreleased-timer/owners-classes.test.ts: cleared by what is disposed of with the instance: an object, or what is made of a function",
        "no-unreleased-subscription/given.test.ts: put into a list that the caller has, and may empty",
      ],
    },
    { reason: "Nothing was added.", cases: [`${TEST}/ineffective-releases.test.ts: a removal of nothing that was added`] },
    { reason: "The target is the instance's own, and made anew by each call.", cases: [`${TEST}/timeouts.test.ts: a promise whose target a method makes anew`] },
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
    { reason: "What a call returned was kept, which may end what it took.", cases: [`${TEST}/event-managers.test.ts: ended by what the call returns`] },
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
        "no-unreleased-subscription/ends.test.ts: a list that the teardown goes through",
        "no-unreleased-subscription/ends.test.ts: a literal list that the teardown goes through",
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
