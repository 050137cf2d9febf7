import type { HandleRow } from "../schema.js";

const API = "https://docs.angularjs.org/api/ng";

/** Services of AngularJS: what they are called with goes on when the scope of the caller is gone. */
export const angularjsServices: readonly HandleRow[] = [
  {
    id: "angularjs-interval",
    kind: "timer",
    label: "interval",
    handle: "result",
    acquire: ["$interval"],
    isInjected: true,
    handler: 0,
    limit: 2,
    release: [{ form: "function", call: "cancel" }],
    lasts: "forever",
    likely: "unended",
    docs: `${API}/service/$interval`,
  },
  {
    id: "angularjs-timeout",
    kind: "timer",
    label: "timeout",
    handle: "result",
    acquire: ["$timeout"],
    isInjected: true,
    handler: 0,
    delay: 1,
    release: [{ form: "function", call: "cancel" }],
    lasts: "once",
    likely: "sibling",
    docs: `${API}/service/$timeout`,
  },
  {
    id: "angularjs-root-listener",
    kind: "subscription",
    label: "listener",
    handle: "result",
    acquire: ["Scope#$on", "Scope#$watch", "Scope#$watchCollection", "Scope#$watchGroup"],
    receiver: { names: ["rootscope"] },
    handler: 1,
    ends: { event: 0, names: ["$destroy"] },
    release: [{ form: "invoke" }],
    lasts: "forever",
    likely: "unended",
    docs: `${API}/type/$rootScope.Scope`,
  },
];
