/**
 * Writes src/models/generated/ from the web platform's own interface definitions: `@webref/idl`, which collects the IDL of
 * all specifications. The specifications tell which interfaces can be constructed and have a method that ends them, and
 * which objects hang on a window for as long as the page; whether one of the former holds something that garbage
 * collection does not free is told by no specification, and judged below, with the reason. The script stops at an interface
 * that nobody has judged yet.
 */
import { createRequire } from "node:module";
import { writeFileSync } from "node:fs";
import events from "@webref/events";
import idl from "@webref/idl";

const { version } = createRequire(import.meta.url)("@webref/idl/package.json");

/** Methods by whose name something is ended. */
const ENDS = ["close", "disconnect", "terminate", "stop", "cancel", "release", "abort", "destroy"];

/**
 * What must be ended, and why. With `from`, it holds nothing before that method is called; `also` ends it in a package for Node
 * that stands in for the global.
 */
const HELD = {
  AudioContext: { why: "keeps an audio device and thread" },
  AudioDecoder: { why: "keeps a codec once it is configured", from: "configure" },
  AudioEncoder: { why: "keeps a codec once it is configured", from: "configure" },
  BroadcastChannel: { why: "is kept by the browser as long as somebody listens to it" },
  CloseWatcher: { why: "is kept on the window's stack of watchers" },
  EventSource: { why: "keeps a connection, and reconnects by itself" },
  MediaRecorder: { why: "records until it is stopped, and keeps the stream", from: "start" },
  PressureObserver: { why: "is sampled by the browser while it observes", from: "observe", kind: "observer", handler: 0 },
  Profiler: { why: "samples until it is stopped" },
  RTCPeerConnection: { why: "keeps sockets and threads" },
  VideoDecoder: { why: "keeps a codec once it is configured", from: "configure" },
  VideoEncoder: { why: "keeps a codec once it is configured", from: "configure" },
  WebSocket: { why: "keeps a connection", also: ["terminate"] },
  WebTransport: { why: "keeps a connection" },
  Worker: { why: "keeps a thread with a heap of its own" },
  ...Object.fromEntries(
    ["AbsoluteOrientationSensor", "Accelerometer", "AmbientLightSensor", "GravitySensor", "Gyroscope", "LinearAccelerationSensor", "Magnetometer", "ProximitySensor", "RelativeOrientationSensor", "UncalibratedMagnetometer"].map(
      (name) => [name, { why: "is read from the device while it is started", from: "start" }],
    ),
  ),
};

/** What need not be ended, by the reason. */
const FREE = {
  "goes with its audio context": [
    "AnalyserNode", "AudioBufferSourceNode", "AudioWorkletNode", "BiquadFilterNode", "ChannelMergerNode", "ChannelSplitterNode", "ConstantSourceNode",
    "ConvolverNode", "DelayNode", "DynamicsCompressorNode", "GainNode", "IIRFilterNode", "MediaElementAudioSourceNode", "MediaStreamAudioDestinationNode",
    "MediaStreamAudioSourceNode", "MediaStreamTrackAudioSourceNode", "OscillatorNode", "PannerNode", "StereoPannerNode", "WaveShaperNode",
  ],
  "ends by itself": ["Animation", "FileReader", "Notification", "OfflineAudioContext", "PaymentRequest", "ShadowAnimation", "SpeechRecognition", "WorkletAnimation", "XMLHttpRequest"],
  "is freed when nothing refers to it": [
    "AbortController", "Document", "HTMLDialogElement", "HTMLMarqueeElement", "ImageDecoder", "ReadableStream", "ReadableStreamBYOBReader",
    "ReadableStreamDefaultReader", "TaskController", "WritableStream", "WritableStreamDefaultWriter",
  ],
  "is passed from hand to hand, and closed by the last": ["AudioData", "VideoFrame"],
  "is a part of a connection": ["RTCIceTransport"],
  "has a row written by hand": ["IntersectionObserver", "MutationObserver", "PerformanceObserver", "ReportingObserver", "ResizeObserver"],
};

/** The interfaces by name, partial ones and mixins put together. */
async function readInterfaces() {
  const interfaces = new Map();
  const mixedIn = [];
  for (const [shortname, definitions] of Object.entries(await idl.parseAll()))
    for (const definition of definitions) {
      if (definition.type === "includes") mixedIn.push(definition);
      if (definition.type !== "interface" && definition.type !== "interface mixin") continue;
      const known = interfaces.get(definition.name) ?? { name: definition.name, members: [], parent: null, spec: shortname };
      if (!definition.partial) Object.assign(known, { parent: definition.inheritance, spec: shortname });
      known.members.push(...definition.members);
      interfaces.set(definition.name, known);
    }
  for (const { target, includes } of mixedIn) interfaces.get(target)?.members.push(...(interfaces.get(includes)?.members ?? []));
  return interfaces;
}

/** An interface and those it inherits from. */
function* lineOf(interfaces, name) {
  for (let at = interfaces.get(name); at; at = interfaces.get(at.parent)) yield at;
}

const interfaces = await readInterfaces();
const line = (name) => [...lineOf(interfaces, name)];
const inherits = (name, from) => line(name).some((at) => at.name === from);
const endsOf = (name) => ENDS.filter((end) => line(name).some(({ members }) => members.some((member) => member.type === "operation" && member.name === end)));

const ending = [...interfaces.values()].filter(({ name, members }) => members.some(({ type }) => type === "constructor") && endsOf(name).length > 0).map(({ name }) => name);
const judged = new Map([...Object.keys(HELD), ...Object.values(FREE).flat()].map((name) => [name, false]));
for (const name of ending) {
  if (!judged.has(name)) throw new Error(`${name} has ${endsOf(name).join(", ")}: say in scripts/generate/web-platform.mjs whether it must be ended.`);
  judged.set(name, true);
}
const gone = [...judged].filter(([, isThere]) => !isThere).map(([name]) => name);
if (gone.length > 0) throw new Error(`No specification constructs and ends ${gone.join(", ")} any more: take it out of scripts/generate/web-platform.mjs.`);

const id = (name) => name.replace(/(?<=[a-z])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])/g, "-$&").toLowerCase();
const connections = Object.entries(HELD)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, { why, from, also = [], kind = "connection", handler }]) => {
    const row = {
      id: id(name),
      kind,
      label: `\`${name}\``,
      handle: "result",
      acquire: [`new ${name}`],
      ...(handler === undefined ? {} : { handler }),
      release: [...endsOf(name), ...also].map((call) => ({ form: "method", call })),
      lasts: "forever",
      likely: "sibling",
      ...(from ? { observes: { call: from } } : {}),
      docs: `https://developer.mozilla.org/docs/Web/API/${name}`,
    };
    return `  // ${interfaces.get(name).spec}: ${why}.\n  ${JSON.stringify(row)},`;
  });

/** Targets of events that hang on the window of a page, or on what does, and are no part of its document. */
const roots = ["Window", "Navigator", "Screen", "Document"];
const targets = new Set((await events.listAll()).flatMap(({ targets }) => targets.map(({ target }) => target)));
const lasting = roots.flatMap((root) =>
  interfaces
    .get(root)
    .members.filter(({ type, readonly, special }) => type === "attribute" && readonly && special !== "static")
    .map(({ name, idlType }) => ({ root, name, type: idlType.idlType }))
    .filter(({ type }) => type === "Document" || (typeof type === "string" && inherits(type, "EventTarget") && !inherits(type, "Node"))),
);
const holders = lasting.filter(({ root }) => root === "Window").sort((a, b) => (a.name < b.name ? -1 : 1));
const types = [...new Set(["Window", ...lasting.map(({ type }) => type)])].filter((type) => targets.has(type)).sort();

const header = (what) => `/**
 * ${what} Generated by scripts/generate/web-platform.mjs, run by \`npm run generate\`, from
 * the specifications that @webref/idl ${version} collects; the reasons are judged in the script.
 */`;

writeFileSync(
  "src/models/generated/web-connections.ts",
  `${header("What a page constructs and must end.")}
import type { HandleRow } from "../schema.js";

/** Each with the short name of its specification, and why it must be ended. */
export const webConnections: readonly HandleRow[] = [
${connections.join("\n")}
];
`,
);

writeFileSync(
  "src/models/generated/web-holders.ts",
  `${header("What lives as long as a page and is a target of events.")}
import type { HolderRow } from "../schema.js";

/** By the name of a global. */
export const webHolders: readonly HolderRow[] = [
${holders.map(({ name, type }) => `  ${JSON.stringify({ path: name, docs: `https://developer.mozilla.org/docs/Web/API/${type}` })},`).join("\n")}
];

/** By the name of its interface. */
export const webHolderTypes: readonly string[] = ${JSON.stringify(types)};
`,
);
