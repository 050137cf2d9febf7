import type { HandleRow } from "../schema.js";

/** Listeners of Closure, OpenLayers and Angular's renderer: the target comes first, and a key or a function that ends it is returned. */
export const eventKeys: readonly HandleRow[] = [
  {
    id: "event-key",
    kind: "subscription",
    label: "listener",
    handle: "result",
    acquire: ["listen"],
    target: 0,
    handler: 2,
    release: [
      { form: "function", call: "unlistenByKey" },
      { form: "again", call: "unlisten" },
      { form: "invoke" },
    ],
    lasts: "forever",
    likely: "sibling",
    endsWithSource: ["dispose", "destroy"],
    docs: "https://google.github.io/closure-library/api/goog.events.html",
  },
];
