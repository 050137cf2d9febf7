/** What the census itself has made: it is left out of every count. Holds nothing alive. */
export const ownObjects = new WeakSet();

/** Leaves an object of the census's own out of every count. Returns the object. */
export function own<T extends object>(object: T): T {
  ownObjects.add(object);
  return object;
}
