import type { Analysis } from "../calls/analysis.js";
import { perModels } from "../calls/per-models.js";

/** The names of all calls by which something that the tables know is given back: `removeEventListener`, `clearInterval`, `unsubscribe`. */
export const releaseNames = perModels(
  ({ handles, resources }): ReadonlySet<string> =>
    new Set([...handles, ...resources].flatMap(({ release }) => release as readonly { readonly call?: string }[]).flatMap(({ call }) => call ?? [])),
);

/** Whether a name is one by which something is given back: one of the tables, or one that says so. */
export const isReleaseName = ({ models }: Analysis, name: string): boolean => releaseNames(models).has(name) || saysRelease(name);

/** Whether a name by itself says that something is given back, `unregisterBeforeRender`, and not that it was: `released`. */
export const saysRelease = (name: string): boolean => SAYS_RELEASE.test(name);

const SAYS_RELEASE = /^(?:un(?:sub|listen|watch|bind|observe|register|follow)|off(?![a-z])|teardown|(?:remove|dispose|release)(?!d)|(?:clean|destroy)(?!ed)|stop(?!ped))/;
