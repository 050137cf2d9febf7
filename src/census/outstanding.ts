import { trackedSites } from "./tracked-sites.js";

/** The tracked objects of one class that are not collected yet. */
export interface Outstanding {
  /** The name of the class. */
  readonly name: string;
  readonly count: number;
  /** Where they were created, the place with most of them first. */
  readonly sites: readonly { readonly stack: string; readonly count: number }[];
}

/**
 * The tracked objects that are not collected yet, by class, the class with most of them first. An engine tells of a collection
 * only in a later turn of the event loop: to see the live ones alone, take a census and await a timer first.
 */
export function outstanding(): Outstanding[] {
  const byName = new Map<string, { stack: string; count: number }[]>();
  for (const { name, stack, count } of trackedSites()) {
    byName.set(name, [...(byName.get(name) ?? []), { stack, count }]);
  }
  return [...byName]
    .map(([name, sites]) => ({ name, count: sites.reduce((sum, { count }) => sum + count, 0), sites: sites.sort(byCount) }))
    .sort(byCount);
}

const byCount = (a: { count: number }, b: { count: number }): number => b.count - a.count;
