import type { TSESTree } from "@typescript-eslint/utils";
import type { Acquisition } from "../calls/api-calls.js";
import type { HandleAcquisition } from "../calls/handle-calls.js";
import type { Lifetime } from "../lifetime/lifetime-of.js";
import type { Owner } from "../lifetime/owner-of.js";
import type { Certainty } from "../models/schema.js";
import type { Captures } from "../retention/captures-of.js";
import type { Node } from "../ast/types.js";
import type { Mismatch } from "./release-match.js";

/** Why an acquisition leaks. */
export type Reason =
  | { readonly kind: "neverReleased" }
  /** A release exists, and can never match. */
  | { readonly kind: "ineffectiveRelease"; readonly release: FoundRelease; readonly mismatch: Mismatch }
  /** A release exists, and the teardown never reaches it. */
  | { readonly kind: "releasedElsewhere"; readonly release: FoundRelease }
  /** The release is kept in a store that nothing ever drains. */
  | { readonly kind: "neverDrained"; readonly store: Node }
  /** The release is skipped when the code between leaves the function. */
  | { readonly kind: "notOnAllPaths"; readonly release: FoundRelease; readonly exit: "return" | "throw" | "await" }
  /** Its handler alone removes it, which a timeout forestalls that settles its promise. */
  | { readonly kind: "losesToTimeout" }
  /** Its signal belongs to a controller that nothing aborts. */
  | { readonly kind: "neverAborted"; readonly controller: Node }
  /** It ends by itself when the event fires, which may never happen. */
  | { readonly kind: "mayNeverFire" };

/** A release of the file, by the method or function it calls. */
export interface FoundRelease {
  readonly node: TSESTree.CallExpression | TSESTree.AssignmentExpression;
  readonly method: string;
}

export interface Leak<Taken = Acquisition, Why = Reason> {
  readonly acquisition: Taken;
  readonly node: TSESTree.Node;
  readonly reason: Why;
  readonly owner: Owner;
  readonly lifetime: Lifetime;
  readonly captures: Captures;
  readonly certainty: Certainty;
}

/** The reasons for what a handle would end. */
export type HandleReason = Extract<Reason, { kind: "neverReleased" | "releasedElsewhere" | "neverDrained" | "notOnAllPaths" }>;

/** A leak of something that the handle it returned would end. */
export interface HandleLeak extends Leak<HandleAcquisition, HandleReason> {
  /** The variables and fields that name the handle; none where it is dropped or only put into a collection. */
  readonly kept: readonly Node[];
}
