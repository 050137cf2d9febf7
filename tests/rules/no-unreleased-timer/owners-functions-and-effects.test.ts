import rule from "../../../rules/no-unreleased-timer.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-timer", rule, {
  valid: [
    {
      name: "a frame that a function beside the one that takes it ends, both of which a hook gives out",
      code: `
import { useRef } from "react";
export function useWave(node) {
  const frame = useRef(null);
  const show = () => {
    frame.current = requestAnimationFrame(() => node.show());
  };
  const stop = () => cancelAnimationFrame(frame.current);
  return { show, stop };
}`,
    },
    {
      name: "an effect that returns the cleanup",
      code: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    const id = setInterval(() => onTick(), 1000);
    return () => clearInterval(id);
  }, [onTick]);
}`,
    },
    {
      name: "an effect that returns a named cleanup",
      code: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    const id = setInterval(() => onTick(), 1000);
    function stop() {
      clearInterval(id);
    }
    return stop;
  }, [onTick]);
}`,
    },
    {
      name: "a ref that another effect clears",
      code: `
import { useEffect, useRef } from "react";
export function useTick(onTick) {
  const timer = useRef(null);
  useEffect(() => {
    timer.current = setInterval(() => onTick(), 1000);
  }, [onTick]);
  useEffect(() => () => clearInterval(timer.current), []);
}`,
    },
    {
      name: "a composable that clears when its scope ends",
      code: `
import { onScopeDispose, ref } from "vue";
export function useNow() {
  const now = ref(Date.now());
  const id = setInterval(() => {
    now.value = Date.now();
  }, 1000);
  onScopeDispose(() => clearInterval(id));
  return now;
}`,
    },
    {
      name: "mounted and unmounted",
      code: `
import { onMounted, onUnmounted, ref } from "vue";
export function useNow() {
  const now = ref(0);
  let id;
  onMounted(() => {
    id = setInterval(() => now.value++, 1000);
  });
  onUnmounted(() => {
    clearInterval(id);
  });
  return now;
}`,
    },
    {
      name: "a factory that returns the function that clears",
      code: `
export function poll(source) {
  const id = setInterval(() => source.read(), 1000);
  return () => clearInterval(id);
}`,
    },
    {
      name: "a factory that returns an object with a teardown",
      code: `
export function createPoller(source) {
  let id;
  return {
    start() {
      id = setInterval(() => source.read(), 1000);
    },
    stop() {
      clearInterval(id);
    },
  };
}`,
    },
    {
      name: "a function that returns the handle",
      code: `
export const every = (callback, delay) => setInterval(callback, delay);`,
    },
    {
      name: "a function of the file whose one caller clears",
      code: `
function every(callback) {
  return setInterval(callback, 1000);
}
export class Clock {
  start() {
    this.timer = every(() => this.tick());
  }
  tick() {}
  destroy() {
    clearInterval(this.timer);
  }
}`,
    },
    {
      name: "a timeout of a plain function",
      code: `
export function later(element) {
  setTimeout(() => element.remove(), 300);
}`,
    },
    {
      name: "a promise that sleeps",
      code: `
export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));`,
    },
  ],
  invalid: [
    {
      name: "a frame that the function that a hook gives out cancels where it takes the next one",
      code: `
import { useRef } from "react";
export function useWave(node) {
  const frame = useRef(null);
  const show = () => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => node.show());
  };
  return show;
}`,
      errors: [
        { messageId: "releasedElsewhere", data: { label: "animation frame", held: "`node`", end: "its owner ends", remedy: "Call `cancelAnimationFrame(frame.current)` in the cleanup of an effect." }, line: 7, column: 21, endLine: 7, endColumn: 61 },
      ],
    },
    {
      name: "an effect that keeps it and returns nothing",
      code: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    const id = setInterval(() => onTick(), 1000);
  }, [onTick]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`onTick`",
            remedy: "Call `clearInterval(id)` in the function that the effect returns.",
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 49,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: "clearInterval(id)", teardown: "" },
              output: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    const id = setInterval(() => onTick(), 1000);
    return () => {
      clearInterval(id);
    };
  }, [onTick]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect that drops it",
      code: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    setInterval(() => onTick(), 1000);
  }, [onTick]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`onTick`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in the function that the effect returns.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: "keepAndReturn",
              data: { name: "id", call: "clearInterval(id)", teardown: "" },
              output: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(() => {
    const id = setInterval(() => onTick(), 1000);
    return () => {
      clearInterval(id);
    };
  }, [onTick]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect that drops it where the usual name is taken",
      code: `
import { useEffect } from "react";
export function useTick(onTick, id) {
  useEffect(() => {
    setInterval(() => onTick(id), 1000);
  }, [onTick, id]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`onTick` and `id`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in the function that the effect returns.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 40,
          suggestions: [
            {
              messageId: "keepAndReturn",
              data: { name: "interval", call: "clearInterval(interval)", teardown: "" },
              output: `
import { useEffect } from "react";
export function useTick(onTick, id) {
  useEffect(() => {
    const interval = setInterval(() => onTick(id), 1000);
    return () => {
      clearInterval(interval);
    };
  }, [onTick, id]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an effect whose cleanup forgets it",
      code: `
import { useEffect } from "react";
export function useTick(onTick, target) {
  useEffect(() => {
    setInterval(() => onTick(), 1000);
    target.show();
    return () => {
      target.hide();
    };
  }, [onTick, target]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`onTick`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` in the function that the effect returns.",
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 38,
          suggestions: [
            {
              messageId: "keepAndRelease",
              data: { name: "id", call: "clearInterval(id)", teardown: "the returned function" },
              output: `
import { useEffect } from "react";
export function useTick(onTick, target) {
  useEffect(() => {
    const id = setInterval(() => onTick(), 1000);
    target.show();
    return () => {
      clearInterval(id);
      target.hide();
    };
  }, [onTick, target]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a ref that the effect's cleanup only reads",
      code: `
import { useEffect, useRef } from "react";
export function useTick(onTick) {
  const timer = useRef(null);
  useEffect(() => {
    timer.current = setInterval(() => onTick(), 1000);
    return () => {
      timer.current = null;
    };
  }, [onTick]);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`onTick`",
            remedy: "Call `clearInterval(timer.current)` in the function that the effect returns.",
          },
          line: 6,
          column: 21,
          endLine: 6,
          endColumn: 54,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(timer.current)", teardown: "the returned function" },
              output: `
import { useEffect, useRef } from "react";
export function useTick(onTick) {
  const timer = useRef(null);
  useEffect(() => {
    timer.current = setInterval(() => onTick(), 1000);
    return () => {
      clearInterval(timer.current);
      timer.current = null;
    };
  }, [onTick]);
}`,
            },
          ],
        },
      ],
    },
    {
      name: "an asynchronous effect, whose cleanup nobody calls",
      code: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(async () => {
    const id = setInterval(() => onTick(), 1000);
    await onTick();
    return () => clearInterval(id);
  }, [onTick]);
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "interval",
            held: "`onTick`",
            end: "the effect is cleaned up",
            remedy: "Call `clearInterval(id)` in the function that an effect returns which is not `async`.",
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 49,
        },
      ],
    },
    {
      name: "an asynchronous effect, whose cleanup with a cast nobody calls",
      code: `
import { useEffect } from "react";
export function useTick(onTick) {
  useEffect(async () => {
    const id = setInterval(() => onTick(), 1000);
    await onTick();
    return (() => clearInterval(id)) as Cleanup;
  }, [onTick]);
}`,
      errors: [
        {
          messageId: "releasedElsewhere",
          data: {
            label: "interval",
            held: "`onTick`",
            end: "the effect is cleaned up",
            remedy: "Call `clearInterval(id)` in the function that an effect returns which is not `async`.",
          },
          line: 5,
          column: 16,
          endLine: 5,
          endColumn: 49,
        },
      ],
    },
    {
      name: "a composable that never clears",
      code: `
import { ref } from "vue";
export function useNow() {
  const now = ref(0);
  const id = setInterval(() => now.value++, 1000);
  return now;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`now`",
            remedy: "Call `clearInterval(id)` in the cleanup of an effect.",
          },
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 50,
        },
      ],
    },
    {
      name: "a composable whose end forgets it",
      code: `
import { onScopeDispose, ref } from "vue";
export function useNow(source) {
  const now = ref(0);
  const id = setInterval(() => now.value++, 1000);
  onScopeDispose(() => {
    source.close();
  });
  return now;
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`now`",
            remedy: "Call `clearInterval(id)` in the cleanup of an effect.",
          },
          line: 5,
          column: 14,
          endLine: 5,
          endColumn: 50,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(id)", teardown: "the function that runs at the end" },
              output: `
import { onScopeDispose, ref } from "vue";
export function useNow(source) {
  const now = ref(0);
  const id = setInterval(() => now.value++, 1000);
  onScopeDispose(() => {
    clearInterval(id);
    source.close();
  });
  return now;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a factory whose teardown forgets it",
      code: `
export function createPoller(source) {
  const id = setInterval(() => source.read(), 1000);
  return {
    read: () => source.read(),
    destroy() {
      source.close();
    },
  };
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`source`",
            remedy: "Call `clearInterval(id)` in `destroy()`.",
          },
          line: 3,
          column: 14,
          endLine: 3,
          endColumn: 52,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: "clearInterval(id)", teardown: "`destroy()`" },
              output: `
export function createPoller(source) {
  const id = setInterval(() => source.read(), 1000);
  return {
    read: () => source.read(),
    destroy() {
      clearInterval(id);
      source.close();
    },
  };
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a plain function",
      code: `
export function watch(source) {
  setInterval(() => source.read(), 1000);
}`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`source`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` when it is no longer needed.",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 41,
        },
      ],
    },
    {
      name: "in a handler, which runs again and again",
      code: `
button.addEventListener("click", (event) => {
  setInterval(() => blink(event.target), 500);
});`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            label: "interval",
            held: "`event`",
            remedy: "Keep what the call returns, and end it with `clearInterval(id)` when it is no longer needed.",
          },
          line: 3,
          column: 3,
          endLine: 3,
          endColumn: 46,
        },
      ],
    },
  ],
});
