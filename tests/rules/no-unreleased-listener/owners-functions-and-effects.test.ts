import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: 'a plain function on window: not shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
export function track(element) {
  window.addEventListener("scroll", () => element.update());
}`,
    },
    {
      name: "a plain function that adds and removes",
      code: `
export function measure(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  element.draw();
  window.removeEventListener("scroll", onScroll);
}`,
    },
    {
      name: "a function that returns its unsubscriber",
      code: `
export function track(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return () => window.removeEventListener("scroll", onScroll);
}`,
    },
    {
      name: "a function that returns a named unsubscriber",
      code: `
export function track(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  function stop() {
    window.removeEventListener("scroll", onScroll);
  }
  return stop;
}`,
    },
    {
      name: "a factory that returns an object with destroy(), which removes",
      code: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    element,
    destroy() {
      window.removeEventListener("scroll", onScroll);
    },
  };
}`,
    },
    {
      name: "a factory whose returned object names its teardown by shorthand",
      code: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  const destroy = () => window.removeEventListener("scroll", onScroll);
  return { element, destroy };
}`,
    },
    {
      name: "a factory whose inner function adds, and whose returned function removes",
      code: `
export function createTracker(element) {
  const onScroll = () => element.update();
  function start() {
    window.addEventListener("scroll", onScroll);
  }
  function stop() {
    window.removeEventListener("scroll", onScroll);
  }
  return { start, stop };
}`,
    },
    {
      name: "a forwarder hands the callback through",
      code: `
export function onScroll(callback) {
  window.addEventListener("scroll", callback);
}`,
    },
    {
      name: "a forwarder hands target, name and callback through",
      code: `
export const listen = (target, name, callback, options) => target.addEventListener(name, callback, options);`,
    },
    {
      name: 'useEffect without cleanup: not shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    window.addEventListener("resize", () => onChange(window.innerWidth));
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "useEffect that returns its cleanup",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "useLayoutEffect and useInsertionEffect that return their cleanup",
      code: `
import { useInsertionEffect, useLayoutEffect } from "react";

export function Size({ onChange }) {
  useLayoutEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  useInsertionEffect(() => {
    const onScroll = () => onChange(window.scrollY);
    window.addEventListener("scroll", onScroll);
    return function () {
      window.removeEventListener("scroll", onScroll);
    };
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "an effect that returns a named cleanup",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    const cleanup = () => {
      window.removeEventListener("resize", onResize);
    };
    window.addEventListener("resize", onResize);
    return cleanup;
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "an effect that returns early before it adds",
      code: `
import { useEffect } from "react";

export function Size({ open, onChange }) {
  useEffect(() => {
    if (!open) return;
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, [open, onChange]);
  return null;
}`,
    },
    {
      name: "an effect that adds through a helper and removes in its cleanup",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    const start = () => {
      window.addEventListener("resize", onResize);
    };
    start();
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "an effect that hands the same module function to an EventTarget: kept once",
      code: `
import { useEffect } from "react";
import { onResize } from "./log.js";

export function Size() {
  useEffect(() => {
    window.addEventListener("resize", onResize);
  }, []);
  return null;
}`,
    },
    {
      name: "a custom hook with an effect that cleans up",
      code: `
import { useEffect } from "react";

export function useKey(key, onPress) {
  useEffect(() => {
    const onKey = (event) => {
      if (event.key === key) onPress(event);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [key, onPress]);
}`,
    },
    {
      name: "an effect on what it makes itself",
      code: `
import { useEffect } from "react";

export function Feed({ url, onMessage }) {
  useEffect(() => {
    const source = new EventSource(url);
    source.addEventListener("message", (event) => onMessage(event.data));
    return () => source.close();
  }, [url, onMessage]);
  return null;
}`,
    },
    {
      name: "an effect with matchMedia that cleans up",
      code: `
import { useEffect } from "react";

export function Theme({ onChange }) {
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    const listener = () => onChange(query.matches);
    query.addEventListener("change", listener);
    return () => query.removeEventListener("change", listener);
  }, [onChange]);
  return null;
}`,
    },
    {
      name: "an effect with a handler from useCallback that cleans up",
      code: `
import { useCallback, useEffect } from "react";

export function Size({ onChange }) {
  const onResize = useCallback(() => onChange(window.innerWidth), [onChange]);
  useEffect(() => {
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, [onResize]);
  return null;
}`,
    },
    {
      name: "an effect with once that cleans up",
      code: `
import { useEffect } from "react";

export function Greeting({ onFirst }) {
  useEffect(() => {
    const first = () => onFirst();
    window.addEventListener("keydown", first, { once: true });
    window.addEventListener("pointerdown", first, { once: true });
    return () => {
      window.removeEventListener("keydown", first);
      window.removeEventListener("pointerdown", first);
    };
  }, [onFirst]);
  return null;
}`,
    },
    {
      name: "a function that returns an unsubscriber which its caller drops",
      code: `
function track(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return () => window.removeEventListener("scroll", onScroll);
}

export function show(element) {
  track(element);
}`,
    },
    {
      name: "an effect that adds and cleans up inside a branch",
      code: `
import { useEffect } from "react";

export function Popup({ open, onKey }) {
  useEffect(() => {
    if (open) {
      const handler = (event) => onKey(event.key);
      document.addEventListener("keydown", handler);
      return () => document.removeEventListener("keydown", handler);
    }
    return undefined;
  }, [open, onKey]);
  return null;
}`,
    },
    {
      name: "a handler in a ref, removed by another effect",
      code: `
import { useEffect, useRef } from "react";

export function Popup({ onKey }) {
  const handler = useRef(null);
  useEffect(() => {
    handler.current = (event) => onKey(event.key);
    document.addEventListener("keydown", handler.current);
  }, [onKey]);
  useEffect(() => () => document.removeEventListener("keydown", handler.current), []);
  return null;
}`,
    },
    {
      name: "a hook that gives out start and stop",
      code: `
import { useCallback } from "react";

export function useDrag(onMove) {
  const move = useCallback((event) => onMove(event.clientX), [onMove]);
  const stop = useCallback(() => {
    document.removeEventListener("pointermove", move);
  }, [move]);
  const start = useCallback(() => {
    document.addEventListener("pointermove", move);
  }, [move]);
  return { start, stop };
}`,
    },
    {
      name: "a handler that is a function declaration of the component",
      code: `
import { useEffect } from "react";

export function Popup({ onClose }) {
  function close() {
    onClose();
  }
  useEffect(() => {
    document.addEventListener("click", close);
    return () => {
      document.removeEventListener("click", close);
    };
  });
  return null;
}`,
    },
    {
      name: "the subscribe function of an external store",
      code: `
import { useSyncExternalStore } from "react";

function subscribe(callback) {
  window.addEventListener("online", callback);
  return () => window.removeEventListener("online", callback);
}

export const useOnline = () => useSyncExternalStore(subscribe, () => navigator.onLine);`,
    },
    {
      name: "an effect whose listener goes as a controller aborts, which the cleanup does",
      code: `
import { useEffect } from "react";
export function useResize(place) {
  useEffect(() => {
    const controller = new AbortController();
    const onResize = () => place();
    window.addEventListener("resize", onResize);
    controller.signal.addEventListener("abort", () => window.removeEventListener("resize", onResize));
    return () => controller.abort();
  }, [place]);
}`,
    },
  ],
  invalid: [
    {
      name: "a plain function on window",
      code: `
export function track(element) {
  window.addEventListener("scroll", () => element.update());
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("scroll", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 60,
        },
      ],
    },
    {
      name: "a plain function on process",
      code: `
export function start(server) {
  process.on("SIGTERM", () => server.close());
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "process",
            held: "`server`",
            event: '"SIGTERM"',
            label: "listener",
            remedy: 'Keep the handler, and call `process.off("SIGTERM", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
    {
      name: "a function that returns an unsubscriber that forgets one",
      code: `
export function track(element) {
  const onScroll = () => element.update();
  const onResize = () => element.update();
  window.addEventListener("scroll", onScroll);
  window.addEventListener("resize", onResize);
  return () => {
    window.removeEventListener("scroll", onScroll);
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the returned function.',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 46,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", onResize)',
                teardown: "the returned function",
              },
              output: `
export function track(element) {
  const onScroll = () => element.update();
  const onResize = () => element.update();
  window.addEventListener("scroll", onScroll);
  window.addEventListener("resize", onResize);
  return () => {
    window.removeEventListener("resize", onResize);
    window.removeEventListener("scroll", onScroll);
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a factory that returns an object with destroy(), which forgets",
      code: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    element,
    destroy() {
      element.remove();
    },
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `destroy()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "`destroy()`" },
              output: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    element,
    destroy() {
      window.removeEventListener("scroll", onScroll);
      element.remove();
    },
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a factory that returns an object with dispose: function",
      code: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    dispose: function () {
      element.remove();
    },
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `dispose()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "`dispose()`" },
              output: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    dispose: function () {
      window.removeEventListener("scroll", onScroll);
      element.remove();
    },
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a factory that returns a disposable object with [Symbol.dispose]()",
      code: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    [Symbol.dispose]() {
      element.remove();
    },
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `[Symbol.dispose]()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 46,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("scroll", onScroll)',
                teardown: "`[Symbol.dispose]()`",
              },
              output: `
export function createTracker(element) {
  const onScroll = () => element.update();
  window.addEventListener("scroll", onScroll);
  return {
    [Symbol.dispose]() {
      window.removeEventListener("scroll", onScroll);
      element.remove();
    },
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a forwarder wraps the callback: that is held",
      code: `
export function onScroll(callback) {
  window.addEventListener("scroll", (event) => callback(event.target));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`callback`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("scroll", handler)` when the listener is no longer needed.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 71,
        },
      ],
    },
    {
      name: "useEffect without cleanup",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    window.addEventListener("resize", () => onChange(window.innerWidth));
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the function that the effect returns.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 73,
        },
      ],
    },
    {
      name: 'useEffect without cleanup: still shown at certainty "likely"',
      settings: { leaks: { certainty: "likely" } },
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    window.addEventListener("resize", () => onChange(window.innerWidth));
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the function that the effect returns.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 73,
        },
      ],
    },
    {
      name: "useEffect with a named handler without cleanup: the cleanup is suggested",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "useLayoutEffect without cleanup",
      code: `
import { useLayoutEffect } from "react";

export function Size({ onChange }) {
  useLayoutEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useLayoutEffect } from "react";

export function Size({ onChange }) {
  useLayoutEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "useInsertionEffect without cleanup",
      code: `
import * as React from "react";

export function Size({ onChange }) {
  React.useInsertionEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import * as React from "react";

export function Size({ onChange }) {
  React.useInsertionEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "useEffect under another name",
      code: `
import { useEffect as effect } from "react";

export function Size({ onChange }) {
  effect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useEffect as effect } from "react";

export function Size({ onChange }) {
  effect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect that is a function expression",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(function watchSize() {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(function watchSize() {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect whose cleanup forgets one of two",
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    const onScroll = () => onChange(window.scrollY);
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in the function that the effect returns.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("scroll", onScroll)',
                teardown: "the returned function",
              },
              output: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    const onScroll = () => onChange(window.scrollY);
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
    return () => {
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: 'an effect whose cleanup forgets one of two: still shown at certainty "certain"',
      settings: { leaks: { certainty: "certain" } },
      code: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    const onScroll = () => onChange(window.scrollY);
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in the function that the effect returns.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("scroll", onScroll)',
                teardown: "the returned function",
              },
              output: `
import { useEffect } from "react";

export function Size({ onChange }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    const onScroll = () => onChange(window.scrollY);
    window.addEventListener("resize", onResize);
    window.addEventListener("scroll", onScroll);
    return () => {
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect with a handler that captures only a state setter: growth all the same",
      code: `
import { useEffect, useState } from "react";

export function Size() {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const onResize = () => setWidth(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, []);
  return <p>{width}</p>;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`setWidth`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useEffect, useState } from "react";

export function Size() {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const onResize = () => setWidth(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, []);
  return <p>{width}</p>;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect whose fresh handler captures nothing: one more a mount",
      code: `
import { useEffect } from "react";
import { log } from "./log.js";

export function Size() {
  useEffect(() => {
    window.addEventListener("resize", () => log(window.innerWidth));
  }, []);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "one more handler a mount",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 68,
        },
      ],
    },
    {
      name: "an effect that hands the same module function to an emitter: one more a mount",
      code: `
import { useEffect } from "react";
import { bus } from "./bus.js";

function onChange() {
  console.log("changed");
}

export function Size() {
  useEffect(() => {
    bus.on("change", onChange);
  }, []);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "one more handler a mount",
            event: '"change"',
            label: "listener",
            remedy: 'Call `bus.off("change", onChange)` in the function that the effect returns.',
          },
          line: 11,
          column: 5,
          endLine: 11,
          endColumn: 31,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'bus.off("change", onChange)', teardown: "" },
              output: `
import { useEffect } from "react";
import { bus } from "./bus.js";

function onChange() {
  console.log("changed");
}

export function Size() {
  useEffect(() => {
    bus.on("change", onChange);
    return () => {
      bus.off("change", onChange);
    };
  }, []);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a listener added while rendering",
      code: `
import { useState } from "react";

export function Size() {
  const [width, setWidth] = useState(0);
  window.addEventListener("resize", () => setWidth(window.innerWidth));
  return <p>{width}</p>;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`setWidth`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the cleanup of an effect.',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 71,
        },
      ],
    },
    {
      name: "a listener added in an event handler of a component",
      code: `
import { useState } from "react";

export function Drag() {
  const [at, setAt] = useState(0);
  const start = () => {
    document.addEventListener("pointermove", (event) => setAt(event.clientX));
  };
  return <p onPointerDown={start}>{at}</p>;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "`setAt`",
            event: '"pointermove"',
            label: "listener",
            remedy: 'Keep the handler, and call `document.removeEventListener("pointermove", handler)` in the cleanup of an effect.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 78,
        },
      ],
    },
    {
      name: "a custom hook with an effect that does not clean up",
      code: `
import { useEffect } from "react";

export const useKey = (key, onPress) => {
  useEffect(() => {
    const onKey = (event) => {
      if (event.key === key) onPress(event);
    };
    document.addEventListener("keydown", onKey);
  }, [key, onPress]);
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "document",
            held: "`key` and `onPress`",
            event: '"keydown"',
            label: "listener",
            remedy: 'Call `document.removeEventListener("keydown", onKey)` in the function that the effect returns.',
          },
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'document.removeEventListener("keydown", onKey)', teardown: "" },
              output: `
import { useEffect } from "react";

export const useKey = (key, onPress) => {
  useEffect(() => {
    const onKey = (event) => {
      if (event.key === key) onPress(event);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [key, onPress]);
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a hook that adds on the spot",
      code: `
export function useOnline(onChange) {
  window.addEventListener("online", () => onChange(true));
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"online"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("online", handler)` in the cleanup of an effect.',
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 58,
        },
      ],
    },
    {
      name: "an effect on a parameter's emitter without cleanup",
      code: `
import { useEffect } from "react";

export function Status({ socket, onChange }) {
  useEffect(() => {
    const onOpen = () => onChange("open");
    socket.on("open", onOpen);
  }, [socket, onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "socket",
            held: "`onChange`",
            event: '"open"',
            label: "listener",
            remedy: 'Call `socket.off("open", onOpen)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 30,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'socket.off("open", onOpen)', teardown: "" },
              output: `
import { useEffect } from "react";

export function Status({ socket, onChange }) {
  useEffect(() => {
    const onOpen = () => onChange("open");
    socket.on("open", onOpen);
    return () => {
      socket.off("open", onOpen);
    };
  }, [socket, onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect on an element in a ref without cleanup",
      code: `
import { useEffect, useRef } from "react";

export function Field({ onChange }) {
  const ref = useRef(null);
  useEffect(() => {
    const onInput = () => onChange(ref.current.value);
    ref.current.addEventListener("input", onInput);
  }, [onChange]);
  return <input ref={ref} />;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "ref.current",
            held: "`onChange`",
            event: '"input"',
            label: "listener",
            remedy: 'Call `ref.current.removeEventListener("input", onInput)` in the function that the effect returns.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 51,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'ref.current.removeEventListener("input", onInput)', teardown: "" },
              output: `
import { useEffect, useRef } from "react";

export function Field({ onChange }) {
  const ref = useRef(null);
  useEffect(() => {
    const onInput = () => onChange(ref.current.value);
    ref.current.addEventListener("input", onInput);
    return () => {
      ref.current.removeEventListener("input", onInput);
    };
  }, [onChange]);
  return <input ref={ref} />;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect with matchMedia that does not clean up",
      code: `
import { useEffect } from "react";

export function Theme({ onChange }) {
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    const listener = () => onChange(query.matches);
    query.addEventListener("change", listener);
  }, [onChange]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "query",
            held: "`onChange`",
            event: '"change"',
            label: "listener",
            remedy: 'Call `query.removeEventListener("change", listener)` in the function that the effect returns.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 47,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'query.removeEventListener("change", listener)', teardown: "" },
              output: `
import { useEffect } from "react";

export function Theme({ onChange }) {
  useEffect(() => {
    const query = window.matchMedia("(prefers-color-scheme: dark)");
    const listener = () => onChange(query.matches);
    query.addEventListener("change", listener);
    return () => {
      query.removeEventListener("change", listener);
    };
  }, [onChange]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a component wrapped in memo and forwardRef",
      code: `
import { forwardRef, memo, useEffect } from "react";

export const Size = memo(forwardRef(({ onChange }, ref) => {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return <p ref={ref} />;
}));`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { forwardRef, memo, useEffect } from "react";

export const Size = memo(forwardRef(({ onChange }, ref) => {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return <p ref={ref} />;
}));`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect with a handler from useCallback that does not clean up",
      code: `
import { useCallback, useEffect } from "react";

export function Size({ onChange }) {
  const onResize = useCallback(() => onChange(window.innerWidth), [onChange]);
  useEffect(() => {
    window.addEventListener("resize", onResize);
  }, [onResize]);
  return null;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", onResize)` in the function that the effect returns.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useCallback, useEffect } from "react";

export function Size({ onChange }) {
  const onResize = useCallback(() => onChange(window.innerWidth), [onChange]);
  useEffect(() => {
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onResize]);
  return null;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a local helper that adds for its callers",
      code: `
export function follow(element) {
  const listen = (name, handler) => window.addEventListener(name, handler);
  listen("scroll", () => element.update());
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: "Call `window.removeEventListener(name, handler)` when the listener is no longer needed.",
          },
          line: 3,
          column: 37,
          endLine: 3,
          endColumn: 75,
        },
      ],
    },
  ],
});
