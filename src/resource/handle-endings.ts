import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { callsNamed } from "../ast/calls-named.js";
import { perKey } from "../ast/file-index.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { handleEndedBy } from "../calls/handle-calls.js";
import type { HandleRow } from "../models/schema.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { keysOfBorrower, memberName } from "./handle-keys.js";

/** The calls of a file that end a handle by the functions and methods of a row. */
interface Endings {
  readonly calls: readonly TSESTree.CallExpression[];
  /** Where they stand in the list, by the names of what they end. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** By the last name alone of what they end. */
  readonly byMember: ReadonlyMap<string, readonly number[]>;
  /** Those that end any member of an object: `this.timers[name]`. */
  readonly computed: readonly { readonly at: number; readonly object: Node }[];
}

const endingsOf = perKey((analysis: Analysis, row: HandleRow): Endings => {
  const calls: TSESTree.CallExpression[] = [];
  const byKey = new Map<string, number[]>();
  const byMember = new Map<string, number[]>();
  const computed: { at: number; object: Node }[] = [];
  for (const form of row.release)
    for (const call of form.form === "function" || form.form === "method" ? callsNamed(analysis, form.call) : []) {
      const ended = call.type === "CallExpression" ? handleEndedBy(analysis, call, row) : null;
      if (!ended || call.type !== "CallExpression") continue;
      const at = calls.push(call) - 1;
      for (const key of new Set([...trace(analysis, ended).keys, ...keysOfBorrower(analysis, ended)])) append(byKey, key, at);
      append(byMember, memberName(ended) ?? "", at);
      const member = unwrap(ended);
      if (member.type === "MemberExpression" && member.computed && propertyName(member) === null) computed.push({ at, object: member.object });
    }
  return { calls, byKey, byMember, computed };
});

/** What a handle goes by. */
interface Names {
  readonly keys: ReadonlySet<string>;
  /** The attributes of elements that have it, which lead to it by their names: `event.target.src`. */
  readonly attributes: ReadonlySet<string>;
  /** The variables and fields that name it. */
  readonly kept: readonly Node[];
}

/** The calls that end what goes by any of the names, by the functions and methods of a row. */
export function endingsNamed(analysis: Analysis, row: HandleRow, { keys, attributes, kept }: Names): TSESTree.CallExpression[] {
  const { calls, byKey, byMember, computed } = endingsOf(analysis, row);
  const found = new Set<number>();
  for (const key of keys) for (const at of byKey.get(key) ?? []) found.add(at);
  for (const name of attributes) for (const at of byMember.get(name) ?? []) found.add(at);
  // `this.timers[name]` for what is kept as `this.timers.retry`.
  for (const { at, object } of computed) if (kept.some((place) => place.type === "MemberExpression" && mayBeSame(analysis, place.object, object))) found.add(at);
  return [...found].sort((a, b) => a - b).flatMap((at) => calls[at] ?? []);
}
