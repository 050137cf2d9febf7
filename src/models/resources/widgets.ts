import type { HandleRow } from "../schema.js";

type Made = Pick<HandleRow, "id" | "label" | "acquire" | "from" | "docs">;

/** Something that a package of the browser makes, which listens to the page or is kept in a list until a method ends it. */
const widget = (ends: readonly string[], row: Made): HandleRow => ({
  ...row,
  kind: "connection",
  handle: "result",
  release: ends.map((call) => ({ form: "method", call })),
  lasts: "forever",
  likely: "unended",
});

/** A listener that a package gives out a function for, which removes it. */
const unsubscribed = (row: Made & Pick<HandleRow, "handler">): HandleRow => ({
  ...row,
  kind: "subscription",
  handle: "result",
  release: [{ form: "invoke" }],
  lasts: "forever",
  likely: "unended",
});

const NATIVE = ["react-native"];

/** What the modules of older versions take the handler off with. */
const NATIVE_REMOVALS: HandleRow["release"] = [{ form: "again", call: "removeEventListener" }, { form: "again", call: "removeListener" }];

/** What user interfaces take from packages and have to give back. */
export const widgets: readonly HandleRow[] = [
  widget(["destroy"], { id: "chart", label: "chart", acquire: ["new Chart"], from: ["chart.js", "chart.js/auto"], docs: "https://www.chartjs.org/docs/latest/developers/api.html#destroy" }),
  widget(["dispose"], { id: "echart", label: "chart", acquire: ["init"], from: ["echarts", "echarts/core"], docs: "https://echarts.apache.org/en/api.html#echartsInstance.dispose" }),
  widget(["remove"], { id: "gl-map", label: "map", acquire: ["new Map"], from: ["mapbox-gl", "maplibre-gl"], docs: "https://maplibre.org/maplibre-gl-js/docs/API/classes/Map/#remove" }),
  widget(["remove"], { id: "leaflet-map", label: "map", acquire: ["map"], from: ["leaflet"], docs: "https://leafletjs.com/reference.html#map-remove" }),
  widget(["destroy"], { id: "hls-player", label: "player", acquire: ["new Hls"], from: ["hls.js"], docs: "https://github.com/video-dev/hls.js/blob/master/docs/API.md#hlsdestroy" }),
  widget(["dispose"], { id: "video-player", label: "player", acquire: ["videojs"], from: ["video.js"], docs: "https://videojs.com/guides/player-workflows/#dispose" }),
  widget(["destroy"], { id: "lottie-animation", label: "animation", acquire: ["loadAnimation"], from: ["lottie-web"], docs: "https://github.com/airbnb/lottie-web#usage" }),
  widget(["destroy"], { id: "editor-view", label: "editor", acquire: ["new EditorView"], from: ["prosemirror-view", "@codemirror/view", "codemirror"], docs: "https://codemirror.net/docs/ref/#view.EditorView.destroy" }),
  widget(["destroy", "unmount"], { id: "tiptap-editor", label: "editor", acquire: ["new Editor"], from: ["@tiptap/core", "@tiptap/react", "@tiptap/vue-3"], docs: "https://tiptap.dev/docs/editor/api/editor#destroy" }),
  widget(["dispose"], { id: "code-editor", label: "editor", acquire: ["editor.create", "editor.createDiffEditor"], from: ["monaco-editor", "monaco-editor/esm/vs/editor/editor.api"], docs: "https://microsoft.github.io/monaco-editor/typedoc/interfaces/editor.IStandaloneCodeEditor.html#dispose" }),
  widget(["dispose"], { id: "terminal", label: "terminal", acquire: ["new Terminal"], from: ["@xterm/xterm", "xterm"], docs: "https://xtermjs.org/docs/api/terminal/classes/terminal/#dispose" }),
  widget(["destroy"], { id: "popper", label: "popper", acquire: ["createPopper"], from: ["@popperjs/core", "@popperjs/core/lib/popper-lite"], docs: "https://popper.js.org/docs/v2/constructors/#destroy" }),
  widget(["disconnect"], { id: "pusher", label: "Pusher connection", acquire: ["new Pusher"], from: ["pusher-js"], docs: "https://github.com/pusher/pusher-js#disconnecting" }),
  widget(["end", "endAsync"], { id: "mqtt-client", label: "MQTT connection", acquire: ["connect", "connectAsync"], from: ["mqtt"], docs: "https://github.com/mqttjs/MQTT.js#end" }),
  unsubscribed({ id: "floating-auto-update", label: "update of a floating element", acquire: ["autoUpdate"], from: ["@floating-ui/dom", "@floating-ui/react", "@floating-ui/react-dom", "@floating-ui/vue"], docs: "https://floating-ui.com/docs/autoUpdate" }),
  {
    ...unsubscribed({
      id: "firebase-listener", label: "listener", handler: 1,
      acquire: ["onSnapshot", "onAuthStateChanged", "onIdTokenChanged", "onValue", "onChildAdded", "onChildChanged", "onChildMoved", "onChildRemoved", "onMessage"],
      from: ["firebase/firestore", "firebase/auth", "firebase/database", "firebase/messaging", "@firebase/firestore", "@firebase/auth", "@firebase/database"],
      docs: "https://firebase.google.com/docs/firestore/query-data/listen#detach_a_listener",
    }),
    onceOption: "onlyOnce",
  },
  unsubscribed({ id: "network-listener", label: "listener", handler: 0, acquire: ["addEventListener"], from: ["@react-native-community/netinfo"], docs: "https://github.com/react-native-netinfo/react-native-netinfo#addeventlistener" }),
  {
    ...unsubscribed({
      id: "native-listener", label: "listener", handler: 1, from: NATIVE,
      acquire: ["AppState.addEventListener", "Keyboard.addListener", "Dimensions.addEventListener", "BackHandler.addEventListener", "Linking.addEventListener", "AccessibilityInfo.addEventListener", "DeviceEventEmitter.addListener"],
      docs: "https://reactnative.dev/docs/appstate#addeventlistener",
    }),
    release: [{ form: "method", call: "remove" }, ...NATIVE_REMOVALS],
  },
  {
    ...unsubscribed({ id: "appearance-listener", label: "listener", handler: 0, from: NATIVE, acquire: ["Appearance.addChangeListener"], docs: "https://reactnative.dev/docs/appearance#addchangelistener" }),
    release: [{ form: "method", call: "remove" }, { form: "again", call: "removeChangeListener" }],
  },
  {
    id: "store-listener", kind: "subscription", label: "listener", handle: "result", acquire: ["Store#addListener"], receiver: { names: ["store"] }, handler: 0,
    release: [{ form: "method", call: "remove" }], lasts: "forever", likely: "unended", docs: "https://facebookarchive.github.io/flux/docs/flux-utils/#store",
  },
  {
    id: "raf-frame", kind: "timer", label: "animation frame", handle: "result", acquire: ["raf"], handler: 0, lasts: "once", likely: "sibling",
    from: ["rc-util/lib/raf", "rc-util/es/raf", "@rc-component/util/lib/raf", "@rc-component/util/es/raf", "raf"],
    release: [{ form: "function", call: "cancel" }], docs: "https://github.com/chrisdickinson/raf#rafcancelhandle",
  },
];
