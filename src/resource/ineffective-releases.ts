import { perFile } from "../ast/file-index.js";
import type { CallNode, Node } from "../ast/types.js";
import type { Analysis } from "../calls/analysis.js";
import type { Certainty } from "../models/schema.js";
import { freshKeys } from "./fresh-keys.js";
import { invertedGuards } from "./inverted-guards.js";
import { keysForHandles } from "./keys-for-handles.js";
import { misplacedChecks } from "./misplaced-checks.js";
import { mismatchedHandles } from "./mismatched-handles.js";
import { negativeSplices } from "./negative-splices.js";
import { strangeHandlers } from "./strange-handlers.js";
import { unassignedHandles } from "./unassigned-handles.js";

/** A call that is meant to give something back and cannot. */
export interface IneffectiveRelease {
  readonly node: Node;
  readonly reason: IneffectiveReason;
  readonly certainty: Certainty;
}

export type IneffectiveReason =
  /** `list.splice(index, -1)` removes nothing. */
  | { readonly kind: "negativeCount"; readonly count: Node }
  /** The keys of `collection` are passed, whose values are the handles; `keys` is the name to change, where that is all. */
  | { readonly kind: "keysForHandles"; readonly collection: Node; readonly keys: Node | null }
  /** Nothing is ever put into `handle`, while the handle that `taken` returns is dropped. */
  | { readonly kind: "neverAssigned"; readonly handle: Node; readonly taken: CallNode }
  /** The method of `released` is called where `checked` has it. */
  | { readonly kind: "otherChecked"; readonly checked: Node; readonly released: Node }
  /** What follows runs only if `flag` is set, which only that sets. */
  | { readonly kind: "neverPasses"; readonly flag: Node; readonly test: Node }
  /** `handle` is that of a `label`, which `call` would end. */
  | { readonly kind: "otherKind"; readonly handle: Node; readonly label: string; readonly call: string; readonly name: Node }
  /** The key is made on the spot. */
  | { readonly kind: "freshKey"; readonly key: Node }
  /** Nothing ever adds `handler`. */
  | { readonly kind: "neverAdded"; readonly handler: Node };

/** The releases of a file that can never work, in source order; those of listeners are told with their listeners. */
export const ineffectiveReleases = perFile((analysis: Analysis): readonly IneffectiveRelease[] =>
  [negativeSplices, keysForHandles, unassignedHandles, misplacedChecks, invertedGuards, mismatchedHandles, freshKeys, strangeHandlers]
    .flatMap((find) => find(analysis))
    .sort((a, b) => a.node.range[0] - b.node.range[0]),
);
