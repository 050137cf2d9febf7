import type { TSESLint, TSESTree } from "@typescript-eslint/utils";
import type { FunctionNode, Node } from "../ast/types.js";
import type { Self } from "./self-types.js";
import { variableId } from "./variable-of.js";

/** Where a value comes from, as far as one file tells. */
export type Value =
  /** A global, or a property of one: `window`, `document.body`. */
  | { readonly kind: "global"; readonly path: string }
  | { readonly kind: "import"; readonly source: string; readonly path: string }
  | { readonly kind: "self"; readonly self: Self }
  /** A field that the file never fills with something it knows. */
  | { readonly kind: "field"; readonly self: Self; readonly name: string }
  /** A method taken off the prototype, without its `this`. */
  | { readonly kind: "method"; readonly self: Self; readonly node: FunctionNode }
  /** Made by this very expression: literal, function, class, `new`, `f.bind()`. */
  | { readonly kind: "created"; readonly node: Node }
  /** What a call returned. */
  | { readonly kind: "result"; readonly node: TSESTree.CallExpression }
  | { readonly kind: "parameter"; readonly node: Node; readonly function: FunctionNode; readonly path: readonly string[] }
  | { readonly kind: "member"; readonly object: Value; readonly name: string | null }
  | { readonly kind: "unknown"; readonly node: Node };

/** Every value an expression may have, and every name it goes by: two expressions that share a key may be the same object. */
export interface Trace {
  readonly values: readonly Value[];
  readonly keys: readonly string[];
  /** The variables the value passed through. */
  readonly variables: readonly TSESLint.Scope.Variable[];
}

export const EMPTY: Trace = { values: [], keys: [], variables: [] };
/** More names or values than this tell nothing more; the cap keeps the cost of tangled code linear. */
const MOST = 24;

/** What a variable has: it goes by the name of the variable as well. */
export function named(variable: TSESLint.Scope.Variable, found: Trace): Trace {
  return { values: found.values, keys: both([`variable:${variableId(variable)}`], found.keys), variables: both([variable], found.variables) };
}

/** What any of several traces tell. */
export function union(traces: readonly Trace[]): Trace {
  const first = traces[0];
  if (first && traces.length === 1) return first;
  const known = traces.filter((found) => found.values.length > 0 || found.keys.length > 0);
  const only = known[0];
  if (!only) return EMPTY;
  if (known.length === 1) return only;
  return {
    values: known.flatMap(({ values }) => values).slice(0, MOST),
    keys: together(known.map(({ keys }) => keys)),
    variables: together(known.map(({ variables }) => variables)),
  };
}

/** All that is in any of the lists, once and up to the cap. */
export function together<T>(lists: readonly (readonly T[])[]): readonly T[] {
  let all: readonly T[] = [];
  for (const list of lists) if (list.length > 0) all = both(all, list);
  return all;
}

/** All that is in either list, once and up to the cap. */
export function both<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  if (other.length === 0) return one;
  if (one.length === 0) return other;
  const all = [...one];
  for (const item of other) if (all.length < MOST && !all.includes(item)) all.push(item);
  return all;
}

/** One value that goes by one name. */
export const single = (value: Value, key: string): Trace => ({ values: [value], keys: [key], variables: EMPTY.variables });
/** One value without a name of its own. */
export const plain = (value: Value): Trace => ({ values: [value], keys: EMPTY.keys, variables: EMPTY.variables });
/** The name of what an expression makes each time it is run. */
export const nodeKey = (node: Node): string => `node:${String(node.range[0])}-${String(node.range[1])}`;
/** The names of a member of what goes by the names: `.timer`. */
export const suffix = (keys: readonly string[], end: string): string[] => keys.map((key) => key + end);
