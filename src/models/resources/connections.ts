import type { HandleRow } from "../schema.js";

const WEB = "https://developer.mozilla.org/docs/Web/API";

/** A connection of the web platform, by its constructor and the methods that end it. */
const web = (name: string, calls: readonly string[]): HandleRow => ({
  id: name.replace(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase(),
  kind: "connection",
  label: `\`${name}\``,
  handle: "result",
  acquire: [`new ${name}`],
  release: calls.map((call) => ({ form: "method", call })),
  lasts: "forever",
  likely: "sibling",
  docs: `${WEB}/${name}`,
});

/** What stays open until it is closed, with all that listens to it. */
export const connections: readonly HandleRow[] = [
  web("WebSocket", ["close", "terminate"]),
  web("EventSource", ["close"]),
  web("Worker", ["terminate"]),
  web("BroadcastChannel", ["close"]),
  web("RTCPeerConnection", ["close"]),
  web("AudioContext", ["close"]),
  web("WebTransport", ["close"]),
];
