import type { TSESTree } from "@typescript-eslint/utils";
import type { Acquisition, ReleaseCall } from "../calls/api-calls.js";
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
  | { readonly kind: "ineffectiveRelease"; readonly release: ReleaseCall; readonly mismatch: Mismatch }
  /** A release exists, and the teardown never reaches it. */
  | { readonly kind: "releasedElsewhere"; readonly release: ReleaseCall }
  /** The release is kept in a store that nothing ever drains. */
  | { readonly kind: "neverDrained"; readonly store: Node }
  /** The release is skipped when the code between leaves the function. */
  | { readonly kind: "notOnAllPaths"; readonly release: ReleaseCall; readonly exit: "return" | "throw" | "await" }
  /** Its signal belongs to a controller that nothing aborts. */
  | { readonly kind: "neverAborted"; readonly controller: Node }
  /** It ends by itself when the event fires, which may never happen. */
  | { readonly kind: "mayNeverFire" };

export interface Leak {
  readonly acquisition: Acquisition;
  readonly node: TSESTree.Node;
  readonly reason: Reason;
  readonly owner: Owner;
  readonly lifetime: Lifetime;
  readonly captures: Captures;
  readonly certainty: Certainty;
}
