import { borrows } from "./borrows.js";
import { clocks } from "./clocks.js";
import { collections } from "./collections.js";
import { elements } from "./elements.js";
import { errors } from "./errors.js";
import { holderProperties, holderTypes, holders, ownProperties } from "./holders.js";
import { classes } from "./lifecycles/classes.js";
import { react } from "./lifecycles/react.js";
import { large } from "./large.js";
import { listeners } from "./resources/listeners.js";
import { slices } from "./slices.js";
import type { BorrowRow, CollectionRow, HeldRow, HolderRow, LifecycleRow, OwnerRow, ResourceRow, ResultRow } from "./schema.js";

/** All rows that one run knows: the built-in ones, and the user's in front of them. */
export interface Models {
  readonly resources: readonly ResourceRow[];
  readonly lifecycles: readonly LifecycleRow[];
  readonly borrows: readonly BorrowRow[];
  readonly owners: readonly OwnerRow[];
  readonly holders: readonly HolderRow[];
  readonly holderProperties: readonly string[];
  readonly holderTypes: readonly string[];
  readonly ownProperties: readonly string[];
  readonly clocks: typeof clocks;
  readonly collections: readonly CollectionRow[];
  readonly elements: readonly HeldRow[];
  readonly errors: typeof errors;
  readonly large: readonly ResultRow[];
  readonly slices: readonly ResultRow[];
}

export const builtIn: Models = {
  resources: listeners,
  lifecycles: [...classes, ...react],
  borrows,
  owners: [],
  holders,
  holderProperties,
  holderTypes,
  ownProperties,
  clocks,
  collections,
  elements,
  errors,
  large,
  slices,
};
