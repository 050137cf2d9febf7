import { types } from "node:util";
import { classNameOf } from "./class-name.js";
import { addToSite } from "./tracked-sites.js";

const tracked = new WeakSet();

/**
 * Notes where an object was created, for `outstanding()`. Keeps no object alive. To be called where it is created, such as in
 * the constructor: `track(this)`. An object that is tracked already stays as it was noted first.
 * @returns the object
 * @throws {TypeError} when it is no object
 */
export function track<T extends object>(object: T): T {
  if (!isObject(object)) throw new TypeError(`Only objects can be tracked, not ${String(object)}.`);
  if (tracked.has(object)) return object;
  tracked.add(object);
  addToSite(object, types.isProxy(object) ? "(proxy)" : classNameOf(Reflect.getPrototypeOf(object)), stackAt(track));
  return object;
}

const isObject = (value: unknown): value is object => Object(value) === value;

/** The stack above a function, as it is printed, at most `Error.stackTraceLimit` lines. */
function stackAt(above: (object: never) => unknown): string {
  const holder: { stack?: unknown } = {};
  Error.captureStackTrace(holder, above);
  return String(holder.stack).replace(/^.*\n/, "");
}
