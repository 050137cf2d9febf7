import { append } from "../ast/append.js";
import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type Acquisition, type ReleaseCall, releasesFor } from "../calls/api-calls.js";
import type { ResourceRow } from "../models/schema.js";
import { isOwnField } from "../scope/is-own-field.js";
import { trace } from "../scope/trace.js";
import { boundMethod, boundMethodOf, isOpaque, lastName } from "./release-match.js";

/** Fewer releases than this are sooner asked than put in order. */
const FEW = 8;

/** The releases of a row, by where they stand in their list. */
interface Index {
  /** By the names that their handlers go by. */
  readonly byHandler: ReadonlyMap<string, readonly number[]>;
  /** Those that end all of a target, by the names that it goes by and by its last name. */
  readonly byTarget: ReadonlyMap<string, readonly number[]>;
  /** Those that pass a function as it is written. */
  readonly functions: readonly number[];
  /** Those that may be about any handler. */
  readonly others: readonly number[];
}

/** The releases that may be about what an acquisition took, in source order: not those of handlers or of targets by other names. */
export function releasesAbout(analysis: Analysis, taken: Acquisition): readonly ReleaseCall[] {
  const all = releasesFor(analysis, taken);
  const { handler, target, row } = taken;
  if (all.length < FEW || !handler || row.handle === "slot") return all;
  let index = indexes(analysis).get(row);
  if (!index) indexes(analysis).set(row, (index = createIndex(analysis, all)));
  const found = new Set([...index.others, ...(isFunction(unwrap(handler)) ? index.functions : [])]);
  const method = boundMethod(handler) ?? boundMethodOf(analysis, handler);
  for (const key of keysOf(analysis, handler, method)) for (const at of index.byHandler.get(key) ?? []) found.add(at);
  for (const key of target ? [...trace(analysis, target).keys.flatMap(withWholes), ...likeNames(analysis, target)] : []) for (const at of index.byTarget.get(key) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
}

const indexes = perFile((_: Analysis) => new Map<ResourceRow, Index>());

function createIndex(analysis: Analysis, all: readonly ReleaseCall[]): Index {
  const byHandler = new Map<string, number[]>();
  const byTarget = new Map<string, number[]>();
  const functions: number[] = [];
  const others: number[] = [];
  all.forEach(({ release: { form }, handler, target }, at) => {
    if (form === "bulk" || form === "end") for (const key of target ? [...trace(analysis, target).keys, lastNameOf(analysis, target)] : []) append(byTarget, key, at);
    else if (form !== "matching" || !handler || trace(analysis, handler).values.every(isOpaque)) others.push(at);
    else if (isFunction(unwrap(handler))) functions.push(at);
    else for (const key of keysOf(analysis, handler, boundMethod(handler))) append(byHandler, key, at);
  });
  return { byHandler, byTarget, functions, others };
}

function keysOf(analysis: Analysis, handler: Node, method: Node | null): ReadonlySet<string> {
  const { keys } = trace(analysis, handler);
  return new Set(method ? [...keys, ...trace(analysis, method).keys] : keys);
}

/** The last name of a target, that of a field apart from others: two fields of some `this` are told apart by all of their names. */
const lastNameOf = (analysis: Analysis, target: Node): string => `${isOwnField(analysis, target) ? "field" : "name"}:${String(lastName(target))}`;

/** The last names of what a target may be in spite of its other names. */
const likeNames = (analysis: Analysis, target: Node): string[] => [`name:${String(lastName(target))}`, ...(isOwnField(analysis, target) ? [] : [`field:${String(lastName(target))}`])];

/** `this.view.dom`, `this.view` and `this` of `this.view.dom`: what ends one of them ends it too. */
function withWholes(key: string): string[] {
  const steps = key.split(".");
  return steps.map((_, index) => steps.slice(0, index + 1).join("."));
}
