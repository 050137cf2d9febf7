import { perFile } from "../ast/file-index.js";
import { isFunction } from "../ast/is-function.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { type Acquisition, type ReleaseCall, releasesFor } from "../calls/api-calls.js";
import type { ResourceRow } from "../models/schema.js";
import { trace } from "../scope/trace.js";
import { boundMethod, boundMethodOf, isOpaque } from "./release-match.js";

/** Fewer releases than this are sooner asked than put in order. */
const FEW = 8;

/** The releases of a row, by where they stand in their list. */
interface Index {
  /** By the names that their handlers go by. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Those that pass a function as it is written. */
  readonly functions: readonly number[];
  /** Those that may be about any handler. */
  readonly others: readonly number[];
}

/** The releases that may be about what an acquisition took, in source order: not those of handlers by other names. */
export function releasesAbout(analysis: Analysis, taken: Acquisition): readonly ReleaseCall[] {
  const all = releasesFor(analysis, taken);
  const { handler, row } = taken;
  if (all.length < FEW || !handler || row.handle === "slot") return all;
  let index = indexes(analysis).get(row);
  if (!index) indexes(analysis).set(row, (index = createIndex(analysis, all)));
  const found = new Set([...index.others, ...(isFunction(unwrap(handler)) ? index.functions : [])]);
  const method = boundMethod(handler) ?? boundMethodOf(analysis, handler);
  for (const key of keysOf(analysis, handler, method)) for (const at of index.byKey.get(key) ?? []) found.add(at);
  return [...found].sort((a, b) => a - b).flatMap((at) => all[at] ?? []);
}

const indexes = perFile((_: Analysis) => new Map<ResourceRow, Index>());

function createIndex(analysis: Analysis, all: readonly ReleaseCall[]): Index {
  const byKey = new Map<string, number[]>();
  const functions: number[] = [];
  const others: number[] = [];
  all.forEach(({ release: { form }, handler }, at) => {
    if (form !== "matching" || !handler || trace(analysis, handler).values.every(isOpaque)) return void others.push(at);
    if (isFunction(unwrap(handler))) return void functions.push(at);
    for (const key of keysOf(analysis, handler, boundMethod(handler))) {
      const list = byKey.get(key);
      if (list) list.push(at);
      else byKey.set(key, [at]);
    }
  });
  return { byKey, functions, others };
}

function keysOf(analysis: Analysis, handler: Node, method: Node | null): ReadonlySet<string> {
  const { keys } = trace(analysis, handler);
  return new Set(method ? [...keys, ...trace(analysis, method).keys] : keys);
}
