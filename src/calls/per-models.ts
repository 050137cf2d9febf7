import type { Models } from "../models/registry.js";

/** Computes a value once for all files that share the same tables. */
export function perModels<T extends object>(compute: (models: Models) => T): (models: Models) => T {
  const known = new WeakMap<Models, T>();
  return (models) => {
    let value = known.get(models);
    if (!value) known.set(models, (value = compute(models)));
    return value;
  };
}
