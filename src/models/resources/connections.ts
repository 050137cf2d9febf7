import type { HandleRow } from "../schema.js";

const WEB = "https://developer.mozilla.org/docs/Web/API";

const idOf = (name: string): string => name.replace(/(?<=[a-z])[A-Z]/g, "-$&").toLowerCase();

/** A connection of the web platform, by its constructor and the methods that end it. */
const web = (name: string, calls: readonly string[]): HandleRow => ({
  id: idOf(name),
  kind: "connection",
  label: `\`${name}\``,
  handle: "result",
  acquire: [`new ${name}`],
  release: calls.map((call) => ({ form: "method", call })),
  lasts: "forever",
  likely: "sibling",
  docs: `${WEB}/${name}`,
});

/** The same from a package. */
const packaged = (name: string, from: readonly string[], calls: readonly string[], docs: string): HandleRow => ({ ...web(name, calls), id: `${from[0] ?? ""}-${idOf(name)}`, from, docs });

/** What stays open until it is closed, with all that listens to it. */
export const connections: readonly HandleRow[] = [
  web("WebSocket", ["close", "terminate"]),
  web("EventSource", ["close"]),
  web("Worker", ["terminate"]),
  web("BroadcastChannel", ["close"]),
  web("RTCPeerConnection", ["close"]),
  web("AudioContext", ["close"]),
  web("WebTransport", ["close"]),
  packaged("WebSocket", ["ws", "isomorphic-ws"], ["close", "terminate"], "https://github.com/websockets/ws/blob/master/doc/ws.md"),
  packaged("EventSource", ["eventsource"], ["close"], "https://www.npmjs.com/package/eventsource"),
];
