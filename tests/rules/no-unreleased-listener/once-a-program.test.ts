import rule from "../../../rules/no-unreleased-listener.js";
import { ruleTesterWithoutSettings } from "../../support/rule-tester.js";

ruleTesterWithoutSettings.run("no-unreleased-listener", rule as never, {
  valid: [
    {
      name: "a class that answers what other processes ask, of which there is one a program",
      code: `
import { ipcMain, nativeTheme } from "electron";
export class Appearance {
  constructor(config) {
    this.config = config;
    nativeTheme.on("updated", () => this.config.set("dark", nativeTheme.shouldUseDarkColors));
    ipcMain.handle("appearance", () => this.config.get("dark"));
  }
}`,
    },
    {
      name: "the set-up of a store, which runs once a program",
      code: `
import { ref } from "vue";
import { defineStore } from "pinia";
export const useTags = defineStore("tags", () => {
  const tags = ref([]);
  window.addEventListener("storage", () => { tags.value = read(); });
  const clear = () => { tags.value = []; };
  return { tags, clear };
});`,
    },
    {
      name: "the set-up of a store inside what adds to it",
      code: `
import { create } from "zustand";
import { persist } from "zustand/middleware";
export const useTheme = create(persist((set) => {
  window.addEventListener("storage", () => set({ theme: read() }));
  return { theme: read() };
}, { name: "theme" }));`,
    },
    {
      name: "a plug-in of an application, which runs it once",
      code: `
export default defineNuxtPlugin(() => {
  let prompt;
  const keep = (event) => { prompt = event; };
  window.addEventListener("beforeinstallprompt", keep);
  window.addEventListener("appinstalled", () => { prompt = undefined; });
  const cancel = () => window.removeEventListener("beforeinstallprompt", keep);
  return { provide: { cancel, install: () => prompt.prompt() } };
});`,
    },
    {
      name: "a function that the page calls when its program has started",
      code: `
function addMenu(manager) {
  document.addEventListener("click", (event) => manager.open(event.target));
}
document.addEventListener("app_init", (event) => addMenu(event.detail));`,
    },
    {
      name: "at the start of a server that keeps to its own",
      code: `
import { Meteor } from "meteor/meteor";
Meteor.startup(async () => {
  const stop = () => process.exit(0);
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
});`,
    },
    {
      name: "two signals, the first of which ends the program",
      code: `
export async function start(server) {
  await server.listen();
  process.once("SIGTERM", () => server.close());
  process.once("SIGINT", () => server.close());
}`,
    },
    {
      name: "an object that a program is told of, and never ends",
      code: `
Module.register("clock", {
  start() {
    document.addEventListener("visibilitychange", () => this.update());
  },
  update() {},
});`,
    },
  ],
  invalid: [
    {
      name: "a class of windows, of which there may be several, that answers them",
      code: `
import { BrowserWindow, ipcMain } from "electron";
export class Editor {
  constructor(path) {
    this.window = new BrowserWindow();
    this.path = path;
    ipcMain.on("save", () => this.save());
  }
  save() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "ipcMain", held: "this `Editor`", event: "\"save\"", label: "listener", remedy: "Keep the handler, and call `ipcMain.off(\"save\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 42,
        },
      ],
    },
    {
      name: "a class that listens to the program and answers nobody",
      code: `
import { nativeTheme } from "electron";
export class Panel extends Base {
  constructor(element) {
    super();
    this.element = element;
    nativeTheme.on("updated", () => this.paint());
  }
  paint() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "nativeTheme", held: "this `Panel`", event: "\"updated\"", label: "listener", remedy: "Keep the handler, and call `nativeTheme.off(\"updated\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a class that answers on channels of its own",
      code: `
import { ipcMain } from "electron";
export class Session extends Base {
  constructor(id) {
    super();
    this.id = id;
    ipcMain.on("session " + id, () => this.save());
  }
  save() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "ipcMain", held: "this `Session`", event: "`\"session \" + id`", label: "listener", remedy: "Keep the handler, and call `ipcMain.off(\"session \" + id, handler)` in a method that ends the instance, such as `destroy()`." },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 51,
        },
      ],
    },
    {
      name: "a hook, by another maker of the same name",
      code: `
import { ref } from "vue";
import { defineStore } from "./define-store.js";
export const useTags = defineStore("tags", () => {
  const tags = ref([]);
  window.addEventListener("storage", () => { tags.value = read(); });
  const clear = () => { tags.value = []; };
  return { tags, clear };
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "window", held: "`tags`", event: "\"storage\"", label: "listener", remedy: "Keep the handler, and call `window.removeEventListener(\"storage\", handler)` in the cleanup of an effect." },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 69,
        },
      ],
    },
    {
      name: "a function that the page calls whenever something is loaded",
      code: `
function addMenu(manager) {
  document.addEventListener("click", (event) => manager.open(event.target));
}
document.addEventListener("page:load", (event) => addMenu(event.detail));`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "`manager`", event: "\"click\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"click\", handler)` when the listener is no longer needed." },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 76,
        },
      ],
    },
    {
      name: "one of two events of a window, which the other leaves behind",
      code: `
export function press(button) {
  window.addEventListener("pointerup", () => button.release(), { once: true });
  window.addEventListener("pointercancel", () => button.release(), { once: true });
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: { holder: "window", held: "`button`", event: "\"pointerup\"", remedy: "Keep the handler, and call `window.removeEventListener(\"pointerup\", handler)` when the listener is no longer needed." },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 79,
        },
        {
          messageId: "mayNeverFire",
          data: { holder: "window", held: "`button`", event: "\"pointercancel\"", remedy: "Keep the handler, and call `window.removeEventListener(\"pointercancel\", handler)` when the listener is no longer needed." },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 83,
        },
      ],
    },
    {
      name: "two signals in what runs again and again",
      code: `
import { useEffect } from "react";
export function useSignals(server) {
  useEffect(() => {
    process.once("SIGTERM", () => server.close());
    process.once("SIGINT", () => server.close());
  }, [server]);
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: { holder: "process", held: "`server`", event: "\"SIGTERM\"", remedy: "Keep the handler, and call `process.off(\"SIGTERM\", handler)` in the function that the effect returns." },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 50,
        },
        {
          messageId: "mayNeverFire",
          data: { holder: "process", held: "`server`", event: "\"SIGINT\"", remedy: "Keep the handler, and call `process.off(\"SIGINT\", handler)` in the function that the effect returns." },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 49,
        },
      ],
    },
    {
      name: "an object of a kind that there are many of",
      code: `
Widget.register("clock", {
  start() {
    document.addEventListener("visibilitychange", () => this.update());
  },
  update() {},
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "its instance", event: "\"visibilitychange\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"visibilitychange\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 71,
        },
      ],
    },
    {
      name: "an object that a class is made of",
      code: `
const Clock = Control.extend({
  start() {
    document.addEventListener("visibilitychange", () => this.update());
  },
  update() {},
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: { holder: "document", held: "its instance", event: "\"visibilitychange\"", label: "listener", remedy: "Keep the handler, and call `document.removeEventListener(\"visibilitychange\", handler)` in a method that ends the instance, such as `destroy()`." },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 71,
        },
      ],
    },
  ],
});
