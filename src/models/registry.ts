import { borrows } from "./borrows.js";
import { holderProperties, holderTypes, holders, ownProperties } from "./holders.js";
import { classes } from "./lifecycles/classes.js";
import { react } from "./lifecycles/react.js";
import { listeners } from "./resources/listeners.js";
import type { BorrowRow, HolderRow, LifecycleRow, OwnerRow, ResourceRow } from "./schema.js";

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
};
