import type { TSESTree } from "@typescript-eslint/utils";
import { append } from "../ast/append.js";
import { calledAs, callsNamed } from "../ast/calls-named.js";
import { perKey } from "../ast/file-index.js";
import { outermost } from "../ast/outermost.js";
import { propertyName } from "../ast/property-name.js";
import type { Node } from "../ast/types.js";
import { unwrap } from "../ast/unwrap.js";
import type { Analysis } from "../calls/analysis.js";
import { endedBy } from "../calls/handle-calls.js";
import type { HandleRow } from "../models/schema.js";
import { mayBeSame } from "../scope/may-be-same.js";
import { trace } from "../scope/trace.js";
import { variableOf } from "../scope/variable-of.js";
import { keysOfBorrower, memberName } from "./handle-keys.js";

/** The calls of a file that end a handle by the functions and methods of a row. */
interface Endings {
  readonly all: readonly Ending[];
  /** Where they stand in the list, by the names of what they end. */
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Those that end any member of an object: `this.timers[name]`. */
  readonly computed: readonly { readonly at: number; readonly object: Node }[];
}

interface Ending {
  readonly call: TSESTree.CallExpression;
  readonly ended: Node;
}

const endingsOf = perKey((analysis: Analysis, row: HandleRow): Endings => {
  const known = new Set<Node>();
  const all: Ending[] = [];
  const byKey = new Map<string, number[]>();
  const computed: { at: number; object: Node }[] = [];
  for (const form of row.release)
    for (const call of "call" in form ? callsNamed(analysis, form.call) : []) {
      const ended = call.type === "CallExpression" ? endedBy(call, form) : null;
      if (!ended || call.type !== "CallExpression" || known.has(call)) continue;
      known.add(call);
      const at = all.push({ call, ended }) - 1;
      const { keys } = trace(analysis, ended);
      for (const key of keys) append(byKey, key, at);
      for (const key of keysOfBorrower(analysis, ended)) if (!keys.includes(key)) append(byKey, key, at);
      const member = unwrap(ended);
      if (member.type === "MemberExpression" && member.computed && propertyName(member) === null) computed.push({ at, object: member.object });
    }
  return { all, byKey, computed };
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
  const { all, byKey, computed } = endingsOf(analysis, row);
  const found = new Set<number>();
  for (const key of keys) for (const at of byKey.get(key) ?? []) found.add(at);
  if (attributes.size > 0) all.forEach(({ ended }, at) => attributes.has(memberName(ended) ?? "") && found.add(at));
  // `this.timers[name]` for what is kept as `this.timers.retry`.
  for (const { at, object } of computed) if (kept.some((place) => place.type === "MemberExpression" && mayBeSame(analysis, place.object, object))) found.add(at);
  return [...found].sort((a, b) => a - b).flatMap((at) => all[at]?.call ?? []);
}

/** The calls of what other files have that end a handle in the holders they are given: `clearTimeouts([openTimer, closeTimer])`. */
export function endingsOfHolders(analysis: Analysis, { release }: HandleRow, kept: readonly Node[]): TSESTree.CallExpression[] {
  const verbs = release.flatMap((form) => (form.form === "function" ? [form.call.replace(/[A-Z].*/, "")] : []));
  const found: TSESTree.CallExpression[] = [];
  for (const place of kept) {
    const holder = place.type === "MemberExpression" ? unwrap(place.object) : null;
    const variable = holder?.type === "Identifier" ? variableOf(analysis, holder) : null;
    for (const { identifier } of variable?.references ?? []) {
      const list = outermost(identifier).parent;
      const argument = outermost(list?.type === "ArrayExpression" ? list : identifier);
      const call = argument.parent;
      if (call?.type !== "CallExpression" || unwrap(call.callee) === identifier) continue;
      const name = calledAs(analysis, call.callee) ?? "";
      const isShown = trace(analysis, call.callee).values.some(({ kind }) => kind === "created" || kind === "method");
      if ((list?.type === "ArrayExpression" || !isShown) && verbs.some((verb) => new RegExp(`^${verb}(?![a-z])`).test(name))) found.push(call);
    }
  }
  return found;
}
