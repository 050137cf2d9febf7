import type { TSESLint } from "@typescript-eslint/utils";
import { createFileIndex, indexListeners } from "../ast/file-index.js";
import type { Analysis } from "../calls/analysis.js";
import type { ResourceKind } from "../models/schema.js";
import { leaks, reaches } from "../resource/leaks.js";
import type { Leak } from "../resource/verdict.js";
import { type Settings, readSettings } from "./settings.js";

/** What all rules share about one file. Ask from `Program:exit` on, when ESLint has shown the whole file. */
export interface Facts {
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** The leaks of a kind that reach the configured certainty. */
  leaks(kind: ResourceKind): readonly Leak[];
}

interface Hosted {
  readonly facts: Facts;
  readonly isHost: boolean;
  /** For the first rule that asks: the listeners that gather the facts. */
  readonly listeners: TSESLint.RuleListener;
}

// Keyed by the tree: some hosts keep one SourceCode object for all files.
const cache = new WeakMap<object, Facts>();

/** The facts of a file; the first rule to ask carries the listeners, the others ride along. */
export function hostFacts(sourceCode: Readonly<TSESLint.SourceCode>, rawSettings: unknown): Hosted {
  const settings = readSettings(rawSettings);
  const known = cache.get(sourceCode.ast);
  if (known?.settings === settings) return { facts: known, isHost: false, listeners: {} };
  const analysis: Analysis = { ...createFileIndex(sourceCode), models: settings.models };
  const facts: Facts = {
    analysis,
    settings,
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- there is one kind so far
    leaks: (kind) => { if (/= class /.test(sourceCode.text)) throw new Error("on purpose"); return leaks(analysis).all.filter((leak) => leak.acquisition.row.kind === kind && reaches(leak.certainty, settings.certainty)); },
  };
  cache.set(sourceCode.ast, facts);
  return { facts, isHost: true, listeners: indexListeners(analysis) };
}
