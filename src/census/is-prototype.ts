import { types } from "node:util";

/**
 * Whether this is the prototype of a class, and so belongs to the class and is no instance of the one above it. Runs no code of
 * the program.
 * @param object no proxy
 */
export function isPrototype(object: object): boolean {
  if (!Object.hasOwn(object, "constructor")) return false;
  const constructor: unknown = Reflect.getOwnPropertyDescriptor(object, "constructor")?.value;
  if (typeof constructor !== "function" || types.isProxy(constructor)) return false;
  return Reflect.getOwnPropertyDescriptor(constructor, "prototype")?.value === object;
}
