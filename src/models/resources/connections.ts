import type { HandleRow } from "../schema.js";

const WEB = "https://developer.mozilla.org/docs/Web/API";

/** What a page takes by a call, which no specification pairs with its end; what it constructs is generated. */
export const connections: readonly HandleRow[] = [
  {
    id: "geolocation-watch",
    kind: "connection",
    label: "watch of the position",
    handle: "result",
    acquire: ["Geolocation#watchPosition"],
    handler: 0,
    release: [{ form: "function", call: "clearWatch" }],
    lasts: "forever",
    likely: "unended",
    docs: `${WEB}/Geolocation/watchPosition`,
  },
  {
    id: "media-stream",
    kind: "connection",
    label: "`MediaStream`",
    handle: "result",
    acquire: ["MediaDevices#getUserMedia", "MediaDevices#getDisplayMedia"],
    receiver: { names: ["mediadevices"], types: ["MediaDevices"] },
    release: (["getTracks", "getVideoTracks", "getAudioTracks"] as const).map((call) => ({ form: "method", call, each: "stop" })),
    lasts: "forever",
    likely: "sibling",
    isPromised: true,
    isLent: true,
    docs: `${WEB}/MediaStreamTrack/stop`,
  },
  {
    id: "wake-lock",
    kind: "connection",
    label: "wake lock",
    handle: "result",
    acquire: ["WakeLock#request"],
    receiver: { names: ["wakelock"], types: ["WakeLock"] },
    release: [{ form: "method", call: "release" }],
    lasts: "forever",
    likely: "sibling",
    isPromised: true,
    docs: `${WEB}/WakeLock/request`,
  },
];
