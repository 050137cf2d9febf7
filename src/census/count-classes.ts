import { classNameOf } from "./class-name.js";
import { isPrototype } from "./is-prototype.js";
import { own, ownObjects } from "./own-objects.js";
import { queryLiveObjects } from "./query-live-objects.js";

/**
 * What an open inspector session consists of that cannot be reached from here, by class: its connection to V8 and the copy that
 * V8 makes connections from, the function that receives messages, and the message under way. The same on Node 20, 22 and 24.
 */
const SESSION: Readonly<Record<string, number>> = { Connection: 2, Function: 1, Object: 1 };

/**
 * Collects garbage and counts the live objects of each class, without those of the census itself. Classes of one name count as one.
 * @returns the number of instances by the name of the class
 * @throws {Error} when the engine has no inspector
 */
export function countClasses(): Map<string, number> {
  // By prototype first: a name is read once a class, not once an object.
  const byPrototype = own(new Map<object | null, number>());
  queryLiveObjects((objects) => {
    for (const object of objects) {
      if (ownObjects.has(object) || isPrototype(object)) continue;
      const prototype = Reflect.getPrototypeOf(object);
      byPrototype.set(prototype, (byPrototype.get(prototype) ?? 0) + 1);
    }
  });

  const byName = own(new Map<string, number>());
  for (const [prototype, count] of byPrototype) {
    const name = classNameOf(prototype);
    byName.set(name, (byName.get(name) ?? 0) + count);
  }
  for (const [name, count] of Object.entries(SESSION)) {
    const rest = (byName.get(name) ?? 0) - count;
    if (rest > 0) byName.set(name, rest);
    else byName.delete(name);
  }
  return byName;
}
