import type { TSESLint } from "@typescript-eslint/utils";
import { createFileIndex, indexListeners } from "../ast/file-index.js";
import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";
import { type MissingSuper, missingSupers } from "../lifetime/missing-supers.js";
import { type AccumulatingPromise, accumulatingPromises } from "../retention/accumulating-promises.js";
import { type SelfRetainingFinalizer, selfRetainingFinalizers } from "../retention/finalizers.js";
import type { Held } from "../retention/held.js";
import { type Retention, retained } from "../retention/retained.js";
import { type SelfBound, selfBound } from "../retention/self-bound.js";
import { type SharedContext, sharedContexts } from "../retention/shared-contexts.js";
import { type RetainedSlice, retainedSlices } from "../retention/slices.js";
import type { HandleRow } from "../models/schema.js";
import { handleLeaks } from "../resource/handle-leaks.js";
import { type IgnoredCleanup, ignoredCleanups } from "../resource/ignored-cleanups.js";
import { type IneffectiveRelease, ineffectiveReleases } from "../resource/ineffective-releases.js";
import { leaks } from "../resource/leaks.js";
import { reaches } from "../resource/reaches.js";
import { type OverwrittenHandle, overwrittenHandles } from "../resource/overwritten-handles.js";
import { type PartialRelease, partialReleases } from "../resource/partial-releases.js";
import type { HandleLeak, Leak } from "../resource/verdict.js";
import { type Settings, readSettings } from "./settings.js";

/** What all rules share about one file. Ask from `Program:exit` on, when ESLint has shown the whole file. */
export interface Facts {
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** The listeners that leak, as far as that reaches the configured certainty. */
  leaks(): readonly Leak[];
  /** The leaks of a kind that a handle would end, as far as they reach the configured certainty. */
  handleLeaks(kind: HandleRow["kind"]): readonly HandleLeak[];
  /** What the file keeps too long, by the kind of what is kept, as far as it reaches the configured certainty. */
  retained(kind: Held["kind"]): readonly Retention[];
  /** What owners forget of several things that they took in the same way, as far as that reaches the configured certainty. */
  partialReleases(): readonly PartialRelease[];
  /** Handles that are overwritten while what they name may still run, as far as that reaches the configured certainty. */
  overwrittenHandles(): readonly OverwrittenHandle[];
  finalizers(): readonly SelfRetainingFinalizer[];
  sharedContexts(): readonly SharedContext[];
  slices(): readonly RetainedSlice[];
  accumulatingPromises(): readonly AccumulatingPromise[];
  /** The teardowns that do not call their base, as far as they reach the configured certainty. */
  missingSupers(): readonly MissingSuper[];
  /** The cleanups that nothing runs, as far as they reach the configured certainty. */
  ignoredCleanups(): readonly IgnoredCleanup[];
  /** The releases other than of listeners that can never work, as far as they reach the configured certainty. */
  ineffectiveReleases(): readonly IneffectiveRelease[];
  /** Bound methods and functions that capture the instance, in fields of that instance. */
  selfBound(): readonly SelfBound[];
}

interface Hosted {
  readonly facts: Facts;
  /** For the first rule that asks: the listeners that gather the facts. */
  readonly listeners: TSESLint.RuleListener | null;
}

interface Known extends Hosted {
  /** The settings as ESLint has them. */
  readonly raw: unknown;
}

// Keyed by the tree: some hosts keep one SourceCode object for all files.
const cache = new WeakMap<object, Known>();

/** What a rule is told of a file. */
interface Shown {
  readonly sourceCode: Readonly<TSESLint.SourceCode>;
  readonly settings: { readonly leaks?: unknown };
  readonly filename: string;
}

/** The facts of a file; the first rule to ask carries the listeners, the others ride along. */
export function hostFacts(shown: Shown): Hosted {
  const { sourceCode, settings: { leaks: rawSettings } } = shown;
  const known = cache.get(sourceCode.ast);
  if (known && known.raw === rawSettings) return known;
  const settings = readSettings(rawSettings);
  const analysis: Analysis = { models: settings.models, isRootFile: rootFiles(settings.models).test(shown.filename), certainty: settings.certainty, ...createFileIndex(sourceCode) };
  const facts: Facts = {
    analysis,
    settings,
    leaks: () => leaks(analysis).all.filter(({ certainty }) => reaches(certainty, settings.certainty)),
    handleLeaks: (kind) => handleLeaks(analysis).filter(({ acquisition, certainty }) => acquisition.row.kind === kind && reaches(certainty, settings.certainty)),
    retained: (kind) => retained(analysis).filter(({ held, certainty }) => held.kind === kind && reaches(certainty, settings.certainty)),
    partialReleases: () => partialReleases(analysis).filter(({ certainty }) => reaches(certainty, settings.certainty)),
    overwrittenHandles: () => overwrittenHandles(analysis).filter(({ certainty }) => reaches(certainty, settings.certainty)),
    finalizers: () => selfRetainingFinalizers(analysis),
    sharedContexts: () => sharedContexts(analysis),
    slices: () => retainedSlices(analysis),
    accumulatingPromises: () => accumulatingPromises(analysis),
    missingSupers: () => missingSupers(analysis).filter(({ certainty }) => reaches(certainty, settings.certainty)),
    ignoredCleanups: () => ignoredCleanups(analysis).filter(({ certainty }) => reaches(certainty, settings.certainty)),
    ineffectiveReleases: () => ineffectiveReleases(analysis).filter(({ certainty }) => reaches(certainty, settings.certainty)),
    selfBound: () => selfBound(analysis),
  };
  cache.set(sourceCode.ast, { facts, listeners: null, raw: rawSettings });
  return { facts, listeners: indexListeners(analysis) };
}

const rootFiles = perModels(({ protocols }) => new RegExp(protocols.rootFiles));
