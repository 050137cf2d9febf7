import type { HandleRow } from "../schema.js";

/** Subscriptions to what emits again and again: observables, stores, signals. */
export const subscriptions: readonly HandleRow[] = [
  {
    id: "subscription",
    kind: "subscription",
    label: "subscription",
    handle: "result",
    acquire: ["Observable#subscribe"],
    handler: 0,
    release: [
      { form: "method", call: "unsubscribe" },
      { form: "method", call: "dispose" },
      { form: "method", call: "remove" },
      { form: "invoke" },
      { form: "again", call: "unsubscribe" },
    ],
    lasts: "forever",
    likely: "sibling",
    endsWithOwner: ["takeUntil", "takeUntilDestroyed", "untilDestroyed", "takeUntilDestroy"],
    endsItself: [
      "take", "first", "last", "single", "firstValueFrom", "lastValueFrom", "toPromise", "takeWhile", "find", "of", "timer", "forkJoin", "from", "defer",
      "get", "post", "post*", "put", "put*", "patch", "patch*", "delete", "delete*", "request", "load", "fetch", "fetch*", "login", "logout",
      "afterClosed", "beforeClosed", "afterDismissed", "afterOpened", "onAction",
    ],
    endsWithSource: ["complete", "dispose", "destroy", "close"],
    docs: "https://rxjs.dev/guide/subscription",
  },
];
