import type { Captures } from "../retention/captures-of.js";
import { listed } from "./phrases.js";

/** What a function keeps alive, for a message: "this `Menu`", "`a` and `b`". */
export function describeCaptures({ instance, names }: Captures, otherwise: string): string {
  if (instance) return instance.name === null ? "its instance" : `this \`${instance.name}\``;
  return names.length > 0 ? listed(names.slice(0, 3).map((name) => `\`${name}\``)) : otherwise;
}
