import { own } from "./own-objects.js";

/** A place that creates objects of a class. */
export interface Site {
  /** The name of the class. */
  readonly name: string;
  /** The stack at the creation. A string: an error whose stack is not read keeps what is on its stack alive. */
  readonly stack: string;
  /** How many of its objects are not collected yet. */
  count: number;
}

const sites = new Map<string, Site>();

const registry = new FinalizationRegistry<string>((key) => {
  const site = sites.get(key);
  if (site !== undefined && --site.count === 0) sites.delete(key);
});

/** Counts an object until it is collected. Only its site is kept. */
export function addToSite(object: object, name: string, stack: string): void {
  const key = `${name}\n${stack}`;
  let site = sites.get(key);
  if (site === undefined) sites.set(key, (site = own({ name, stack, count: 0 })));
  site.count += 1;
  registry.register(object, key);
}

/** The sites that have objects. */
export const trackedSites = (): Iterable<Readonly<Site>> => sites.values();
