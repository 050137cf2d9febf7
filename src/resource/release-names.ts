import { perModels } from "../calls/per-models.js";

/** The names of all calls by which something that the tables know is given back: `removeEventListener`, `clearInterval`, `unsubscribe`. */
export const releaseNames = perModels(
  ({ handles, resources }): ReadonlySet<string> =>
    new Set([...handles, ...resources].flatMap(({ release }) => release as readonly { readonly call?: string }[]).flatMap(({ call }) => call ?? [])),
);
