import type { Models } from "../models/registry.js";

const known = new WeakMap<Models, ReadonlySet<string>>();

/** The names of all calls by which something that the tables know is given back: `removeEventListener`, `clearInterval`, `unsubscribe`. */
export function releaseNames(models: Models): ReadonlySet<string> {
  let names = known.get(models);
  if (!names) {
    const forms = [...models.handles, ...models.resources].flatMap(({ release }) => release as readonly { readonly call?: string }[]);
    known.set(models, (names = new Set(forms.flatMap(({ call }) => call ?? []))));
  }
  return names;
}
