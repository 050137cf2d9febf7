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
    ...(name === "ResizeObserver" && { polyfills: ["resize-observer-polyfill", "resize-observer", "@juggle/resize-observer"] }),
    handler: 0,
    passesHandle: 1,
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
    polyfills: ["perf_hooks", "node:perf_hooks"],
    handler: 0,
    passesHandle: 1,
    release: [{ form: "method", call: "disconnect" }],
    lasts: "forever",
    likely: "unended",
    observes: { call: "observe" },
    docs: `${WEB}/${name}`,
  })),
];
