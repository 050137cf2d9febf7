import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "what a service adds as the container makes it, whatever its base",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Injectable } from "@angular/core";
import { DockingService } from "./docking-service";
@Injectable()
export class DesktopDocking extends DockingService {
  constructor(displays) {
    super();
    window.addEventListener("resize", () => this.reposition());
  }
  reposition() {}
}`,
    },
    {
      name: "a class that answers for whatever the program does not catch",
      settings: { leaks: { certainty: "likely" } },
      code: `
export default class Environment {
  start() {
    process.on("uncaughtException", (error) => this.report(error));
    process.on("unhandledRejection", (error) => this.report(error));
    window.addEventListener("online", () => this.refresh());
  }
  report(error) {}
  refresh() {}
}`,
    },
    {
      name: "a constructor that gives out the instance that it has made before",
      settings: { leaks: { certainty: "likely" } },
      code: `
let overlay = null;
export class Overlay {
  constructor() {
    if (overlay instanceof Overlay) return overlay;
    window.addEventListener("resize", () => this.layout());
    overlay = Object.freeze(this);
  }
  layout() {}
}
let sizes = null;
export class Sizes {
  constructor() {
    if (sizes !== null) return sizes;
    window.addEventListener("resize", () => this.layout());
    sizes = this;
  }
  layout() {}
}`,
    },
    {
      name: "only the first who comes, as nobody listens yet",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { bus } from "./bus.js";
import { ref } from "vue";
export const useProgress = () => {
  const progress = ref(0);
  if (bus.listeners("progress").length === 0) {
    bus.on("progress", (now) => { progress.value = now; });
  }
  if (!bus.listenerCount("done")) {
    bus.on("done", () => { progress.value = 1; });
  }
  return { progress };
};`,
    },
    {
      name: "a router, of which a program has one",
      settings: { leaks: { certainty: "likely" } },
      code: `
export default class Router {
  constructor() {
    addEventListener("popstate", () => this.resolve(), true);
  }
  resolve() {}
}`,
    },
    {
      name: "what only one event each of different methods is waited for",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { ipcRenderer } from "electron";
export class Player {
  constructor(state) {
    this.state = state;
  }
  check() {
    ipcRenderer.once("checked", () => { this.state.isChecked = true; });
    ipcRenderer.send("check");
  }
  serve() {
    ipcRenderer.once("served", () => { this.state.isServed = true; });
    ipcRenderer.send("serve");
  }
}`,
    },
    {
      name: "a function that by its name begins the program",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { ipcMain } from "electron";
import { queue } from "./queue.js";
export function init(windows) {
  ipcMain.once("ready", () => windows.show());
  ipcMain.once("served", () => windows.send(queue));
}`,
    },
    {
      name: "a wait that nothing but its signal ends",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const emitUntil = (signal, emit) => new Promise((resolve) => {
  const interval = setInterval(emit, 1000);
  signal.addEventListener("abort", () => {
    clearInterval(interval);
    resolve();
  }, { once: true });
});`,
    },
    {
      name: "on the main process, by a class that nothing ends",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { app, ipcMain } from "electron";
import { autoUpdater } from "electron-updater";
export class Wrapper {
  listen() {
    ipcMain.on("message", (event, message) => this.take(message));
    autoUpdater.on("error", (error) => this.take(error));
    app.on("open-url", (event, url) => this.take(url));
  }
  take(message) {}
}`,
    },
    {
      name: "on the process, where another of its handlers ends it",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Server {
  bind() {
    process.on("uncaughtException", (error) => this.log(error));
    process.on("SIGINT", async () => {
      await this.stop();
      process.exit(0);
    });
  }
  log(error) {}
  async stop() {}
}`,
    },
    {
      name: "the component that the page has for the whole of the application",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "@angular/core";
@Component({ selector: "app-root", template: "<router-outlet />" })
export class AppComponent {
  ngOnInit() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
    },
    {
      name: "services that a container makes, and that have no end",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Injectable } from "@angular/core";
import { Injectable as Made } from "@opensumi/di";
@Injectable()
export class Sizes {
  watch() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}
@Made()
export class Keys {
  watch() {
    document.addEventListener("keydown", () => this.press());
  }
  press() {}
}`,
    },
    {
      name: "a function that others call, by the names of its parameters for no request",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { bus } from "./bus.js";
export function pipe(source, sink) {
  bus.on("update", (text) => sink.write(text));
}`,
    },
    {
      name: "at the top of a module",
      code: `
import { bus } from "./bus.js";

const state = { width: 0 };
window.addEventListener("resize", () => { state.width = window.innerWidth; });
bus.on("change", () => { state.width = 0; });
process.on("uncaughtException", (error) => console.error(error));
window.onload = () => { state.width = 1; };`,
    },
    {
      name: "in a block at the top of a module",
      code: `
if (typeof window !== "undefined") {
  const state = { width: 0 };
  window.addEventListener("resize", () => { state.width = window.innerWidth; });
}`,
    },
    {
      name: "in a loop at the top of a module",
      code: `
for (const name of ["SIGINT", "SIGTERM"]) {
  process.on(name, () => { console.log(name); });
}`,
    },
    {
      name: "in a function that runs at once",
      code: `
(() => {
  const state = { width: 0 };
  window.addEventListener("resize", () => { state.width = window.innerWidth; });
})();

(async function () {
  const state = { width: 0 };
  window.addEventListener("scroll", () => { state.width = window.innerWidth; });
}());`,
    },
    {
      name: "in main(), called once at the top",
      code: `
function main() {
  const state = { width: 0 };
  window.addEventListener("resize", () => { state.width = window.innerWidth; });
}

main();`,
    },
    {
      name: "in main() behind an await",
      code: `
async function main() {
  const app = await start();
  process.on("SIGTERM", () => app.close());
}

await main();`,
    },
    {
      name: "in a helper of main()",
      code: `
function listen(app) {
  process.on("SIGTERM", () => app.close());
}

function main() {
  listen(start());
}

main();`,
    },
    {
      name: "in a function called twice at the top: bounded",
      code: `
function listen(app) {
  process.on("SIGTERM", () => app.close());
}

listen(start());
listen(start());`,
    },
    {
      name: "guarded by a flag of the file",
      code: `
let started = false;

export function start(app) {
  if (!started) {
    started = true;
    process.on("SIGTERM", () => app.close());
  }
}`,
    },
    {
      name: "guarded by an early return on a flag of the file",
      code: `
let started = false;

export function start(app) {
  if (started) return;
  started = true;
  process.on("SIGTERM", () => app.close());
}`,
    },
    {
      name: "guarded by a static flag",
      code: `
class Panel {
  static listening = false;
  constructor() {
    if (!Panel.listening) {
      Panel.listening = true;
      window.addEventListener("resize", () => this.layout());
    }
  }
  layout() {}
}`,
    },
    {
      name: "lazily made: the first call makes it",
      code: `
let size;

export function getSize() {
  if (size === undefined) {
    size = { width: 0 };
    window.addEventListener("resize", () => { size.width = window.innerWidth; });
  }
  return size;
}`,
    },
    {
      name: "lazily made with ??=",
      code: `
let size;

function watch() {
  const state = { width: 0 };
  window.addEventListener("resize", () => { state.width = window.innerWidth; });
  return state;
}

export function getSize() {
  return (size ??= watch());
}`,
    },
    {
      name: "lazily made with ||",
      code: `
let instance;

class Size {
  constructor() {
    window.addEventListener("resize", () => this.update());
  }
  update() {}
}

export function getSize() {
  return instance || (instance = new Size());
}`,
    },
    {
      name: "a singleton at the top of the file",
      code: `
class Size {
  constructor() {
    window.addEventListener("resize", () => this.update());
  }
  update() {}
}

export const size = new Size();`,
    },
    {
      name: "a singleton at the top of the file, in a method that the constructor calls",
      code: `
class Size {
  constructor() {
    this.listen();
  }
  listen() {
    window.addEventListener("resize", () => this.update());
  }
  update() {}
}

export default new Size();`,
    },
    {
      name: "a class that is exported, and made once beside: the singleton",
      code: `
export class Size {
  constructor() {
    window.addEventListener("resize", () => this.update());
  }
  update() {}
}

export const size = new Size();`,
    },
    {
      name: "a static block",
      code: `
class Size {
  static width = 0;
  static {
    window.addEventListener("resize", () => { Size.width = window.innerWidth; });
  }
}`,
    },
    {
      name: "a static field",
      code: `
class Size {
  static width = 0;
  static listening = window.addEventListener("resize", () => { Size.width = window.innerWidth; });
}`,
    },
    {
      name: "getInstance() that makes the only one",
      code: `
class Size {
  static #instance;
  static getInstance() {
    if (!Size.#instance) Size.#instance = new Size();
    return Size.#instance;
  }
  constructor() {
    window.addEventListener("resize", () => this.update());
  }
  update() {}
}`,
    },
    {
      name: "an object literal of the file",
      code: `
const size = {
  width: 0,
  start() {
    window.addEventListener("resize", () => { this.width = window.innerWidth; });
  },
};

size.start();`,
    },
    {
      name: "when the page has loaded",
      code: `
document.addEventListener("DOMContentLoaded", () => {
  const panel = document.querySelector(".panel");
  window.addEventListener("resize", () => panel.classList.toggle("wide"));
});`,
    },
    {
      name: "when the process exits",
      code: `
process.once("exit", () => {
  const report = collect();
  process.on("warning", () => report.add());
});`,
    },
    {
      name: "behind a promise at the top",
      code: `
import { load } from "./load.js";

load().then((app) => {
  process.on("SIGTERM", () => app.close());
});`,
    },
    {
      name: "in a timeout at the top",
      code: `
setTimeout(() => {
  const state = { width: 0 };
  window.addEventListener("resize", () => { state.width = window.innerWidth; });
}, 100);`,
    },
    {
      name: "the module inside a wrapper that several loaders understand",
      code: `
(function (root, factory) {
  typeof exports === "object" ? factory(exports, require("toolkit")) : factory((root.pointer = {}), root.toolkit);
})(this, function (exports, toolkit) {
  let x = 0;
  window.addEventListener("mousemove", (event) => {
    x = event.clientX;
  });
  exports.at = () => toolkit.point(x);
});`,
    },
    {
      name: "in a method of the only instance, for nothing of what it is passed",
      code: `
const layers = {
  start(options) {
    window.addEventListener("keydown", () => this.draw());
  },
  draw() {},
};
layers.start({});`,
    },
  ],
  invalid: [
    {
      name: "by a manager that something detaches, so that there may be several",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class SelectionManager {
  constructor(editor) {
    this.editor = editor;
    document.addEventListener("selectionchange", () => this.sync());
  }
  sync() {}
  detach() {
    this.editor = null;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "this `SelectionManager`", event: "\"selectionchange\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"selectionchange\", handler)` in a method that ends the instance, such as `detach()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 68,
        },
      ],
    },
    {
      name: "a function that a server calls with each connection",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { createServer } from "node:net";
import { bus } from "./bus.js";
createServer((socket) => {
  bus.on("update", (text) => socket.write(text));
});`,
      errors: [{ messageId: "neverReleased", data: { holder: "bus", held: "`socket`", event: '"update"', label: "listener", remedy: 'Keep the handler, and call `bus.off("update", handler)` when the listener is no longer needed.' }, line: 5, column: 3, endLine: 5, endColumn: 49 }],
    },
    {
      name: "a function that a server calls with each request",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { bus } from "./bus.js";
export function stream(req, res) {
  bus.on("update", (text) => res.write(text));
}`,
      errors: [{ messageId: "neverReleased", data: { holder: "bus", held: "`res`", event: '"update"', label: "listener", remedy: 'Keep the handler, and call `bus.off("update", handler)` when the listener is no longer needed.' }, line: 4, column: 3, endLine: 4, endColumn: 46 }],
    },
    {
      name: "in main() that is exported: others may call it",
      code: `
export async function main() {
  const app = await start();
  process.on("SIGTERM", () => app.close());
}

main();`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "`app`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 43,
        },
      ],
    },
    {
      name: "in a function that a loop calls",
      code: `
function listen(app) {
  process.on("SIGTERM", () => app.close());
}

for (const app of apps) listen(app);`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "`app`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 43,
        },
      ],
    },
    {
      name: "guarded by a flag that is never set",
      code: `
let started = false;

export function start(app) {
  if (!started) {
    process.on("SIGTERM", () => app.close());
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "`app`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` when the listener is no longer needed.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 45,
        },
      ],
    },
    {
      name: "guarded by a flag of the instance: once an instance is not once",
      code: `
class Panel {
  listening = false;
  start() {
    if (this.listening) return;
    this.listening = true;
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
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 59,
        },
      ],
    },
    {
      name: "guarded by a parameter",
      code: `
export function start(app, started) {
  if (!started) process.on("SIGTERM", () => app.close());
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "`app`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 17,
          endLine: 3,
          endColumn: 57,
        },
      ],
    },
    {
      name: "a class that is made where code repeats",
      code: `
class Size {
  constructor() {
    window.addEventListener("resize", () => this.update());
  }
  update() {}
}

export const makeSize = () => new Size();`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Size`",
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
      name: "a class that is made in a loop at the top",
      code: `
class Size {
  constructor(element) {
    this.element = element;
    window.addEventListener("resize", () => this.update());
  }
  update() {}
}

for (const element of document.querySelectorAll(".size")) new Size(element);`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Size`",
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
      name: "in an event handler at the top: it comes back",
      code: `
document.addEventListener("click", (event) => {
  const { target } = event;
  document.addEventListener("keydown", () => target.focus());
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "`target`",
            event: '"keydown"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("keydown", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 61,
        },
      ],
    },
    {
      name: "in an interval",
      code: `
setInterval(() => {
  process.on("SIGTERM", () => console.log("stopping"));
}, 1000);`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "one more handler a call",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 55,
        },
      ],
    },
    {
      name: "an exported function that captures nothing, on an emitter",
      code: `
export function install() {
  process.on("warning", (warning) => console.warn(warning));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "one more handler a call",
            event: '"warning"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("warning", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a class that the file only declares",
      code: `
export class Size {
  width = 0;
  listening = window.addEventListener("resize", () => { this.width = window.innerWidth; });
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Size`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 15,
          endLine: 4,
          endColumn: 91,
        },
      ],
    },
    {
      name: "in a method of the only instance, for what it is passed",
      code: `
const layers = {
  show(dialog) {
    window.addEventListener("keydown", () => dialog.close());
  },
};
layers.show(first);`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "`dialog`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `window.removeEventListener(\"keydown\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 61,
        },
      ],
    },
    {
      name: "on the main process, by a class that has an end",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { ipcMain } from "electron";
export class Panel {
  constructor() {
    ipcMain.on("message", (event, message) => this.take(message));
  }
  take(message) {}
  dispose() {
    this.view = null;
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "ipcMain", held: "this `Panel`", event: "\"message\"", label: "listener", remedy: "Keep the handler, and call `ipcMain.off(\"message\", handler)` in `dispose()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 66,
        },
      ],
    },
    {
      name: "on the renderer of a page, of which there are many",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { ipcRenderer } from "electron";
export class Panel extends Base {
  listen() {
    ipcRenderer.on("message", (event, message) => this.take(message));
  }
  take(message) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "ipcRenderer", held: "this `Panel`", event: "\"message\"", label: "listener", remedy: "Keep the handler, and call `ipcRenderer.off(\"message\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 70,
        },
      ],
    },
    {
      name: "on the process, by what does not end it",
      settings: { leaks: { certainty: "likely" } },
      code: `
export class Job extends Base {
  bind() {
    process.on("uncaughtException", (error) => this.log(error));
  }
  log(error) {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "process", held: "this `Job`", event: "\"uncaughtException\"", label: "listener", remedy: "Keep the handler, and call `process.off(\"uncaughtException\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 64,
        },
      ],
    },
    {
      name: "a component that is not the root",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Component } from "@angular/core";
@Component({ selector: "app-list", template: "" })
export class ListComponent {
  ngOnInit() {
    window.addEventListener("resize", () => this.layout());
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "this `ListComponent`", event: "\"resize\"", label: "listener", remedy: "Keep the handler, and call `window.removeEventListener(\"resize\", handler)` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 59,
        },
      ],
    },
    {
      name: "a service that a container makes for each use or request, or by a method that its base may call again",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { Injectable, Scope } from "@nestjs/common";
import { Injectable as Service } from "@angular/core";
import { Injectable as Made } from "@opensumi/di";
import { OverlayContainer } from "./overlay-container";
@Injectable({ scope: Scope.REQUEST })
export class Audit {
  constructor() {
    process.on("warning", () => this.write());
  }
  write() {}
}
@Made({ multiple: true })
export class Button {
  constructor() {
    document.addEventListener("keydown", () => this.press());
  }
  press() {}
}
@Service()
export class FullscreenContainer extends OverlayContainer {
  createContainer() {
    super.createContainer();
    document.addEventListener("fullscreenchange", () => this.adjust());
  }
  adjust() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "process", held: "this `Audit`", event: "\"warning\"", label: "listener", remedy: "Keep the handler, and call `process.off(\"warning\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 46,
        },
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "this `Button`", event: "\"keydown\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"keydown\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 16,
          column: 5,
          endLine: 16,
          endColumn: 61,
        },
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "this `FullscreenContainer`", event: "\"fullscreenchange\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"fullscreenchange\", handler)` in a method that ends the instance, such as `ngOnDestroy()`." },
          line: 24,
          column: 5,
          endLine: 24,
          endColumn: 71,
        },
      ],
    },
    {
      name: "a constructor that asks for the instance made before and makes another",
      settings: { leaks: { certainty: "likely" } },
      code: `
let overlay = null;
export class Overlay extends Base {
  constructor() {
    super();
    if (overlay instanceof Overlay) overlay.hide();
    window.addEventListener("resize", () => this.layout());
    overlay = Object.freeze(this);
  }
  hide() {}
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "this `Overlay`", event: "\"resize\"", label: "listener", remedy: "Keep the handler, and call `window.removeEventListener(\"resize\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 59,
        },
      ],
    },
    {
      name: "where nobody listens to something else",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { bus } from "./bus.js";
import { ref } from "vue";
export const useProgress = () => {
  const progress = ref(0);
  if (bus.listenerCount("done") === 0) {
    bus.on("progress", (now) => { progress.value = now; });
  }
  return { progress };
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "bus", held: "`progress`", event: "\"progress\"", label: "listener", remedy: "Keep the handler, and call `bus.off(\"progress\", handler)` in the cleanup of an effect." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 59,
        },
      ],
    },
    {
      name: "what several events of one method are waited for, of which one comes",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { ipcRenderer } from "electron";
export class Player {
  constructor(state) {
    this.state = state;
  }
  serve() {
    ipcRenderer.once("served", () => { this.state.isServed = true; });
    ipcRenderer.once("failed", () => { this.state.isServed = false; });
    ipcRenderer.send("serve");
  }
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: { holder: "ipcRenderer", held: "this `Player`", event: "\"served\"", remedy: "Keep the handler, and call `ipcRenderer.off(\"served\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 70,
        },
        {
          messageId: "mayNeverFire",
          data: { holder: "ipcRenderer", held: "this `Player`", event: "\"failed\"", remedy: "Keep the handler, and call `ipcRenderer.off(\"failed\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 71,
        },
      ],
    },
    {
      name: "a function that by its name begins one of several",
      settings: { leaks: { certainty: "likely" } },
      code: `
import { ipcMain } from "electron";
import { queue } from "./queue.js";
export function initWindow(windows) {
  ipcMain.once("ready", () => windows.show());
  ipcMain.once("served", () => windows.send(queue));
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: { holder: "ipcMain", held: "`windows`", event: "\"ready\"", remedy: "Keep the handler, and call `ipcMain.off(\"ready\", handler)` when the listener is no longer needed." },
          line: 5,
          column: 3,
          endLine: 5,
          endColumn: 46,
        },
        {
          messageId: "mayNeverFire",
          data: { holder: "ipcMain", held: "`windows`", event: "\"served\"", remedy: "Keep the handler, and call `ipcMain.off(\"served\", handler)` when the listener is no longer needed." },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 52,
        },
      ],
    },
    {
      name: "a wait that is over without its signal as well",
      settings: { leaks: { certainty: "likely" } },
      code: `
export const wait = (signal, time) => new Promise((resolve, reject) => {
  const timeout = setTimeout(resolve, time);
  signal.addEventListener("abort", () => {
    clearTimeout(timeout);
    reject(new Error("aborted"));
  });
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "signal", held: "`timeout` and `reject`", event: "\"abort\"", label: "listener", remedy: "Keep the handler, and call `signal.removeEventListener(\"abort\", handler)` when the listener is no longer needed." },
          line: 4,
          column: 3,
          endLine: 7,
          endColumn: 5,
        },
      ],
    },
  ],
});
