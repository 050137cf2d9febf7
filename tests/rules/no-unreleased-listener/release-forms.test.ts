import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "a bound function that a Map has, taken out of it again",
      code: `
import { themes } from "themes";
class Panel {
  listeners = new Map();
  listen(id, callback) {
    const held = callback.bind(this);
    this.listeners.set(id, held);
    themes.on("change", held);
  }
  unlisten(id) {
    themes.off("change", this.listeners.get(id));
    this.listeners.delete(id);
  }
  destroy() {
    this.unlisten("base");
  }
}`,
    },
    {
      name: "event names in a constant of the file",
      code: `
const RESIZE = "resize";

class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener(RESIZE, this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "event names in an object of constants",
      code: `
const EVENTS = { resize: "resize", scroll: "scroll" } as const;

class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener(EVENTS.resize, this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener(EVENTS.resize, this.onResize);
  }
}`,
    },
    {
      name: "event names in an enum",
      code: `
enum Events { Resize = "resize", Scroll = "scroll" }

class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener(Events.Resize, this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "an event name that is a template without parts",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener(\`resize\`, this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "an event name that nobody can tell may be the same",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor(name) {
    window.addEventListener(name, this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener(this.name, this.onResize);
  }
}`,
    },
    {
      name: "an event that is a symbol",
      code: `
const CHANGE = Symbol("change");

class Panel {
  onChange = () => this.layout();
  constructor() {
    process.on(CHANGE, this.onChange);
  }
  layout() {}
  destroy() {
    process.off(CHANGE, this.onChange);
  }
}`,
    },
    {
      name: "one of two events, both removed",
      code: `
class Panel {
  onMove = () => this.layout();
  constructor(touch) {
    this.event = touch ? "touchmove" : "mousemove";
    document.addEventListener(this.event, this.onMove);
  }
  layout() {}
  destroy() {
    document.removeEventListener(this.event, this.onMove);
  }
}`,
    },
    {
      name: "events of a list, added and removed in loops",
      code: `
const EVENTS = ["resize", "scroll"];

class Panel {
  onChange = () => this.layout();
  constructor() {
    for (const name of EVENTS) window.addEventListener(name, this.onChange);
  }
  layout() {}
  destroy() {
    EVENTS.forEach((name) => window.removeEventListener(name, this.onChange));
  }
}`,
    },
    {
      name: "removal through a helper that is called with constants",
      code: `
class Panel {
  onKey = () => this.press();
  constructor() {
    this.toggle("addEventListener");
  }
  toggle(method) {
    document[method]("keydown", this.onKey);
  }
  press() {}
  destroy() {
    this.toggle("removeEventListener");
  }
}`,
    },
    {
      name: "removal through a helper with a flag",
      code: `
class Panel {
  onKey = () => this.press();
  constructor() {
    this.toggle(true);
  }
  toggle(on) {
    const method = on ? "addEventListener" : "removeEventListener";
    document[method]("keydown", this.onKey);
  }
  press() {}
  destroy() {
    this.toggle(false);
  }
}`,
    },
    {
      name: "removal in a private helper of the teardown",
      code: `
class Panel {
  onKey = () => this.press();
  constructor() {
    document.addEventListener("keydown", this.onKey);
  }
  press() {}
  #release() {
    document.removeEventListener("keydown", this.onKey);
  }
  dispose() {
    this.#release();
  }
}`,
    },
    {
      name: "removal in a function of the file that gets the instance",
      code: `
function release(panel) {
  document.removeEventListener("keydown", panel.onKey);
}

class Panel {
  onKey = () => this.press();
  constructor() {
    document.addEventListener("keydown", this.onKey);
  }
  press() {}
  dispose() {
    release(this);
  }
}`,
    },
    {
      name: "removal through a helper that takes target, name and handler",
      code: `
function remove(target, name, handler) {
  target.removeEventListener(name, handler);
}

class Panel {
  onKey = () => this.press();
  constructor() {
    document.addEventListener("keydown", this.onKey);
  }
  press() {}
  dispose() {
    remove(document, "keydown", this.onKey);
  }
}`,
    },
    {
      name: "removal in a callback of the teardown",
      code: `
class Panel {
  onKey = () => this.press();
  constructor() {
    document.addEventListener("keydown", this.onKey);
  }
  press() {}
  dispose() {
    queueMicrotask(() => {
      document.removeEventListener("keydown", this.onKey);
    });
  }
}`,
    },
    {
      name: "a list of disposers that the teardown runs",
      code: `
class Panel {
  disposers = [];
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.push(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    for (const dispose of this.disposers) dispose();
  }
}`,
    },
    {
      name: "a list of disposers that forEach runs",
      code: `
class Panel {
  #disposers = [];
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.#disposers.push(() => { document.removeEventListener("keydown", onKey); });
  }
  press() {}
  destroy() {
    this.#disposers.forEach((dispose) => dispose());
    this.#disposers = [];
  }
}`,
    },
    {
      name: "a list of disposers that is popped until it is empty",
      code: `
class Panel {
  disposers = [];
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.push(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    while (this.disposers.length > 0) this.disposers.pop()();
  }
}`,
    },
    {
      name: "a list of disposers that is spliced",
      code: `
class Panel {
  disposers = [];
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.push(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    this.disposers.splice(0).forEach((dispose) => dispose());
  }
}`,
    },
    {
      name: 'a list of disposers that nothing runs: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  disposers = [];
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.push(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    this.disposers = [];
  }
}`,
    },
    {
      name: "a Set of disposers that the teardown runs",
      code: `
class Panel {
  disposers = new Set();
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.add(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    for (const dispose of this.disposers) dispose();
    this.disposers.clear();
  }
}`,
    },
    {
      name: "a Map of disposers that the teardown runs",
      code: `
class Panel {
  disposers = new Map();
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.set("keydown", () => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    for (const dispose of this.disposers.values()) dispose();
  }
}`,
    },
    {
      name: "a Map of handlers by event that the teardown removes one by one",
      code: `
class Panel {
  handlers = new Map();
  listen(name) {
    const handler = () => this.press();
    document.addEventListener(name, handler);
    this.handlers.set(name, handler);
  }
  press() {}
  destroy() {
    for (const [name, handler] of this.handlers) document.removeEventListener(name, handler);
  }
}`,
    },
    {
      name: "an object of handlers by event that the teardown removes one by one",
      code: `
class Panel {
  handlers = { keydown: () => this.press(), click: () => this.press() };
  constructor() {
    for (const [name, handler] of Object.entries(this.handlers)) document.addEventListener(name, handler);
  }
  press() {}
  destroy() {
    for (const [name, handler] of Object.entries(this.handlers)) document.removeEventListener(name, handler);
  }
}`,
    },
    {
      name: "a local list of disposers that the returned function runs",
      code: `
export function track(element) {
  const disposers = [];
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  disposers.push(() => window.removeEventListener("scroll", onScroll));
  return () => disposers.forEach((dispose) => dispose());
}`,
    },
    {
      name: "a local list of disposers that the function returns",
      code: `
export function track(element) {
  const disposers = [];
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  disposers.push(() => window.removeEventListener("scroll", onScroll));
  return disposers;
}`,
    },
    {
      name: "a stack of the platform takes the removal",
      code: `
class Panel {
  #stack = new DisposableStack();
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.#stack.defer(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  [Symbol.dispose]() {
    this.#stack.dispose();
  }
}`,
    },
    {
      name: "using a local stack",
      code: `
export function measure(element) {
  using stack = new DisposableStack();
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  stack.defer(() => window.removeEventListener("scroll", onScroll));
  element.draw();
}`,
    },
    {
      name: "a disposable object literal held with using",
      code: `
export function measure(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  using _ = { [Symbol.dispose]: () => window.removeEventListener("scroll", onScroll) };
  element.draw();
}`,
    },
    {
      name: "removeAllListeners of the same emitter",
      code: `
import { bus } from "./bus.js";

class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
  destroy() {
    bus.removeAllListeners();
  }
}`,
    },
    {
      name: "removeAllListeners of the same event",
      code: `
import { bus } from "./bus.js";

class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
  destroy() {
    bus.removeAllListeners("change");
  }
}`,
    },
    {
      name: "off with an event alone takes all of it",
      code: `
import { bus } from "./bus.js";

class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
  destroy() {
    bus.off("change");
  }
}`,
    },
    {
      name: "on and removeListener",
      code: `
import { bus } from "./bus.js";

class View {
  onChange = () => this.render();
  constructor() {
    bus.on("change", this.onChange);
    bus.addListener("remove", this.onChange);
  }
  render() {}
  destroy() {
    bus.removeListener("change", this.onChange);
    bus.off("remove", this.onChange);
  }
}`,
    },
    {
      name: "ending a target that was handed in",
      code: `
class View {
  constructor(socket) {
    this.socket = socket;
    this.socket.on("data", () => this.render());
  }
  render() {}
  destroy() {
    this.socket.destroy();
  }
}`,
    },
    {
      name: "a worker that is terminated",
      code: `
const worker = new Worker("worker.js");

class View {
  constructor() {
    worker.addEventListener("message", () => this.render());
  }
  render() {}
  destroy() {
    worker.terminate();
  }
}`,
    },
    {
      name: "an event property set to null in the teardown",
      code: `
class Panel {
  constructor() {
    window.onresize = () => this.layout();
  }
  layout() {}
  destroy() {
    window.onresize = null;
  }
}`,
    },
    {
      name: "an event property restored in the teardown",
      code: `
class Panel {
  constructor() {
    this.before = window.onresize;
    window.onresize = () => this.layout();
  }
  layout() {}
  destroy() {
    window.onresize = this.before;
  }
}`,
    },
    {
      name: "the old removeListener of a query list",
      code: `
class Theme {
  query = window.matchMedia("(prefers-color-scheme: dark)");
  apply = () => this.paint();
  constructor() {
    this.query.addListener(this.apply);
  }
  paint() {}
  destroy() {
    this.query.removeListener(this.apply);
  }
}`,
    },
    {
      name: "a facade on both sides",
      code: `
import * as util from "./util.js";

export class View {
  onExit = () => this.drain();
  constructor() {
    util.addListener(process, "SIGTERM", this.onExit);
  }
  drain() {}
  destroy() {
    util.removeListener(process, "SIGTERM", this.onExit);
  }
}`,
    },
    {
      name: "a receiver that differs only in its text",
      code: `
class View {
  constructor(view) {
    this.view = view;
    view.dom.addEventListener("click", this.onClick);
  }
  onClick = () => this.open();
  open() {}
  destroy() {
    this.view.dom.removeEventListener("click", this.onClick);
  }
}`,
    },
    {
      name: "a receiver by two names that nobody can tell apart",
      code: `
class View {
  constructor(editor, host) {
    this.host = host;
    editor.element.addEventListener("click", this.onClick);
  }
  onClick = () => this.open();
  open() {}
  destroy() {
    this.host.removeEventListener("click", this.onClick);
  }
}`,
    },
    {
      name: "window added as a global, removed as window",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    addEventListener("resize", this.onResize);
    globalThis.addEventListener("scroll", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
    removeEventListener("scroll", this.onResize);
  }
}`,
    },
    {
      name: "a handler that removes itself",
      code: `
export function whenVisible(element) {
  const onScroll = () => {
    if (!element.visible) return;
    window.removeEventListener("scroll", onScroll);
    element.load();
  };
  window.addEventListener("scroll", onScroll);
}`,
    },
    {
      name: "a handler that removes itself, in a class with a teardown",
      code: `
class Loader {
  start() {
    const onScroll = () => {
      window.removeEventListener("scroll", onScroll);
      this.load();
    };
    window.addEventListener("scroll", onScroll);
  }
  load() {}
  destroy() {
    this.element.remove();
  }
}`,
    },
    {
      name: "a gesture that its end removes",
      code: `
export function drag(element) {
  const move = (event) => element.moveTo(event.clientX);
  const up = () => {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", up);
  };
  document.addEventListener("pointermove", move);
  document.addEventListener("pointerup", up);
}`,
    },
    {
      name: "a promise that removes its listener whatever happens",
      code: `
export function nextMessage(timeout) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      process.off("message", onMessage);
      reject(new Error("timeout"));
    }, timeout);
    const onMessage = (message) => {
      clearTimeout(timer);
      process.off("message", onMessage);
      resolve(message);
    };
    process.on("message", onMessage);
  });
}`,
    },
    {
      name: "removed in finally",
      code: `
export async function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  try {
    await job.done;
  } finally {
    process.off("exit", onExit);
  }
}`,
    },
    {
      name: 'an await between: a rejection skips the removal: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
export async function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  await job.done;
  process.off("exit", onExit);
}`,
    },
    {
      name: "an early return that removes first",
      code: `
export function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  if (job.start()) {
    process.off("exit", onExit);
    return;
  }
  job.stop();
  process.off("exit", onExit);
}`,
    },
    {
      name: "an await whose rejection is caught before the removal",
      code: `
export async function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  try {
    await job.done;
  } catch (error) {
    console.error(error);
  }
  process.off("exit", onExit);
}`,
    },
    {
      name: "a removal in finally, behind an await",
      code: `
export async function run(job) {
  const onExit = () => job.cancel();
  try {
    process.on("exit", onExit);
    await job.done;
    if (job.failed) return;
  } finally {
    process.off("exit", onExit);
  }
}`,
    },
    {
      name: "removed before it is added again, and in the teardown",
      code: `
class Panel {
  onResize = () => this.layout();
  update() {
    window.removeEventListener("resize", this.onResize);
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "the removal is kept in a field, and the teardown calls it",
      code: `
class Panel {
  constructor() {
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    this.stop = () => window.removeEventListener("resize", onResize);
  }
  layout() {}
  destroy() {
    this.stop();
  }
}`,
    },
    {
      name: "the removal is handed to another",
      code: `
import { onShutdown } from "./lifecycle.js";

class Panel {
  constructor() {
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    onShutdown(() => window.removeEventListener("resize", onResize));
  }
  layout() {}
}`,
    },
    {
      name: "added when a flag is set, removed when it is not",
      code: `
class Panel {
  onKey = () => this.press();
  set active(on) {
    if (on) document.addEventListener("keydown", this.onKey);
    else document.removeEventListener("keydown", this.onKey);
  }
  press() {}
}`,
    },
    {
      name: "a handler kept in a Map by target",
      code: `
const handlers = new WeakMap();

export function follow(element) {
  const handler = () => element.update();
  handlers.set(element, handler);
  document.addEventListener("scroll", handler);
}

export function unfollow(element) {
  document.removeEventListener("scroll", handlers.get(element));
}`,
    },
    {
      name: "a subscription that an effect removes",
      code: `
import { useEffect } from "react";
import { AppState } from "./app-state.js";

export function Status({ onChange }) {
  useEffect(() => {
    const subscription = AppState.addEventListener("change", () => onChange());
    return () => subscription.remove();
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "an unsubscriber that an effect returns",
      code: `
import { useEffect } from "react";
import { bus } from "./bus.js";

export function Status({ onChange }) {
  useEffect(() => bus.on("change", () => onChange()), [onChange]);
  return null;
}`,
    },
    {
      name: "an unsubscriber that an effect calls",
      code: `
import { useEffect } from "react";
import { bus } from "./bus.js";

export function Status({ onChange }) {
  useEffect(() => {
    const off = bus.on("change", () => onChange());
    return () => off();
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "an unsubscriber that a list keeps",
      code: `
import { bus } from "./bus.js";

class View {
  disposers = [];
  constructor() {
    this.disposers.push(bus.on("change", () => this.render()));
  }
  render() {}
  destroy() {
    this.disposers.forEach((dispose) => dispose());
  }
}`,
    },
    {
      name: "an unsubscriber that is registered",
      code: `
import { bus } from "./bus.js";

class View extends Disposable {
  constructor() {
    super();
    this._register(bus.on("change", () => this.render()));
  }
  render() {}
}`,
    },
    {
      name: "an unsubscriber that a function returns",
      code: `
import { bus } from "./bus.js";

export function watch(view) {
  return bus.on("change", () => view.render());
}`,
    },
    {
      name: "an unsubscriber kept in a field and disposed",
      code: `
import { bus } from "./bus.js";

class View {
  constructor() {
    this.subscription = bus.on("change", () => this.render());
  }
  render() {}
  destroy() {
    this.subscription.dispose();
  }
}`,
    },
    {
      name: "an unsubscriber kept in a field and called",
      code: `
import { bus } from "./bus.js";

class View {
  constructor() {
    this.stop = bus.on("change", () => this.render());
  }
  render() {}
  destroy() {
    this.stop();
  }
}`,
    },
    {
      name: "removed by a subclass",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
}

class Sidebar extends Panel {
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "removed by another class that holds the instance",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
}

class Host {
  constructor(panel) {
    this.panel = panel;
  }
  destroy() {
    window.removeEventListener("resize", this.panel.onResize);
  }
}`,
    },
    {
      name: "a handler kept in a private slot while it is on",
      code: `
class Panel {
  #handler = null;
  on() {
    this.#handler = () => this.layout();
    window.addEventListener("resize", this.#handler);
  }
  off() {
    if (!this.#handler) return;
    window.removeEventListener("resize", this.#handler);
    this.#handler = null;
  }
  layout() {}
}`,
    },
    {
      name: "a list of names and handlers, added and removed",
      code: `
class Panel {
  listeners = [["resize", () => this.layout()], ["scroll", () => this.hide()]];
  constructor() {
    for (const [name, handler] of this.listeners) window.addEventListener(name, handler);
  }
  layout() {}
  hide() {}
  destroy() {
    for (const [name, handler] of this.listeners) window.removeEventListener(name, handler);
  }
}`,
    },
    {
      name: "a flag that chooses the method on the spot",
      code: `
class Panel {
  onKey = () => this.press();
  toggle(on) {
    document[on ? "addEventListener" : "removeEventListener"]("keydown", this.onKey);
  }
  press() {}
}`,
    },
    {
      name: "a destroy hook that is registered from outside",
      code: `
class PanelComponent {
  constructor() {
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    inject(DestroyRef).onDestroy(() => window.removeEventListener("resize", onResize));
  }
  layout() {}
}`,
    },
    {
      name: "an AngularJS controller that removes on $destroy",
      code: `
function PanelController($scope, $window) {
  var vm = this;
  var onResize = function () { vm.layout(); };
  $window.addEventListener("resize", onResize);
  $scope.$on("$destroy", function () { $window.removeEventListener("resize", onResize); });
}`,
    },
    {
      name: "an async generator that removes in finally",
      code: `
export async function* read(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  try {
    yield* job;
  } finally {
    process.off("exit", onExit);
  }
}`,
    },
    {
      name: "a removal that only happens under a condition counts",
      code: `
export function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  if (job.done) process.off("exit", onExit);
}`,
    },
    {
      name: "a call between that may throw is taken to return",
      code: `
export function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  job.run();
  process.off("exit", onExit);
}`,
    },
    {
      name: "a return inside a try whose finally removes",
      code: `
export function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  try {
    if (job.start()) return true;
    throw new Error("not started");
  } finally {
    process.off("exit", onExit);
  }
}`,
    },
    {
      name: "a return in a callback between leaves the callback only",
      code: `
export function run(jobs) {
  const onExit = () => jobs.cancel();
  process.on("exit", onExit);
  jobs.filter((job) => { return job.start(); });
  process.off("exit", onExit);
}`,
    },
    {
      name: "the removal is kept in a field that nobody here calls",
      code: `
import { bus } from "./bus.js";

export class Feed {
  attach(socket) {
    const onMessage = (message) => socket.send(message);
    bus.on("message", onMessage);
    this.detach = () => bus.off("message", onMessage);
  }
}`,
    },
    {
      name: "removed in a loop over an object of handlers",
      code: `
class Panel {
  constructor() {
    this.handlers = {};
    this.handlers.resize = () => this.layout();
    window.addEventListener("resize", this.handlers.resize);
  }
  layout() {}
  destroy() {
    for (const name in this.handlers) window.removeEventListener(name, this.handlers[name]);
  }
}`,
    },
    {
      name: "removed by name from a Map of handlers",
      code: `
class Panel {
  #handlers = new Map();
  add(name) {
    const handler = (event) => this.handle(event);
    this.#handlers.set(name, handler);
    window.addEventListener(name, handler);
  }
  handle() {}
  remove(name) {
    window.removeEventListener(name, this.#handlers.get(name));
  }
}`,
    },
    {
      name: "removed by forEach over a Map of handlers",
      code: `
class Panel {
  #handlers = new Map();
  add(name) {
    const handler = (event) => this.handle(event);
    this.#handlers.set(name, handler);
    window.addEventListener(name, handler);
  }
  handle() {}
  destroy() {
    this.#handlers.forEach((handler, name) => {
      window.removeEventListener(name, handler);
    });
  }
}`,
    },
    {
      name: "removed from a list of targets, names and handlers",
      code: `
class Panel {
  listeners = [];
  listen(target, name, handler) {
    target.addEventListener(name, handler);
    this.listeners.push({ target, name, handler });
  }
  start() {
    this.listen(window, "resize", () => this.layout());
  }
  layout() {}
  destroy() {
    this.listeners.forEach(({ target, name, handler }) => target.removeEventListener(name, handler));
  }
}`,
    },
    {
      name: "a helper of the file that returns the removal, kept and run",
      code: `
function listen(target, name, handler) {
  target.addEventListener(name, handler);
  return () => target.removeEventListener(name, handler);
}

class Panel {
  constructor() {
    this.stop = listen(window, "resize", () => this.layout());
  }
  layout() {}
  destroy() {
    this.stop();
  }
}`,
    },
    {
      name: "a gesture that begins in an event handler",
      code: `
export function draggable(element) {
  function move(event) {
    element.moveTo(event.clientX);
  }
  function end() {
    document.removeEventListener("pointermove", move);
    document.removeEventListener("pointerup", end);
  }
  element.addEventListener("pointerdown", () => {
    document.addEventListener("pointermove", move);
    document.addEventListener("pointerup", end);
  });
}`,
    },
    {
      name: "a teardown that a closure of the constructor is",
      code: `
class Panel {
  constructor() {
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    this.destroy = () => {
      window.removeEventListener("resize", onResize);
    };
  }
  layout() {}
}`,
    },
    {
      name: "[Symbol.dispose]() that calls close(), which removes",
      code: `
class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  close() {
    window.removeEventListener("resize", this.onResize);
  }
  [Symbol.dispose]() {
    this.close();
  }
}`,
    },
    {
      name: "a handler that a getter makes once",
      code: `
class Panel {
  get onResize() {
    return (this.kept ??= () => this.layout());
  }
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
  }
}`,
    },
    {
      name: "a handler in a field that a symbol names",
      code: `
const kStop = Symbol("stop");

class Server {
  constructor() {
    this[kStop] = () => this.drain();
    process.on("SIGTERM", this[kStop]);
  }
  drain() {}
  close() {
    process.off("SIGTERM", this[kStop]);
  }
}`,
    },
  ],
  invalid: [
    {
      name: "event names in an enum: the wrong one",
      code: `
enum Events { Resize = "resize", Scroll = "scroll" }

class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener(Events.Resize, this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener(Events.Scroll, this.onResize);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: "Call `window.removeEventListener(Events.Resize, this.onResize)` in `destroy()`.",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 58,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: "window.removeEventListener(Events.Resize, this.onResize)",
                teardown: "`destroy()`",
              },
              output: `
enum Events { Resize = "resize", Scroll = "scroll" }

class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener(Events.Resize, this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener(Events.Resize, this.onResize);
    window.removeEventListener(Events.Scroll, this.onResize);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an imported event name",
      code: `
import { CHANGE } from "./events.js";
import { bus } from "./bus.js";

class Panel {
  onChange = () => this.layout();
  constructor() {
    bus.on(CHANGE, this.onChange);
  }
  layout() {}
  destroy() {
    this.layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `Panel`",
            event: "`CHANGE`",
            label: "listener",
            remedy: "Call `bus.off(CHANGE, this.onChange)` in `destroy()`.",
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 34,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "bus.off(CHANGE, this.onChange)", teardown: "`destroy()`" },
              output: `
import { CHANGE } from "./events.js";
import { bus } from "./bus.js";

class Panel {
  onChange = () => this.layout();
  constructor() {
    bus.on(CHANGE, this.onChange);
  }
  layout() {}
  destroy() {
    bus.off(CHANGE, this.onChange);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "events of a list, added and never removed",
      code: `
class Panel {
  onChange = () => this.layout();
  constructor() {
    for (const name of ["resize", "scroll"]) window.addEventListener(name, this.onChange);
  }
  layout() {}
  destroy() {
    this.layout();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize" or "scroll"',
            label: "listener",
            remedy: "Call `window.removeEventListener(name, this.onChange)` in `destroy()`.",
          },
          line: 5,
          column: 46,
          endLine: 5,
          endColumn: 90,
        },
      ],
    },
    {
      name: "a list of disposers that nothing runs",
      code: `
class Panel {
  disposers = [];
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.push(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    this.disposers = [];
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            store: "this.disposers",
            place: "in `destroy()`",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
        },
      ],
    },
    {
      name: 'a list of disposers that nothing runs: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  disposers = [];
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.push(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    this.disposers = [];
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            store: "this.disposers",
            place: "in `destroy()`",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
        },
      ],
    },
    {
      name: "a list of disposers that is only emptied and counted",
      code: `
class Panel {
  disposers = [];
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.push(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    console.log(this.disposers.length);
    this.disposers.length = 0;
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            store: "this.disposers",
            place: "in `destroy()`",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
        },
      ],
    },
    {
      name: "a Set of disposers that is only cleared",
      code: `
class Panel {
  disposers = new Set();
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.add(() => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    this.disposers.clear();
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            store: "this.disposers",
            place: "in `destroy()`",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
        },
      ],
    },
    {
      name: "a Map of disposers that is only cleared",
      code: `
class Panel {
  disposers = new Map();
  constructor() {
    const onKey = () => this.press();
    document.addEventListener("keydown", onKey);
    this.disposers.set("keydown", () => document.removeEventListener("keydown", onKey));
  }
  press() {}
  destroy() {
    this.disposers.clear();
  }
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"keydown"',
            label: "listener",
            store: "this.disposers",
            place: "in `destroy()`",
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
        },
      ],
    },
    {
      name: "a local list of disposers that nothing runs",
      code: `
export function track(element) {
  const disposers = [];
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  disposers.push(() => window.removeEventListener("scroll", onScroll));
}`,
      errors: [
        {
          messageId: "neverDrained",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            store: "disposers",
            place: "when the listener is no longer needed",
          },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 46,
        },
      ],
    },
    {
      name: "removeAllListeners of another event",
      code: `
import { bus } from "./bus.js";

class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
  destroy() {
    bus.removeAllListeners("remove");
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` in `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 42,
        },
      ],
    },
    {
      name: "removeAllListeners of another emitter",
      code: `
import { bus } from "./bus.js";

class View {
  constructor(model) {
    this.model = model;
    bus.on("change", () => this.render());
  }
  render() {}
  destroy() {
    this.model.removeAllListeners();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "this `View`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` in `destroy()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 42,
        },
      ],
    },
    {
      name: "another event property set to null",
      code: `
class Panel {
  constructor() {
    window.onresize = () => this.layout();
  }
  layout() {}
  destroy() {
    window.onscroll = null;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: "`onresize`",
            label: "handler",
            remedy: "Set `window.onresize = null` in `destroy()`.",
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 42,
        },
      ],
    },
    {
      name: "a promise whose listener stays after it resolved",
      code: `
export function nextMessage() {
  return new Promise((resolve) => {
    process.on("message", (message) => resolve(message));
  });
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "`resolve`",
            event: '"message"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("message", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 57,
        },
      ],
    },
    {
      name: "an await between: a rejection skips the removal",
      code: `
export async function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  await job.done;
  process.off("exit", onExit);
}`,
      errors: [
        {
          messageId: "notOnAllPaths",
          data: { holder: "process", held: "`job`", event: '"exit"', label: "listener", exit: "rejects" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 29,
        },
      ],
    },
    {
      name: "an early return between",
      code: `
export function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  if (job.start()) return;
  process.off("exit", onExit);
}`,
      errors: [
        {
          messageId: "notOnAllPaths",
          data: {
            holder: "process",
            held: "`job`",
            event: '"exit"',
            label: "listener",
            exit: "returns early",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 29,
        },
      ],
    },
    {
      name: "a throw between",
      code: `
export function run(job) {
  const onExit = () => job.cancel();
  process.on("exit", onExit);
  if (!job.start()) throw new Error("not started");
  process.off("exit", onExit);
}`,
      errors: [
        {
          messageId: "notOnAllPaths",
          data: { holder: "process", held: "`job`", event: '"exit"', label: "listener", exit: "throws" },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 29,
        },
      ],
    },
    {
      name: "removed before it is added again: the last one stays",
      code: `
class Panel {
  onResize = () => this.layout();
  update() {
    window.removeEventListener("resize", this.onResize);
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            end: "its owner ends",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 53,
        },
      ],
    },
    {
      name: "a list of names and handlers that is only emptied",
      code: `
class Panel {
  listeners = [];
  start() {
    const onResize = () => this.layout();
    window.addEventListener("resize", onResize);
    this.listeners.push(["resize", onResize]);
  }
  layout() {}
  destroy() {
    this.listeners = [];
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
        },
      ],
    },
  ],
});
