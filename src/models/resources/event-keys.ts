import type { HandleRow } from "../schema.js";

/** Listeners that name their target first, and return a key or a function that ends them. */
export const eventKeys: readonly HandleRow[] = [
  {
    id: "renderer-listener",
    kind: "subscription",
    label: "listener",
    handle: "result",
    acquire: ["Renderer2#listen"],
    receiver: { names: ["renderer", "renderer2"], types: ["Renderer2"] },
    target: 0,
    globalTargets: ["window", "document", "body"],
    handler: 2,
    release: [{ form: "invoke" }],
    lasts: "forever",
    likely: "sibling",
    docs: "https://angular.dev/api/core/Renderer2",
  },
  {
    id: "event-key",
    kind: "subscription",
    label: "listener",
    handle: "result",
    acquire: ["listen"],
    receiver: { names: ["events"] },
    target: 0,
    handler: 2,
    release: [
      { form: "function", call: "unlistenByKey" },
      { form: "again", call: "unlisten" },
      { form: "target", call: "unlistenAll" },
    ],
    lasts: "forever",
    likely: "sibling",
    endsWithSource: ["dispose", "destroy"],
    docs: "https://google.github.io/closure-library/api/goog.events.html",
  },
];
