import type { HandleRow } from "../schema.js";

const WEB = "https://developer.mozilla.org/docs/Web/API";

/** Observers of page parts: kept by what they observe, so that only those of something long-lived outlive their owner. */
export const observers: readonly HandleRow[] = [
  ...(["ResizeObserver", "IntersectionObserver", "MutationObserver"] as const).map((name): HandleRow => ({
    id: name.replace("Observer", "-observer").toLowerCase(),
    kind: "observer",
    label: `\`${name}\``,
    handle: "result",
    acquire: [`new ${name}`],
    handler: 0,
    release: [
      { form: "method", call: "disconnect" },
      { form: "method", call: "unobserve" },
    ],
    lasts: "forever",
    likely: "sibling",
    observes: { call: "observe", target: 0 },
    docs: `${WEB}/${name}`,
  })),
  ...(["PerformanceObserver", "ReportingObserver"] as const).map((name): HandleRow => ({
    id: name.replace("Observer", "-observer").toLowerCase(),
    kind: "observer",
    label: `\`${name}\``,
    handle: "result",
    acquire: [`new ${name}`],
    handler: 0,
    release: [{ form: "method", call: "disconnect" }],
    lasts: "forever",
    likely: "unended",
    observes: { call: "observe" },
    docs: `${WEB}/${name}`,
  })),
];
