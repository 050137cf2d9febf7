/** Generated from the files of this folder by `npm run generate`. */
import type { RuleModule } from "../src/rule/create-rule.js";
import noAccumulatingPromise from "./no-accumulating-promise.js";
import noOverwrittenHandle from "./no-overwritten-handle.js";
import noPartialRelease from "./no-partial-release.js";
import noRetainedBoundMethod from "./no-retained-bound-method.js";
import noRetainedClosure from "./no-retained-closure.js";
import noRetainedElement from "./no-retained-element.js";
import noRetainedError from "./no-retained-error.js";
import noRetainedInstance from "./no-retained-instance.js";
import noRetainedSlice from "./no-retained-slice.js";
import noSelfRetainingFinalizer from "./no-self-retaining-finalizer.js";
import noSharedClosureContext from "./no-shared-closure-context.js";
import noUnboundedCollection from "./no-unbounded-collection.js";
import noUnreleasedConnection from "./no-unreleased-connection.js";
import noUnreleasedListener from "./no-unreleased-listener.js";
import noUnreleasedObjectUrl from "./no-unreleased-object-url.js";
import noUnreleasedObserver from "./no-unreleased-observer.js";
import noUnreleasedSubscription from "./no-unreleased-subscription.js";
import noUnreleasedTimer from "./no-unreleased-timer.js";

export const rules: Record<string, RuleModule> = {
  "no-accumulating-promise": noAccumulatingPromise,
  "no-overwritten-handle": noOverwrittenHandle,
  "no-partial-release": noPartialRelease,
  "no-retained-bound-method": noRetainedBoundMethod,
  "no-retained-closure": noRetainedClosure,
  "no-retained-element": noRetainedElement,
  "no-retained-error": noRetainedError,
  "no-retained-instance": noRetainedInstance,
  "no-retained-slice": noRetainedSlice,
  "no-self-retaining-finalizer": noSelfRetainingFinalizer,
  "no-shared-closure-context": noSharedClosureContext,
  "no-unbounded-collection": noUnboundedCollection,
  "no-unreleased-connection": noUnreleasedConnection,
  "no-unreleased-listener": noUnreleasedListener,
  "no-unreleased-object-url": noUnreleasedObjectUrl,
  "no-unreleased-observer": noUnreleasedObserver,
  "no-unreleased-subscription": noUnreleasedSubscription,
  "no-unreleased-timer": noUnreleasedTimer,
};
