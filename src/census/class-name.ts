import { types } from "node:util";

/**
 * The name of the class whose instances have this prototype. Runs no code of the program: no getter, no trap of a proxy.
 * @param prototype the prototype of an instance; null when it has none
 * @returns the name, or, in parentheses, why there is none
 */
export function classNameOf(prototype: object | null): string {
  if (prototype === null) return "(null prototype)";
  for (let at: object | null = prototype; at !== null; at = Reflect.getPrototypeOf(at)) {
    if (types.isProxy(at)) return "(proxy)";
    const property = Reflect.getOwnPropertyDescriptor(at, "constructor");
    if (property !== undefined) return nameOf(property.value);
  }
  return "(no constructor)";
}

function nameOf(constructor: unknown): string {
  if (typeof constructor !== "function") return "(odd constructor)";
  if (types.isProxy(constructor)) return "(proxy)";
  const name: unknown = Reflect.getOwnPropertyDescriptor(constructor, "name")?.value;
  return typeof name === "string" && name !== "" ? name : "(anonymous)";
}
