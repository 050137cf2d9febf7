import type { HandleRow } from "../schema.js";

const WEB = "https://developer.mozilla.org/docs/Web/API";

/** Timers and frames: each keeps its callback, and what that captures, until it is cleared or has fired for the last time. */
export const timers: readonly HandleRow[] = [
  {
    id: "interval",
    kind: "timer",
    label: "interval",
    handle: "result",
    acquire: ["setInterval"],
    handler: 0,
    release: [
      { form: "function", call: "clearInterval" },
      { form: "function", call: "clearTimeout" },
      { form: "method", call: "close" },
      { form: "method", call: "dispose" },
    ],
    returnsItself: ["unref", "ref", "refresh"],
    lasts: "forever",
    likely: "unended",
    docs: `${WEB}/Window/setInterval`,
  },
  {
    id: "timeout",
    kind: "timer",
    label: "timeout",
    handle: "result",
    acquire: ["setTimeout"],
    handler: 0,
    delay: 1,
    release: [
      { form: "function", call: "clearTimeout" },
      { form: "function", call: "clearInterval" },
      { form: "method", call: "close" },
      { form: "method", call: "dispose" },
    ],
    returnsItself: ["unref", "ref", "refresh"],
    lasts: "once",
    likely: "sibling",
    docs: `${WEB}/Window/setTimeout`,
  },
  {
    id: "animation-frame",
    kind: "timer",
    label: "animation frame",
    handle: "result",
    acquire: ["requestAnimationFrame"],
    handler: 0,
    release: [{ form: "function", call: "cancelAnimationFrame" }],
    lasts: "once",
    likely: "sibling",
    docs: `${WEB}/Window/requestAnimationFrame`,
  },
  {
    id: "idle-callback",
    kind: "timer",
    label: "idle callback",
    handle: "result",
    acquire: ["requestIdleCallback"],
    handler: 0,
    release: [{ form: "function", call: "cancelIdleCallback" }],
    lasts: "once",
    likely: "sibling",
    docs: `${WEB}/Window/requestIdleCallback`,
  },
];
