import rule from "../../../rules/no-unreleased-connection.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-connection", rule as never, {
  valid: [
    {
      name: "a socket that a component listens to in a chain and closes",
      code: `
import io from "socket.io-client";
export default {
  mounted() {
    this.socket = io("/chat").on("text", (text) => this.add(text)).on("end", () => this.add(null));
  },
  add(text) {},
  beforeDestroy() {
    this.socket.close();
    this.editor.destroy();
  },
};`,
    },
    {
      name: "a client of a database that is connected in a chain and closed",
      code: `
import { createClient } from "redis";
export class Store {
  async open() {
    this.client = await createClient().on("error", (error) => this.fail(error)).connect();
  }
  fail(error) {}
  async dispose() {
    await this.client.quit();
    await this.pool.close();
  }
}`,
    },
    {
      name: "an overlay that a component disposes of",
      code: `
import { Overlay } from "@angular/cdk/overlay";
export class Menu {
  constructor(private readonly layer: Overlay) {}
  open() {
    this.panel = this.layer.create({});
  }
  ngOnDestroy() {
    this.panel?.dispose();
  }
}`,
    },
    {
      name: "an overlay that is handed on",
      code: `
import { Overlay, createOverlayRef } from "@angular/cdk/overlay";
export class Menus {
  constructor(private readonly layer: Overlay) {}
  open() {
    return new MenuRef(this.layer.create({}), createOverlayRef(this.injector, {}));
  }
}`,
    },
    {
      name: "a namesake that makes something else",
      code: `
export class Layers {
  constructor(private readonly overlay: OverlayFactory) {}
  open() {
    this.panel = this.overlay.create({});
  }
  destroy() {
    this.items.destroy();
  }
}`,
    },
    {
      name: "ended on an event of its own that the end tells",
      code: `
class Geolocation extends Observable {
  constructor() {
    super();
    this.addChangeListener("tracking", this.handleTracking);
  }
  setTracking(tracking) {
    this.set("tracking", tracking);
  }
  handleTracking() {
    if (this.get("tracking")) this.watch = navigator.geolocation.watchPosition(this.move.bind(this));
    else navigator.geolocation.clearWatch(this.watch);
  }
  move(position) {}
  disposeInternal() {
    this.setTracking(false);
    super.disposeInternal();
  }
}`,
    },
    {
      name: "a field where the end releases nothing else",
      code: `
class Session {
  constructor() {
    this.socket = new WebSocket("wss://example.com");
  }
  destroy() {}
}`,
    },
    {
      name: "a field of a class without an end",
      code: `
class Session {
  connect() {
    this.socket = new WebSocket("wss://example.com");
  }
}`,
    },
    {
      name: "a plain function",
      code: `
export function listen(onNews) {
  const channel = new BroadcastChannel("news");
  channel.onmessage = onNews;
}`,
    },
    {
      name: "a channel that only sends, to which nothing listens",
      code: `
class Session {
  announce() {
    const channel = new BroadcastChannel("news");
    channel.postMessage("hello");
  }
}`,
    },
    {
      name: "a socket that is destroyed",
      code: `
import io from "socket.io-client";
class Chat {
  open() {
    this.socket = io("/chat");
  }
  destroy() {
    this.socket.destroy();
  }
}`,
    },
    {
      name: "a window of happy-dom that a part of it ends",
      code: `
import { Window } from "happy-dom";
export function parse(html) {
  const window = new Window();
  try {
    return new window.DOMParser().parseFromString(html, "text/html").title;
  } finally {
    window.happyDOM.abort();
    window.happyDOM.close();
  }
}`,
    },
    {
      name: "a child process of a method, which ends with its task",
      code: `
import { spawn } from "node:child_process";
class Terminals {
  run(command) {
    return new Promise((resolve) => {
      let text = "";
      const child = spawn(command, this.options);
      child.stdout.on("data", (part) => {
        text += part;
      });
      child.on("close", () => resolve(text));
    });
  }
}`,
    },
    {
      name: "a child process that is ended by its number",
      code: `
import { fork } from "node:child_process";
import { app } from "./app.js";
class Backend {
  start() {
    this.child = fork(this.path);
    this.child.on("exit", () => this.stopped());
  }
  stopped() {}
  destroy() {
    if (this.child.pid) process.kill(this.child.pid);
    this.log.destroy();
  }
}`,
    },
    {
      name: "the one track of a stream, passed on where it is taken",
      code: `
class Room {
  async simulate(options) {
    this.publish(new LocalTrack((await navigator.mediaDevices.getUserMedia({ audio: true })).getAudioTracks()[0], options));
    this.socket = new WebSocket(options.url);
  }
  disconnect() {
    this.socket.close();
  }
}`,
    },
    {
      name: "an editor that is unmounted",
      code: `
import { Editor } from "@tiptap/core";
class Writer {
  constructor(options) {
    this.editor = new Editor(options);
    this.editor.on("update", () => this.save());
  }
  destroy() {
    this.editor.unmount();
  }
}`,
    },
    {
      name: "a view of the editor and a command that the end of the instance disposes of",
      code: `
import * as vscode from "vscode";
export class Explorer {
  constructor(model) {
    this.view = vscode.window.createTreeView("notes", { treeDataProvider: model });
    this.command = vscode.commands.registerCommand("notes.open", () => model.open());
  }
  dispose() {
    this.view.dispose();
    this.command.dispose();
  }
}`,
    },
    {
      name: "commands that the editor ends with the extension",
      code: `
import { commands, window } from "vscode";
export function activate(context) {
  context.subscriptions.push(commands.registerCommand("notes.open", () => window.showInformationMessage("open")));
}`,
    },
    {
      name: "a namesake that is no function of the editor",
      code: `
import { window } from "./window.js";
export class Explorer {
  constructor(model) {
    this.view = window.createTreeView("notes", { treeDataProvider: model });
    this.command = window.registerUriHandler(model);
  }
  dispose() {
    this.command.dispose();
  }
}`,
    },
  ],
  invalid: [
    {
      name: "a socket that a component listens to in a chain, while its end destroys something else",
      code: `
import io from "socket.io-client";
export default {
  mounted() {
    this.socket = io("/chat").on("text", (text) => this.add(text)).on("end", () => this.add(null));
  },
  add(text) {},
  beforeDestroy() {
    this.editor.destroy();
  },
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "socket", held: "itself", remedy: "Call `this.socket.disconnect()` in `beforeDestroy()`." },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.socket?.disconnect()", teardown: "`beforeDestroy()`" }, output: `
import io from "socket.io-client";
export default {
  mounted() {
    this.socket = io("/chat").on("text", (text) => this.add(text)).on("end", () => this.add(null));
  },
  add(text) {},
  beforeDestroy() {
    this.socket?.disconnect();
    this.editor.destroy();
  },
};` },
          ],
        },
      ],
    },
    {
      name: "an overlay that a component makes and never disposes of",
      code: `
import { Overlay } from "@angular/cdk/overlay";
export class Menu {
  constructor(private readonly layer: Overlay) {}
  open() {
    this.panel ??= this.layer.create({});
    this.panel.attach(this.portal);
  }
  close() {
    this.panel.detach();
  }
  ngOnDestroy() {
    this.opened.complete();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "overlay", held: "itself", remedy: "Call `this.panel.dispose()` in `ngOnDestroy()`." },
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 41,
          suggestions: [
            { messageId: "releaseInTeardown", data: { call: "this.panel?.dispose()", teardown: "`ngOnDestroy()`" }, output: `
import { Overlay } from "@angular/cdk/overlay";
export class Menu {
  constructor(private readonly layer: Overlay) {}
  open() {
    this.panel ??= this.layer.create({});
    this.panel.attach(this.portal);
  }
  close() {
    this.panel.detach();
  }
  ngOnDestroy() {
    this.panel?.dispose();
    this.opened.complete();
  }
}` },
          ],
        },
      ],
    },
    {
      name: "an overlay of what was injected into a field",
      code: `
import { Overlay } from "@angular/cdk/overlay";
export class Menu {
  private readonly layer = inject(Overlay);
  open() {
    this.panel = this.layer.create({});
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "overlay", held: "itself", remedy: "Call `this.panel.dispose()` in a method that ends the instance, such as `destroy()`." },
          line: 6,
          column: 18,
          endLine: 6,
          endColumn: 39,
        },
      ],
    },
    {
      name: "an overlay that a function makes",
      code: `
import { createOverlayRef } from "@angular/cdk/overlay";
export class Menu {
  open() {
    this.panel = createOverlayRef(this.injector, {});
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "overlay", held: "itself", remedy: "Call `this.panel.dispose()` in a method that ends the instance, such as `destroy()`." },
          line: 5,
          column: 18,
          endLine: 5,
          endColumn: 53,
        },
      ],
    },
    {
      name: "the end closes others and forgets one",
      code: `
class Session {
  constructor() {
    this.news = new BroadcastChannel("news");
    this.mail = new BroadcastChannel("mail");
  }
  destroy() {
    this.news.close();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`BroadcastChannel`",
            held: "itself",
            remedy: "Call `this.mail.close()` in `destroy()`.",
          },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 45,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.mail.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.news = new BroadcastChannel("news");
    this.mail = new BroadcastChannel("mail");
  }
  destroy() {
    this.mail.close();
    this.news.close();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the end clears an interval and forgets the socket",
      code: `
class Session {
  constructor() {
    this.socket = new WebSocket("wss://example.com");
    this.timer = setInterval(() => this.socket.send("ping"), 1000);
  }
  destroy() {
    clearInterval(this.timer);
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `this.socket.close()` in `destroy()`.",
          },
          line: 4,
          column: 19,
          endLine: 4,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.socket.close()", teardown: "`destroy()`" },
              output: `
class Session {
  constructor() {
    this.socket = new WebSocket("wss://example.com");
    this.timer = setInterval(() => this.socket.send("ping"), 1000);
  }
  destroy() {
    this.socket.close();
    clearInterval(this.timer);
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a variable of a method",
      code: `
class Session {
  connect() {
    const socket = new WebSocket("wss://example.com");
    socket.addEventListener("message", () => this.update());
  }
  update() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `socket.close()` in a method that ends the instance, such as `destroy()`.",
          },
          line: 4,
          column: 20,
          endLine: 4,
          endColumn: 54,
        },
      ],
    },
    {
      name: "a constant of an effect",
      code: `
import { useEffect } from "react";
export function useNews(onNews) {
  useEffect(() => {
    const source = new EventSource("/news");
    source.onmessage = onNews;
  }, [onNews]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`EventSource`",
            held: "itself",
            remedy: "Call `source.close()` in the function that the effect returns.",
          },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 44,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: "source.close()", teardown: "" },
              output: `
import { useEffect } from "react";
export function useNews(onNews) {
  useEffect(() => {
    const source = new EventSource("/news");
    source.onmessage = onNews;
    return () => {
      source.close();
    };
  }, [onNews]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a ref of an effect without a cleanup",
      code: `
import { useEffect, useRef } from "react";
export function useNews(onNews) {
  const socket = useRef(null);
  useEffect(() => {
    socket.current = new WebSocket("wss://example.com");
    socket.current.onmessage = onNews;
  }, [onNews]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "`WebSocket`",
            held: "itself",
            remedy: "Call `socket.current.close()` in the function that the effect returns.",
          },
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 56,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: "socket.current?.close()", teardown: "" },
              output: `
import { useEffect, useRef } from "react";
export function useNews(onNews) {
  const socket = useRef(null);
  useEffect(() => {
    socket.current = new WebSocket("wss://example.com");
    socket.current.onmessage = onNews;
    return () => {
      socket.current?.close();
    };
  }, [onNews]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a socket of a component whose end destroys another field",
      code: `
import io from "socket.io-client";
class Chat {
  open() {
    this.socket = io("/chat");
  }
  destroy() {
    this.editor.destroy();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "socket", held: "itself", remedy: "Call `this.socket.disconnect()` in `destroy()`." },
          line: 5,
          column: 19,
          endLine: 5,
          endColumn: 30,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.socket?.disconnect()", teardown: "`destroy()`" },
              output: `
import io from "socket.io-client";
class Chat {
  open() {
    this.socket = io("/chat");
  }
  destroy() {
    this.socket?.disconnect();
    this.editor.destroy();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a window of happy-dom that a function drops",
      code: `
import { Window } from "happy-dom";
export function parse(html) {
  const window = new Window();
  const parser = new window.DOMParser();
  return parser.parseFromString(html, "text/html").title;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "`Window`", held: "itself", remedy: "Call `window.close()` when it is no longer needed." },
          line: 4,
          column: 18,
          endLine: 4,
          endColumn: 30,
        },
      ],
    },
    {
      name: "a view of the editor that is left where a command is disposed of",
      code: `
import * as vscode from "vscode";
export class Explorer {
  constructor(model) {
    this.view = vscode.window.createTreeView("notes", { treeDataProvider: model });
    this.command = vscode.commands.registerCommand("notes.open", () => model.open());
  }
  dispose() {
    this.command.dispose();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { label: "item of the editor", held: "itself", remedy: "Call `this.view.dispose()` in `dispose()`." },
          line: 5,
          column: 17,
          endLine: 5,
          endColumn: 83,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "this.view.dispose()", teardown: "`dispose()`" },
              output: `
import * as vscode from "vscode";
export class Explorer {
  constructor(model) {
    this.view = vscode.window.createTreeView("notes", { treeDataProvider: model });
    this.command = vscode.commands.registerCommand("notes.open", () => model.open());
  }
  dispose() {
    this.view.dispose();
    this.command.dispose();
  }
}`,
            },
          ],
        },
      ],
    },
  ],
});
