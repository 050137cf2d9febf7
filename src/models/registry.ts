import { borrows } from "./borrows.js";
import { clocks } from "./clocks.js";
import { collections } from "./collections.js";
import { elements } from "./elements.js";
import { errors } from "./errors.js";
import { holderProperties, holderTypes, holders, ownDecorators, ownProperties } from "./holders.js";
import { classes } from "./lifecycles/classes.js";
import { protocols } from "./protocols.js";
import { react } from "./lifecycles/react.js";
import { scopes } from "./lifecycles/scopes.js";
import { large } from "./large.js";
import { connections } from "./resources/connections.js";
import { eventKeys } from "./resources/event-keys.js";
import { listeners } from "./resources/listeners.js";
import { objectUrls } from "./resources/object-urls.js";
import { observers } from "./resources/observers.js";
import { subscriptions } from "./resources/subscriptions.js";
import { timers } from "./resources/timers.js";
import { slices } from "./slices.js";
import type { BorrowRow, CollectionRow, HandleRow, HeldRow, HolderRow, LifecycleRow, OwnerRow, ResourceRow, ResultRow } from "./schema.js";

/** All rows that one run knows: the built-in ones, and the user's in front of them. */
export interface Models {
  /** Resources that are named again by the arguments, or the property, that took them. */
  readonly resources: readonly ResourceRow[];
  /** Resources that are named by what taking them returned. */
  readonly handles: readonly HandleRow[];
  readonly lifecycles: readonly LifecycleRow[];
  readonly borrows: readonly BorrowRow[];
  readonly owners: readonly OwnerRow[];
  readonly holders: readonly HolderRow[];
  readonly holderProperties: readonly string[];
  readonly holderTypes: readonly string[];
  readonly ownProperties: readonly string[];
  readonly ownDecorators: readonly string[];
  readonly clocks: typeof clocks;
  readonly collections: readonly CollectionRow[];
  readonly elements: readonly HeldRow[];
  readonly errors: typeof errors;
  readonly protocols: typeof protocols;
  readonly large: readonly ResultRow[];
  readonly slices: readonly ResultRow[];
}

export const builtIn: Models = {
  resources: listeners,
  handles: [...timers, ...observers, ...subscriptions, ...eventKeys, ...connections, ...objectUrls],
  lifecycles: [...classes, ...react, ...scopes],
  borrows,
  owners: [],
  holders,
  holderProperties,
  holderTypes,
  ownProperties,
  ownDecorators,
  clocks,
  collections,
  elements,
  errors,
  protocols,
  large,
  slices,
};
