import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "on the signal of a controller that the function was handed for what it does",
      settings: { leaks: { certainty: "likely" } },
      code: `
export async function send(device, { abortController }) {
  abortController.signal.addEventListener("abort", () => device.cancel());
  await device.send();
}
export async function transfer(device, params) {
  const controller = params.abortController;
  controller.signal.addEventListener("abort", () => device.cancel());
  await device.transfer();
}`,
    },
    {
      name: "on the signal of one query, which a library makes for it",
      settings: { leaks: { certainty: "likely" } },
      code: `
const load = (device, signal) => {
  const request = device.load();
  signal?.addEventListener("abort", () => request.abort());
  return request;
};
const queryFn = async (device, signal) => {
  signal.addEventListener("abort", () => device.cancel());
  return load(device, signal);
};
export const useDevice = (device) => useQuery({ queryKey: [device.id], queryFn: ({ signal }) => queryFn(device, signal) });`,
    },
    {
      name: "what the call returns would end, which another rule reports",
      code: `
import { AppState } from "react-native";
export class Session {
  start() {
    AppState.addEventListener("change", () => this.refresh());
  }
  refresh() {}
  destroy() {}
}`,
    },
    {
      name: "what tells the instance when to end",
      code: `
class Plugin {
  constructor(events) {
    this.events = events;
    events.on("start", this.start, this);
    events.once("boot", this.boot, this);
  }
  boot() {
    this.events.once("destroy", this.destroy, this);
  }
  start() {}
  destroy() {}
}`,
    },
    {
      name: "what a callback is handed",
      code: `
class Server {
  async start() {
    this.http = await bind(this.port);
    this.http.on("connection", (socket) => {
      socket.on("error", (error) => this.log(error));
    });
  }
  log(error) {}
  destroy() {
    this.http.removeAllListeners();
  }
}`,
    },
    {
      name: "an argument that has no name, at certainty \"likely\"",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  attach() {
    arguments[0].on("resize", () => this.layout());
  }
  layout() {}
}`,
    },
    {
      name: 'window by name: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  constructor() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
    },
    {
      name: "on() taken off process by destructuring is not followed",
      code: `
class Server {
  constructor() {
    const { on } = process;
    on("SIGTERM", () => this.drain());
  }
  drain() {}
}`,
    },
    {
      name: 'abort of a signal handed in: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
function load(url, signal) {
  const request = open(url);
  signal.addEventListener("abort", () => request.cancel());
  return request.done;
}`,
    },
    {
      name: "abort of a signal removed when the work is done",
      code: `
async function load(url, signal) {
  const request = open(url);
  const onAbort = () => request.cancel();
  signal.addEventListener("abort", onAbort);
  try {
    return await request.done;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}`,
    },
    {
      name: "abort of an own controller's signal",
      code: `
class Loader {
  controller = new AbortController();
  constructor() {
    this.controller.signal.addEventListener("abort", () => this.stop());
  }
  stop() {}
}`,
    },
    {
      name: "abort of a controller made in the same call",
      code: `
async function load(url) {
  const controller = new AbortController();
  const request = open(url);
  controller.signal.addEventListener("abort", () => request.cancel());
  return request.done;
}`,
    },
    {
      name: 'a parameter is never taken for long-lived: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class View {
  constructor(emitter) {
    emitter.on("change", () => this.render());
  }
  render() {}
}`,
    },
    {
      name: 'a field filled from a parameter is never taken for long-lived: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class View {
  constructor(model) {
    this.model = model;
    this.model.on("change", () => this.render());
  }
  render() {}
}`,
    },
    {
      name: "a property of a parameter is no event property",
      code: `
class View {
  constructor(socket) {
    socket.onclose = () => this.render();
  }
  render() {}
}`,
    },
    {
      name: "setting a property of window that is no event property",
      code: `
class View {
  constructor() {
    window.render = () => this.render();
    window.onReady = () => this.render();
    window.once = () => this.render();
  }
  render() {}
}`,
    },
    {
      name: "clearing an event property",
      code: `
class View {
  stop() {
    window.onresize = null;
    window.onscroll = undefined;
  }
}`,
    },
    {
      name: "an own element",
      code: `
class Button {
  element = document.createElement("button");
  constructor() {
    this.element.addEventListener("click", () => this.press());
  }
  press() {}
}`,
    },
    {
      name: "an element made in the constructor and kept in a field",
      code: `
class Button {
  constructor() {
    const element = document.createElement("button");
    element.addEventListener("click", () => this.press());
    this.element = element;
  }
  press() {}
}`,
    },
    {
      name: "what an own element contains",
      code: `
class Button {
  constructor() {
    this.element = document.createElement("div");
    this.element.innerHTML = "<a></a>";
    this.element.querySelector("a").addEventListener("click", () => this.press());
  }
  press() {}
}`,
    },
    {
      name: "an own emitter",
      code: `
import { EventEmitter } from "node:events";

class Store {
  #changes = new EventEmitter();
  constructor() {
    this.#changes.on("change", () => this.save());
  }
  save() {}
}`,
    },
    {
      name: "an own emitter in a field that TypeScript declares",
      code: `
import { EventEmitter } from "node:events";

class Store {
  private readonly changes: EventEmitter;
  constructor() {
    this.changes = new EventEmitter();
    this.changes.on("change", () => this.save());
  }
  save() {}
}`,
    },
    {
      name: "this itself, an emitter",
      code: `
import { EventEmitter } from "node:events";

class Store extends EventEmitter {
  constructor() {
    super();
    this.on("change", () => this.save());
    this.addEventListener("save", this.save);
    super.on("close", () => this.save());
  }
  save() {}
}`,
    },
    {
      name: "created here and not escaping",
      code: `
import { createReadStream } from "node:fs";

function count(path) {
  let lines = 0;
  const stream = createReadStream(path);
  stream.on("data", () => { lines += 1; });
}`,
    },
    {
      name: "a new emitter that the function returns",
      code: `
import { EventEmitter } from "node:events";

export function watch(source) {
  const emitter = new EventEmitter();
  emitter.on("error", (error) => source.fail(error));
  return emitter;
}`,
    },
    {
      name: "an XMLHttpRequest of one call",
      code: `
export function load(url, done) {
  const request = new XMLHttpRequest();
  request.addEventListener("load", () => done(request.response));
  request.open("GET", url);
  request.send();
}`,
    },
    {
      name: "either a new one or a new one",
      code: `
export function open(url, done) {
  const socket = url.startsWith("wss:") ? new SecureSocket(url) : new Socket(url);
  socket.on("open", () => done(socket));
}`,
    },
    {
      name: "chained registrations on a new object",
      code: `
export function copy(from, done) {
  new Reader(from).on("end", () => done()).on("error", (error) => done(error));
}`,
    },
    {
      name: "a clone",
      code: `
export function copy(element, done) {
  const twin = element.cloneNode(true);
  const detail = new Detail(done);
  twin.addEventListener("click", () => detail.open());
  return twin;
}`,
    },
    {
      name: "a parameter that every caller of the class fills with an own field",
      code: `
class Form {
  #field = document.createElement("input");
  constructor() {
    this.#listen(this.#field);
  }
  #listen(input) {
    input.addEventListener("input", () => this.validate());
  }
  validate() {}
}`,
    },
    {
      name: "the element in a ref that the component made",
      code: `
class Field extends React.Component {
  ref = React.createRef();
  componentDidMount() {
    this.ref.current.addEventListener("input", () => this.validate());
  }
  validate() {}
}`,
    },
    {
      name: "a shadow root of an own element",
      code: `
class Widget extends HTMLElement {
  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    root.addEventListener("click", () => this.press());
    this.shadowRoot.addEventListener("focusin", () => this.press());
  }
  press() {}
}`,
    },
    {
      name: "a function called addEventListener that the file declares",
      code: `
function addEventListener(name, handler) {
  return [name, handler];
}

class Panel {
  constructor() {
    this.entry = addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
    },
    {
      name: "on() that takes more than a handler is another API",
      code: `
import { app } from "./app.js";

class Panel {
  constructor() {
    app.on("click", ".row", () => this.open());
    app.on("request", (request) => this.check(request), (request) => this.open(request));
  }
  open() {}
  check() {}
}`,
    },
    {
      name: "on() that takes a map of handlers is not an emitter's",
      code: `
import { bus } from "./bus.js";

class Panel {
  constructor() {
    bus.on({ change: () => this.open() });
    bus.on("change");
    bus.on("change", ".row");
  }
  open() {}
}`,
    },
    {
      name: "a document that the instance made",
      code: `
class Preview {
  constructor() {
    this.page = document.implementation.createHTMLDocument("");
    this.page.addEventListener("click", () => this.open());
  }
  open() {}
}`,
    },
    {
      name: "the window of an own frame",
      code: `
class Preview {
  frame = document.createElement("iframe");
  constructor() {
    this.frame.contentWindow.addEventListener("message", () => this.open());
  }
  open() {}
}`,
    },
    {
      name: "an event property of a new image",
      code: `
class Picture {
  constructor(url) {
    const image = new Image();
    image.onload = () => this.show(image);
    image.src = url;
  }
  show() {}
}`,
    },
    {
      name: "spread arguments are not followed",
      code: `
class Panel {
  constructor(listener) {
    window.addEventListener(...listener);
    window.addEventListener("resize", ...listener);
  }
}`,
    },
    {
      name: "once() of node:events is no registration of ours",
      code: `
import { once } from "node:events";

export async function next(view) {
  await once(process, "message");
  view.render();
}`,
    },
    {
      name: "an imported function called addEventListener gives back what ends it",
      code: `
import addEventListener from "./add-event-listener.js";

class Panel {
  mount() {
    this.listener = addEventListener(window, "resize", () => this.layout());
  }
  layout() {}
  unmount() {
    this.listener.remove();
  }
}`,
    },
    {
      name: "the end lets go of nothing that the instance was given",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Menu {
  constructor(options) {
    this.options = options;
    this.options.editor.on("blur", () => this.update());
  }
  update() {}
  destroy() {
    this.update();
  }
}`,
    },
    {
      name: "options that the instance makes itself",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Menu {
  constructor(element) {
    this.options = { editor: createEditor() };
    this.element = element;
    this.element.addEventListener("mousedown", this.handleClick);
    this.options.editor.on("blur", () => this.update());
  }
  handleClick = () => this.update();
  update() {}
  destroy() {
    this.element.removeEventListener("mousedown", this.handleClick);
  }
}`,
    },
    {
      name: "the last event of something whose lifetime is unknown",
      code: `
class Pool {
  add(server) {
    server.on("destroy", () => this.drop(server));
  }
  drop(server) {}
}`,
    },
    {
      name: "a method that adds or removes, which the end has remove",
      code: `
class Handle {
  toggle(isOn) {
    if (isOn) window.addEventListener("mousemove", this);
    else window.removeEventListener("mousemove", this);
  }
  handleEvent() {}
  dispose() {
    this.toggle(false);
  }
}`,
    },
    {
      name: "a composable runs once a component",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const useBreakpoints = (model) => {
  const points = ref(model.points);
  model.changed.connect((_, next) => { points.value = next; });
  return points;
};`,
    },
    {
      name: "a signal that is over when its time is, given out on another path",
      code: `
function limited(wait, other) {
  const late = AbortSignal.timeout(wait);
  if (!other) return late;
  const task = begin(other);
  late.addEventListener("abort", () => task.fail(late.reason), { once: true });
  return task;
}`,
    },
  ],
  invalid: [
    {
      name: "window by name",
      code: `
class Panel {
  constructor() {
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: 'window by name: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "the global object by the bare function",
      code: `
class Panel {
  constructor() {
    addEventListener("resize", () => this.layout());
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
            remedy: 'Keep the handler, and call `removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 52,
        },
      ],
    },
    {
      name: "globalThis",
      code: `
class Panel {
  constructor() {
    globalThis.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "globalThis",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `globalThis.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 63,
        },
      ],
    },
    {
      name: "self, the global object of workers",
      code: `
class Panel {
  constructor() {
    self.addEventListener("message", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "self",
            held: "this `Panel`",
            event: '"message"',
            label: "listener",
            remedy: 'Keep the handler, and call `self.removeEventListener("message", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 58,
        },
      ],
    },
    {
      name: "document",
      code: `
class Menu {
  constructor() {
    document.addEventListener("click", (event) => this.hide(event));
  }
  hide(event) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Menu`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("click", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 68,
        },
      ],
    },
    {
      name: "document.body",
      code: `
class Menu {
  constructor() {
    document.body.addEventListener("click", (event) => this.hide(event));
  }
  hide(event) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document.body",
            held: "this `Menu`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.body.removeEventListener("click", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 73,
        },
      ],
    },
    {
      name: "document.documentElement",
      code: `
class Menu {
  constructor() {
    document.documentElement.addEventListener("drop", () => this.hide());
  }
  hide() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document.documentElement",
            held: "this `Menu`",
            event: '"drop"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.documentElement.removeEventListener("drop", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 73,
        },
      ],
    },
    {
      name: "window.document",
      code: `
class Menu {
  constructor() {
    window.document.addEventListener("click", () => this.hide());
  }
  hide() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window.document",
            held: "this `Menu`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.document.removeEventListener("click", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 65,
        },
      ],
    },
    {
      name: "window.visualViewport behind an optional chain",
      code: `
class Keyboard {
  constructor() {
    window.visualViewport?.addEventListener("resize", () => this.place());
  }
  place() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window.visualViewport",
            held: "this `Keyboard`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.visualViewport?.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
    {
      name: "navigator.serviceWorker",
      code: `
class Updates {
  constructor() {
    navigator.serviceWorker.addEventListener("error", () => this.reload());
  }
  reload() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "navigator.serviceWorker",
            held: "this `Updates`",
            event: '"error"',
            label: "listener",
            remedy: 'Keep the handler, and call `navigator.serviceWorker.removeEventListener("error", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 75,
        },
      ],
    },
    {
      name: "navigator.mediaDevices",
      code: `
class Devices {
  constructor() {
    navigator.mediaDevices.addEventListener("change", () => this.list());
  }
  list() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "navigator.mediaDevices",
            held: "this `Devices`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `navigator.mediaDevices.removeEventListener("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 73,
        },
      ],
    },
    {
      name: "screen.orientation",
      code: `
class Layout {
  constructor() {
    screen.orientation.addEventListener("change", () => this.update());
  }
  update() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "screen.orientation",
            held: "this `Layout`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `screen.orientation.removeEventListener("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 71,
        },
      ],
    },
    {
      name: "ownerDocument of a node handed in",
      code: `
class Drag {
  constructor(element) {
    this.element = element;
    element.ownerDocument.addEventListener("drag", () => this.move());
  }
  move() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "element.ownerDocument",
            held: "this `Drag`",
            event: '"drag"',
            label: "listener",
            remedy: 'Keep the handler, and call `element.ownerDocument.removeEventListener("drag", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 70,
        },
      ],
    },
    {
      name: "a parameter declared to be a Window",
      code: `
class Drag {
  constructor(host: Window) {
    host.addEventListener("mousemove", () => this.move());
  }
  move() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "host",
            held: "this `Drag`",
            event: '"mousemove"',
            label: "listener",
            remedy: 'Keep the handler, and call `host.removeEventListener("mousemove", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 58,
        },
      ],
    },
    {
      name: "a parameter declared to be a Document",
      code: `
class Drag {
  constructor(private readonly page: Document) {
    this.page.addEventListener("mousemove", () => this.move());
  }
  move() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.page",
            held: "this `Drag`",
            event: '"mousemove"',
            label: "listener",
            remedy: 'Keep the handler, and call `this.page.removeEventListener("mousemove", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 63,
        },
      ],
    },
    {
      name: "window through a constant",
      code: `
class Panel {
  constructor() {
    const target = window;
    target.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "target",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `target.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 59,
        },
      ],
    },
    {
      name: "document taken out of window by destructuring",
      code: `
class Panel {
  constructor() {
    const { document } = window;
    document.addEventListener("keydown", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("keydown", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 62,
        },
      ],
    },
    {
      name: "body taken out of document by destructuring",
      code: `
class Panel {
  constructor() {
    const { body } = document;
    body.addEventListener("keydown", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "body",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            remedy: 'Keep the handler, and call `body.removeEventListener("keydown", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
    {
      name: "a constant of the file that stands for window",
      code: `
const root = window;

class Panel {
  constructor() {
    root.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "root",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `root.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a field filled with window",
      code: `
class Panel {
  host = window;
  constructor() {
    this.host.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.host",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `this.host.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 62,
        },
      ],
    },
    {
      name: "a parameter that is window unless told otherwise: unknown",
      code: `
class Panel {
  constructor(host = window) {
    host.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "host",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `host.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: "window or document, whichever",
      code: `
class Panel {
  constructor(whole) {
    const target = whole ? window : document;
    target.addEventListener("keydown", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "target",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            remedy: 'Keep the handler, and call `target.removeEventListener("keydown", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 60,
        },
      ],
    },
    {
      name: "window as any, and behind a non-null assertion",
      code: `
class Panel {
  constructor() {
    (window as any).addEventListener("resize", () => this.layout());
    window!.addEventListener("scroll", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window as any",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `(window as any).removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 68,
        },
        {
          messageId: "neverReleased",
          data: {
            holder: "window!",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Keep the handler, and call `window!.removeEventListener("scroll", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 60,
        },
      ],
    },
    {
      name: "the method reached by a computed name",
      code: `
class Panel {
  constructor() {
    window["addEventListener"]("resize", () => this.layout());
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 62,
        },
      ],
    },
    {
      name: "matchMedia asked on the spot",
      code: `
class Theme {
  constructor() {
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => this.apply());
  }
  apply() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: 'matchMedia("(prefers-color-scheme: dark)")',
            held: "this `Theme`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep what `matchMedia("(prefers-color-scheme: dark)")` returned, and the handler, and call its `removeEventListener` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 94,
        },
      ],
    },
    {
      name: "window.matchMedia kept in a local",
      code: `
class Theme {
  constructor() {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    query.addEventListener("change", () => this.apply());
  }
  apply() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "query",
            held: "this `Theme`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `query.removeEventListener("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 57,
        },
      ],
    },
    {
      name: "matchMedia kept in a field",
      code: `
class Theme {
  query = window.matchMedia("(prefers-color-scheme: dark)");
  constructor() {
    this.query.addEventListener("change", () => this.apply());
  }
  apply() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.query",
            held: "this `Theme`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `this.query.removeEventListener("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 62,
        },
      ],
    },
    {
      name: "matchMedia with the old addListener",
      code: `
class Theme {
  constructor() {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    query.addListener(() => this.apply());
  }
  apply() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "query",
            held: "this `Theme`",
            event: "change",
            label: "listener",
            remedy: "Keep the handler, and call `query.removeListener(handler)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 42,
        },
      ],
    },
    {
      name: "the old addListener of a query list that goes by its name",
      code: `
class Theme {
  constructor(mediaQueryList) {
    mediaQueryList.addListener(() => this.apply());
  }
  apply() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "mediaQueryList",
            held: "this `Theme`",
            event: "change",
            label: "listener",
            remedy: "Keep the handler, and call `mediaQueryList.removeListener(handler)` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 51,
        },
      ],
    },
    {
      name: "an emitter of the file",
      code: `
import { EventEmitter } from "node:events";

export const bus = new EventEmitter();

export class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 42,
        },
      ],
    },
    {
      name: "an event target of the file",
      code: `
const bus = new EventTarget();

export class View {
  constructor() {
    bus.addEventListener("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.removeEventListener("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 56,
        },
      ],
    },
    {
      name: "an emitter made by a factory at the top of the file",
      code: `
const bus = createBus();

export class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: "an imported emitter",
      code: `
import { bus } from "./bus.js";

export class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: "a default import",
      code: `
import bus from "./bus.js";

export class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: "a member of an imported namespace",
      code: `
import * as app from "./app.js";

export class View {
  constructor() {
    app.bus.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "app.bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `app.bus.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 46,
        },
      ],
    },
    {
      name: "a required emitter",
      code: `
const bus = require("./bus");

class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: "an emitter taken out of a required module",
      code: `
const { bus } = require("./app");

class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: "an emitter in a static field",
      code: `
import { EventEmitter } from "node:events";

class View {
  static changes = new EventEmitter();
  constructor() {
    View.changes.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "View.changes",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `View.changes.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 51,
        },
      ],
    },
    {
      name: "process",
      code: `
class Server {
  constructor() {
    process.on("SIGTERM", () => this.close());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "this `Server`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 46,
        },
      ],
    },
    {
      name: "process imported from node:process",
      code: `
import process from "node:process";

class Server {
  constructor() {
    process.on("SIGTERM", () => this.drain());
  }
  drain() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "this `Server`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 46,
        },
      ],
    },
    {
      name: "process imported as a namespace",
      code: `
import * as proc from "node:process";

class Server {
  constructor() {
    proc.on("SIGTERM", () => this.drain());
  }
  drain() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "proc",
            held: "this `Server`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `proc.off("SIGTERM", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 43,
        },
      ],
    },
    {
      name: "process required from node:process",
      code: `
const process = require("node:process");

class Server {
  constructor() {
    process.on("SIGTERM", () => this.drain());
  }
  drain() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "this `Server`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 46,
        },
      ],
    },
    {
      name: "globalThis.process",
      code: `
class Server {
  constructor() {
    globalThis.process.on("SIGTERM", () => this.drain());
  }
  drain() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "globalThis.process",
            held: "this `Server`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `globalThis.process.off("SIGTERM", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: "process.stdin",
      code: `
class Prompt {
  constructor() {
    process.stdin.on("data", (chunk) => this.read(chunk));
  }
  read(chunk) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process.stdin",
            held: "this `Prompt`",
            event: '"data"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.stdin.off("data", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 58,
        },
      ],
    },
    {
      name: "prependListener",
      code: `
import { bus } from "./bus.js";

export class View {
  constructor() {
    bus.prependListener("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.removeListener("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 55,
        },
      ],
    },
    {
      name: "addListener of an emitter",
      code: `
import { bus } from "./bus.js";

export class View {
  constructor() {
    bus.addListener("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.removeListener("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 51,
        },
      ],
    },
    {
      name: "chained registrations on one imported emitter",
      code: `
import { bus } from "./bus.js";

export class View {
  constructor() {
    bus.on("open", () => this.render()).on("close", () => this.clear());
  }
  render() {}
  clear() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"open"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("open", handler)` in a method that ends the instance, such as `clear()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 40,
        },
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"close"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("close", handler)` in a method that ends the instance, such as `clear()`.',
          },
          line: 6,
          column: 41,
          endLine: 6,
          endColumn: 72,
        },
      ],
    },
    {
      name: "a facade that takes the emitter first",
      code: `
import * as util from "./util.js";

export class View {
  constructor() {
    util.addListener(process, "SIGTERM", () => this.drain());
  }
  drain() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "this `View`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `util.removeListener(process, "SIGTERM", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 61,
        },
      ],
    },
    {
      name: "an event property of window",
      code: `
class Panel {
  constructor() {
    window.onresize = () => this.layout();
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: "`onresize`",
            label: "handler",
            remedy: "Set `window.onresize = null` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "an event property of document",
      code: `
class Panel {
  constructor() {
    document.onkeydown = (event) => this.layout(event);
  }
  layout(event) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: "`onkeydown`",
            label: "handler",
            remedy: "Set `document.onkeydown = null` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 55,
        },
      ],
    },
    {
      name: "an event property of window through an alias",
      code: `
class Panel {
  constructor() {
    const root = window;
    root.onhashchange = () => this.layout();
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "root",
            held: "this `Panel`",
            event: "`onhashchange`",
            label: "handler",
            remedy: "Set `root.onhashchange = null` in a method that ends the instance, such as `destroy()`.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 44,
        },
      ],
    },
    {
      name: "abort of a signal handed in",
      code: `
function load(url, signal) {
  const request = open(url);
  signal.addEventListener("abort", () => request.cancel());
  return request.done;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "signal",
            held: "`request`",
            event: '"abort"',
            label: "listener",
            remedy: 'Keep the handler, and call `signal.removeEventListener("abort", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: 'abort of a signal handed in: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
function load(url, signal) {
  const request = open(url);
  signal.addEventListener("abort", () => request.cancel());
  return request.done;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "signal",
            held: "`request`",
            event: '"abort"',
            label: "listener",
            remedy: 'Keep the handler, and call `signal.removeEventListener("abort", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "abort of a parameter declared to be an AbortSignal",
      code: `
function load(url: string, stop: AbortSignal) {
  const request = open(url);
  stop.addEventListener("abort", () => request.cancel());
  return request.done;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "stop",
            held: "`request`",
            event: '"abort"',
            label: "listener",
            remedy: 'Keep the handler, and call `stop.removeEventListener("abort", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: "abort of a signal in an options object",
      code: `
function load(url, options) {
  const request = open(url);
  options.signal.addEventListener("abort", () => request.cancel());
  return request.done;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "options.signal",
            held: "`request`",
            event: '"abort"',
            label: "listener",
            remedy: 'Keep the handler, and call `options.signal.removeEventListener("abort", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 67,
        },
      ],
    },
    {
      name: "abort of a signal taken out of options, behind an optional chain",
      code: `
function load(url, { signal } = {}) {
  const request = open(url);
  signal?.addEventListener("abort", () => request.cancel());
  return request.done;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "signal",
            held: "`request`",
            event: '"abort"',
            label: "listener",
            remedy: 'Keep the handler, and call `signal?.removeEventListener("abort", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 60,
        },
      ],
    },
    {
      name: "abort once: the signal may never abort, and then the listener stays",
      code: `
function load(url, signal) {
  const request = open(url);
  signal.addEventListener("abort", () => request.cancel(), { once: true });
  return request.done;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "signal",
            held: "`request`",
            event: '"abort"',
            label: "listener",
            remedy: 'Keep the handler, and call `signal.removeEventListener("abort", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 75,
        },
      ],
    },
    {
      name: "another event on something called signal has an unknown lifetime",
      code: `
class Lamp {
  constructor(signal) {
    signal.addEventListener("change", () => this.update());
  }
  update() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "signal",
            held: "this `Lamp`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `signal.removeEventListener("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "a parameter is never taken for long-lived",
      code: `
class View {
  constructor(emitter) {
    emitter.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "emitter",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `emitter.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 46,
        },
      ],
    },
    {
      name: "a field filled from a parameter is never taken for long-lived",
      code: `
class View {
  constructor(model) {
    this.model = model;
    this.model.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.model",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `this.model.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 49,
        },
      ],
    },
    {
      name: "a parameter property is never taken for long-lived",
      code: `
class View {
  constructor(private readonly model: Model) {
    this.model.on("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "this.model",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `this.model.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 49,
        },
      ],
    },
    {
      name: "a member of a parameter, even one called body",
      code: `
class View {
  constructor(request) {
    request.body.on("data", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "request.body",
            held: "this `View`",
            event: '"data"',
            label: "listener",
            remedy: 'Keep the handler, and call `request.body.off("data", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 49,
        },
      ],
    },
    {
      name: "a local variable called window is not the page's",
      code: `
class Panel {
  open(window) {
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
    {
      name: "the document that an own element is in outlives it",
      code: `
class Menu {
  element = document.createElement("ul");
  constructor() {
    const page = this.element.ownerDocument;
    page.addEventListener("click", () => this.hide());
  }
  hide() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "page",
            held: "this `Menu`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep the handler, and call `page.removeEventListener("click", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 54,
        },
      ],
    },
    {
      name: "an element that the page already has: nobody can tell how long",
      code: `
class Menu {
  constructor() {
    document.getElementById("menu").addEventListener("click", () => this.hide());
  }
  hide() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: 'document.getElementById("menu")',
            held: "this `Menu`",
            event: '"click"',
            label: "listener",
            remedy: 'Keep what `document.getElementById("menu")` returned, and the handler, and call its `removeEventListener` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 81,
        },
      ],
    },
    {
      name: "optional calls all the way",
      code: `
import { bus } from "./bus.js";

class View {
  constructor() {
    bus?.on?.("change", () => this.render());
  }
  render() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus?.off("change", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 45,
        },
      ],
    },
    {
      name: "a class that ES5 code compiled",
      code: `
var Panel = (function () {
  function Panel() {
    var _this = this;
    window.addEventListener("resize", function () { return _this.layout(); });
  }
  Panel.prototype.layout = function () {};
  return Panel;
}());`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 78,
        },
      ],
    },
    {
      name: "what its end means to let go of shows that it owes the same to another thing it was given",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Menu {
  constructor({ options }) {
    this.options = options;
    this.options.element.addEventListener("mousedown", this.handleClick, { capture: true });
    this.options.editor.on("blur", () => this.update());
  }
  handleClick = () => this.update();
  update() {}
  destroy() {
    this.options.element.removeEventListener("mousedown", this.handleClick, { capture: true });
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.options.editor", held: "this `Menu`", event: "\"blur\"", label: "listener", remedy: "Keep the handler, and call `this.options.editor.off(\"blur\", handler)` in `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 56,
        },
      ],
    },
    {
      name: "the options it was given are copied over defaults",
      settings: { leaks: { certainty: "likely" } },
      code: `
class Menu {
  constructor(options) {
    this.options = { wait: 10, ...options };
    this.options.element.addEventListener("mousedown", this.handleClick);
    this.options.editor.on("blur", () => this.update());
  }
  handleClick = () => this.update();
  update() {}
  destroy() {
    this.options.element.removeEventListener("mousedown", this.handleClick);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.options.editor", held: "this `Menu`", event: "\"blur\"", label: "listener", remedy: "Keep the handler, and call `this.options.editor.off(\"blur\", handler)` in `destroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 56,
        },
      ],
    },
    {
      name: "a case that adds and a case that removes, of which the end calls neither",
      code: `
class Handle {
  handleEvent(event) {
    switch (event.type) {
      case "mousedown":
        window.addEventListener("mousemove", this);
        break;
      case "mouseup":
        window.removeEventListener("mousemove", this);
        break;
    }
  }
  dispose() {
    this.handles = 0;
  }
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: { holder: "window", held: "this `Handle`", event: "\"mousemove\"", label: "listener", end: "`dispose()` runs", remedy: "Call `window.removeEventListener(\"mousemove\", this)` in `dispose()`." },
          line: 6,
          column: 9,
          endLine: 6,
          endColumn: 51,
        },
      ],
    },
    {
      name: "a component that adds a new function to what it gets as a property, each time it renders",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { useState } from "react";
export const Breakpoints = ({ model }) => {
  const [points, setPoints] = useState(model.points);
  model.changed.connect((_, points) => setPoints(points));
  return points.length;
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "model.changed", held: "`setPoints`", event: "`changed`", label: "listener", remedy: "Keep the handler, and call `model.changed.disconnect(handler)` in the cleanup of an effect." },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 58,
        },
      ],
    },
    {
      name: "the same function is added where another one is taken off",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Editor extends Widget {
  onAfterAttach() {
    this.host.addEventListener("blur", this);
    this.header.addEventListener("click", this);
  }
  onBeforeDetach() {
    this.host.removeEventListener("blur", this);
    this.header.addEventListener("click", this);
  }
  handleEvent() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "this.header", held: "this `Editor`", event: "\"click\"", label: "listener", remedy: "Call `this.header.removeEventListener(\"click\", this)` in `onBeforeDetach()`." },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.header.removeEventListener(\"click\", this)", teardown: "`onBeforeDetach()`" },
              output: `
export class Editor extends Widget {
  onAfterAttach() {
    this.host.addEventListener("blur", this);
    this.header.addEventListener("click", this);
  }
  onBeforeDetach() {
    this.header.removeEventListener("click", this);
    this.host.removeEventListener("blur", this);
    this.header.addEventListener("click", this);
  }
  handleEvent() {}
}`,
            },
          ],
        },
      ],
    },
    {
      name: "on the signal that a function was handed, which may be there for many calls",
      settings: { leaks: { certainty: "likely" } },
      code: `
export async function send(device, signal) {
  signal.addEventListener("abort", () => device.cancel());
  await device.send();
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "signal", held: "`device`", event: "\"abort\"", label: "listener", remedy: "Keep the handler, and call `signal.removeEventListener(\"abort\", handler)` when the listener is no longer needed." },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 58,
        },
      ],
    },
    {
      name: "on a signal, by what others than queries call",
      settings: { leaks: { certainty: "likely" } },
      code: `
const load = (device, signal) => {
  const request = device.load();
  signal?.addEventListener("abort", () => request.abort());
  return request;
};
const queryFn = async (device, signal) => load(device, signal);
export const reload = (device, signal) => load(device, signal);
export const useDevice = (device) => useQuery({ queryKey: [device.id], queryFn: ({ signal }) => queryFn(device, signal) });`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "signal", held: "`request`", event: "\"abort\"", label: "listener", remedy: "Keep the handler, and call `signal?.removeEventListener(\"abort\", handler)` when the listener is no longer needed." },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 59,
        },
      ],
    },
  ],
});
