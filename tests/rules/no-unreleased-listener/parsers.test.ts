import * as espree from "espree";
import * as svelteParser from "svelte-eslint-parser";
import * as tsParser from "@typescript-eslint/parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-unreleased-listener.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "espree: released",
      languageOptions: { parser: espree, parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export class Panel {
  #onResize = () => this.layout();
  constructor() {
    window?.addEventListener("resize", this.#onResize);
  }
  layout() {}
  [Symbol.dispose]() {
    window?.removeEventListener("resize", this.#onResize);
  }
}`,
    },
    {
      name: "espree with JSX: released",
      filename: "file.jsx",
      languageOptions: { parser: espree, parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
import { useEffect } from "react";

export function Size({ onChange, children }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, [onChange]);
  return <div className="size">{children}</div>;
}`,
    },
    {
      name: "a script: its top level is the file's",
      filename: "file.js",
      languageOptions: { parser: espree, sourceType: "script" },
      code: `
var state = { width: 0 };
window.addEventListener("resize", function () { state.width = window.innerWidth; });`,
    },
    {
      name: "a CommonJS file: its top level is the file's",
      filename: "file.js",
      languageOptions: { parser: espree, sourceType: "commonjs" },
      code: `
const state = { count: 0 };
process.on("warning", () => { state.count += 1; });
module.exports = state;`,
    },
    {
      name: "Vue: a script that adds at the top of each component instance",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script>
import { bus } from "./bus.js";

const state = { width: 0 };
bus.on("change", () => { state.width = 0; });

export default {
  data: () => state,
};
</script>`,
    },
    {
      name: "Vue: options with unmounted() that removes",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script>
export default {
  mounted() {
    window.addEventListener("resize", this.onResize);
  },
  unmounted() {
    window.removeEventListener("resize", this.onResize);
  },
  methods: {
    onResize() {},
  },
};
</script>

<template>
  <p>size</p>
</template>`,
    },
    {
      name: "Vue: a template without a script",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<template>
  <p>nothing</p>
</template>`,
    },
    {
      name: "Svelte: an action that returns destroy(), which removes",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  function follow(node) {
    const onScroll = () => node.scrollIntoView();
    window.addEventListener("scroll", onScroll);
    return {
      destroy() {
        window.removeEventListener("scroll", onScroll);
      },
    };
  }
</script>

<p use:follow>size</p>`,
    },
    {
      name: "Svelte: what the markup listens to is the framework's",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  let width = $state(0);
  function measure() {
    width = window.innerWidth;
  }
</script>

<svelte:window onresize={measure} />
<p>{width}</p>`,
    },
  ],
  invalid: [
    {
      name: "espree, ESLint's own parser",
      languageOptions: { parser: espree, parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
import { bus } from "./bus.js";

export class View {
  #onChange = () => this.render();
  constructor() {
    bus.on("change", this.#onChange);
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
            remedy: 'Call `bus.off("change", this.#onChange)` in a method that ends the instance, such as `destroy()`.',
          },
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 37,
        },
      ],
    },
    {
      name: "espree: a suggestion",
      languageOptions: { parser: espree, parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
export class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
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
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
export class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "espree with JSX",
      filename: "file.jsx",
      languageOptions: { parser: espree, parserOptions: { ecmaFeatures: { jsx: true } } },
      code: `
import { useEffect } from "react";

export function Size({ onChange, children }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return <div className="size">{children}</div>;
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

export function Size({ onChange, children }) {
  useEffect(() => {
    const onResize = () => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return <div className="size">{children}</div>;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "a script with an ES5 class",
      filename: "file.js",
      languageOptions: { parser: espree, sourceType: "script" },
      code: `
var Panel = function () {
  this.onResize = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
};
Panel.prototype.layout = function () {};
Panel.prototype.destroy = function () {
  this.layout();
};`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 51,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
var Panel = function () {
  this.onResize = this.layout.bind(this);
  window.addEventListener("resize", this.onResize);
};
Panel.prototype.layout = function () {};
Panel.prototype.destroy = function () {
  window.removeEventListener("resize", this.onResize);
  this.layout();
};`,
            },
          ],
        },
      ],
    },
    {
      name: "a CommonJS file with a required emitter",
      filename: "file.js",
      languageOptions: { parser: espree, sourceType: "commonjs" },
      code: `
const { bus } = require("./bus");

module.exports = class View {
  constructor() {
    bus.on("change", () => this.render());
  }
  render() {}
};`,
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
      name: "TypeScript: a TSX component with a cast handler",
      code: `
import { useEffect, type ReactNode } from "react";

interface Props { onChange(width: number): void; children: ReactNode }

export function Size({ onChange, children }: Props): ReactNode {
  useEffect((): void => {
    const onResize = (): void => onChange(window.innerWidth);
    window.addEventListener("resize", onResize as EventListener);
  }, [onChange]);
  return <div>{children}</div>;
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
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 65,
          suggestions: [
            {
              messageId: "returnRelease",
              data: {
                call: 'window.removeEventListener("resize", onResize as EventListener)',
                teardown: "",
              },
              output: `
import { useEffect, type ReactNode } from "react";

interface Props { onChange(width: number): void; children: ReactNode }

export function Size({ onChange, children }: Props): ReactNode {
  useEffect((): void => {
    const onResize = (): void => onChange(window.innerWidth);
    window.addEventListener("resize", onResize as EventListener);
    return () => {
      window.removeEventListener("resize", onResize as EventListener);
    };
  }, [onChange]);
  return <div>{children}</div>;
}`,
            },
          ],
        },
      ],
    },
    {
      name: "TypeScript: abstract classes, accessors, overloads and satisfies",
      code: `
abstract class Panel {
  accessor width = 0;
  protected abstract layout(): void;
  protected readonly onResize = (() => this.layout()) satisfies () => void;
  open(): void;
  open(wide?: boolean): void {
    window.addEventListener("resize", this.onResize, { passive: true } satisfies AddEventListenerOptions);
  }
  dispose(): void {
    this.width = 0;
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
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `dispose()`.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 106,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`dispose()`",
              },
              output: `
abstract class Panel {
  accessor width = 0;
  protected abstract layout(): void;
  protected readonly onResize = (() => this.layout()) satisfies () => void;
  open(): void;
  open(wide?: boolean): void {
    window.addEventListener("resize", this.onResize, { passive: true } satisfies AddEventListenerOptions);
  }
  dispose(): void {
    window.removeEventListener("resize", this.onResize);
    this.width = 0;
  }
}`,
            },
          ],
        },
      ],
    },
    {
      name: "Vue: a class in a script",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<template>
  <p>size</p>
</template>

<script>
export class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    this.layout();
  }
}
</script>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 10,
          column: 5,
          endLine: 10,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
<template>
  <p>size</p>
</template>

<script>
export class Panel {
  onResize = () => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout() {}
  destroy() {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}
</script>`,
            },
          ],
        },
      ],
    },
    {
      name: "Vue: a class in a TypeScript script setup",
      filename: "file.vue",
      languageOptions: { parser: vueParser, parserOptions: { parser: tsParser } },
      code: `
<script setup lang="ts">
class Panel {
  private readonly onResize = (): void => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout(): void {}
  destroy(): void {
    this.layout();
  }
}

export const make = (): Panel => new Panel();
</script>

<template>
  <p @click="make">size</p>
</template>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 53,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
<script setup lang="ts">
class Panel {
  private readonly onResize = (): void => this.layout();
  constructor() {
    window.addEventListener("resize", this.onResize);
  }
  layout(): void {}
  destroy(): void {
    window.removeEventListener("resize", this.onResize);
    this.layout();
  }
}

export const make = (): Panel => new Panel();
</script>

<template>
  <p @click="make">size</p>
</template>`,
            },
          ],
        },
      ],
    },
    {
      name: "Vue: a function in a script setup that the template calls",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script setup>
const props = defineProps({ element: Object });

function follow(element) {
  window.addEventListener("scroll", () => element.update());
}
</script>

<template>
  <button @click="follow(props.element)">follow</button>
</template>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`element`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("scroll", handler)` in `onUnmounted()`.',
          },
          line: 6,
          column: 3,
          endLine: 6,
          endColumn: 60,
        },
      ],
    },
    {
      name: "Vue: a composable of the file",
      filename: "file.vue",
      languageOptions: { parser: vueParser, parserOptions: { parser: tsParser } },
      code: `
<script lang="ts">
export function useSize(onChange: (width: number) => void): void {
  window.addEventListener("resize", () => onChange(window.innerWidth));
}
</script>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onChange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in the cleanup of an effect.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 71,
        },
      ],
    },
    {
      name: "Svelte: a class in a module script",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script module>
  export class Panel {
    onResize = () => this.layout();
    constructor() {
      window.addEventListener("resize", this.onResize);
    }
    layout() {}
    destroy() {
      this.layout();
    }
  }
</script>

<p>size</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "this `Panel`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", this.onResize)` in `destroy()`.',
          },
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 55,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: {
                call: 'window.removeEventListener("resize", this.onResize)',
                teardown: "`destroy()`",
              },
              output: `
<script module>
  export class Panel {
    onResize = () => this.layout();
    constructor() {
      window.addEventListener("resize", this.onResize);
    }
    layout() {}
    destroy() {
      window.removeEventListener("resize", this.onResize);
      this.layout();
    }
  }
</script>

<p>size</p>`,
            },
          ],
        },
      ],
    },
    {
      name: "Svelte: an action whose destroy() forgets it",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  function follow(node) {
    const onScroll = () => node.scrollIntoView();
    window.addEventListener("scroll", onScroll);
    return {
      destroy() {
        node.blur();
      },
    };
  }
</script>

<p use:follow>size</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`node`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "`destroy()`" },
              output: `
<script>
  function follow(node) {
    const onScroll = () => node.scrollIntoView();
    window.addEventListener("scroll", onScroll);
    return {
      destroy() {
        window.removeEventListener("scroll", onScroll);
        node.blur();
      },
    };
  }
</script>

<p use:follow>size</p>`,
            },
          ],
        },
      ],
    },
    {
      name: "Svelte: TypeScript",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser, parserOptions: { parser: tsParser } },
      code: `
<script lang="ts">
  function follow(node: HTMLElement): { destroy(): void } {
    const onScroll = (): void => node.scrollIntoView();
    window.addEventListener("scroll", onScroll);
    return {
      destroy(): void {
        node.blur();
      },
    };
  }
</script>

<p use:follow>size</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`node`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", onScroll)` in `destroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 48,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", onScroll)', teardown: "`destroy()`" },
              output: `
<script lang="ts">
  function follow(node: HTMLElement): { destroy(): void } {
    const onScroll = (): void => node.scrollIntoView();
    window.addEventListener("scroll", onScroll);
    return {
      destroy(): void {
        window.removeEventListener("scroll", onScroll);
        node.blur();
      },
    };
  }
</script>

<p use:follow>size</p>`,
            },
          ],
        },
      ],
    },
    {
      name: "TypeScript: a TSX component",
      code: `
import { useEffect, type ReactNode } from "react";

interface Props { onChange(width: number): void; children: ReactNode }

export function Size({ onChange, children }: Props): ReactNode {
  useEffect((): void => {
    const onResize = (): void => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
  }, [onChange]);
  return <div>{children}</div>;
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
          line: 9,
          column: 5,
          endLine: 9,
          endColumn: 48,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", onResize)', teardown: "" },
              output: `
import { useEffect, type ReactNode } from "react";

interface Props { onChange(width: number): void; children: ReactNode }

export function Size({ onChange, children }: Props): ReactNode {
  useEffect((): void => {
    const onResize = (): void => onChange(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => {
      window.removeEventListener("resize", onResize);
    };
  }, [onChange]);
  return <div>{children}</div>;
}`,
            },
          ],
        },
      ],
    },
  ],
});
