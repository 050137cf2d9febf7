import type { SourceRow } from "./schema.js";

/** What goes on by itself until whoever subscribed to it ends that. */
export const sources: readonly SourceRow[] = [
  { id: "rxjs-interval", calls: ["interval"], from: ["rxjs"], docs: "https://rxjs.dev/api/index/function/interval" },
  { id: "rxjs-event", calls: ["fromEvent"], from: ["rxjs"], of: 0, docs: "https://rxjs.dev/api/index/function/fromEvent" },
];
