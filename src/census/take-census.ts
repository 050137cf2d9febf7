import { countClasses } from "./count-classes.js";
import { own } from "./own-objects.js";
import { type MemoryFigures, readMemory } from "./read-memory.js";

/** The live instances of the classes of one name. */
export interface ClassCount {
  /** The name of the class; in parentheses where it has none. */
  readonly name: string;
  /** How many of its instances are alive. Instances of a subclass count there. */
  readonly count: number;
  /** How many more than at the last census; null at the first. */
  readonly growth: number | null;
}

export interface Census {
  /** The classes with most instances first; equal ones by name. */
  readonly classes: readonly ClassCount[];
  /** How many classes the limit has left out, and how many objects they have. */
  readonly omitted: { readonly classes: number; readonly objects: number };
  readonly memory: MemoryFigures;
}

export interface CensusOptions {
  /** How many classes to list: a whole number of at least 1, or Infinity. 100 when it is not given. */
  readonly limit?: number;
}

export const DEFAULT_LIMIT = 100;

/** The counts of the last census, by name. */
let last: ReadonlyMap<string, number> | undefined;

/**
 * Collects garbage and counts the live objects of this thread by class. Synchronous; stops the program for about a second a
 * million objects.
 * @throws {RangeError} when the limit is no whole number of at least 1
 * @throws {Error} when the engine has no inspector
 */
export function takeCensus({ limit = DEFAULT_LIMIT }: CensusOptions = {}): Census {
  if (!isLimit(limit)) throw new RangeError(`The limit of a census must be a whole number of at least 1, but is ${String(limit)}.`);
  const counts = countClasses();
  const classes = [...counts]
    .map(([name, count]) => own({ name, count, growth: last === undefined ? null : count - (last.get(name) ?? 0) }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  last = counts;
  const rest = classes.splice(Math.min(limit, classes.length));
  const omitted = { classes: rest.length, objects: rest.reduce((sum, { count }) => sum + count, 0) };
  return own({ classes: own(classes), omitted: own(omitted), memory: own(readMemory()) });
}

/** Whether this is a number of classes to list. */
export function isLimit(value: number): boolean {
  return value === Infinity || (Number.isInteger(value) && value >= 1);
}
