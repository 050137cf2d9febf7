import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "beside two events that take each other off, which says nothing of what lasts",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { updater } from "./updater.js";
export class UpdateManager {
  start() {
    updater.on("progress", (progress) => { this.progress = progress; });
    this.check();
  }
  check() {
    updater.once("none", this.onNone);
    updater.once("failed", this.onFailed);
  }
  onNone = () => {
    updater.off("failed", this.onFailed);
    this.show("none");
  };
  onFailed = () => {
    updater.off("none", this.onNone);
    this.show("failed");
  };
  show() {}
}`,
    },
    {
      name: "beside a listener that takes itself off at the last event, which says nothing of others",
      code: `
class Lobby extends EventEmitter {
  constructor(channel) {
    super();
    this.channel = channel;
    relay(this, channel);
  }
  disconnect() {
    this.channel.leave();
  }
}
function relay(lobby, channel) {
  channel.on("entered", (guest) => lobby.emit("entered", guest));
  channel.on("state", function changed(state) {
    lobby.emit("state", state);
    if (state === "over") channel.removeListener("state", changed);
  });
}
module.exports = Lobby;`,
    },
    {
      name: "by a registrar that the base class keeps, and may empty",
      code: `
import { Part } from "./part.js";
export class Blocks extends Part {
  prepare() {
    this.listeners.on(document, "copy", (event) => this.copy(event));
  }
  copy(event) {}
  destroy() {
    this.listeners.off(document, "paste", this.paste);
  }
}`,
    },
    {
      name: "on an emitter that the end of the instance ends",
      code: `
import L from "leaflet";
export class View {
  constructor(element) {
    this.chart = L.map(element);
    this.chart.on("move", () => this.update());
    this.chart.on("layeradd", (layer) => this.watch(layer));
  }
  update() {}
  watch(layer) {}
  destroy() {
    this.chart.off("move");
    this.chart.remove();
  }
}`,
    },
    {
      name: "on the signal of the request that the function answers",
      code: `
export async function answer(event) {
  const rows = read(event);
  async function cancel() {
    await rows.return(undefined);
  }
  event.request.signal.addEventListener("abort", cancel, { once: true });
  return new Response(new ReadableStream({ cancel, pull: (controller) => feed(rows, controller) }));
}`,
    },
    {
      name: "on a part that belongs to the instance, while the closures of the same method see to a gesture",
      code: `
class Panel {
  #bind(tab) {
    const move = () => this.drag(tab);
    const end = () => {
      tab.button.removeEventListener("pointermove", move);
      tab.button.removeEventListener("pointerup", end);
    };
    tab.button.addEventListener("pointerdown", () => {
      this.begin(tab);
      tab.button.addEventListener("pointermove", move);
      tab.button.addEventListener("pointerup", end);
    });
  }
  begin(tab) {}
  drag(tab) {}
  dispose() {}
}`,
    },
    {
      name: "a signal that ends other listeners of the same function",
      code: `
export function watchScroll(element, callback, signal) {
  let frame = null;
  element.addEventListener("scroll", () => (frame = requestAnimationFrame(callback)), { signal });
  signal?.addEventListener("abort", () => cancelAnimationFrame(frame), { once: true });
}`,
    },
    {
      name: "a signal whose abort ends what the instance has until then",
      code: `
class Viewer {
  #observer = new ResizeObserver(this.resize.bind(this));
  constructor({ container, signal }) {
    this.#observer.observe(container);
    signal?.addEventListener("abort", () => this.#observer.disconnect(), { once: true });
  }
  resize() {}
}`,
    },
    {
      name: "on one of two emitters that the instance was given, whose end lets go of the other",
      code: `
class Loader {
  constructor(settings) {
    this.updater = settings.updater;
    this.sync = settings.sync;
    this.onSync = () => this.load();
    this.sync.on("sync", this.onSync);
    this.updater.on("ready", () => this.load());
  }
  load() {}
  destroy() {
    this.sync.off("sync", this.onSync);
  }
}`,
    },
    {
      name: "on an element that the instance was given, whose end lets go of an emitter",
      code: `
class Loader {
  constructor(settings) {
    this.source = settings.source;
    this.sync = settings.sync;
    this.onSync = () => this.load();
    this.sync.on("sync", this.onSync);
    this.source.addEventListener("sourceopen", () => this.load());
  }
  load() {}
  destroy() {
    this.sync.off("sync", this.onSync);
  }
}`,
    },
    {
      name: "on what something that it has has at the moment, beside a listener that is removed, of an instance that never ends",
      code: `
class Input {
  constructor(manager) {
    this.manager = manager;
    this.onChange = () => this.update();
  }
  onSessionStart() {
    const session = this.manager.session;
    session.addEventListener("change", this.onChange);
    session.addEventListener("select", () => this.update());
  }
  update() {}
  onSessionEnd() {
    this.manager.session.removeEventListener("change", this.onChange);
  }
}`,
    },
    {
      name: "beside listeners of the same target that the closures of one call see to",
      code: `
class Participant {
  setup(engine) {
    this.engine = engine;
    this.engine.on("mute", () => this.mute());
  }
  mute() {}
  restarted() {
    return new Promise((resolve) => {
      const cleanUp = () => this.engine.off("restart", onRestart);
      const onRestart = () => {
        cleanUp();
        resolve(this);
      };
      this.engine.on("restart", onRestart);
    });
  }
}`,
    },
    {
      name: "beside a listener of the same target that another class of the file removes",
      code: `
class Display {
  constructor(player) {
    const onStop = () => this.hide();
    player.on("start", () => this.show());
    player.on("stop", onStop);
  }
  show() {}
  hide() {}
}
class Proxy {
  forget(player, event, handler) {
    player.off(event, handler);
  }
}`,
    },
    {
      name: "without settings: what is merely possible is not shown",
      code: `
export function track(element) {
  window.addEventListener("scroll", () => element.update());
}`,
    },
    {
      name: "settings without a certainty: what is merely possible is not shown",
      settings: { leaks: { teardownMethods: ["leave"] } },
      code: `
export function track(element) {
  window.addEventListener("scroll", () => element.update());
}`,
    },
    {
      name: "a service of a container without an end",
      code: `
import { injectable } from "inversify";
@injectable()
export class Keys {
  constructor() {
    document.addEventListener("keydown", (event) => this.press(event));
  }
  press() {}
}`,
    },
    {
      name: "a service under another name of the decorator",
      code: `
import { injectable as service } from "./shared/container.js";
@service
export class Keys {
  init() {
    process.on("message", (message) => this.receive(message));
  }
  receive() {}
}`,
    },
    {
      name: "a plug-in that is installed",
      code: `
export default {
  entries: [],
  install({ app }) {
    const back = () => this.entries.pop()?.(app);
    document.addEventListener("backbutton", back);
  },
};`,
    },
    {
      name: "an integration that is set up",
      code: `
const integration = (options) => ({
  name: "navigation",
  setup(client) {
    window.addEventListener("pageshow", () => client.capture(options));
  },
});
export { integration };`,
    },
    {
      name: "a facade whose event nobody can read, before a bound handler",
      code: `
import engine from "./engine.js";
import { CLICK, addNamespace } from "./names.js";
class Scroller {
  attach() {
    engine.on(this.wrapper, addNamespace(CLICK, "scroller"), this.press.bind(this));
    engine.on(this.wrapper, CLICK, this.strategy.handle.bind(this.strategy));
  }
  press() {}
  destroy() {}
}`,
    },
    {
      name: "a facade that takes its options last",
      code: `
import { click } from "./short.js";
class Button {
  attach(input) {
    click.on(input, (event) => this.press(event), { namespace: "button" });
  }
  press() {}
  destroy() {}
}`,
    },
    {
      name: "an element made of markup, which others are taken off as well",
      code: `
class Zone {
  constructor(context) {
    this.$zone = $(['<div class="zone">', "</div>"].join("")).prependTo(context.editor);
    this.$hint = $("<p></p>").appendTo(this.$zone);
  }
  start() {
    this.press = () => this.open();
    this.$zone.on("click", this.press);
    this.$zone.on("dragenter", () => this.show());
    this.$hint.on("click", this.press).on("dragleave", () => this.show());
  }
  open() {}
  show() {}
  destroy() {
    this.$zone.off("click", this.press);
    this.$hint.off("click", this.press);
  }
}`,
    },
    {
      name: "an element that the component renders, by a callback for its reference",
      code: `
class Calendar extends Component {
  start() {
    const list = this.list;
    if (!list) return;
    list.addEventListener("keydown", () => this.press());
    this.scrolled = () => this.press();
    list.addEventListener("scroll", this.scrolled);
  }
  press() {}
  componentDidMount() {
    this.start();
  }
  componentWillUnmount() {
    this.list.removeEventListener("scroll", this.scrolled);
  }
  render() {
    return <ul ref={(element) => (this.list = element)} />;
  }
}`,
    },
    {
      name: "such an element, in code that was built",
      code: `
class Calendar {
  connectedCallback() {
    this.list.addEventListener("keydown", () => this.press());
    this.list.addEventListener("scroll", this.scrolled);
  }
  press() {}
  disconnectedCallback() {
    this.list.removeEventListener("scroll", this.scrolled);
  }
  render() {
    return h("ul", { ref: (element) => (this.list = element) });
  }
}`,
    },
    {
      name: "a constructor function whose listener stays, while those of an operation are taken off at the end of it",
      code: `
export default function Placing(canvas, dragging, bus, rules) {
  function cancel() {
    dragging.cancel();
  }
  bus.on("place.end", function (event) {
    rules.check(event);
  });
  bus.on("place.begin", function () {
    bus.on("changed", cancel);
    bus.once("place.stop", function () {
      bus.off("changed", cancel);
    });
  });
  this.start = function (event) {
    dragging.init(event);
  };
}`,
    },
    {
      name: "an emitter that a menu listens to while it is open, and as long as it is there",
      code: `
class Menu {
  constructor(bus) {
    this.bus = bus;
    bus.on("changed", (event) => {
      this.refresh(event);
    });
  }
  open() {
    this.bus.on("click", this.close, this);
  }
  close() {
    this.bus.off("click", this.close, this);
  }
  refresh() {}
}`,
    },
    {
      name: "an abort that calls what calls of the same function have returned, which nothing else does",
      code: `
export function showMarks(editor, marks, signal) {
  const unlink = editor.onChange(() => marks.reset());
  signal.addEventListener("abort", () => {
    unlink();
    marks.clear();
  });
}`,
    },
    {
      name: "an abort that releases what the same function has made",
      code: `
export function showMarks(editor, marks, signal) {
  const layer = editor.addLayer(marks);
  signal.addEventListener("abort", () => {
    layer.kill();
    marks.clear();
  });
}`,
    },
    {
      name: "an abort that takes out what the same function has put in, which nothing else does",
      code: `
export function subscribe(entry, container, query, signal) {
  entry.queries.add(query);
  signal.addEventListener("abort", () => {
    entry.queries.delete(query);
    container.check(entry);
  });
}`,
    },
    {
      name: "a child process, while an end removes a handler that nobody can follow from the process",
      code: `
import { spawn } from "node:child_process";
function Terminal() {
  this.stopped = false;
}
Terminal.prototype.run = function (file) {
  const terminal = this;
  const resume = function () {
    terminal.draw();
  };
  const child = spawn(file);
  child.on("error", resume);
  child.on("exit", resume);
  return child;
};
Terminal.prototype.destroy = function () {
  process.removeListener("exit", Terminal.exitHandler);
};`,
    },
  ],
  invalid: [
    {
      name: "beside one that another method takes off",
      code: `
class Lobby extends EventEmitter {
  constructor(channel) {
    super();
    this.channel = channel;
    this.changed = (state) => this.emit("state", state);
    channel.on("entered", (guest) => this.emit("entered", guest));
    channel.on("state", this.changed);
  }
  disconnect() {
    this.channel.removeListener("state", this.changed);
  }
}
module.exports = Lobby;`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "channel", held: "this `Lobby`", event: '"entered"', label: "listener", remedy: 'Keep the handler, and call `channel.off("entered", handler)` in a method that ends the instance, such as `disconnect()`.' },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 66,
        },
      ],
    },
    {
      name: "on an emitter that the end of the instance leaves alone",
      code: `
import L from "leaflet";
export class View {
  constructor(element) {
    this.chart = L.map(element);
    this.chart.on("move", () => this.update());
    this.chart.on("layeradd", (layer) => this.watch(layer));
  }
  update() {}
  watch(layer) {}
  destroy() {
    this.chart.off("move");
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.chart", held: "this `View`", event: '"layeradd"', label: "listener", remedy: 'Keep the handler, and call `this.chart.off("layeradd", handler)` in `destroy()`.' },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a signal whose abort ends a timeout alone, in a class that has an end of its own",
      code: `
class Tooltip {
  constructor(manager) {
    manager.signal.addEventListener("abort", () => clearTimeout(this.timer), { once: true });
  }
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "manager.signal", held: "this `Tooltip`", event: '"abort"', label: "listener", remedy: 'Keep the handler, and call `manager.signal.removeEventListener("abort", handler)` in `destroy()`.' },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 93,
        },
      ],
    },
    {
      name: "on what something that it has has at the moment, beside a listener that is removed, of an instance with an end",
      code: `
class Input {
  constructor(manager) {
    this.manager = manager;
    this.onChange = () => this.update();
  }
  start() {
    this.manager.session.addEventListener("change", this.onChange);
    this.manager.session.addEventListener("select", () => this.update());
  }
  update() {}
  destroy() {
    this.manager.session.removeEventListener("change", this.onChange);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.manager.session",
            held: "this `Input`",
            event: "\"select\"",
            label: "listener",
            remedy: "Keep the handler, and call `this.manager.session.removeEventListener(\"select\", handler)` in `destroy()`.",
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 73,
        },
      ],
    },
    {
      name: "on what it has itself, beside a listener that is removed, of an instance that never ends",
      code: `
class Keys {
  constructor(player) {
    this.player = player;
    this.onKey = () => this.move();
  }
  start() {
    this.player.on("keydown", this.onKey);
    this.player.on("focus", () => this.move());
  }
  move() {}
  stop() {
    this.player.off("keydown", this.onKey);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.player", held: "this `Keys`", event: "\"focus\"", label: "listener", remedy: "Keep the handler, and call `this.player.off(\"focus\", handler)` in a method that ends the instance, such as `stop()`." },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 47,
        },
      ],
    },
    {
      name: "beside a listener of the same target that a closure of the constructor, which is the end, removes",
      code: `
class Participant {
  constructor(engine) {
    const onRestart = () => this.mute();
    engine.on("restart", onRestart);
    engine.on("mute", () => this.mute());
    this.destroy = () => engine.off("restart", onRestart);
  }
  mute() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "engine",
            held: "this `Participant`",
            event: "\"mute\"",
            label: "listener",
            remedy: "Keep the handler, and call `engine.off(\"mute\", handler)` in `destroy()`.",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 41,
        },
      ],
    },
    {
      name: "without settings: what is likely is shown",
      code: `
class Panel extends Base {
  constructor() {
    super();
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy:
              'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "without settings: what is certain is shown",
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", this.layout.bind(this));
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.layout.bind(this));
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "passes a new function, which was never added",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 65,
        },
      ],
    },
    {
      name: "a service of a container with an end",
      code: `
import { injectable } from "inversify";
@injectable()
export class Keys {
  constructor() {
    document.addEventListener("keydown", (event) => this.press(event));
  }
  press() {}
  dispose() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "this `Keys`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"keydown\", handler)` in `dispose()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 71,
        },
      ],
    },
    {
      name: "a method of an object that is not the one that installs it",
      code: `
export const keys = (app) => ({
  start() {
    document.addEventListener("keydown", (event) => app.press(event));
  },
  install() {},
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "`app`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"keydown\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 70,
        },
      ],
    },
    {
      name: "a class whose decorator is a common name from elsewhere",
      code: `
import { Service } from "./decorators.js";
@Service()
export class Keys extends Shortcuts {
  constructor() {
    super();
    document.addEventListener("keydown", (event) => this.press(event));
  }
  press() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "this `Keys`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"keydown\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 71,
        },
      ],
    },
    {
      name: "an event that nobody can read, with the instance as the context",
      code: `
import bus from "./bus.js";
import { CHANGED } from "./names.js";
class Scroller {
  constructor() {
    bus.on(CHANGED, this.update, this);
  }
  update() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "bus", held: "this `Scroller`", event: "`CHANGED`", label: "listener", remedy: "Call `bus.off(CHANGED, this.update)` in `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 39,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "bus.off(CHANGED, this.update)", teardown: "`destroy()`" },
              output: `
import bus from "./bus.js";
import { CHANGED } from "./names.js";
class Scroller {
  constructor() {
    bus.on(CHANGED, this.update, this);
  }
  update() {}
  destroy() {
    bus.off(CHANGED, this.update);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the instance under another name as the context",
      code: `
import bus from "./bus.js";
import { CHANGED } from "./names.js";
class Scroller {
  constructor() {
    const that = this;
    bus.on(CHANGED, () => that.update(), that);
  }
  update() {}
  destroy() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "bus", held: "this `Scroller`", event: "`CHANGED`", label: "listener", remedy: "Keep the handler, and call `bus.off(CHANGED, handler)` in `destroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 47,
        },
      ],
    },
    {
      name: "elements that a selector finds",
      code: `
class Zone {
  constructor() {
    this.$zone = $(".zone");
  }
  start() {
    this.press = () => this.open();
    this.$zone.on("click", this.press);
    this.$zone.on("dragenter", () => this.show());
  }
  open() {}
  show() {}
  destroy() {
    this.$zone.off("click", this.press);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.$zone", held: "this `Zone`", event: "\"dragenter\"", label: "listener", remedy: "Keep the handler, and call `this.$zone.off(\"dragenter\", handler)` in `destroy()`." },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 50,
        },
      ],
    },
    {
      name: "an element that a property hands in",
      code: `
class Calendar extends Component {
  componentDidMount() {
    const { list } = this.props;
    list.addEventListener("keydown", () => this.press());
    list.addEventListener("scroll", this.scrolled);
  }
  press() {}
  componentWillUnmount() {
    this.props.list.removeEventListener("scroll", this.scrolled);
  }
  render() {
    return <ul aria-label={this.props.list} />;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "list", held: "this `Calendar`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `list.removeEventListener(\"keydown\", handler)` in `componentWillUnmount()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 57,
        },
      ],
    },
    {
      name: "an abort that calls what other code calls as well",
      code: `
export function showMarks(editor, marks, signal) {
  const unlink = editor.onChange(() => marks.reset());
  marks.onEnd = () => unlink();
  signal.addEventListener("abort", () => {
    unlink();
    marks.clear();
  });
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "signal", held: "`unlink` and `marks`", event: "\"abort\"", label: "listener", remedy: "Keep the handler, and call `signal.removeEventListener(\"abort\", handler)` when the listener is no longer needed." },
          line: 5,
          column: 3,
          endLine: 8,
          endColumn: 5,
        },
      ],
    },
    {
      name: "an abort that takes out what the same function has put in, as an answer does too",
      code: `
export function ask(requests, id, signal) {
  requests.set(id, signal);
  signal.addEventListener("abort", () => {
    requests.delete(id);
  });
}
export function answer(requests, id) {
  requests.delete(id);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "signal", held: "`requests` and `id`", event: "\"abort\"", label: "listener", remedy: "Keep the handler, and call `signal.removeEventListener(\"abort\", handler)` when the listener is no longer needed." },
          line: 4,
          column: 3,
          endLine: 6,
          endColumn: 5,
        },
      ],
    },
    {
      name: "an emitter that a menu listens to while it is open, which its end stops too",
      code: `
class Menu {
  constructor(bus) {
    this.bus = bus;
    bus.on("changed", (event) => {
      this.refresh(event);
    });
  }
  open() {
    this.bus.on("click", this.close, this);
  }
  close() {
    this.bus.off("click", this.close, this);
  }
  destroy() {
    this.close();
  }
  refresh() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "bus", held: "this `Menu`", event: "\"changed\"", label: "listener", remedy: "Keep the handler, and call `bus.off(\"changed\", handler)` in `destroy()`." },
          line: 5,
          column: 5,
          endLine: 7,
          endColumn: 7,
        },
      ],
    },
    {
      name: "a factory that gives out nothing that would end it",
      code: `
export function createPlugin(settings) {
  const sent = [];
  window.addEventListener("pagehide", () => {
    sent.push(settings.key);
  });
  return {
    name: "plugin",
    isLoaded: () => true,
    track: (event) => sent.push(event),
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "`sent` and `settings`", event: "\"pagehide\"", label: "listener", remedy: "Keep the handler, and call `window.removeEventListener(\"pagehide\", handler)` in what it returns to end it." },
          line: 4,
          column: 3,
          endLine: 6,
          endColumn: 5,
        },
      ],
    },
    {
      name: "an emitter that a method listens to on behalf of another, whose own listener is taken off",
      code: `
class Legend {
  constructor(layers) {
    this.layers = layers;
  }
  onAdd(map) {
    this.map = map;
    this.build();
    map.on("zoomend", this.check, this);
  }
  build() {
    this.map.on("click", this.collapse, this);
  }
  stop() {
    this.map.off("zoomend", this.check, this);
  }
  check() {
    this.layers.check();
  }
  collapse() {
    this.layers.hide();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.map", held: "this `Legend`", event: "\"click\"", label: "listener", remedy: "Call `this.map.off(\"click\", this.collapse)` in a method that ends the instance, such as `stop()`." },
          line: 12,
          column: 5,
          endLine: 12,
          endColumn: 46,
        },
      ],
    },
    {
      name: "beside an event that a method takes off",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { updater } from "./updater.js";
export class UpdateManager {
  start() {
    updater.on("progress", (progress) => { this.progress = progress; });
    updater.on("failed", this.onFailed);
  }
  end() {
    updater.off("failed", this.onFailed);
  }
  onFailed = () => {
    this.show("failed");
  };
  show() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "updater", held: "this `UpdateManager`", event: "\"progress\"", label: "listener", remedy: "Keep the handler, and call `updater.off(\"progress\", handler)` in a method that ends the instance, such as `end()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 72,
        },
      ],
    },
  ],
});
