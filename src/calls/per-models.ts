import type { Models } from "../models/registry.js";

/** Computes a value once for all files that share the same tables. */
export function perModels<T extends object>(compute: (models: Models) => T): (models: Models) => T {
  const known = new WeakMap<Models, T>();
  // One run of ESLint has one set of tables, or few.
  let last: Models | undefined;
  let latest: T | undefined;
  return (models) => {
    if (models === last && latest) return latest;
    let value = known.get(models);
    if (!value) known.set(models, (value = compute(models)));
    last = models;
    return (latest = value);
  };
}
