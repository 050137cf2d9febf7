import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";

/** The names of all calls by which something that the tables know is given back: `removeEventListener`, `clearInterval`, `unsubscribe`. */
export const releaseNames = perModels(
  ({ handles, resources }): ReadonlySet<string> =>
    new Set([...handles, ...resources].flatMap(({ release }) => release as readonly { readonly call?: string }[]).flatMap(({ call }) => call ?? [])),
);

/** Whether a name says that something is given back: one of the tables, or `unregisterBeforeRender`. */
export const isReleaseName = ({ models }: Analysis, name: string): boolean => releaseNames(models).has(name) || SAYS_RELEASE.test(name);

const SAYS_RELEASE = /^(?:un(?:sub|listen|watch|bind|observe|register|follow)|off(?![a-z])|remove)/;
