import * as svelteParser from "svelte-eslint-parser";
import * as vueParser from "vue-eslint-parser";
import rule from "../../../rules/no-unreleased-listener.js";
import { astroParser } from "../../support/astro-parser.js";
import { testRule } from "../../support/test-rule.js";

testRule("no-unreleased-listener", rule, {
  valid: [
    {
      name: "Vue: <script setup> that removes in onUnmounted",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script setup>
import { onMounted, onUnmounted, ref } from "vue";

const width = ref(0);
const measure = () => { width.value = window.innerWidth; };
onMounted(() => window.addEventListener("resize", measure));
onUnmounted(() => window.removeEventListener("resize", measure));
</script>

<template><p>{{ width }}</p></template>`,
    },
    {
      name: "Vue: <script setup> that removes in a function handed to onBeforeUnmount",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script setup>
import { onBeforeUnmount, ref } from "vue";

const width = ref(0);
const measure = () => { width.value = window.innerWidth; };
function stop() {
  window.removeEventListener("resize", measure);
}
window.addEventListener("resize", measure);
onBeforeUnmount(stop);
</script>

<template><p>{{ width }}</p></template>`,
    },
    {
      name: "Vue: an emitter that <script setup> makes dies with the component",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script setup>
import { EventEmitter } from "events";
import { ref } from "vue";

const count = ref(0);
const emitter = new EventEmitter();
emitter.on("change", () => { count.value += 1; });
</script>

<template><p>{{ count }}</p></template>`,
    },
    {
      name: "Vue: the <script> beside <script setup> runs once",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script>
const state = { width: 0 };
window.addEventListener("resize", () => { state.width = window.innerWidth; });
</script>

<script setup>
const width = state.width;
</script>

<template><p>{{ width }}</p></template>`,
    },
    {
      name: "Vue: a handler of <script setup> that captures nothing but what is imported",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      code: `
<script setup>
import { store } from "./store.js";

const name = "width";
const measure = () => store.set(name, window.innerWidth);
window.addEventListener("resize", measure);
window.removeEventListener("resize", measure);
</script>

<template><p>width</p></template>`,
    },
    {
      name: "a script alone, as a linter shows it that takes files apart: its top runs once",
      code: `
import { ref } from "vue";

const width = ref(0);
window.addEventListener("resize", () => { width.value = window.innerWidth; });`,
    },
    {
      name: "Svelte: onMount that returns its cleanup",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  import { onMount } from "svelte";

  let width = 0;
  const measure = () => { width = window.innerWidth; };
  onMount(() => {
    window.addEventListener("resize", measure);
    return () => window.removeEventListener("resize", measure);
  });
</script>

<p>{width}</p>`,
    },
    {
      name: "Svelte: $effect that returns its cleanup",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  let { onchange } = $props();
  $effect(() => {
    const report = () => onchange(window.innerWidth);
    window.addEventListener("resize", report);
    return () => window.removeEventListener("resize", report);
  });
</script>

<p>width</p>`,
    },
    {
      name: "Svelte: onMount adds and onDestroy removes",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script>
  import { onDestroy, onMount } from "svelte";

  let width = 0;
  const measure = () => { width = window.innerWidth; };
  onMount(() => {
    window.addEventListener("resize", measure);
  });
  onDestroy(() => {
    window.removeEventListener("resize", measure);
  });
</script>

<p>{width}</p>`,
    },
    {
      name: "Svelte: <script module> runs once",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script module>
  const state = { width: 0 };
  window.addEventListener("resize", () => { state.width = window.innerWidth; });
</script>

<p>{state.width}</p>`,
    },
    {
      name: 'Svelte: <script context="module"> runs once',
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      code: `
<script context="module">
  const state = { width: 0 };
  window.addEventListener("resize", () => { state.width = window.innerWidth; });
</script>

<script>
  export let name;
</script>

<p>{name} {state.width}</p>`,
    },
    {
      name: "Astro: a listener of the frontmatter that it removes",
      filename: "file.astro",
      languageOptions: { parser: astroParser },
      code: `
---
import { bus } from "../bus.js";

const state = { user: Astro.props.user };
const onChange = () => { state.user = null; };
bus.on("change", onChange);
bus.off("change", onChange);
---
<p>{state.user}</p>`,
    },
  ],
  invalid: [
    {
      name: "Vue: a listener at the top of <script setup>",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script setup>
import { ref } from "vue";

const width = ref(0);
window.addEventListener("resize", () => { width.value = window.innerWidth; });
</script>

<template><p>{{ width }}</p></template>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`width`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `onUnmounted()`.',
          },
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 78,
        },
      ],
    },
    {
      name: "Vue: a listener in a hook of <script setup>, and nothing removes it",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script setup>
import { onMounted, ref } from "vue";

const width = ref(0);
const measure = () => { width.value = window.innerWidth; };
onMounted(() => window.addEventListener("resize", measure));
</script>

<template><p>{{ width }}</p></template>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`width`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `onUnmounted()`.',
          },
          line: 7,
          column: 17,
          endLine: 7,
          endColumn: 59,
        },
      ],
    },
    {
      name: "Vue: <script setup> whose onUnmounted removes another listener",
      filename: "file.vue",
      languageOptions: { parser: vueParser },
      settings: { leaks: { certainty: "certain" } },
      code: `
<script setup>
import { onMounted, onUnmounted, ref } from "vue";

const width = ref(0);
const measure = () => { width.value = window.innerWidth; };
const shift = () => { width.value = window.scrollX; };
onMounted(() => {
  window.addEventListener("resize", measure);
  window.addEventListener("scroll", shift);
});
onUnmounted(() => {
  window.removeEventListener("resize", measure);
});
</script>

<template><p>{{ width }}</p></template>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`width`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", shift)` in the function that runs at the end.',
          },
          line: 10,
          column: 3,
          endLine: 10,
          endColumn: 43,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", shift)', teardown: "the function that runs at the end" },
              output: `
<script setup>
import { onMounted, onUnmounted, ref } from "vue";

const width = ref(0);
const measure = () => { width.value = window.innerWidth; };
const shift = () => { width.value = window.scrollX; };
onMounted(() => {
  window.addEventListener("resize", measure);
  window.addEventListener("scroll", shift);
});
onUnmounted(() => {
  window.removeEventListener("scroll", shift);
  window.removeEventListener("resize", measure);
});
</script>

<template><p>{{ width }}</p></template>`,
            },
          ],
        },
      ],
    },
    {
      name: "Svelte: a listener at the top of the script",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script>
  let width = $state(0);
  window.addEventListener("resize", () => { width = window.innerWidth; });
</script>

<p>{width}</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`width`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `onDestroy()`.',
          },
          line: 4,
          column: 3,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
    {
      name: "Svelte: onMount without cleanup",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script>
  import { onMount } from "svelte";

  let width = 0;
  const measure = () => { width = window.innerWidth; };
  onMount(() => {
    window.addEventListener("resize", measure);
  });
</script>

<p>{width}</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`width`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", measure)` in the function that the effect returns.',
          },
          line: 8,
          column: 5,
          endLine: 8,
          endColumn: 47,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", measure)', teardown: "" },
              output: `
<script>
  import { onMount } from "svelte";

  let width = 0;
  const measure = () => { width = window.innerWidth; };
  onMount(() => {
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("resize", measure);
    };
  });
</script>

<p>{width}</p>`,
            },
          ],
        },
      ],
    },
    {
      name: "Svelte: $effect without cleanup",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script>
  let { target, onchange } = $props();
  $effect(() => {
    const report = () => onchange(window.innerWidth);
    window.addEventListener("resize", report);
  });
</script>

<p>{target}</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onchange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("resize", report)` in the function that the effect returns.',
          },
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 46,
          suggestions: [
            {
              messageId: "returnRelease",
              data: { call: 'window.removeEventListener("resize", report)', teardown: "" },
              output: `
<script>
  let { target, onchange } = $props();
  $effect(() => {
    const report = () => onchange(window.innerWidth);
    window.addEventListener("resize", report);
    return () => {
      window.removeEventListener("resize", report);
    };
  });
</script>

<p>{target}</p>`,
            },
          ],
        },
      ],
    },
    {
      name: "Svelte: a reactive statement",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script>
  export let onchange;
  $: window.addEventListener("resize", () => onchange(window.innerWidth));
</script>

<p>width</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`onchange`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `onDestroy()`.',
          },
          line: 4,
          column: 6,
          endLine: 4,
          endColumn: 74,
        },
      ],
    },
    {
      name: "Svelte: onDestroy that removes another listener",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "certain" } },
      code: `
<script>
  import { onDestroy } from "svelte";

  let width = 0;
  const measure = () => { width = window.innerWidth; };
  const shift = () => { width = window.scrollX; };
  window.addEventListener("resize", measure);
  window.addEventListener("scroll", shift);
  onDestroy(() => {
    window.removeEventListener("resize", measure);
  });
</script>

<p>{width}</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`width`",
            event: '"scroll"',
            label: "listener",
            remedy: 'Call `window.removeEventListener("scroll", shift)` in the function that runs at the end.',
          },
          line: 9,
          column: 3,
          endLine: 9,
          endColumn: 43,
          suggestions: [
            {
              messageId: "releaseInTeardown",
              data: { call: 'window.removeEventListener("scroll", shift)', teardown: "the function that runs at the end" },
              output: `
<script>
  import { onDestroy } from "svelte";

  let width = 0;
  const measure = () => { width = window.innerWidth; };
  const shift = () => { width = window.scrollX; };
  window.addEventListener("resize", measure);
  window.addEventListener("scroll", shift);
  onDestroy(() => {
    window.removeEventListener("scroll", shift);
    window.removeEventListener("resize", measure);
  });
</script>

<p>{width}</p>`,
            },
          ],
        },
      ],
    },
    {
      name: "Svelte: a function that the markup calls",
      filename: "file.svelte",
      languageOptions: { parser: svelteParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
<script>
  let width = $state(0);
  function start() {
    window.addEventListener("resize", () => { width = window.innerWidth; });
  }
</script>

<button onclick={start}>{width}</button>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "window",
            held: "`width`",
            event: '"resize"',
            label: "listener",
            remedy: 'Keep the handler, and call `window.removeEventListener("resize", handler)` in `onDestroy()`.',
          },
          line: 5,
          column: 5,
          endLine: 5,
          endColumn: 76,
        },
      ],
    },
    {
      name: "Astro: a listener of the frontmatter, which runs once a request",
      filename: "file.astro",
      languageOptions: { parser: astroParser },
      settings: { leaks: { certainty: "likely" } },
      code: `
---
import { bus } from "../bus.js";

const state = { user: Astro.props.user };
bus.on("change", () => { state.user = null; });
---
<p>{state.user}</p>`,
      errors: [
        {
          messageId: "neverReleased",
          data: {
            holder: "bus",
            held: "`state`",
            event: '"change"',
            label: "listener",
            remedy: 'Keep the handler, and call `bus.off("change", handler)` when the listener is no longer needed.',
          },
          line: 6,
          column: 1,
          endLine: 6,
          endColumn: 47,
        },
      ],
    },
  ],
});
