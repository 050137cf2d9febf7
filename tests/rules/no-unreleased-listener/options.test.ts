import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: 'once on window in a class: it may never fire: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  constructor() {
    window.addEventListener("focus", () => this.start(), { once: true });
  }
  start() {}
}`,
    },
    {
      name: "once, removed in the teardown",
      code: `
class Panel {
  onFocus = () => this.start();
  constructor() {
    window.addEventListener("focus", this.onFocus, { once: true });
  }
  start() {}
  destroy() {
    window.removeEventListener("focus", this.onFocus);
  }
}`,
    },
    {
      name: "once of an emitter, removed with off",
      code: `
class Server {
  stop = () => this.close();
  constructor() {
    process.once("SIGTERM", this.stop);
  }
  close() {}
  async [Symbol.asyncDispose]() {
    process.off("SIGTERM", this.stop);
  }
}`,
    },
    {
      name: "once of an own emitter",
      code: `
import { EventEmitter } from "node:events";

export function connect(url, done) {
  const socket = new EventEmitter();
  socket.once("open", () => done(url));
  return socket;
}`,
    },
    {
      name: 'alternatives of once on a global: the loser stays: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
export function nextInput(report) {
  document.addEventListener("keydown", () => report.add("key"), { once: true });
  document.addEventListener("pointerdown", () => report.add("pointer"), { once: true });
}`,
    },
    {
      name: "alternatives of once, where each removes the other",
      code: `
import { client } from "./client.js";

export function ready(report) {
  const onReady = () => {
    client.off("error", onError);
    report.add("open");
  };
  const onError = () => {
    client.off("ready", onReady);
    report.add("failed");
  };
  client.once("ready", onReady);
  client.once("error", onError);
}`,
    },
    {
      name: "the signal of a controller that the teardown aborts",
      code: `
class Panel {
  #controller = new AbortController();
  constructor() {
    const { signal } = this.#controller;
    window.addEventListener("resize", () => this.layout(), { signal });
    window.addEventListener("scroll", () => this.layout(), { signal, passive: true });
  }
  layout() {}
  destroy() {
    this.#controller.abort();
  }
}`,
    },
    {
      name: 'the signal of a controller that nobody aborts: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  #controller = new AbortController();
  constructor() {
    window.addEventListener("resize", () => this.layout(), { signal: this.#controller.signal });
  }
  layout() {}
  destroy() {
    this.element.remove();
  }
}`,
    },
    {
      name: "the signal of a controller that an effect aborts",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const controller = new AbortController();
    window.addEventListener("resize", () => onChange(window.innerWidth), { signal: controller.signal });
    return () => controller.abort();
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "the signal of a controller that is handed on",
      code: `
import { stopLater } from "./lifecycle.js";

export function follow(element) {
  const controller = new AbortController();
  document.addEventListener("pointermove", () => element.update(), { signal: controller.signal });
  stopLater(controller);
}`,
    },
    {
      name: "the signal of a controller that the function returns",
      code: `
export function follow(element) {
  const controller = new AbortController();
  document.addEventListener("pointermove", () => element.update(), { signal: controller.signal });
  return controller;
}`,
    },
    {
      name: "abort() taken off the controller and handed out",
      code: `
export function follow(element) {
  const controller = new AbortController();
  document.addEventListener("pointermove", () => element.update(), { signal: controller.signal });
  return () => controller.abort();
}`,
    },
    {
      name: "a signal that came as a parameter: somebody else's duty",
      code: `
export function follow(element, signal) {
  document.addEventListener("pointermove", () => element.update(), { signal });
}`,
    },
    {
      name: "the signal of a timeout ends by itself",
      code: `
export function follow(element) {
  document.addEventListener("pointermove", () => element.update(), { signal: AbortSignal.timeout(1000) });
}`,
    },
    {
      name: "a signal in options kept in a variable",
      code: `
class Panel {
  controller = new AbortController();
  constructor() {
    const options = { passive: true, signal: this.controller.signal };
    window.addEventListener("resize", () => this.layout(), options);
  }
  layout() {}
  dispose() {
    this.controller.abort();
  }
}`,
    },
    {
      name: "a controller that is replaced, and aborted first",
      code: `
class Panel {
  start() {
    this.controller?.abort();
    this.controller = new AbortController();
    window.addEventListener("resize", () => this.layout(), { signal: this.controller.signal });
  }
  layout() {}
  destroy() {
    this.controller?.abort();
  }
}`,
    },
    {
      name: "capture as a flag on both sides",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, true);
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick, true);
  }
}`,
    },
    {
      name: "capture as a flag and as an option",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, { capture: true, passive: true });
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick, true);
  }
}`,
    },
    {
      name: "another passive or once in the removal does not matter",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("wheel", this.onClick, { passive: false });
    document.addEventListener("click", this.onClick, false);
  }
  hide() {}
  destroy() {
    document.removeEventListener("wheel", this.onClick, { passive: true });
    document.removeEventListener("click", this.onClick, { once: true });
  }
}`,
    },
    {
      name: "capture in the same constant on both sides",
      code: `
const OPTIONS = { capture: true };

class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, OPTIONS);
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick, OPTIONS);
  }
}`,
    },
    {
      name: "capture that nobody can tell",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor(capture) {
    document.addEventListener("click", this.onClick, capture);
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick);
  }
}`,
    },
    {
      name: "a signal of AbortSignal.any may come from elsewhere",
      code: `
class Panel {
  constructor(signal) {
    this.controller = new AbortController();
    window.addEventListener("resize", () => this.layout(), { signal: AbortSignal.any([signal, this.controller.signal]) });
  }
  layout() {}
}`,
    },
    {
      name: "once and capture on both sides",
      code: `
class Panel {
  onFocus = () => this.start();
  constructor() {
    window.addEventListener("focus", this.onFocus, { once: true, capture: true });
  }
  start() {}
  destroy() {
    window.removeEventListener("focus", this.onFocus, { capture: true });
  }
}`,
    },
  ],
  invalid: [
    {
      name: "once on window in a class: it may never fire",
      code: `
class Panel {
  constructor() {
    window.addEventListener("focus", () => this.start(), { once: true });
  }
  start() {}
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"focus"',
            remedy: 'Keep the handler, and call `window.removeEventListener("focus", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 73,
        },
      ],
    },
    {
      name: "once, with a kept handler and a teardown: the removal is suggested",
      code: `
class Panel {
  onFocus = () => this.start();
  constructor() {
    window.addEventListener("focus", this.onFocus, { once: true });
  }
  start() {}
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"focus"',
            remedy: 'Call `window.removeEventListener("focus", this.onFocus)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 67,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("focus", this.onFocus)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  onFocus = () => this.start();
  constructor() {
    window.addEventListener("focus", this.onFocus, { once: true });
  }
  start() {}
  destroy() {
    window.removeEventListener("focus", this.onFocus);
    this.element.remove();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "once that is false is no once",
      code: `
class Panel {
  constructor() {
    window.addEventListener("focus", () => this.start(), { once: false });
  }
  start() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"focus"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("focus", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
    {
      name: "once in a constant of the options",
      code: `
class Panel {
  constructor() {
    const once = true;
    window.addEventListener("focus", () => this.start(), { once });
  }
  start() {}
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"focus"',
            remedy: 'Keep the handler, and call `window.removeEventListener("focus", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 67,
        },
      ],
    },
    {
      name: "once in options kept in a variable of the file",
      code: `
const ONCE = { once: true, passive: true };

class Panel {
  constructor() {
    window.addEventListener("focus", () => this.start(), ONCE);
  }
  start() {}
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"focus"',
            remedy: 'Keep the handler, and call `window.removeEventListener("focus", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 63,
        },
      ],
    },
    {
      name: "once of an emitter",
      code: `
class Server {
  constructor() {
    process.once("SIGTERM", () => this.close());
  }
  close() {}
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "process",
            held: "this `Server`",
            event: '"SIGTERM"',
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` in a method that ends the instance, such as `close()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 48,
        },
      ],
    },
    {
      name: "prependOnceListener",
      code: `
class Server {
  constructor() {
    process.prependOnceListener("SIGTERM", () => this.close());
  }
  close() {}
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "process",
            held: "this `Server`",
            event: '"SIGTERM"',
            remedy: 'Keep the handler, and call `process.removeListener("SIGTERM", handler)` in a method that ends the instance, such as `close()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 63,
        },
      ],
    },
    {
      name: "once of an emitter on a parameter",
      code: `
export function whenDone(child, report) {
  child.once("exit", (code) => report.add(code));
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "child",
            held: "`report`",
            event: '"exit"',
            remedy: 'Keep the handler, and call `child.off("exit", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 49,
        },
      ],
    },
    {
      name: "alternatives of once on a global: the loser stays",
      code: `
export function nextInput(report) {
  document.addEventListener("keydown", () => report.add("key"), { once: true });
  document.addEventListener("pointerdown", () => report.add("pointer"), { once: true });
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "document",
            held: "`report`",
            event: '"keydown"',
            remedy: 'Keep the handler, and call `document.removeEventListener("keydown", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 80,
        },
        {
          messageId: "mayNeverFire",
          data: {
            holder: "document",
            held: "`report`",
            event: '"pointerdown"',
            remedy: 'Keep the handler, and call `document.removeEventListener("pointerdown", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 88,
        },
      ],
    },
    {
      name: 'alternatives of once on a global: the loser stays: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
export function nextInput(report) {
  document.addEventListener("keydown", () => report.add("key"), { once: true });
  document.addEventListener("pointerdown", () => report.add("pointer"), { once: true });
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "document",
            held: "`report`",
            event: '"keydown"',
            remedy: 'Keep the handler, and call `document.removeEventListener("keydown", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 80,
        },
        {
          messageId: "mayNeverFire",
          data: {
            holder: "document",
            held: "`report`",
            event: '"pointerdown"',
            remedy: 'Keep the handler, and call `document.removeEventListener("pointerdown", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 88,
        },
      ],
    },
    {
      name: "alternatives of once on an imported emitter",
      code: `
import { client } from "./client.js";

export function ready(report) {
  return new Promise((resolve, reject) => {
    client.once("ready", () => resolve(report));
    client.once("error", (error) => reject(error));
  });
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "client",
            held: "`resolve` and `report`",
            event: '"ready"',
            remedy: 'Keep the handler, and call `client.off("ready", handler)` when the listener is no longer needed.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 48,
        },
        {
          messageId: "mayNeverFire",
          data: {
            holder: "client",
            held: "`reject`",
            event: '"error"',
            remedy: 'Keep the handler, and call `client.off("error", handler)` when the listener is no longer needed.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 51,
        },
      ],
    },
    {
      name: "alternatives of once on a parameter: the target may end soon",
      code: `
export function ready(socket, report) {
  socket.once("connect", () => report.add("open"));
  socket.once("error", () => report.add("failed"));
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "socket",
            held: "`report`",
            event: '"connect"',
            remedy: 'Keep the handler, and call `socket.off("connect", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 51,
        },
        {
          messageId: "mayNeverFire",
          data: {
            holder: "socket",
            held: "`report`",
            event: '"error"',
            remedy: 'Keep the handler, and call `socket.off("error", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 51,
        },
      ],
    },
    {
      name: "once in an effect",
      code: `
import { useEffect } from "react";

export function Greeting({ onFirst }) {
  useEffect(() => {
    const first = () => onFirst();
    window.addEventListener("pointerdown", first, { once: true });
  }, [onFirst]);
  return null;
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "window",
            held: "`onFirst`",
            event: '"pointerdown"',
            remedy: 'Call `window.removeEventListener("pointerdown", first)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 66,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("pointerdown", first)', teardown: "" },
              output: `
import { useEffect } from "react";

export function Greeting({ onFirst }) {
  useEffect(() => {
    const first = () => onFirst();
    window.addEventListener("pointerdown", first, { once: true });
    return () => {
      window.removeEventListener("pointerdown", first);
    };
  }, [onFirst]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "the signal of a controller that nobody aborts",
      code: `
class Panel {
  #controller = new AbortController();
  constructor() {
    window.addEventListener("resize", () => this.layout(), { signal: this.#controller.signal });
  }
  layout() {}
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "neverAborted",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            place: "in `destroy()`",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 96,
        },
      ],
    },
    {
      name: 'the signal of a controller that nobody aborts: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
class Panel {
  #controller = new AbortController();
  constructor() {
    window.addEventListener("resize", () => this.layout(), { signal: this.#controller.signal });
  }
  layout() {}
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "neverAborted",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            place: "in `destroy()`",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 96,
        },
      ],
    },
    {
      name: "the signal of a local controller that nobody aborts",
      code: `
class Panel {
  constructor() {
    const controller = new AbortController();
    window.addEventListener("resize", () => this.layout(), { signal: controller.signal });
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverAborted",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            place: "in a method that ends the instance, such as `destroy()`",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 90,
        },
      ],
    },
    {
      name: "the signal of a local controller that nobody aborts, in a plain function",
      code: `
export function follow(element) {
  const controller = new AbortController();
  document.addEventListener("pointermove", () => element.update(), { signal: controller.signal });
}`,
      errors: [
        {
          messageId: "neverAborted",
          data: {
            holder: "document",
            held: "`element`",
            event: '"pointermove"',
            label: "listener",
            place: "when the listener is no longer needed",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 98,
        },
      ],
    },
    {
      name: "the signal of a controller that an effect makes and forgets",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const { signal } = new AbortController();
    window.addEventListener("resize", () => onChange(window.innerWidth), { signal });
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverAborted",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            place: "in the function that the effect returns",
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 85,
        },
      ],
    },
    {
      name: "the signal of a controller that is only logged",
      code: `
export function follow(element) {
  const controller = new AbortController();
  document.addEventListener("pointermove", () => element.update(), { signal: controller.signal });
  console.log(controller);
}`,
      errors: [
        {
          messageId: "neverAborted",
          data: {
            holder: "document",
            held: "`element`",
            event: '"pointermove"',
            label: "listener",
            place: "when the listener is no longer needed",
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 98,
        },
      ],
    },
    {
      name: "a signal in options that came as a parameter: nobody can tell",
      code: `
class Panel {
  constructor(options) {
    window.addEventListener("resize", () => this.layout(), options);
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler, options)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 68,
        },
      ],
    },
    {
      name: "options spread from a parameter: nobody can tell",
      code: `
class Panel {
  constructor(options) {
    window.addEventListener("resize", () => this.layout(), { passive: true, ...options });
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
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler, { passive: true, ...options })` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 90,
        },
      ],
    },
    {
      name: "passive alone changes nothing",
      code: `
class Panel {
  constructor() {
    window.addEventListener("scroll", () => this.layout(), { passive: true });
  }
  layout() {}
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("scroll", handler)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 4,
          column: 5,
          endLine: 4,
          endColumn: 78,
        },
      ],
    },
    {
      name: "capture missing in the removal",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, true);
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "has another `capture` flag",
            remedy: 'Call `document.removeEventListener("click", this.onClick, true)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 56,
        },
      ],
    },
    {
      name: 'capture missing in the removal: still shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, true);
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "has another `capture` flag",
            remedy: 'Call `document.removeEventListener("click", this.onClick, true)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 56,
        },
      ],
    },
    {
      name: "capture only in the removal",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick);
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick, { capture: true });
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "has another `capture` flag",
            remedy: 'Call `document.removeEventListener("click", this.onClick)` in `destroy()`.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 75,
        },
      ],
    },
    {
      name: "capture false in the removal, true in a constant",
      code: `
const OPTIONS = { capture: true };

class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, OPTIONS);
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick, false);
  }
}`,
      errors: [
        {
          messageId: "ineffectiveRelease",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            removal: "removeEventListener",
            mismatch: "has another `capture` flag",
            remedy: 'Call `document.removeEventListener("click", this.onClick, true)` in `destroy()`.',
          },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 63,
        },
      ],
    },
    {
      name: "the removal that is proposed repeats the capture flag",
      code: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, { capture: true, passive: true });
  }
  hide() {}
  destroy() {
    this.element.remove();
  }
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "this `Panel`",
            event: '"click"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("click", this.onClick, true)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 87,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'document.removeEventListener("click", this.onClick, true)',
                teardown: "`destroy()`",
              },
              output: `
class Panel {
  onClick = () => this.hide();
  constructor() {
    document.addEventListener("click", this.onClick, { capture: true, passive: true });
  }
  hide() {}
  destroy() {
    document.removeEventListener("click", this.onClick, true);
    this.element.remove();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "one of two branches: no alternatives, only one is ever added",
      code: `
export function nextInput(touch, report) {
  if (touch) document.addEventListener("touchstart", () => report.add("touch"), { once: true });
  else document.addEventListener("mousedown", () => report.add("mouse"), { once: true });
}`,
      errors: [
        {
          messageId: "mayNeverFire",
          data: {
            holder: "document",
            held: "`report`",
            event: '"touchstart"',
            remedy: 'Keep the handler, and call `document.removeEventListener("touchstart", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 96,
        },
        {
          messageId: "mayNeverFire",
          data: {
            holder: "document",
            held: "`report`",
            event: '"mousedown"',
            remedy: 'Keep the handler, and call `document.removeEventListener("mousedown", handler)` when the listener is no longer needed.',
          },
          line: 4,
          column: 8,
          endLine: 4,
          endColumn: 89,
        },
      ],
    },
  ],
});
